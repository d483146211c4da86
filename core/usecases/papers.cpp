// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/papers.h"

#include "core/reports/actionlist.h"
#include "core/reports/brief.h"
#include "core/reports/incidentsummary.h"
#include "core/reports/investigationreport.h"
#include "core/usecases/actionlists.h"
#include "core/usecases/casepeople.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviewreport.h"
#include "core/usecases/today.h"
#include "core/usecases/todayrows.h"
#include "core/usecases/trend.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using reports::Discretion;
using reports::NamedPerson;

Paper paper(const reports::Document &document, const Discretion &discretion)
{
    return {document, discretion.finds(), discretion.looksLikeName()};
}

/// Whom the fields around an incident name beside its parts.
QList<NamedPerson> namedIn(const ReportedIncident &held)
{
    InvestigationFile file;
    file.incidents = {held.file};
    file.police = held.police;
    file.contacts = held.contacts;
    file.cameras = held.cameras;
    file.actions = held.actions;
    for (const ExhibitFile &one : held.exhibits)
        file.exhibits << one.exhibit;
    QList<NamedPerson> all = reports::namedIn(file);
    for (const DutyFile &duty : held.duties) {
        for (const DutyDecision &one : duty.decisions)
            all << NamedPerson{one.byWhom, {}};
    }
    for (const ExhibitFile &one : held.exhibits) {
        for (const ContinuityEntry &entry : one.continuity)
            all << NamedPerson{entry.fromWhom, {}} << NamedPerson{entry.toWhom, {}};
    }
    for (const DiaryNote &note : held.notes)
        all << NamedPerson{note.forWhom, {}} << NamedPerson{note.fromWhom, {}};
    return all;
}

/// The incidents that the source of an action is about.
Result<QList<IncidentFile>> incidentsBehind(Casebook &casebook, const QList<Action> &actions)
{
    QList<IncidentFile> files;
    QSet<qint64> known;
    for (const Action &action : actions) {
        const qint64 source = action.sourceId.value();
        auto ids = rowsOf<qint64>(
            casebook.database(),
            u"SELECT id FROM incident WHERE id = ? "
            "UNION SELECT incident_id FROM investigation_incident WHERE investigation_id = ? "
            "UNION SELECT incident_id FROM review_incident WHERE review_id = ?"_s,
            {source, source, source},
            [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            if (known.contains(id))
                continue;
            known << id;
            auto file = Incidents(casebook.journal()).load(Incident::Id(id));
            if (!file)
                return file.error();
            files << *file;
        }
    }
    return files;
}

} // namespace

Result<Paper> incidentPaper(Casebook &casebook, const QString &uid, reports::Audience audience)
{
    auto held = reportedIncident(casebook, uid);
    if (!held)
        return held.error();
    auto people = casePeople(casebook.journal(), {held->file}, held->actions);
    if (!people)
        return people.error();
    const Discretion discretion(audience, {held->file}, *people, namedIn(*held));
    return paper(reports::incidentSummary(*held, frameNow(casebook, audience), discretion),
                 discretion);
}

Result<Paper> investigationPaper(Casebook &casebook, const QString &uid, reports::Audience audience)
{
    auto held = reportedInvestigation(casebook, uid);
    if (!held)
        return held.error();
    auto people = casePeople(casebook.journal(), held->file.incidents, held->file.actions);
    if (!people)
        return people.error();
    QList<NamedPerson> others = reports::namedIn(held->file);
    for (const ReportedIncident &one : std::as_const(held->incidents))
        others += namedIn(one);
    const Discretion discretion(audience, held->file.incidents, *people, others);
    return paper(reports::investigationReport(*held, frameNow(casebook, audience), discretion),
                 discretion);
}

Result<Paper> reviewPaper(Casebook &casebook, const QString &uid, reports::Audience audience)
{
    auto held = reviewReport(casebook, uid);
    if (!held)
        return held.error();
    const Discretion discretion(
        audience, held->file.incidents, held->people, reports::namedIn(held->file));
    return paper(reports::review(*held, frameNow(casebook, audience), discretion), discretion);
}

Result<Paper> briefPaper(Casebook &casebook, const QString &uid, reports::Audience audience)
{
    auto held = reportedIncident(casebook, uid);
    if (!held)
        return held.error();
    auto people = casePeople(casebook.journal(), {held->file}, held->actions);
    auto months = Today(casebook).months();
    if (!people || !months)
        return people ? months.error() : people.error();
    const Discretion discretion(audience, {held->file}, *people, namedIn(*held));
    return paper(reports::brief({*held, wholeMonths(*months, casebook.clock().today())},
                                frameNow(casebook, audience),
                                discretion),
                 discretion);
}

Result<Paper> postPaper(Casebook &casebook, const QString &postUid, reports::Audience audience)
{
    auto held = actionsOfPost(casebook, postUid);
    if (!held)
        return held.error();
    auto incidents = incidentsBehind(casebook, held->actions);
    if (!incidents)
        return incidents.error();
    auto people = casePeople(casebook.journal(), *incidents, held->actions);
    if (!people)
        return people.error();
    // a list goes to the manager it names: their own name is no secret to them
    const Discretion discretion(audience, *incidents, *people);
    reports::PostActionList list{held->post, held->holder, {}};
    for (qsizetype i = 0; i < held->actions.size(); ++i)
        list.actions.append({held->actions.at(i), held->list.rows.value(i).from});
    return paper(reports::actionList(list, frameNow(casebook, audience), discretion), discretion);
}

} // namespace core
