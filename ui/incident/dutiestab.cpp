// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/dutiestab.h"

#include "core/domain/labels.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/dutywords.h"
#include "core/rules/riddor/words.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/reasondialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

DutiesTab::DutiesTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_duties(new QVBoxLayout)
    , m_submissions(makeSubmissions(held))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, 0, Theme::s4);
    box->setSpacing(Theme::s4);
    m_duties->setSpacing(Theme::s4);
    box->addLayout(m_duties);
    box->addWidget(m_submissions);
    box->addStretch(1);
}

RowEditor *DutiesTab::makeSubmissions(const core::HeldCase &held)
{
    const core::Record record = held.incident().record;
    const auto duties = [this, id = held.incident().id()] {
        auto read = session().duties().of(id);
        return read ? *read : QList<core::DutyFile>();
    };
    RowKind<core::Submission> kind;
    kind.words = {Tr::tr("Reports that were filed"),
                  Tr::tr("A report was filed"),
                  Tr::tr("A report that was filed"),
                  {},
                  {},
                  u"send"_s,
                  Tr::tr("No report was filed yet."),
                  Tr::tr("Only a filed report, or a reason, stops a clock.")};
    kind.editor = u"incident.submission"_s;
    kind.columns
        = {Tr::tr("Duty"), Tr::tr("Sent on"), Tr::tr("How"), Tr::tr("Number"), Tr::tr("By")};
    kind.commitsOnLeaving = false;
    kind.rows = [duties] {
        QList<core::Submission> filed;
        for (const core::DutyFile &file : duties())
            filed += file.submissions;
        return filed;
    };
    kind.show = [duties](const core::Submission &filed) {
        RowShown row;
        for (const core::DutyFile &file : duties()) {
            if (file.duty.id == filed.dutyId)
                row.title = file.reference;
        }
        row.icon = u"send"_s;
        row.detail = filed.reference.isEmpty() ? Tr::tr("No number was given")
                                               : Tr::tr("Number %1").arg(filed.reference);
        row.note
            = Tr::tr("Sent %1, %2, by %3").arg(dayWords(filed.sentOn), filed.method, filed.byWhom);
        row.pill = core::label(List::SubmissionState, filed.state);
        row.tone = filed.state == u"rejected" ? Tone::Danger : Tone::Success;
        row.fixed = true;
        row.cells
            = {row.title, dayWords(filed.sentOn), filed.method, filed.reference, filed.byWhom};
        return row;
    };
    kind.fresh = [this] {
        core::Submission filed;
        filed.sentOn = session().today();
        filed.byWhom = session().user().name;
        filed.state = u"sent"_s;
        return filed;
    };
    kind.fields = [duties](BoundForm<core::Submission> &fields) {
        using core::Submission;
        QList<ChoiceBox::Choice> choices;
        for (const core::DutyFile &file : duties())
            choices.append({QString::number(file.duty.id.value()), file.reference});
        fields.choice(u"duty"_s,
                      Tr::tr("For which duty"),
                      choices,
                      &Submission::dutyId,
                      Form::Need::Required);
        fields.form().beside();
        fields.date(
            u"on"_s, Tr::tr("Sent on"), &Submission::sentOn, YearGuess::Past, Form::Need::Required);
        fields.text(u"method"_s, Tr::tr("How it was sent"), &Submission::method);
        fields.form().beside();
        fields.text(u"reference"_s, Tr::tr("Number it was given"), &Submission::reference);
        fields.form().beside();
        fields.text(u"by"_s, Tr::tr("Sent by"), &Submission::byWhom);
    };
    kind.problems = [today = session().today()](const core::Submission &filed) {
        QMap<QString, QString> wrong;
        if (filed.dutyId.isNull())
            wrong.insert(u"duty"_s, Tr::tr("Choose the duty it was filed for."));
        if (!filed.sentOn.isValid() || filed.sentOn > today)
            wrong.insert(u"on"_s, Tr::tr("Give the day it was sent; it cannot be in the future."));
        if (filed.reference.trimmed().isEmpty())
            wrong.insert(u"reference"_s,
                         Tr::tr("Give the number the report got: only that stops the clock."));
        return wrong;
    };
    kind.keep = [this](const core::Submission &filed,
                       const core::Submission &,
                       const QString &draft) -> core::Result<core::Submission> {
        if (auto done = session().duties().submit(filed, draft); !done)
            return done.error();
        return filed;
    };
    kind.stored = Tr::tr("The report is written down.");
    return new RowsOf<core::Submission>(session(), kind, record.uid, record.reference());
}

void DutiesTab::present(const core::HeldCase &held)
{
    clear(m_duties);
    for (const core::DutyFile &file : held.duties)
        m_duties->addWidget(duty(held, file));
    if (held.duties.isEmpty()) {
        auto *card = new Card(Tr::tr("No duty follows from this incident so far"));
        card->body()->addWidget(
            paragraph(Tr::tr("What is written down about the people hurt may change that."),
                      TextRole::Muted));
        m_duties->addWidget(card);
    }
    m_submissions->setEditable(!held.incident().record.isWithdrawn() && !held.duties.isEmpty());
}

