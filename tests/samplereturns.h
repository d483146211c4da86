// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigation.h"
#include "core/usecases/incidents.h"
#include "core/usecases/places.h"
#include "core/usecases/returns.h"
#include "core/usecases/rows.h"

#include "tests/testing.h"

/// Assaults of the financial year 2025/26 for tests of the annual return.
namespace samplereturns {

using namespace core;
using namespace Qt::StringLiterals;

inline constexpr FinancialYear lastYear{2025};

/// A victim of one incident, shortly.
struct Told
{
    QDate on;
    const char *acts = "PA01";
    const char *intent = "deliberate";
    const char *group = "03";
    const char *work = "employee";
};

inline IncidentFile incident(const Told &told, Site::Id site = {})
{
    IncidentFile file = sampleIncident();
    file.incident.occurredOn = told.on;
    file.incident.reportedOn = told.on.isValid() ? told.on : QDate(2025, 9, 1);
    file.incident.siteId = site;
    Part &victim = file.parts.first().part;
    victim.acts = QString::fromLatin1(told.acts);
    victim.intent = QString::fromLatin1(told.intent);
    victim.staffGroup = QString::fromLatin1(told.group);
    victim.workStatus = QString::fromLatin1(told.work);
    file.parts.first().periods.clear();
    return file;
}

/// A casebook with three sites, one of them a part of another.
class Sample
{
public:
    Sample()
    {
        Places places(book.journal());
        general = site(places, u"Northmoor General"_s, {});
        ward = site(places, u"Larch Ward"_s, general);
        clinic = site(places, u"Brindle Clinic"_s, {});
    }

    Site::Id site(Places &places, const QString &name, Site::Id above)
    {
        Site site;
        site.name = name;
        site.parentId = above;
        auto kept = places.keep(site);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        return kept->id();
    }

    Incident add(const IncidentFile &file)
    {
        auto done = Incidents(book.journal()).record(file);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        auto found = Repository<Incident>(book.database()).one(u"ORDER BY t.id DESC"_s);
        return *found;
    }

    void sanction(Record::Id record, const char *kind, QDate on)
    {
        Sanction sanction;
        sanction.recordId = record;
        sanction.sanctionKind = QString::fromLatin1(kind);
        sanction.decidedOn = on;
        auto kept = Rows(book.journal()).keep(sanction, u"investigation.sanction"_s);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
    }

    returns::Year year(FinancialYear of = lastYear,
                       reports::Audience audience = reports::Audience::Full)
    {
        auto held = Returns(*book).of(of, audience);
        if (!held)
            qFatal("%s", qPrintable(held.error().message + held.error().detail));
        return held->now;
    }

    QString uid(Site::Id id) { return Repository<Site>(book.database()).find(id)->record.uid; }

    TestCasebook book;
    Site::Id general, ward, clinic;
};

} // namespace samplereturns
