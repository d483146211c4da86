// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/statutorypapers.h"

#include "core/reports/parsreport.h"
#include "core/reports/riddorworksheet.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/words.h"
#include "core/usecases/assaultreports.h"
#include "core/usecases/casepeople.h"
#include "core/usecases/duties.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/submissions.h"
#include "core/usecases/todayrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The victim a paper is about, or the sentence that asks which.
Result<QString> chosenVictim(const IncidentFile &file, const QString &partCode)
{
    QStringList victims;
    for (const PartFile &one : file.parts) {
        if (one.part.role == u"victim")
            victims << one.part.code;
    }
    if (victims.contains(partCode))
        return partCode;
    const QString reference = file.incident.record.reference();
    if (victims.isEmpty())
        return Error{Error::Code::Invalid,
                     Tr::tr("%1 has no victim, so there is nothing to report.").arg(reference),
                     {}};
    if (partCode.isEmpty() && victims.size() == 1)
        return victims.constFirst();
    return Error{Error::Code::Invalid,
                 Tr::tr("Say for which person of %1: %2.").arg(reference, victims.join(u", "_s)),
                 {}};
}

QStringList earlierIncidents(Casebook &casebook, const IncidentFile &file)
{
    QList<Person::Id> assailants;
    for (const PartFile &one : file.parts) {
        if (one.part.role == u"assailant" && !one.part.personId.isNull())
            assailants << one.part.personId;
    }
    if (assailants.isEmpty())
        return {};
    QDate until
        = file.incident.occurredOn.isValid() ? file.incident.occurredOn : file.incident.reportedOn;
    const auto related
        = Incidents(casebook.journal()).related(assailants, {}, {}, file.incident.id(), until);
    QStringList references;
    if (related) {
        for (const RelatedIncident &one : *related)
            references << one.incident.record.reference();
    }
    references.removeDuplicates();
    return references;
}

QString jobOf(const Casebook &casebook)
{
    auto rows = rowsOf<QString>(casebook.database(),
                                u"SELECT job FROM user_account WHERE uid = ?"_s,
                                {casebook.user().userUid},
                                [](const QSqlQuery &row) { return row.value(0).toString(); });
    return rows ? rows->value(0) : QString();
}

/// Where this report went; where none was filed, where the organisation sends them.
Result<QString> assaultsGoTo(Casebook &casebook, const reports::StatutoryCase &held)
{
    if (const DutyFile *owed = held.duty(u"PARS"_s)) {
        auto steps = Submissions(casebook.journal()).stepsOf(owed->duty.id);
        if (!steps)
            return steps.error();
        const auto sent = std::find_if(steps->crbegin(), steps->crend(), [](const ReportStep &one) {
            return one.state == u"sent";
        });
        if (sent != steps->crend())
            return sent->whom;
    }
    const AssaultDestination destination = assaultDestination(casebook);
    return destination.method.isEmpty() ? destination.name
                                        : u"%1 (%2)"_s.arg(destination.name, destination.method);
}

} // namespace

Result<reports::StatutoryCase>
statutoryCase(Casebook &casebook, const QString &incidentUid, const QString &partCode)
{
    auto file = Incidents(casebook.journal()).load(incidentUid);
    if (!file)
        return file.error();
    auto victim = chosenVictim(*file, partCode);
    if (!victim)
        return victim.error();
    reports::StatutoryCase held;
    held.file = *file;
    held.partCode = *victim;
    auto people = casePeople(casebook.journal(), {*file});
    auto duties = Duties(casebook.journal()).of(file->incident.id());
    const Evidence evidence(casebook.journal());
    auto cameras = evidence.camerasOf(file->incident.id());
    auto exhibits = evidence.exhibitsOf(file->incident.id());
    auto investigations = Investigations(casebook.journal()).of(file->incident.id());
    if (!people || !duties)
        return !people ? people.error() : duties.error();
    if (!cameras || !exhibits || !investigations)
        return !cameras ? cameras.error() : !exhibits ? exhibits.error() : investigations.error();
    held.people = *people;
    held.duties = *duties;
    held.cameras = *cameras;
    for (const ExhibitFile &one : *exhibits)
        held.exhibits << one.exhibit;
    if (!investigations->isEmpty()) {
        auto newest = Investigations(casebook.journal()).load(investigations->constFirst().id());
        if (!newest)
            return newest.error();
        held.investigation = *newest;
    }
    held.earlier = earlierIncidents(casebook, *file);
    held.organisation = casebook.organisation();
    held.ods = casebook.setting(setting::ods);
    held.lsms = casebook.user().name;
    held.lsmsJob = jobOf(casebook);
    auto goTo = assaultsGoTo(casebook, held);
    if (!goTo)
        return goTo.error();
    held.assaultsGoTo = *goTo;
    held.northernIreland = casebook.setting(setting::jurisdiction) == u"NI";
    held.today = casebook.clock().today();
    return held;
}

reports::Frame frameNow(const Casebook &casebook, reports::Audience audience)
{
    return {casebook.organisation(),
            casebook.marking(),
            casebook.user().name,
            casebook.clock().today(),
            audience};
}

Result<Paper> riddorPaper(Casebook &casebook,
                          const QString &incidentUid,
                          const QString &partCode,
                          reports::Audience audience)
{
    auto held = statutoryCase(casebook, incidentUid, partCode);
    if (!held)
        return held.error();
    auto victims = caseVictims(casebook.database(), held->file.incident);
    if (!victims)
        return victims.error();
    const auto victim = std::find_if(victims->cbegin(), victims->cend(), [&](const auto &one) {
        return one.victim.code == held->partCode;
    });
    if (victim == victims->cend())
        return Error{Error::Code::NotFound, Tr::tr("That person is not in this incident."), {}};
    const riddor::Facts facts = riddor::factsOf(*victim, held->today);
    const QList<riddor::Outcome> outcomes = riddor::assess(facts);
    const reports::Discretion discretion(audience, {held->file}, held->people);
    Paper paper;
    paper.document = reports::riddorWorksheet(*held,
                                              outcomes,
                                              riddor::working(facts, outcomes),
                                              discretion,
                                              frameNow(casebook, audience));
    paper.finds = discretion.finds();
    paper.looksLikeName = discretion.looksLikeName();
    return paper;
}

Result<Paper> parsPaper(Casebook &casebook,
                        const QString &incidentUid,
                        const QString &partCode,
                        reports::Audience audience)
{
    auto held = statutoryCase(casebook, incidentUid, partCode);
    if (!held)
        return held.error();
    const QList<reports::NamedPerson> others = held->investigation
                                                   ? reports::namedIn(*held->investigation)
                                                   : QList<reports::NamedPerson>();
    const reports::Discretion discretion(audience, {held->file}, held->people, others);
    Paper paper;
    paper.document = reports::parsReport(*held, discretion, frameNow(casebook, audience));
    paper.finds = discretion.finds();
    paper.looksLikeName = discretion.looksLikeName();
    return paper;
}

} // namespace core
