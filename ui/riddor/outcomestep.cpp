// SPDX-License-Identifier: GPL-3.0-or-later
// The last page: what RIDDOR asks, on what it rests, what a person decides, and what was filed.
#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/words.h"
#include "core/usecases/statutorypapers.h"
#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/incident/dutyhistory.h"
#include "ui/incident/incidentwords.h"
#include "ui/reports/showreport.h"
#include "ui/riddor/outcomewords.h"
#include "ui/riddor/riddorpage.h"
#include "ui/riddor/steps.h"
#include "ui/statutory/filedreports.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/steppage.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::riddor::Outcome;

namespace {

QString becomes(const core::riddor::Unknown &unknown)
{
    const QString what = core::label(List::RiddorCategory, core::codeOf(unknown.becomes));
    return unknown.due.isValid() ? Tr::tr("%1, by %2").arg(what, dayWords(unknown.due)) : what;
}

QString answerWords(const QString &code)
{
    if (code == u"yes" || code == u"no")
        return core::label(core::tri(code));
    for (const List list : {List::SpecifiedStatus, List::Employer, List::SharpSource})
        if (core::isKnown(list, code))
            return core::label(list, code);
    if (code == u"unfit")
        return Tr::tr("Not possible");
    return code == u"fit" ? Tr::tr("Possible") : code;
}

class OutcomeStep : public StepPage
{
public:
    explicit OutcomeStep(RiddorPage &page)
        : StepPage(page, u"outcome"_s)
        , m_page(page)
        , m_outcome(new QVBoxLayout)
        , m_decision(new QVBoxLayout)
    {
        m_outcome->setSpacing(Theme::s4);
        column()->addLayout(m_outcome);
        column()->addLayout(m_decision);
        heading(Tr::tr("The report, and the record of it"),
                Tr::tr("Only a filed report, or a reason, stops the clock."));
        QPushButton *sheet = button(Tr::tr("Make the &worksheet…"), u"file-text"_s);
        sheet->setToolTip(Tr::tr("What the form asks, filled from the record; it is not the "
                                 "official form"));
        connect(sheet, &QPushButton::clicked, this, &OutcomeStep::makeWorksheet);
        column()->addWidget(sheet, 0, Qt::AlignLeft);
        form().date(u"recorded_on"_s, Tr::tr("Entered in the record on (regulation 12)"));
        const auto &duty = page.held().duty;
        addRows(filedReports(session(),
                             page.held().held.incident,
                             duty ? std::optional(duty->duty.id) : std::nullopt,
                             FiledFrom::Itself));
    }

    void fill() override
    {
        const core::riddor::Facts facts = m_page.facts();
        fillRecord();
        // Made anew only where something is said otherwise: nobody loses the button they stand on.
        const QString state = stateOf(facts);
        if (state == m_shown)
            return;
        m_shown = state;
        clear(m_outcome);
        clear(m_decision);
        const QList<Outcome> outcomes = core::riddor::assess(facts);
        for (const Outcome &one : outcomes)
            m_outcome->addWidget(card(one));
        m_outcome->addWidget(workingCard(facts, outcomes));
        if (!outcomes.constFirst().unknowns.isEmpty())
            m_outcome->addWidget(unknownCard(outcomes.constFirst()));
        m_decision->addWidget(decisionCard());
    }

protected:
    QMap<QString, QString> problems() const override
    {
        const QDate day = form().day(u"recorded_on"_s);
        if (day.isValid() && day > session().today())
            return {{u"recorded_on"_s, Tr::tr("That day has not come yet. Correct it.")}};
        return {};
    }

    core::Result<void> commit(const QSet<QString> &except, const QString &draftUid) override
    {
        const auto &duty = m_page.held().duty;
        if (!duty || except.contains(u"recorded_on"_s))
            return {};
        return core::enterInRecord(
            session().journal(), duty->duty.id, form().day(u"recorded_on"_s), draftUid);
    }

private:
    Form &form() const { return const_cast<OutcomeStep *>(this)->StepPage::form(); }

    /// What the cards are made from.
    QString stateOf(const core::riddor::Facts &facts) const
    {
        QStringList parts{QString::fromUtf8(QJsonDocument(core::riddor::toJson(facts)).toJson())};
        if (const auto &duty = m_page.held().duty) {
            parts << (duty->result ? duty->result->uid : QString())
                  << QString::number(duty->decisions.size());
        }
        return parts.join(u'|');
    }

    void fillRecord()
    {
        const auto &duty = m_page.held().duty;
        const QDate recorded = duty ? duty->duty.recordedOn : QDate();
        form().set(u"recorded_on"_s, recorded);
        form()
            .row(u"recorded_on"_s)
            ->setHelp(recorded.isValid()
                          ? Tr::tr("To be kept until %1 at least.")
                                .arg(dayWords(core::keptUntil(recorded)))
                          : Tr::tr("The record is kept for three years from the entry."));
        form().setVisible(duty.has_value());
    }

