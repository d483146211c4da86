// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/submissions.h"

#include "core/usecases/consequences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

/// What a report now made is made for: while the duty is pending, what it may become, so that the
/// report still answers for it once the facts are in.
Result<QString> madeFor(const Database &db, const Duty &duty)
{
    if (!duty.outcome.startsWith(u"PENDING"))
        return duty.outcome;
    auto results = Repository<DutyResult>(db).select(
        u"WHERE t.duty_id = ? ORDER BY t.id DESC LIMIT 1"_s, {duty.id.value()});
    if (!results)
        return results.error();
    if (results->isEmpty())
        return duty.outcome;
    const QByteArray kept = results->constFirst().outcomes.toUtf8();
    const QJsonArray outcomes = QJsonDocument::fromJson(kept).object()[u"outcomes"_s].toArray();
    const QString becomes = outcomes.at(0)[u"may_become"_s].toString();
    return becomes.isEmpty() ? duty.outcome : becomes;
}

Result<void> addFiled(ChangeSet &set, Submission &submission, const Duty &duty)
{
    if (submission.category.isEmpty()) {
        auto category = madeFor(set.database(), duty);
        if (!category)
            return category.error();
        submission.category = *category;
    }
    return set.add(submission);
}

} // namespace

Submissions::Submissions(Journal &journal)
    : m_journal(journal)
{}

Result<void>
Submissions::file(Submission submission, const QString &destination, const QString &draftUid)
{
    const QDate today = m_journal.clock().today();
    if (!submission.sentOn.isValid() || submission.sentOn > today)
        return invalid(Tr::tr("Give the day the report was sent; it cannot be in the future."));
    if (submission.reference.trimmed().isEmpty())
        return invalid(
            Tr::tr("Give the number the report got. Only a filed reference stops the clock."));
    if (submission.state.isEmpty())
        submission.state = u"sent"_s;
    if (submission.byWhom.isEmpty())
        submission.byWhom = m_journal.user().name;
    auto done = m_journal.commit({u"duty.submit"_s}, [&](ChangeSet &set) -> Result<void> {
        auto duty = Repository<Duty>(set.database()).find(submission.dutyId);
        if (!duty)
            return duty.error();
        if (auto added = addFiled(set, submission, *duty); !added)
            return added;
        if (!destination.trimmed().isEmpty()) {
            ReportStep sent{.dutyId = duty->id,
                            .submissionId = submission.id,
                            .state = u"sent"_s,
                            .on = submission.sentOn,
                            .whom = destination.trimmed(),
                            .reference = submission.reference,
                            .byWhom = m_journal.user().name};
            if (auto added = set.add(sent); !added)
                return added;
        }
        if (auto followed = refreshConsequences(set, duty->incidentId, today); !followed)
            return followed;
        return set.finishDraft(draftUid);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Submissions::acknowledge(Submission::Id id, QDate on, const QString &reference)
{
    auto filed = Repository<Submission>(m_journal.database()).find(id);
    if (!filed)
        return filed.error();
    if (filed->state == u"acknowledged")
        return invalid(Tr::tr("This report is acknowledged already. Correct its number where that "
                              "is wrong."));
    if (auto day = dayFits(*filed, on); !day)
        return day;
    filed->state = u"acknowledged"_s;
    if (!reference.trimmed().isEmpty())
        filed->reference = reference.trimmed();
    return take("duty.acknowledged", *filed, {.state = filed->state, .on = on});
}

Result<void> Submissions::reject(Submission::Id id, QDate on, const QString &reason)
{
    auto filed = Repository<Submission>(m_journal.database()).find(id);
    if (!filed)
        return filed.error();
    if (filed->state == u"rejected")
        return invalid(Tr::tr("This report is rejected already: file another one."));
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why it was rejected, so that the next one is not."));
    if (auto day = dayFits(*filed, on); !day)
        return day;
    filed->state = u"rejected"_s;
    return take(
        "duty.rejected", *filed, {.state = filed->state, .on = on, .reason = reason.trimmed()});
}

Result<void> Submissions::correctReference(Submission::Id id, const QString &reference)
{
    auto filed = Repository<Submission>(m_journal.database()).find(id);
    if (!filed)
        return filed.error();
    if (reference.trimmed().isEmpty())
        return invalid(
            Tr::tr("Give the number the report got. Only a filed reference stops the clock."));
    filed->reference = reference.trimmed();
    auto done = m_journal.commit({u"duty.reportNumber"_s},
                                 [&](ChangeSet &set) { return set.save(*filed); });
    return done ? Result<void>() : done.error();
}

Result<QList<ReportStep>> Submissions::stepsOf(Duty::Id duty) const
{
    return Repository<ReportStep>(m_journal.database())
        .select(u"WHERE t.duty_id = ? ORDER BY t.id"_s, {duty.value()});
}

// The day is asked of the person who wrote the answer down; it lies between sending and today.
Result<void> Submissions::dayFits(const Submission &submission, QDate on) const
{
    if (!on.isValid() || on > m_journal.clock().today())
        return invalid(Tr::tr("Give the day of the answer; it cannot be in the future."));
    if (on < submission.sentOn)
        return invalid(Tr::tr("The report cannot be answered before the day it was sent."));
    return {};
}

Result<void> Submissions::take(const char *useCase, Submission submission, ReportStep step)
{
    step.dutyId = submission.dutyId;
    step.submissionId = submission.id;
    step.reference = submission.reference;
    step.byWhom = m_journal.user().name;
    auto done = m_journal.commit(
        {QString::fromLatin1(useCase)},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(submission); !saved)
                return saved;
            if (auto added = set.add(step); !added)
                return added;
            auto duty = Repository<Duty>(set.database()).find(submission.dutyId);
            return duty ? refreshConsequences(set, duty->incidentId, m_journal.clock().today())
                        : duty.error();
        },
        step.reason);
    return done ? Result<void>() : done.error();
}

} // namespace core
