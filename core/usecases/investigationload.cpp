// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casefileloading.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool happenedBefore(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.happenedOn != b.happenedOn)
        return a.happenedOn < b.happenedOn;
    return a.happenedAt < b.happenedAt;
}

} // namespace

Result<InvestigationFile> Investigations::load(const QString &uid) const
{
    auto investigation = Repository<Investigation>(m_journal.database()).findByUid(uid);
    return investigation ? load(investigation->id()) : investigation.error();
}

Result<InvestigationFile> Investigations::load(Investigation::Id id) const
{
    const Database &db = m_journal.database();
    auto investigation = Repository<Investigation>(db).find(id);
    if (!investigation)
        return investigation.error();
    InvestigationFile file;
    file.investigation = *investigation;
    const Record::Id own = investigation->record.id;
    QList<Record::Id> all{own};
    QList<Record::Id> incidents;
    Loading loading(db);
    for (const InvestigationIncident &row :
         loading.of<InvestigationIncident>({own}, u"investigation_id"_s)) {
        auto incident = Incidents(m_journal).load(row.incidentId);
        if (!incident)
            return incident.error();
        file.incidents << *incident;
        incidents << incident->incident.record.id;
    }
    all += incidents;
    file.stepNotes = loading.of<StepNote>({own});
    file.timeline = loading.of<TimelineEntry>(all);
    std::stable_sort(file.timeline.begin(), file.timeline.end(), happenedBefore);
    file.accounts = loading.of<Account>({own}, u"investigation_id"_s);
    file.enquiries = loading.of<Enquiry>({own}, u"investigation_id"_s);
    file.decisions = loading.of<Decision>(all);
    file.police = loading.of<PoliceEntry>(all);
    file.factors = loading.of<Factor>({own});
    file.whys = loading.of<Why>({own});
    file.findings = loading.of<Finding>({own});
    file.sanctions = loading.of<Sanction>(all);
    file.redress = loading.of<Redress>(all);
    file.support = loading.of<Support>(all);
    file.cameras = loading.of<CameraRequest>(incidents, u"incident_id"_s);
    file.exhibits = loading.of<Exhibit>(incidents, u"incident_id"_s);
    file.actions = loading.of<Action>(all, u"source_id"_s);
    file.contacts = loading.of<Contact>(all);
    if (loading.error())
        return *loading.error();
    return file;
}

} // namespace core
