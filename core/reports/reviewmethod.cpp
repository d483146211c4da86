// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"
#include "core/rules/parswords.h"
#include "core/rules/reviewgaps.h"

/// Who was told, how it was looked into, and what happened when.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// Why the rule says so, in words.
QString outcomeWords(const Duty &duty)
{
    if (duty.rule == u"RIDDOR")
        return label(List::RiddorCategory, duty.outcome);
    if (duty.rule == u"PARS")
        return pars::sentence(
            fromCode<pars::Reason>(duty.outcome).value_or(pars::Reason::ActsNotAsked));
    return duty.outcome == u"LONE_WORKER" ? Tr::tr("A lone worker was involved")
                                          : Tr::tr("Whether anyone worked alone was not asked");
}

Cell stateCell(const Duty &duty)
{
    const QString words = label(List::DutyState, duty.state);
    if (duty.state == u"submitted")
        return {words, Tone::Success};
    if (duty.state == u"due")
        return {words, Tone::Danger};
    return {words, duty.state == u"pending" ? Tone::Warning : Tone::Neutral};
}

Tone toneOf(const TimelineEntry &entry)
{
    if (entry.quality == u"good")
        return Tone::Success;
    return entry.quality == u"problem" ? Tone::Warning : Tone::Neutral;
}

} // namespace

void ReviewWriter::told()
{
    section(Tr::tr("Who was told"));
    QList<QList<Cell>> rows;
    for (const IncidentFile &file : m_file.incidents) {
        for (const Notification &one : file.notifications) {
            const QString whom = label(List::Notify, one.whom);
            const bool isNeeded = one.notNeeded.trimmed().isEmpty();
            QString told
                = one.toldOn.isValid() ? when(one.toldOn, one.toldAt, {}) : Tr::tr("Not told yet");
            if (!isNeeded)
                told = Tr::tr("Not needed: %1").arg(said(one.notNeeded, Tr::tr("Who was told")));
            rows << QList<Cell>{
                {isSeveral() ? u"%1 (%2)"_s.arg(whom, file.incident.record.reference()) : whom},
                {told},
                {someone(one.toldBy)},
                {m_discretion.number(one.reference)}};
        }
    }
    table({},
          {Tr::tr("Whom"), Tr::tr("When"), Tr::tr("By"), Tr::tr("Their reference")},
          {34, 32, 17, 17},
          rows);
    duties();
    police();
}

/// What the law or the organisation asks, who decided, and what was filed.
void ReviewWriter::duties()
{
    part(Tr::tr("Statutory duties"));
    QList<QList<Cell>> rows;
    for (const DutyFile &one : m_file.duties) {
        QStringList decided;
        if (one.decisions.isEmpty()) {
            decided << Tr::tr("Not yet decided by a person");
        } else {
            const DutyDecision &decision = one.decisions.constFirst();
            const QString by
                = m_discretion.other(decision.byWhom, Tr::tr("the person responsible"));
            decided << (decision.agrees ? Tr::tr("Agreed by %1").arg(by)
                                        : Tr::tr("Decided otherwise by %1").arg(by));
            if (!decision.reason.trimmed().isEmpty())
                decided << said(decision.reason, Tr::tr("Decision on a duty"));
            if (isDecisionOutOfDate(one))
                decided << Tr::tr("On earlier facts: decide again");
        }
        QStringList filed;
        for (const Submission &sent : one.submissions)
            filed << QStringList{label(List::SubmissionState, sent.state),
                                 m_discretion.shortDay(sent.sentOn),
                                 m_discretion.number(sent.reference)}
                         .join(u' ')
                         .simplified();
        if (!one.duty.reason.trimmed().isEmpty())
            filed << said(one.duty.reason, Tr::tr("Why a duty is not owed"));
        rows << QList<Cell>{
            {u"%1\n%2"_s.arg(label(List::DutyRule, one.duty.rule), one.reference), {}, true},
            {outcomeWords(one.duty)},
            {decided.join(u". "_s)},
            {one.duty.dueOn.isValid() ? m_discretion.shortDay(one.duty.dueOn)
                                      : Tr::tr("No date in law")},
            stateCell(one.duty),
            {filed.isEmpty() ? Tr::tr("Nothing filed") : filed.join(u"; "_s)}};
    }
    table({},
          {Tr::tr("Duty"),
           Tr::tr("Why"),
           Tr::tr("Decided"),
           Tr::tr("Due"),
           Tr::tr("State"),
           Tr::tr("Filed")},
          {29, 22, 15, 10, 12, 12},
          rows);
}

void ReviewWriter::police()
{
    part(Tr::tr("Police"));
    QList<QList<Cell>> rows;
    for (const PoliceEntry &entry : m_file.police)
        rows << QList<Cell>{
            {when(entry.onDay, entry.atTime, {})},
            {m_discretion.other(entry.withWhom, Tr::tr("a police officer"))},
            {said(entry.what, Tr::tr("Police log"))},
            {entry.outcome.isEmpty() ? QString() : label(List::PoliceOutcome, entry.outcome)}};
    table({},
          {Tr::tr("When"), Tr::tr("With"), Tr::tr("What"), Tr::tr("Outcome")},
          {17, 20, 41, 22},
          rows);
}

