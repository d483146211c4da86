// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/foresight.h"

#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/storage/repository.h"
#include "core/usecases/incidents.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QString> siteKind(const Database &db, const IncidentFile &file)
{
    if (file.incident.siteId.isNull())
        return file.newSite ? file.newSite->siteKind : QString();
    auto site = Repository<Site>(db).find(file.incident.siteId);
    return site ? Result<QString>(site->siteKind) : site.error();
}

Result<QString> personKind(const Database &db, const PartFile &file)
{
    if (file.part.personId.isNull())
        return file.newPerson ? file.newPerson->personKind : QString();
    auto person = Repository<Person>(db).find(file.part.personId);
    return person ? Result<QString>(person->personKind) : person.error();
}

Result<riddor::Jurisdiction> jurisdiction(const Database &db)
{
    auto row = db.run(u"SELECT value FROM setting WHERE key = 'jurisdiction'"_s);
    if (!row)
        return row.error();
    const bool northern = row->next() && row->value(0).toString() == u"NI";
    row->finish();
    return northern ? riddor::Jurisdiction::NorthernIreland : riddor::Jurisdiction::GreatBritain;
}

Result<QList<riddor::Assailant>> assailants(const Database &db, const IncidentFile &file)
{
    QList<riddor::Assailant> list;
    for (const PartFile &part : file.parts) {
        if (part.part.role != u"assailant")
            continue;
        auto kind = personKind(db, part);
        if (!kind)
            return kind.error();
        list.append({part.part, *kind});
    }
    return list;
}

Tri owedOf(const QList<DutyFound> &duties, QStringView rule)
{
    Tri owed = Tri::No;
    for (const DutyFound &duty : duties) {
        if (duty.rule == rule && owed != Tri::Yes && duty.owed != Tri::No)
            owed = duty.owed;
    }
    return owed;
}

} // namespace

Result<Foresight> foresee(const Database &db, IncidentFile file, QDate today)
{
    auto where = siteKind(db, file);
    auto attackers = assailants(db, file);
    auto law = jurisdiction(db);
    if (!where || !attackers || !law)
        return !where ? where.error() : !attackers ? attackers.error() : law.error();
    QList<riddor::CaseVictim> victims;
    QList<Part> hurt;
    for (PartFile &part : file.parts) {
        if (part.part.code.isEmpty())
            part.part.code = nextPartCode(file.parts, part.part.role);
        if (part.part.role != u"victim")
            continue;
        riddor::CaseVictim victim;
        victim.incident = file.incident;
        victim.victim = part.part;
        victim.injuries = part.injuries;
        victim.periods = part.periods;
        victim.assailants = *attackers;
        victim.siteKind = *where;
        victim.jurisdiction = *law;
        victims.append(victim);
        hurt.append(part.part);
    }
    Foresight found;
    found.duties = dutiesOf(file.incident, victims, today);
    NotifyFacts facts = notifyFacts(file.incident, hurt, file.property);
    facts.parsOwed = owedOf(found.duties, u"PARS");
    facts.riddorOwed = owedOf(found.duties, u"RIDDOR");
    found.tell = whoMustBeTold(facts);
    return found;
}

} // namespace core