QWidget *DutiesTab::duty(const core::HeldCase &held, const core::DutyFile &file)
{
    auto *card
        = new Card(u"%1  %2"_s.arg(core::label(List::DutyRule, file.duty.rule), file.reference));
    const bool filed = file.duty.state == u"submitted";
    const core::Due due = core::dueOn(file.duty.dueOn, session().today(), filed);
    QString state = core::label(List::DutyState, file.duty.state);
    if (file.duty.state == u"due" && file.duty.dueOn.isValid())
        state = core::sentence(due);
    const bool open = file.duty.state == u"due" || file.duty.state == u"pending";
    card->head()->addWidget(pill(state,
                                 filed                                  ? Tone::Success
                                 : due.state == core::DueState::Overdue ? Tone::Danger
                                 : file.duty.state == u"due"            ? Tone::Warning
                                 : file.duty.state == u"pending"        ? Tone::Info
                                                                        : Tone::Neutral));
    QVBoxLayout *body = card->body();
    body->setSpacing(Theme::s2);
    for (const core::DutyFound &now :
         core::dutiesOf(held.incident(), held.victims, session().today())) {
        if (now.rule != file.duty.rule || now.part != file.partCode)
            continue;
        body->addWidget(paragraph(core::sentence(now), TextRole::Strong));
        if (const QString ask = core::alsoAsk(now); !ask.isEmpty())
            body->addWidget(paragraph(ask));
        if (!now.outcomes.isEmpty()) {
            body->addWidget(label(Tr::tr("How this was reached"), TextRole::Field));
            for (const QString &step : core::riddor::working(now.facts, now.outcomes))
                body->addWidget(paragraph(u"• "_s + step));
        }
    }
    if (!file.duty.reason.isEmpty())
        body->addWidget(paragraph(Tr::tr("Not owed, because: %1").arg(file.duty.reason)));
    body->addWidget(decisions(held, file));
    if (open && !held.incident().record.isWithdrawn()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::s2);
        const auto add = [this, row, &file](const QString &words, auto what) {
            QPushButton *b = button(words);
            b->setAccessibleName(u"%1: %2"_s.arg(words, file.reference));
            connect(b, &QPushButton::clicked, this, what);
            row->addWidget(b);
        };
        add(Tr::tr("I agree"), [this, file] { decide(file, true); });
        add(Tr::tr("I do not agree…"), [this, file] { decide(file, false); });
        add(Tr::tr("Not owed after all…"), [this, file] { withdraw(file); });
        row->addStretch();
        body->addLayout(row);
    }
    return card;
}

QWidget *DutiesTab::decisions(const core::HeldCase &, const core::DutyFile &file)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, Theme::s1, 0, Theme::s1);
    box->setSpacing(2);
    if (file.decisions.isEmpty())
        box->addWidget(paragraph(Tr::tr("Nobody has agreed or disagreed yet."), TextRole::Muted));
    for (qsizetype i = 0; i < file.decisions.size(); ++i) {
        const core::DutyDecision &one = file.decisions.at(i);
        const QString day = dayWords(QDateTime::fromMSecsSinceEpoch(one.at).date());
        QString words = one.agrees
                            ? Tr::tr("%1 agreed on %2.").arg(one.byWhom, day)
                            : Tr::tr("%1 did not agree on %2: %3").arg(one.byWhom, day, one.reason);
        if (i == 0 && file.isDecidedOnEarlierFacts())
            words += u' ' + Tr::tr("That was decided on earlier facts: look again.");
        box->addWidget(paragraph(words));
    }
    return list;
}

void DutiesTab::decide(const core::DutyFile &file, bool agrees)
{
    QString reason;
    if (!agrees) {
        ReasonDialog ask(Tr::tr("Not agree about %1").arg(file.reference),
                         Tr::tr("What Casebook computed and what you decide are both kept."),
                         Tr::tr("What you decide, and why"),
                         Tr::tr("Decide so"),
                         this);
        if (ask.exec() != QDialog::Accepted)
            return;
        reason = ask.reason();
    }
    const ChangeCatcher caught(session());
    const auto done = session().duties().decide(file.duty.id, agrees, reason);
    finish(done, Tr::tr("Your decision about %1 is kept.").arg(file.reference), caught.uid());
}

void DutiesTab::withdraw(const core::DutyFile &file)
{
    ReasonDialog ask(Tr::tr("%1 is not owed after all").arg(file.reference),
                     Tr::tr("Its clock stops. It stays readable with the reason."),
                     Tr::tr("Why it is not owed"),
                     Tr::tr("Stop the clock"),
                     this);
    if (ask.exec() != QDialog::Accepted)
        return;
    const ChangeCatcher caught(session());
    const auto done = session().duties().withdraw(file.duty.id, ask.reason());
    finish(done, Tr::tr("The clock of %1 is stopped.").arg(file.reference), caught.uid());
}

void DutiesTab::finish(const core::Result<void> &done,
                       const QString &sentence,
                       const QString &changeSet)
{
    if (done)
        session().say(sentence, changeSet);
    else
        session().fail(done.error());
}

} // namespace ui