void ReviewWriter::method()
{
    section(Tr::tr("Background and method"));
    qsizetype accounts = 0, isSigned = 0;
    for (const InvestigationFile &file : m_file.investigations) {
        accounts += file.accounts.size();
        for (const Account &account : file.accounts)
            isSigned += account.signedOn.isValid();
    }
    m_blocks << Facts{
        {{Tr::tr("Accounts taken"), Tr::tr("%1, of which %2 signed").arg(accounts).arg(isSigned)},
         {Tr::tr("Exhibits"), QString::number(m_file.exhibits.size())},
         {Tr::tr("Camera requests"), QString::number(m_file.cameras.size())},
         {Tr::tr("Documents"), QString::number(m_file.documents.size())}}};
    QList<QList<Cell>> rows;
    for (const Participant &one : m_file.participants)
        rows << QList<Cell>{{one.partId.isNull() ? m_discretion.other(one.name, Tr::tr("A person"))
                                                 : m_discretion.name(one.partId),
                             {},
                             true},
                            {m_discretion.audience() == Audience::Shareable ? QString() : one.job},
                            {label(List::ParticipantRole, one.whyAsked)},
                            {label(one.attended)}};
    table(Tr::tr("Who was asked to take part"),
          {Tr::tr("Person"), Tr::tr("Job"), Tr::tr("Asked as"), Tr::tr("Took part")},
          {30, 28, 26, 16},
          rows);
    enquiries();
    gapsLeft();
}

void ReviewWriter::enquiries()
{
    QList<QList<Cell>> rows;
    for (const InvestigationFile &file : m_file.investigations) {
        for (const Enquiry &one : file.enquiries)
            rows << QList<Cell>{
                {said(one.question, Tr::tr("Line of enquiry"))},
                {one.direction == u"neutral" || one.direction.isEmpty()
                     ? Tr::tr("Neither way")
                     : label(List::EnquiryDirection, one.direction)},
                {one.result.trimmed().isEmpty()
                     ? (one.state == u"open" ? Tr::tr("Still open") : Tr::tr("No result recorded"))
                     : said(one.result, Tr::tr("Line of enquiry"))}};
    }
    if (!rows.isEmpty())
        table(Tr::tr("Lines of enquiry"),
              {Tr::tr("Question"), Tr::tr("Direction"), Tr::tr("Result")},
              {40, 20, 40},
              rows);
    QList<QList<Cell>> decisions;
    for (const Decision &one : m_file.decisions)
        decisions << QList<Cell>{{QString::number(one.number), {}, true},
                                 {when(one.onDay, one.atTime, {})},
                                 {said(one.decision, Tr::tr("Decision"))},
                                 {said(one.reasons, Tr::tr("Reasons of a decision"))}};
    if (!decisions.isEmpty())
        table(Tr::tr("Decisions"),
              {Tr::tr("No."), Tr::tr("When"), Tr::tr("Decision"), Tr::tr("Reasons")},
              {7, 18, 34, 41},
              decisions);
}

/// Questions that were left open, each with the reason given.
void ReviewWriter::gapsLeft()
{
    ReviewFile bare = m_file;
    bare.stepNotes.clear();
    const QList<StepGap> gaps = reviewGaps(bare);
    QList<QList<Cell>> rows;
    for (const StepNote &note : m_file.stepNotes) {
        QString about;
        for (const WizardStep &step : reviewSteps())
            if (step.code == note.step)
                about = step.title;
        for (const StepGap &gap : gaps)
            if (gap.step == note.step && gap.field == note.field)
                about = reviewLabel(gap);
        rows << QList<Cell>{{about}, {said(note.reason, Tr::tr("Why left open"))}};
    }
    if (!rows.isEmpty())
        table(Tr::tr("Left open, and why"), {Tr::tr("Question"), Tr::tr("Reason")}, {45, 55}, rows);
}

void ReviewWriter::timeline()
{
    section(Tr::tr("Timeline"));
    QList<TimelineEvent> events;
    for (const TimelineEntry &entry : m_file.timeline) {
        QStringList detail;
        if (!entry.detail.trimmed().isEmpty())
            detail << said(entry.detail, Tr::tr("Timeline"));
        if (!entry.source.trimmed().isEmpty())
            detail << Tr::tr("Source: %1").arg(said(entry.source, Tr::tr("Timeline")));
        for (const Exhibit &one : m_file.exhibits)
            if (!entry.exhibitId.isNull() && one.id() == entry.exhibitId)
                detail << Tr::tr("See %1").arg(exhibit(one));
        QString joined;
        for (const QString &one : detail) {
            if (!joined.isEmpty())
                joined += joined.endsWith(u'.') ? u" "_s : u". "_s;
            joined += one;
        }
        events << TimelineEvent{when(entry.happenedOn, entry.happenedAt, entry.precision),
                                said(entry.what, Tr::tr("Timeline")),
                                joined,
                                toneOf(entry)};
    }
    if (events.isEmpty())
        muted(Tr::tr("No timeline was recorded."));
    else
        m_blocks << Timeline{events};
}

} // namespace core::reports
