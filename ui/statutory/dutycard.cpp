// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/dutycard.h"

#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/dutywords.h"
#include "core/rules/riddor/words.h"
#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/incident/dutyhistory.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/reasondialog.h"
#include "ui/reports/showreport.h"
#include "ui/riddor/riddorpage.h"
#include "ui/tr.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

bool isOpen(const core::Duty &duty)
{
    return duty.state == u"due" || duty.state == u"pending";
}

/// What stands in the head's corner: a day that runs in days, anything else as its state.
std::pair<QString, Tone> statePill(const core::Duty &duty, QDate today)
{
    const core::Due due = core::dueOn(duty.dueOn, today, !isOpen(duty));
    const bool late = due.state == core::DueState::Overdue;
    if (duty.state == u"due")
        return {duty.dueOn.isValid() ? core::sentence(due)
                                     : core::label(List::DutyState, duty.state),
                late ? Tone::Danger : Tone::Warning};
    return {core::label(List::DutyState, duty.state),
            late                           ? Tone::Danger
            : duty.state == u"pending"     ? Tone::Info
            : duty.state == u"submitted"   ? Tone::Success
                                           : Tone::Neutral};
}

QLabel *bullet(const QString &words)
{
    return paragraph(u"• "_s + words);
}

} // namespace

DutyCard::DutyCard(Session &session, const core::DutyWorking &duty, bool wide, QWidget *parent)
    : Card(core::label(List::DutyRule, duty.file.duty.rule), {}, parent)
    , m_session(session)
    , m_duty(duty)
    , m_wide(wide)
{
    body()->setSpacing(Theme::s2);
    addHead();
    addButtons();
    addWorking();
    addOpenPoints();
    addDecisions();
}

void DutyCard::addHead()
{
    const auto [words, tone] = statePill(m_duty.file.duty, m_session.today());
    head()->addWidget(pill(words, tone));
    QStringList about{m_duty.file.reference, m_duty.person};
    about.removeAll(QString());
    body()->addWidget(paragraph(about.join(u" · "_s), TextRole::Small));
    if (!m_duty.found) {
        body()->addWidget(paragraph(
            Tr::tr("What is written down no longer asks for this. It stays with its history.")));
        return;
    }
    body()->addWidget(paragraph(core::sentence(*m_duty.found), TextRole::Strong));
}

void DutyCard::addWorking()
{
    if (!m_duty.found)
        return;
    auto *facts = new FactGrid(m_wide ? 3 : 1);
    for (const auto &[name, value] : core::workingFacts(*m_duty.found))
        facts->add(name, value);
    body()->addWidget(facts);
    if (m_duty.found->outcomes.isEmpty())
        return;
    body()->addWidget(label(Tr::tr("How this was reached"), TextRole::Field));
    for (const QString &step :
         core::riddor::reasoning(m_duty.found->facts, m_duty.found->outcomes))
        body()->addWidget(bullet(step));
}

void DutyCard::addOpenPoints()
{
    const QList<core::OpenPoint> points
        = m_duty.found ? core::openPoints(*m_duty.found) : QList<core::OpenPoint>();
    if (points.isEmpty())
        return;
    body()->addWidget(
        label(Tr::tr("Not known, so not yet decided by Casebook"), TextRole::Field));
    for (const core::OpenPoint &point : points) {
        body()->addWidget(bullet(point.question));
        const QStringList none{Tr::tr("No answer to it alone changes what is said here.")};
        for (const QString &answer : point.answers.isEmpty() ? none : point.answers) {
            QLabel *words = paragraph(answer, TextRole::Muted);
            words->setIndent(Theme::s4);
            body()->addWidget(words);
        }
    }
}

void DutyCard::addDecisions()
{
    const core::DutyFile &file = m_duty.file;
    if (!file.duty.reason.isEmpty())
        body()->addWidget(paragraph(Tr::tr("Not owed, because: %1").arg(file.duty.reason)));
    body()->addWidget(label(Tr::tr("Decided"), TextRole::Field));
    if (file.decisions.isEmpty())
        body()->addWidget(
            paragraph(Tr::tr("Nobody has agreed or disagreed yet."), TextRole::Muted));
    for (qsizetype i = 0; i < file.decisions.size(); ++i) {
        const core::DutyDecision &one = file.decisions.at(i);
        const QString day = dayWords(QDateTime::fromMSecsSinceEpoch(one.at).date());
        QString words = one.agrees
                            ? Tr::tr("%1 agreed on %2.").arg(one.byWhom, day)
                            : Tr::tr("%1 did not agree on %2: %3").arg(one.byWhom, day, one.reason);
        if (i == 0 && core::isDecisionOutOfDate(file))
            words += u' ' + Tr::tr("That was decided on earlier facts: look again.");
        body()->addWidget(paragraph(words));
    }
    if (file.duty.rule != u"RIDDOR")
        return;
    auto *history = new DutyHistory(m_session, file);
    history->setVisible(history->count() > 0);
    body()->addWidget(history);
}

