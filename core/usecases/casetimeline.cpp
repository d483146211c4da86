// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casetimeline.h"

#include "core/base/cutatword.h"
#include "core/domain/labels.h"
#include "core/reports/frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = CaseEvent::Kind;

QString known()
{
    return Tr::tr("This record");
}

QString firstLine(const QString &text)
{
    return cutAtWord(text.trimmed().section(u'\n', 0, 0), 140);
}

void addIncident(QList<CaseEvent> &events, const HeldCase &held)
{
    const Incident &incident = held.incident();
    const bool about = incident.precision == u"about" || incident.precision == u"between";
    CaseEvent happened{Kind::Happened,
                       incident.occurredOn,
                       incident.occurredAt,
                       about,
                       incident.record.title,
                       firstLine(incident.description),
                       known(),
                       {}};
    if (incident.occurredOn.isValid())
        events.append(happened);
    if (incident.discoveredOn.isValid())
        events.append({Kind::Happened,
                       incident.discoveredOn,
                       incident.discoveredAt,
                       false,
                       Tr::tr("It was discovered"),
                       {},
                       known(),
                       {}});
    QString caller;
    for (const PartFile &part : held.file.parts) {
        if (part.part.role == u"caller")
            caller = held.nameOf(part.part);
    }
    events.append({Kind::Reported,
                   incident.reportedOn,
                   incident.reportedAt,
                   false,
                   caller.isEmpty() ? Tr::tr("Reported") : Tr::tr("Reported by %1").arg(caller),
                   firstLine(incident.immediateAction),
                   known(),
                   {}});
    if (incident.triagedOn.isValid())
        events.append({Kind::Work,
                       incident.triagedOn,
                       {},
                       false,
                       Tr::tr("Triage: %1").arg(label(List::Triage, incident.triage)),
                       incident.triageReason,
                       known(),
                       {}});
}

void addTold(QList<CaseEvent> &events, const HeldCase &held)
{
    for (const Notification &told : held.file.notifications) {
        if (!told.toldOn.isValid())
            continue;
        QStringList detail;
        if (!told.toldBy.isEmpty())
            detail << Tr::tr("Told by %1").arg(told.toldBy);
        if (!told.reference.isEmpty())
            detail << Tr::tr("reference %1").arg(told.reference);
        events.append({Kind::Told,
                       told.toldOn,
                       told.toldAt,
                       false,
                       Tr::tr("Told: %1").arg(label(List::Notify, told.whom)),
                       detail.join(u", "_s),
                       Tr::tr("Who was told"),
                       {}});
    }
}

void addEvidence(QList<CaseEvent> &events, const HeldCase &held)
{
    for (const CameraRequest &camera : held.cameras) {
        const QString what = camera.cameras.isEmpty() ? camera.system : camera.cameras;
        if (camera.askedOn.isValid())
            events.append({Kind::Footage,
                           camera.askedOn,
                           {},
                           false,
                           Tr::tr("Footage asked for: %1").arg(what),
                           camera.askedWhom,
                           Tr::tr("Evidence"),
                           {}});
    }
    for (const ExhibitFile &file : held.exhibits) {
        for (qsizetype i = 0; i < file.continuity.size(); ++i) {
            const ContinuityEntry &entry = file.continuity.at(i);
            const QString what
                = i == 0 ? Tr::tr("Exhibit %1: %2")
                               .arg(file.exhibit.code, firstLine(file.exhibit.description))
                         : Tr::tr("Exhibit %1 passed to %2").arg(file.exhibit.code, entry.toWhom);
            events.append({Kind::Exhibit,
                           entry.onDay,
                           entry.atTime,
                           false,
                           what,
                           i == 0 ? entry.toWhom : entry.purpose,
                           Tr::tr("Continuity"),
                           {}});
        }
    }
}

void addPeople(QList<CaseEvent> &events, const HeldCase &held)
{
    for (const PartFile &part : held.file.parts) {
        for (const IncapacityPeriod &period : part.periods)
            events.append({Kind::Absence,
                           period.fromOn,
                           {},
                           false,
                           u"%1: %2"_s.arg(part.part.code,
                                           label(List::PeriodKind, period.periodKind).toLower()),
                           period.untilOn.isValid()
                               ? Tr::tr("until %1").arg(reports::shortDay(period.untilOn))
                               : Tr::tr("with no end yet"),
                           Tr::tr("Diary of absence"),
                           {}});
    }
    for (const Contact &contact : held.contacts)
        events.append(
            {Kind::Contact,
             contact.onDay,
             contact.atTime,
             false,
             u"%1: %2"_s.arg(label(List::ContactKind, contact.contactKind), contact.withWhom),
             firstLine(contact.said),
             Tr::tr("Contacts"),
             {}});
}

void addWork(QList<CaseEvent> &events, const HeldCase &held)
{
    for (const PoliceEntry &entry : held.police)
        events.append({Kind::Police,
                       entry.onDay,
                       entry.atTime,
                       false,
                       firstLine(entry.what),
                       entry.withWhom,
                       Tr::tr("Police log"),
                       {}});
    for (const DutyFile &duty : held.duties) {
        for (const Submission &filed : duty.submissions)
            events.append({Kind::Duty,
                           filed.sentOn,
                           {},
                           false,
                           Tr::tr("%1 report sent").arg(duty.reference.section(u'/', 1)),
                           filed.reference,
                           Tr::tr("Duties"),
                           {}});
    }
    for (const Investigation &work : held.investigations) {
        events.append({Kind::Work,
                       work.startedOn,
                       {},
                       false,
                       Tr::tr("Investigation %1 started").arg(work.record.reference()),
                       work.lead,
                       Tr::tr("Investigation"),
                       {}});
        if (work.finishedOn.isValid())
            events.append({Kind::Work,
                           work.finishedOn,
                           {},
                           false,
                           Tr::tr("Investigation %1 finished").arg(work.record.reference()),
                           {},
                           Tr::tr("Investigation"),
                           {}});
    }
    for (const Review &review : held.reviews) {
        if (review.heldOn.isValid())
            events.append({Kind::Work,
                           review.heldOn,
                           {},
                           false,
                           Tr::tr("Review %1 held").arg(review.record.reference()),
                           {},
                           Tr::tr("Review"),
                           {}});
    }
}

void addEntries(QList<CaseEvent> &events, const HeldCase &held)
{
    for (const TimelineEntry &entry : held.timeline)
        events.append({Kind::Entry,
                       entry.happenedOn,
                       entry.happenedAt,
                       entry.precision == u"about",
                       entry.what,
                       entry.detail,
                       entry.source,
                       entry.uid});
}

bool isBefore(const CaseEvent &a, const CaseEvent &b)
{
    if (a.day != b.day)
        return a.day.isValid() && (!b.day.isValid() || a.day < b.day);
    // What has a time stands where it belongs; what has none closes its day.
    if (a.at != b.at)
        return a.at.isValid() && (!b.at.isValid() || a.at < b.at);
    return false;
}

} // namespace

QList<CaseEvent> caseTimeline(const HeldCase &held)
{
    QList<CaseEvent> events;
    addIncident(events, held);
    addEntries(events, held);
    addTold(events, held);
    addEvidence(events, held);
    addPeople(events, held);
    addWork(events, held);
    std::stable_sort(events.begin(), events.end(), isBefore);
    return events;
}

} // namespace core
