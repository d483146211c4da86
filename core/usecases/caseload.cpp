// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casefileloading.h"
#include "core/usecases/duties.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/papers.h"
#include "core/usecases/reviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The rows that hang on the incident's record, its investigations and its reviews.
void loadRows(Loading &loading, ReportedIncident &held)
{
    const Record::Id own = held.incident().record.id;
    QList<Record::Id> sources{own};
    for (const Investigation &one : std::as_const(held.investigations))
        sources << one.record.id;
    for (const Review &one : std::as_const(held.reviews))
        sources << one.record.id;
    QList<Record::Id> files{own};
    for (const ExhibitFile &one : std::as_const(held.exhibits))
        files << one.exhibit.record.id;
    held.documents = loading.of<Attachment>(files);
    held.timeline = loading.of<TimelineEntry>({own});
    held.police = loading.of<PoliceEntry>({own});
    held.contacts = loading.of<Contact>({own});
    held.notes = loading.of<DiaryNote>({own});
    held.support = loading.of<Support>({own});
    held.actions = loading.of<Action>(sources, u"source_id"_s);
}

Result<void> loadDuties(Casebook &casebook, ReportedIncident &held)
{
    auto duties = Duties(casebook.journal()).of(held.incident().id());
    auto victims = caseVictims(casebook.database(), held.incident());
    if (!duties || !victims)
        return duties ? victims.error() : duties.error();
    held.duties = *duties;
    held.found = Duties::foreseen(held.incident(), *victims, casebook.clock().today());
    return {};
}

Result<void> loadEvidence(Casebook &casebook, ReportedIncident &held)
{
    const Evidence evidence(casebook.journal());
    auto cameras = evidence.camerasOf(held.incident().id());
    auto exhibits = evidence.exhibitsOf(held.incident().id());
    if (!cameras || !exhibits)
        return cameras ? exhibits.error() : cameras.error();
    held.cameras = *cameras;
    held.exhibits = *exhibits;
    return {};
}

Result<ReportedIncident> caseOf(Casebook &casebook, const IncidentFile &file)
{
    ReportedIncident held;
    held.file = file;
    auto investigations = Investigations(casebook.journal()).of(file.incident.id());
    auto reviews = Reviews(casebook).of(file.incident.id());
    if (!investigations || !reviews)
        return investigations ? reviews.error() : investigations.error();
    held.investigations = *investigations;
    held.reviews = *reviews;
    if (auto done = loadDuties(casebook, held); !done)
        return done.error();
    if (auto done = loadEvidence(casebook, held); !done)
        return done.error();
    Loading loading(casebook.database());
    loadRows(loading, held);
    if (loading.error())
        return *loading.error();
    return held;
}

} // namespace

Result<ReportedIncident> reportedIncident(Casebook &casebook, const QString &uid)
{
    auto file = Incidents(casebook.journal()).load(uid);
    return file ? caseOf(casebook, *file) : file.error();
}

Result<ReportedInvestigation> reportedInvestigation(Casebook &casebook, const QString &uid)
{
    auto file = Investigations(casebook.journal()).load(uid);
    if (!file)
        return file.error();
    ReportedInvestigation held;
    held.file = *file;
    for (const IncidentFile &one : std::as_const(held.file.incidents)) {
        auto incident = caseOf(casebook, one);
        if (!incident)
            return incident.error();
        held.incidents << *incident;
    }
    Loading loading(casebook.database());
    held.documents = loading.of<Attachment>({held.file.investigation.record.id});
    if (loading.error())
        return *loading.error();
    return held;
}

} // namespace core
