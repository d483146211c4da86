// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigation.h"
#include "core/domain/review.h"
#include "core/rules/gaps.h"
#include "core/usecases/casebook.h"
#include "core/usecases/duties.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"

namespace core {

/// A record that belongs with an incident, and why.
struct LinkedRecord
{
    Link link;
    Record record;
};

/// A file kept with the incident, or with one of its exhibits.
struct KeptFile
{
    Attachment attachment;
    QString exhibit; ///< reference of the exhibit it belongs to; empty for the incident's own
};

/// One incident with everything its page shows.
struct HeldCase
{
    IncidentFile file;
    QList<Person> people; ///< of its parts
    std::optional<Site> site;
    QList<TimelineEntry> timeline; ///< written down for it, in the order it happened
    QList<CameraRequest> cameras;
    QList<ExhibitFile> exhibits;
    QList<KeptFile> files;
    QList<DutyFile> duties;
    QList<riddor::CaseVictim> victims; ///< as the rules read them
    QList<DiaryNote> notes;            ///< open ones first, by day
    QList<Contact> contacts;           ///< newest first
    QList<PoliceEntry> police;         ///< of it and its investigations
    QList<LinkedRecord> links;
    QList<RelatedIncident> related; ///< of twelve months, by person or place; not the linked ones
    QList<Investigation> investigations; ///< that cover it, newest first
    QList<Review> reviews;               ///< that cover it, newest first
    QList<Action> actions; ///< from it, its investigations and its reviews, by due date

    const Incident &incident() const { return file.incident; }
    /// The person a part is of; null where nobody is known.
    const Person *person(const Part &part) const;
    /// "Adaeze Okafor", "unknown man, 30s", or the part's role where nobody was named.
    QString nameOf(const Part &part) const;
    /// The part with \a id; null where there is none.
    const PartFile *part(Part::Id id) const;
    /// The facts rules ask for what is missing.
    IncidentFacts facts() const;
};

/// Reads the incident with \a uid and all that belongs with it on the clock's today.
Result<HeldCase> heldCase(Casebook &casebook, const QString &uid);

} // namespace core
