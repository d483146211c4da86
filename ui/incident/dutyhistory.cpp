// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/dutyhistory.h"

#include "core/rules/riddor/factwords.h"
#include "core/rules/riddor/pastresult.h"
#include "core/usecases/riddorcase.h"
#include "ui/app/session.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::riddor::PastResult;

namespace {

QDateTime momentOf(const core::DutyResult &result)
{
    return QDateTime::fromMSecsSinceEpoch(result.at);
}

PastResult past(const core::DutyResult &result)
{
    return core::riddor::pastResult(result, momentOf(result).date());
}

QString decided(const core::DutyFile &duty, const core::DutyResult &result)
{
    QStringList words;
    for (const core::DutyDecision &one : duty.decisions) {
        if (one.resultId != result.id)
            continue;
        const QString day = dayWords(QDateTime::fromMSecsSinceEpoch(one.at).date());
        words << (one.agrees
                      ? Tr::tr("%1 agreed on %2.").arg(one.byWhom, day)
                      : Tr::tr("%1 did not agree on %2: %3").arg(one.byWhom, day, one.reason));
    }
    if (words.isEmpty())
        return Tr::tr("Nobody decided on it.");
    return words.join(u' ') + u' ' + Tr::tr("That was decided on earlier facts.");
}

/// The facts and the working of one result, shown on request.
QWidget *details(const PastResult &result)
{
    auto *inner = new QWidget;
    auto *box = new QVBoxLayout(inner);
    box->setContentsMargins(0, Theme::s1, 0, Theme::s2);
    box->setSpacing(Theme::s1);
    if (result.facts) {
        auto *facts = new FactGrid(2);
        for (const core::riddor::FactLine &line : core::riddor::factLines(*result.facts))
            facts->add(line.name, line.value);
        box->addWidget(facts);
    }
    if (!result.working.isEmpty()) {
        box->addWidget(label(Tr::tr("How it was reached"), TextRole::Field));
        for (const QString &step : result.working)
            box->addWidget(paragraph(u"• "_s + step));
    } else {
        box->addWidget(paragraph(Tr::tr("Computed by the rules of version %1; their working is "
                                        "not kept in words.")
                                     .arg(result.ruleVersion),
                                 TextRole::Muted));
    }
    return inner;
}

} // namespace

DutyHistory::DutyHistory(Session &session, const core::DutyFile &duty, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s2, 0, 0);
    box->setSpacing(Theme::s2);
    const auto results = core::dutyResults(session.database(), duty.duty.id);
    if (!results || results->size() < 2)
        return;
    m_count = int(results->size()) - 1;
    box->addWidget(label(Tr::tr("Earlier results"), TextRole::Field));
    for (qsizetype i = 1; i < results->size(); ++i) {
        const core::DutyResult &one = results->at(i);
        const PastResult was = past(one);
        const PastResult then = past(results->at(i - 1));
        const QString day = momentWords(momentOf(one).date(), momentOf(one).time());
        box->addWidget(line());
        box->addWidget(
            paragraph(u"%1: %2"_s.arg(day, core::riddor::sentence(was)), TextRole::Strong));
        if (was.facts && then.facts) {
            const QStringList changed = core::riddor::changedFacts(*was.facts, *then.facts);
            if (!changed.isEmpty())
                box->addWidget(paragraph(
                    Tr::tr("Replaced, because this changed. %1").arg(changed.join(u". "_s))));
            else
                box->addWidget(paragraph(Tr::tr("Replaced, because a day passed.")));
        }
        box->addWidget(paragraph(decided(duty, one)));
        QWidget *more = details(was);
        more->hide();
        QPushButton *show = button(Tr::tr("Show its facts and working"), {}, ButtonKind::Link);
        show->setAccessibleName(Tr::tr("Show the facts and working of the result of %1").arg(day));
        connect(show, &QPushButton::clicked, more, [show, more] {
            more->setVisible(more->isHidden());
            show->setText(more->isHidden() ? Tr::tr("Show its facts and working")
                                           : Tr::tr("Hide its facts and working"));
        });
        box->addWidget(show, 0, Qt::AlignLeft);
        box->addWidget(more);
    }
}

} // namespace ui
