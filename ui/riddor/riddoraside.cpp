// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/riddor/riddoraside.h"

#include "core/domain/labels.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/topicwords.h"
#include "core/rules/riddor/words.h"
#include "ui/incident/incidentwords.h"
#include "ui/riddor/outcomewords.h"
#include "ui/riddor/steps.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

RiddorAside::RiddorAside(QWidget *parent)
    : QFrame(parent)
    , m_body(nullptr)
    , m_pill(pill({}, Tone::Neutral))
    , m_category(paragraph({}, TextRole::Section))
    , m_due(paragraph({}, TextRole::Strong))
    , m_who(paragraph({}))
    , m_basis(paragraph({}, TextRole::Small))
    , m_open(paragraph({}))
    , m_changed(paragraph({}, TextRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(Tr::tr("With these answers"));
    m_body = card->body();
    m_body->setSpacing(Theme::s2);
    m_body->addWidget(m_pill, 0, Qt::AlignLeft);
    for (QLabel *words : {m_category, m_due, m_who, m_basis, m_open, m_changed})
        m_body->addWidget(words);
    column->addWidget(card);
    column->addStretch(1);
    setAccessibleName(Tr::tr("The outcome with these answers"));
}

void RiddorAside::present(const core::riddor::Facts &facts,
                          const QList<core::riddor::Topic> &asked,
                          const core::RiddorCase &stored)
{
    const QList<core::riddor::Outcome> outcomes = core::riddor::assess(facts);
    const core::riddor::Outcome &primary = outcomes.constFirst();
    setPill(m_pill, reportWords(primary), reportTone(primary));
    m_category->setText(core::label(List::RiddorCategory, core::codeOf(primary.category)));
    m_due->setText(dueWords(primary));
    m_due->setVisible(!m_due->text().isEmpty());
    m_who->setText(
        primary.report == core::Tri::No
            ? QString()
            : Tr::tr("To report: %1")
                  .arg(core::label(List::ResponsiblePerson, core::codeOf(primary.responsible))));
    m_who->setVisible(!m_who->text().isEmpty());
    m_basis->setText(
        Tr::tr("Rests on: %1 (%2).").arg(core::riddor::sentence(primary.basisType), primary.basis));
    QStringList open;
    for (const core::riddor::Topic topic : asked) {
        if (needsAnswer(topic, facts))
            open << u"• "_s + core::riddor::question(topic);
    }
    m_open->setText(open.isEmpty() ? Tr::tr("Nothing that matters is left open.")
                                   : Tr::tr("Still to answer:") + u'\n' + open.join(u'\n'));
    QStringList further;
    for (qsizetype i = 1; i < outcomes.size(); ++i) {
        if (outcomes.at(i).report != core::Tri::No)
            further << core::label(List::RiddorCategory, core::codeOf(outcomes.at(i).category));
    }
    QString also = further.isEmpty()
                       ? QString()
                       : Tr::tr("A report of its own: %1.").arg(further.join(u", "_s));
    const core::riddor::Facts before = core::riddor::factsOf(stored.held, facts.asOf);
    if (before != facts)
        also += (also.isEmpty() ? QString() : u"\n"_s)
                + Tr::tr("Not stored yet: leaving the page stores it.");
    m_changed->setText(also);
    m_changed->setVisible(!also.isEmpty());
}

} // namespace ui
