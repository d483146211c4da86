// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clockcodes.h"
#include "core/domain/evidence.h"
#include "core/domain/investigation.h"
#include "core/domain/otherclock.h"
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/domain/review.h"
#include "core/storage/changeset.h"

#include <QRandomGenerator>

/// Made-up records for lists: many equal keys, and many things nobody knows.
namespace listsample {

using namespace core;
using namespace Qt::StringLiterals;

template<typename T>
T one(QRandomGenerator &random, const QList<T> &all)
{
    return all.at(random.bounded(int(all.size())));
}

inline QString code(QRandomGenerator &random, List list)
{
    return random.bounded(6) == 0 ? QString() : one(random, codes(list)).code;
}

inline QDate day(QRandomGenerator &random)
{
    return random.bounded(7) == 0 ? QDate() : QDate(2026, 11, 23).addDays(random.bounded(-40, 40));
}

/// A few hundred records of every kind, with many equal keys and many things nobody knows.
inline Result<void> fillLists(ChangeSet &set, QRandomGenerator &random)
{
    Result<void> done;
    const auto add = [&](auto &record) {
        if (done)
            done = set.add(record);
        return record.id();
    };
    QList<Site::Id> sites{{}};
    QList<Post::Id> posts{{}};
    for (int n = 0; n < 5; ++n) {
        Site site;
        site.name = u"Site %1"_s.arg(n / 2);
        site.siteKind = code(random, List::SiteKind);
        sites << add(site);
        Post post;
        post.name = u"Matron %1"_s.arg(n);
        post.team = u"Team %1"_s.arg(n % 2);
        post.siteId = one(random, sites);
        posts << add(post);
    }
    for (int n = 0; n < 90; ++n) {
        Person person;
        person.surname = one(random, QStringList{u"Okafor"_s, u"okafor"_s, u"Ward"_s, QString()});
        person.forenames = one(random, QStringList{u"Adaeze"_s, u"Will"_s});
        person.personKind = code(random, List::PersonKind);
        add(person);
    }
    for (int n = 0; n < 260; ++n) {
        Incident incident;
        incident.occurredOn = day(random);
        incident.reportedOn = QDate(2026, 11, 1 + n % 20);
        incident.record.refYear = 2025 + n % 2;
        incident.sortKey = random.bounded(30);
        incident.siteId = one(random, sites);
        incident.placeDetail = u"Room %1"_s.arg(n % 7);
        incident.category = one(random, QStringList{u"PA"_s, u"PV"_s, u"TH"_s, QString()});
        incident.harm = code(random, List::HarmPhysical);
        incident.status = code(random, List::IncidentStatus);
        incident.loneWorker = Tri(random.bounded(3));
        incident.triage = random.bounded(2) == 0 ? QString() : u"note"_s;
        incident.description = n % 3 == 0 ? u"Punched by Will Ward"_s : u"A window was broken"_s;
        const Incident::Id id = add(incident);
        if (random.bounded(12) == 0 && done)
            done = set.withdraw(incident.record, u"entered twice"_s);
        Duty duty;
        duty.incidentId = id;
        duty.rule = code(random, List::DutyRule);
        duty.state = code(random, List::DutyState);
        duty.dueOn = day(random);
        if (done)
            done = set.add(duty);
        QRandomGenerator other(quint32(id.value()));
        OtherClock clock;
        if (other.bounded(4) > 0)
            clock.recordId = core::recordId(id);
        clock.clockKind = one(other, clockCodes(ClockList::Kind)).first;
        clock.state = one(other, clockCodes(ClockList::State)).first;
        clock.dueOn = day(other);
        if (done)
            done = set.add(clock);
        Action action;
        action.what = u"Mend the lock"_s;
        action.sourceId = core::recordId(id);
        action.postId = one(random, posts);
        action.dueOn = day(random);
        action.priority = code(random, List::Priority);
        action.progress = one(random, QList<int>{0, 50, 80, 100});
        action.flagged = random.bounded(5) == 0;
        action.doneOn = random.bounded(3) == 0 ? day(random) : QDate();
        action.evidence = random.bounded(2) == 0 ? u"Seen"_s : QString();
        action.verifiedOn
            = action.doneOn.isValid() && random.bounded(2) == 0 ? day(random) : QDate();
        action.rejectedReason = random.bounded(9) == 0 ? u"merged"_s : QString();
        add(action);
        Exhibit exhibit;
        exhibit.incidentId = id;
        exhibit.code = u"PR/%1"_s.arg(n % 9);
        exhibit.exhibitKind = code(random, List::ExhibitKind);
        exhibit.foundOn = day(random);
        add(exhibit);
        CameraRequest camera;
        camera.incidentId = id;
        camera.state = code(random, List::CameraState);
        camera.overwrittenOn = day(random);
        add(camera);
        Investigation investigation;
        investigation.startedOn = day(random);
        investigation.targetOn = day(random);
        investigation.finishedOn = day(random);
        add(investigation);
        Review review;
        review.startedOn = day(random);
        review.targetOn = day(random);
        review.state = one(random, QStringList{u"draft"_s, u"released"_s});
        add(review);
    }
    return done;
}

} // namespace listsample
