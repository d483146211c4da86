// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duties.h"

#include "core/usecases/consequences.h"
#include "core/usecases/submissions.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

} // namespace

Duties::Duties(Journal &journal)
    : m_journal(journal)
{}

Result<QList<DutyFile>> Duties::of(Incident::Id id) const
{
    const Database &db = m_journal.database();
    auto incident = Repository<Incident>(db).find(id);
    auto duties = Repository<Duty>(db).of(id);
    auto parts = Repository<Part>(db).of(id);
    if (!incident || !duties || !parts)
        return !incident ? incident.error() : !duties ? duties.error() : parts.error();
    QHash<Part::Id, QString> codes;
    for (const Part &part : *parts)
        codes.insert(part.id, part.code);
    QList<DutyFile> files;
    for (const Duty &duty : *duties) {
        DutyFile file;
        file.duty = duty;
        file.partCode = codes.value(duty.partId);
        QStringList reference{incident->record.reference(), file.partCode, duty.rule};
        reference.removeAll(QString());
        file.reference = reference.join(u'/');
        auto results = Repository<DutyResult>(db).select(
            u"WHERE t.duty_id = ? ORDER BY t.id DESC LIMIT 1"_s, {duty.id.value()});
        auto decisions = Repository<DutyDecision>(db).select(
            u"WHERE t.duty_id = ? ORDER BY t.id DESC"_s, {duty.id.value()});
        auto submissions = Repository<Submission>(db).of(duty.id);
        if (!results || !decisions || !submissions)
            return !results     ? results.error()
                   : !decisions ? decisions.error()
                                : submissions.error();
        if (!results->isEmpty())
            file.result = results->constFirst();
        file.decisions = *decisions;
        file.submissions = *submissions;
        files.append(file);
    }
    return files;
}

Result<void> Duties::refreshAfter(ChangeSet &set, Duty::Id id)
{
    auto duty = Repository<Duty>(set.database()).find(id);
    return duty ? refreshConsequences(set, duty->incidentId, m_journal.clock().today())
                : duty.error();
}

Result<void> Duties::decide(Duty::Id id, bool agrees, const QString &reason)
{
    if (!agrees && reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why you decide otherwise than Casebook's working."));
    auto results = Repository<DutyResult>(m_journal.database())
                       .select(u"WHERE t.duty_id = ? ORDER BY t.id DESC LIMIT 1"_s, {id.value()});
    if (!results)
        return results.error();
    if (results->isEmpty())
        return invalid(Tr::tr("There is no result to decide on yet."));
    auto done = m_journal.commit(
        {u"duty.decide"_s, Permission::Approve},
        [&](ChangeSet &set) {
            DutyDecision decision;
            decision.dutyId = id;
            decision.resultId = results->constFirst().id;
            decision.agrees = agrees;
            decision.reason = reason.trimmed();
            decision.byWhom = m_journal.user().name;
            decision.at = set.now();
            return set.add(decision);
        },
        reason.trimmed());
    return done ? Result<void>() : done.error();
}

Result<void> Duties::submit(Submission submission, const QString &draftUid)
{
    return Submissions(m_journal).file(std::move(submission), {}, draftUid);
}

Result<void> Duties::withdraw(Duty::Id id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why this is not owed after all."));
    auto duty = Repository<Duty>(m_journal.database()).find(id);
    if (!duty)
        return duty.error();
    duty->state = u"withdrawn"_s;
    duty->reason = reason.trimmed();
    auto done = m_journal.commit(
        {u"duty.withdraw"_s},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(*duty); !saved)
                return saved;
            return refreshAfter(set, id);
        },
        reason.trimmed());
    return done ? Result<void>() : done.error();
}

Result<int> Duties::refreshAll()
{
    int looked = 0;
    auto done = m_journal.commit(
        {u"duty.refresh"_s, Permission::Read, true}, [&](ChangeSet &set) -> Result<void> {
            auto refreshed = refreshOpenClocks(set, m_journal.clock().today());
            if (!refreshed)
                return refreshed.error();
            looked = *refreshed;
            return {};
        });
    return done ? Result<int>(looked) : done.error();
}

QList<DutyFound>
Duties::foreseen(const Incident &incident, const QList<riddor::CaseVictim> &victims, QDate today)
{
    return dutiesOf(incident, victims, today);
}

} // namespace core
