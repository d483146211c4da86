// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/riddorcase.h"

#include "core/domain/labels.h"
#include "core/domain/person.h"
#include "core/usecases/consequences.h"
#include "core/usecases/duties.h"
#include "core/usecases/sync.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QString> nameOf(const Database &db, const Part &part)
{
    if (part.personId.isNull())
        return part.describedAs.isEmpty() ? label(List::PartRole, part.role) : part.describedAs;
    auto person = Repository<Person>(db).find(part.personId);
    return person ? Result<QString>(person->record.title) : person.error();
}

} // namespace

Result<RiddorCase> riddorCase(Journal &journal, const QString &incidentUid, const QString &partCode)
{
    const Database &db = journal.database();
    auto incident = Repository<Incident>(db).findByUid(incidentUid);
    if (!incident)
        return incident.error();
    auto victims = caseVictims(db, *incident);
    auto duties = Duties(journal).of(incident->id());
    if (!victims || !duties)
        return !victims ? victims.error() : duties.error();
    for (const riddor::CaseVictim &held : *victims) {
        if (held.victim.code != partCode)
            continue;
        RiddorCase found;
        found.held = held;
        auto name = nameOf(db, held.victim);
        if (!name)
            return name.error();
        found.name = *name;
        for (const DutyFile &duty : *duties) {
            if (duty.duty.rule == u"RIDDOR" && duty.duty.partId == held.victim.id)
                found.duty = duty;
        }
        return found;
    }
    return Error{Error::Code::NotFound, Tr::tr("That person is not in this incident."), {}};
}

Result<void> answerRiddor(Journal &journal,
                          riddor::CaseVictim now,
                          const riddor::CaseVictim &base,
                          const QString &draftUid)
{
    auto done = journal.commit({u"riddor.answer"_s}, [&](ChangeSet &set) -> Result<void> {
        if (!(now.victim == base.victim)) {
            if (auto saved = set.save(now.victim, &base.victim); !saved)
                return saved;
        }
        if (auto saved = sync(set, now.injuries, base.injuries); !saved)
            return saved;
        if (!set.isEmpty()) {
            auto followed = refreshConsequences(set, now.incident.id(), journal.clock().today());
            if (!followed)
                return followed;
        }
        return set.finishDraft(draftUid);
    });
    return done ? Result<void>() : done.error();
}

Result<void> enterInRecord(Journal &journal, Duty::Id id, QDate day, const QString &draftUid)
{
    if (day.isValid() && day > journal.clock().today())
        return Error{Error::Code::Invalid,
                     Tr::tr("Give the day the entry was made; it cannot be in the future."),
                     {}};
    auto duty = Repository<Duty>(journal.database()).find(id);
    if (!duty)
        return duty.error();
    const Duty base = *duty;
    duty->recordedOn = day;
    auto done = journal.commit({u"duty.record"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(*duty, &base); !saved)
            return saved;
        return set.finishDraft(draftUid);
    });
    return done ? Result<void>() : done.error();
}

QDate keptUntil(QDate recorded)
{
    return recorded.addYears(3);
}

Result<QList<DutyResult>> dutyResults(const Database &db, Duty::Id duty)
{
    return Repository<DutyResult>(db).select(u"WHERE t.duty_id = ? ORDER BY t.id DESC"_s,
                                             {duty.value()});
}

} // namespace core
