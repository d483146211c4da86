// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dutyworking.h"

#include "core/domain/person.h"
#include "core/storage/repository.h"
#include "core/usecases/duties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QString> nameOf(const Database &db, Part::Id id)
{
    if (id.isNull())
        return QString();
    auto part = Repository<Part>(db).find(id);
    if (!part)
        return part.error();
    if (part->personId.isNull())
        return part->describedAs.trimmed();
    auto person = Repository<Person>(db).find(part->personId);
    return person ? Result<QString>(person->record.title) : person.error();
}

} // namespace

std::optional<DutyFound> foundFor(const DutyFile &file, const QList<DutyFound> &all)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const DutyFound &one) {
        return one.rule == file.duty.rule && one.part == file.partCode;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<DutyWorking> dutyWorking(Journal &journal, const QString &dutyUid)
{
    const Database &db = journal.database();
    auto duty = Repository<Duty>(db).findByUid(dutyUid);
    if (!duty)
        return duty.error();
    auto incident = Repository<Incident>(db).find(duty->incidentId);
    auto files = Duties(journal).of(duty->incidentId);
    auto person = nameOf(db, duty->partId);
    if (!incident || !files || !person)
        return !incident ? incident.error() : !files ? files.error() : person.error();
    auto victims = caseVictims(db, *incident);
    if (!victims)
        return victims.error();
    DutyWorking working{*incident, {}, *person, {}};
    for (const DutyFile &file : *files) {
        if (file.duty.id == duty->id)
            working.file = file;
    }
    working.found
        = foundFor(working.file, dutiesOf(*incident, *victims, journal.clock().today()));
    return working;
}

} // namespace core