    QWidget *card(const Outcome &outcome)
    {
        auto *box = new Card(core::label(List::RiddorCategory, core::codeOf(outcome.category)));
        box->head()->addWidget(pill(reportWords(outcome), reportTone(outcome)));
        box->body()->setSpacing(Theme::s2);
        if (const QString due = dueWords(outcome); !due.isEmpty())
            box->body()->addWidget(paragraph(due, TextRole::Strong));
        auto *facts = new FactGrid(2);
        if (!outcome.regulation.isEmpty())
            facts->add(Tr::tr("Regulation"), outcome.regulation);
        if (outcome.report != core::Tri::No)
            facts->add(Tr::tr("Who must report"),
                       core::label(List::ResponsiblePerson, core::codeOf(outcome.responsible)));
        if (outcome.due.isValid() && outcome.report != core::Tri::No)
            facts->add(Tr::tr("Aim for"), dayWords(core::riddor::safeTarget(outcome)));
        if (outcome.threshold.isValid())
            facts->add(Tr::tr("Limit passed on"), dayWords(outcome.threshold));
        facts->add(Tr::tr("Record owed"),
                   outcome.record ? Tr::tr("Yes, regulation 12") : Tr::tr("No"));
        facts->add(Tr::tr("Rests on"),
                   u"%1: %2"_s.arg(core::riddor::sentence(outcome.basisType), outcome.basis));
        box->body()->addWidget(facts);
        for (const core::riddor::Flag flag : outcome.flags)
            box->body()->addWidget(paragraph(core::riddor::sentence(flag)));
        return box;
    }

    QWidget *workingCard(const core::riddor::Facts &facts, const QList<Outcome> &outcomes)
    {
        auto *box = new Card(Tr::tr("How this was reached"));
        box->body()->setSpacing(Theme::s1);
        for (const QString &step : core::riddor::working(facts, outcomes))
            box->body()->addWidget(paragraph(u"• "_s + step));
        return box;
    }

    QWidget *unknownCard(const Outcome &primary)
    {
        auto *box = new Card(Tr::tr("What is not known, and what it would change"));
        box->body()->setSpacing(Theme::s1);
        QString before;
        for (const core::riddor::Unknown &one : primary.unknowns) {
            const QString asked = core::riddor::sentence(one.question);
            if (asked != before)
                box->body()->addWidget(paragraph(asked, TextRole::Strong));
            before = asked;
            box->body()->addWidget(
                paragraph(u"• %1: %2"_s.arg(answerWords(one.answer), becomes(one))));
        }
        return box;
    }

    QWidget *decisionCard()
    {
        auto *box = new Card(Tr::tr("Your decision"));
        box->body()->setSpacing(Theme::s2);
        const auto &duty = m_page.held().duty;
        if (!duty) {
            box->body()->addWidget(paragraph(
                Tr::tr("Nothing is written down yet that RIDDOR could be asked about. Answer the "
                       "first questions."),
                TextRole::Muted));
            return box;
        }
        if (duty->decisions.isEmpty())
            box->body()->addWidget(
                paragraph(Tr::tr("Nobody has agreed or disagreed yet."), TextRole::Muted));
        for (qsizetype i = 0; i < duty->decisions.size(); ++i) {
            const core::DutyDecision &one = duty->decisions.at(i);
            const QString day = dayWords(QDateTime::fromMSecsSinceEpoch(one.at).date());
            QString words
                = one.agrees
                      ? Tr::tr("%1 agreed on %2.").arg(one.byWhom, day)
                      : Tr::tr("%1 did not agree on %2: %3").arg(one.byWhom, day, one.reason);
            if (i == 0 && core::isDecisionOutOfDate(*duty))
                words += u' ' + Tr::tr("That was decided on earlier facts: look again.");
            box->body()->addWidget(paragraph(words));
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::s2);
        QPushButton *agree = button(Tr::tr("I &agree"), u"check"_s, ButtonKind::Primary);
        QPushButton *override = button(Tr::tr("I &do not agree…"));
        connect(agree, &QPushButton::clicked, this, [this] { decide(true, {}); });
        connect(override, &QPushButton::clicked, this, &OutcomeStep::askWhy);
        row->addWidget(agree);
        row->addWidget(override);
        row->addStretch();
        box->body()->addLayout(row);
        auto *history = new DutyHistory(session(), *duty);
        history->setVisible(history->count() > 0);
        box->body()->addWidget(history);
        return box;
    }

    void askWhy()
    {
        AskStrip::Question question;
        question.question = Tr::tr("What do you decide instead, and why?");
        question.help = Tr::tr("What Casebook computed and what you decide are both kept.");
        question.yes = Tr::tr("Decide so");
        question.problem = [](const QString &reason) {
            return reason.isEmpty() ? Tr::tr("Say what you decide and why.") : QString();
        };
        question.take = [this](const QString &reason) { return decide(false, reason); };
        m_page.ask(question);
    }

    QString decide(bool agrees, const QString &reason)
    {
        const core::DutyFile duty = *m_page.held().duty;
        const ChangeCatcher caught(session());
        const auto done = session().duties().decide(duty.duty.id, agrees, reason);
        if (!done) {
            session().fail(done.error());
            return done.error().message;
        }
        session().say(Tr::tr("Your decision about %1 is kept.").arg(duty.reference), caught.uid());
        return {};
    }

    void makeWorksheet()
    {
        if (!m_page.save())
            return;
        const QString incident = m_page.held().record().uid;
        const QString part = m_page.held().held.victim.code;
        Session *open = &session();
        const QString reference = m_page.held().record().reference();
        showReport(session(),
                   this,
                   {Tr::tr("RIDDOR worksheet: %1, %2").arg(reference, part),
                    u"%1 %2 riddor worksheet"_s.arg(reference, part),
                    [open, incident, part](core::reports::Audience audience) {
                        return core::riddorPaper(open->casebook(), incident, part, audience);
                    }});
    }

    RiddorPage &m_page;
    QString m_shown; ///< what the cards were made from
    QVBoxLayout *m_outcome;
    QVBoxLayout *m_decision;
};

} // namespace

StepPage *makeOutcomeStep(RiddorPage &page)
{
    return new OutcomeStep(page);
}

} // namespace ui