void DutyCard::addButtons()
{
    const core::Duty &duty = m_duty.file.duty;
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::s2);
    const int across = m_wide ? 5 : 2;
    const auto add = [&](const QString &words, auto what, ButtonKind kind = ButtonKind::Plain) {
        QPushButton *b = button(words, {}, kind);
        b->setAccessibleName(u"%1: %2"_s.arg(words, m_duty.file.reference));
        connect(b, &QPushButton::clicked, this, what);
        grid->addWidget(b, grid->count() / across, grid->count() % across);
    };
    const bool mayWrite = core::may(m_session.user().role, core::Permission::Write)
                          && m_session.casebook().readOnlyReason().isEmpty()
                          && !m_duty.incident.record.isWithdrawn();
    const auto file = [this] { Q_EMIT filingRequested(m_duty.file.duty.id); };
    if (mayWrite && isOpen(duty))
        add(Tr::tr("A report was filed…"), file, ButtonKind::Primary);
    if (mayWrite && duty.state == u"submitted")
        add(Tr::tr("Another report was filed…"), file);
    if (mayWrite && (isOpen(duty) || duty.state == u"not_owed")) {
        add(Tr::tr("I agree"), [this] { decide(true); });
        add(Tr::tr("I do not agree…"), [this] { decide(false); });
    }
    if (mayWrite && isOpen(duty))
        add(duty.rule == u"PARS" ? Tr::tr("Not applicable…") : Tr::tr("Not owed after all…"),
            [this] { withdraw(); });
    if (mayWrite && duty.rule == u"RIDDOR")
        add(Tr::tr("Ask the questions…"), [this] {
            m_session.openEditor(RiddorPage::editorName(),
                                 RiddorPage::keyOf(m_duty.incident.record.uid,
                                                   m_duty.file.partCode));
        });
    if (duty.rule == u"RIDDOR")
        add(Tr::tr("Print the worksheet…"), [this] { print(); });
    if (duty.rule == u"PARS")
        add(Tr::tr("Print the PARS report…"), [this] { print(); });
    if (m_wide)
        grid->setColumnStretch(across, 1);
    body()->addLayout(grid);
    body()->addSpacing(Theme::s1);
}

void DutyCard::decide(bool agrees)
{
    const QString &reference = m_duty.file.reference;
    const QString kept = Tr::tr("Your decision about %1 is kept.").arg(reference);
    if (!agrees) {
        ReasonDialog ask(Tr::tr("Not agree about %1").arg(reference),
                         Tr::tr("What Casebook computed and what you decide are both kept."),
                         Tr::tr("What you decide, and why"),
                         Tr::tr("Decide so"),
                         window());
        ask.keepFor(m_session, u"reason.decide."_s + m_duty.file.duty.uid, m_duty.incident.record.uid);
        const QPointer<DutyCard> here(this); // the page may be built anew meanwhile
        if (ask.exec() != QDialog::Accepted || !here)
            return;
        const ChangeCatcher caught(m_session);
        const auto done = m_session.duties().decide(m_duty.file.duty.id, false, ask.reason());
        if (done)
            ask.settled();
        finish(done, kept, caught.uid());
        return;
    }
    const ChangeCatcher caught(m_session);
    const auto done = m_session.duties().decide(m_duty.file.duty.id, true, {});
    finish(done, kept, caught.uid());
}

void DutyCard::withdraw()
{
    const QString &reference = m_duty.file.reference;
    ReasonDialog ask(Tr::tr("%1 is not owed after all").arg(reference),
                     Tr::tr("Its clock stops. It stays readable with the reason."),
                     Tr::tr("Why it is not owed"),
                     Tr::tr("Stop the clock"),
                     window());
    ask.keepFor(m_session, u"reason.withdraw."_s + m_duty.file.duty.uid, m_duty.incident.record.uid);
    const QPointer<DutyCard> here(this);
    if (ask.exec() != QDialog::Accepted || !here)
        return;
    const ChangeCatcher caught(m_session);
    const auto done = m_session.duties().withdraw(m_duty.file.duty.id, ask.reason());
    if (done)
        ask.settled();
    finish(done, Tr::tr("The clock of %1 is stopped.").arg(reference), caught.uid());
}

void DutyCard::print()
{
    const core::Record &incident = m_duty.incident.record;
    const QString &part = m_duty.file.partCode;
    showReport(m_session,
               window(),
               m_duty.file.duty.rule == u"RIDDOR"
                   ? riddorWorksheet(m_session, incident.uid, incident.reference(), part)
                   : assaultReport(m_session, incident.uid, incident.reference(), part));
}

void DutyCard::finish(const core::Result<void> &done,
                      const QString &sentence,
                      const QString &changeSet)
{
    if (done)
        m_session.say(sentence, changeSet);
    else
        m_session.fail(done.error());
}

} // namespace ui
