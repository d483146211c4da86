// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clockcase.h"
#include "core/usecases/otherclocks.h"
#include "core/usecases/todayrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The clocks that follow from one incident, each found once.
class Found
{
public:
    Found(ChangeSet &set,
          const Incident &incident,
          const ClockCase &held,
          const ClockSettings &settings)
        : m_set(set)
        , m_incident(incident)
        , m_case(held)
        , m_settings(settings)
    {}

    void find();
    Result<void> keep(const QList<OtherClock> &stored);

private:
    OtherClock &add(const QString &kind, const QString &source, QDate from);
    void limits();
    void compensation();
    void sanctions();
    void review();
    void returns();

    ChangeSet &m_set;
    const Incident &m_incident;
    const ClockCase &m_case;
    const ClockSettings &m_settings;
    QList<OtherClock> m_clocks;
};

OtherClock &Found::add(const QString &kind, const QString &source, QDate from)
{
    OtherClock clock;
    clock.recordId = m_incident.record.id;
    clock.clockKind = kind;
    clock.source = source;
    clock.fromOn = from;
    m_clocks.append(clock);
    return m_clocks.last();
}

void Found::limits()
{
    QSet<QString> offences;
    for (const ClockCase::Decided &one : m_case.decided) {
        if (one.offence.isEmpty() || offences.contains(one.offence))
            continue;
        offences.insert(one.offence);
        OtherClock &clock
            = add(u"SIX_MONTHS"_s, u"offence/"_s + one.offence, m_incident.occurredOn);
        clock.offence = one.offence;
        // Only race and religion make an offence an aggravated one.
        const bool other = !m_incident.hateStrand.isEmpty() && m_incident.hateStrand != u"race"
                           && m_incident.hateStrand != u"religion";
        clock.hate = m_incident.hate == Tri::Yes && other ? Tri::No : m_incident.hate;
        if (m_case.chargedOn.isValid()) {
            clock.state = u"done"_s;
            clock.doneOn = m_case.chargedOn;
            clock.reference = Tr::tr("Charged, as the police log says");
        }
    }
}

bool isViolent(const Incident &incident, const ClockCase::Hurt &hurt)
{
    static const QStringList violent{u"PA"_s, u"PV"_s, u"SX"_s, u"WE"_s};
    return violent.contains(incident.category) || hurt.acts.contains(u"PA")
           || hurt.acts.contains(u"SX");
}

void Found::compensation()
{
    static const QStringList bad{u"moderate"_s, u"severe"_s, u"death"_s};
    static const QStringList workers{u"employee"_s,
                                     u"bank_worker"_s,
                                     u"agency_worker"_s,
                                     u"contractor_employee"_s,
                                     u"self_employed"_s};
    for (const ClockCase::Hurt &one : m_case.hurt) {
        if (!isViolent(m_incident, one)
            || (!bad.contains(one.physical) && !bad.contains(one.psychological)))
            continue;
        OtherClock &clock = add(u"CICA"_s, u"injury"_s, m_incident.occurredOn);
        clock.partId = one.part;
        clock.bornOn = one.bornOn;
        clock.adult = workers.contains(one.workStatus) ? Tri::Yes : Tri::Unknown;
        clock.reportedOn = m_case.reportedOn;
        clock.police = m_case.reportedOn.isValid() ? Tri::Yes : m_incident.policeCalled;
    }
}

void Found::sanctions()
{
    for (const ClockCase::Decided &one : m_case.decided) {
        const QString kind = one.kind == u"marker"               ? u"MARKER_REVIEW"_s
                             : one.kind == u"withhold_treatment" ? u"TREATMENT_REVIEW"_s
                                                                 : u"SANCTION_REVIEW"_s;
        if (kind == u"SANCTION_REVIEW" && !one.reviewOn.isValid())
            continue;
        OtherClock &clock = add(kind, one.uid, one.on);
        clock.recordId = one.record;
        clock.partId = one.part;
        clock.givenOn = one.reviewOn;
    }
}

void Found::review()
{
    const bool severe = m_incident.harm == u"severe" || m_incident.harm == u"death";
    if (!m_case.finishedOn.isValid() || (!m_case.reviewOwed && !severe))
        return;
    OtherClock &clock = add(u"REVIEW_START"_s, u"investigation"_s, m_case.finishedOn);
    clock.severe = severe ? Tri::Yes : m_incident.harm.isEmpty() ? Tri::Unknown : Tri::No;
    if (!m_case.review.isEmpty()) {
        clock.state = u"done"_s;
        clock.reference = m_case.review;
    }
}

void Found::returns()
{
    for (const OwnReturn &one : m_settings.returns) {
        if (one.ended || one.unit == u"monthly" || m_incident.reportedOn < one.since
            || (!one.category.isEmpty() && one.category != m_incident.category))
            continue;
        OtherClock &clock = add(u"OWN_RETURN"_s, u"return/"_s + one.uid, m_incident.reportedOn);
        clock.title = one.name;
        clock.forWhom = one.toWhom;
        clock.unit = one.unit;
        clock.amount = one.amount;
    }
}

void Found::find()
{
    limits();
    compensation();
    sanctions();
    review();
    returns();
    for (OtherClock &clock : m_clocks)
        count(clock, m_settings);
}

bool isSame(const OtherClock &a, const OtherClock &b)
{
    // A sanction follows its own row; everything else the record, the person and what it is of.
    const bool sanction = a.clockKind.endsWith(u"_REVIEW");
    return a.source == b.source
           && (sanction
               || (a.recordId == b.recordId && a.partId == b.partId && a.clockKind == b.clockKind));
}

/// \a now as it follows from the facts, with what a person added to \a stored.
OtherClock merged(const OtherClock &stored, const OtherClock &now, const ClockSettings &settings)
{
    OtherClock clock = now;
    clock.id = stored.id;
    clock.uid = stored.uid;
    clock.domestic = stored.domestic;
    clock.statementOn = stored.statementOn;
    clock.note = stored.note;
    clock.reason = stored.reason;
    const auto keep = [&](auto member, const auto &nothing) {
        if (clock.*member == nothing)
            clock.*member = stored.*member;
    };
    for (const auto text : {&OtherClock::title, &OtherClock::forWhom})
        keep(text, QString());
    for (const auto on : {&OtherClock::bornOn, &OtherClock::reportedOn, &OtherClock::givenOn})
        keep(on, QDate());
    for (const auto answer : {&OtherClock::adult, &OtherClock::police})
        keep(answer, Tri::Unknown);
    count(clock, settings);
    return clock;
}

Result<void> Found::keep(const QList<OtherClock> &stored)
{
    QSet<qint64> followed;
    for (OtherClock &now : m_clocks) {
        const auto same = std::find_if(stored.cbegin(), stored.cend(), [&](const OtherClock &one) {
            return isSame(one, now);
        });
        if (same == stored.cend()) {
            // What was over before it was noticed needs no clock.
            if (now.state != u"done")
                if (auto added = m_set.add(now); !added)
                    return added;
            continue;
        }
        followed.insert(same->id.value());
        if (same->state == u"done" || same->state == u"withdrawn")
            continue;
        OtherClock clock = merged(*same, now, m_settings);
        if (auto saved = m_set.save(clock); !saved)
            return saved;
    }
    for (OtherClock clock : stored) {
        const bool shown = clock.runs() || clock.state == u"no_limit";
        const bool byHand = clock.source.isEmpty() || clock.clockKind == u"OWN_RETURN";
        if (byHand || !shown || followed.contains(clock.id.value()))
            continue;
        clock.state = u"stopped"_s;
        if (auto saved = m_set.save(clock); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> refreshOtherClocks(ChangeSet &set, Id<Incident> id, QDate)
{
    auto incident = Repository<Incident>(set.database()).find(id);
    auto settings = clockSettings(set.database());
    if (!incident || !settings)
        return incident ? settings.error() : incident.error();
    auto held = clockCase(set.database(), id);
    if (!held)
        return held.error();
    Found found(set, *incident, *held, *settings);
    found.find();
    auto stored = Repository<OtherClock>(set.database())
                      .select(uR"(WHERE t.record_id = ? OR t.record_id IN
            (SELECT investigation_id FROM investigation_incident WHERE incident_id = ?))"_s,
                              {id.value(), id.value()});
    return stored ? found.keep(*stored) : stored.error();
}

Result<void> refreshOtherClocksOf(ChangeSet &set, Record::Id record, QDate today)
{
    auto incidents = rowsOf<Incident::Id>(
        set.database(),
        uR"(SELECT id FROM incident WHERE id = ?
        UNION SELECT incident_id FROM investigation_incident WHERE investigation_id = ?)"_s,
        {record.value(), record.value()},
        [](const QSqlQuery &row) { return Incident::Id(row.value(0).toLongLong()); });
    if (!incidents)
        return incidents.error();
    for (const Incident::Id id : *incidents) {
        if (auto done = refreshOtherClocks(set, id, today); !done)
            return done;
    }
    return {};
}

Result<void> startEarlierClocks(ChangeSet &set, QDate today)
{
    const QString key = u"clocks_to_start"_s;
    auto waiting
        = set.database().run(u"SELECT 1 FROM setting WHERE key = ? AND value = 'yes'"_s, {key});
    if (!waiting)
        return waiting.error();
    const bool isWaiting = waiting->next();
    waiting->finish();
    if (!isWaiting)
        return {};
    auto incidents = rowsOf<Incident::Id>(
        set.database(),
        uR"(SELECT i.id FROM incident i
        JOIN record r ON r.id = i.id WHERE r.withdrawn_at IS NULL AND i.closed_on IS NULL
          AND coalesce(i.occurred_on, i.reported_on) >= ?
          AND (EXISTS (SELECT 1 FROM part p WHERE p.incident_id = i.id AND p.role = 'victim')
            OR EXISTS (SELECT 1 FROM investigation_incident c WHERE c.incident_id = i.id)))"_s,
        {today.addYears(-2).toString(Qt::ISODate)},
        [](const QSqlQuery &row) { return Incident::Id(row.value(0).toLongLong()); });
    if (!incidents)
        return incidents.error();
    for (const Incident::Id id : *incidents) {
        if (auto done = refreshOtherClocks(set, id, today); !done)
            return done;
    }
    return set.saveSetting(key, u"no"_s);
}

Result<void> startMonthlyReturns(ChangeSet &set, QDate today)
{
    auto settings = clockSettings(set.database());
    if (!settings)
        return settings.error();
    for (const OwnReturn &one : settings->returns) {
        if (one.ended || one.unit != u"monthly" || !one.since.isValid())
            continue;
        for (QDate month(one.since.year(), one.since.month(), 1); month <= today;
             month = month.addMonths(1)) {
            OtherClock clock;
            clock.clockKind = u"OWN_RETURN"_s;
            clock.source = u"return/%1/%2"_s.arg(one.uid, month.toString(u"yyyy-MM"_s));
            auto known = Repository<OtherClock>(set.database())
                             .select(u"WHERE t.record_id IS NULL AND t.source = ? LIMIT 1"_s,
                                     {clock.source});
            if (!known)
                return known.error();
            if (!known->isEmpty())
                continue;
            clock.title = one.name;
            clock.forWhom = one.toWhom;
            clock.unit = one.unit;
            clock.amount = one.amount;
            clock.fromOn = month.addMonths(1).addDays(-1);
            count(clock, *settings);
            if (auto added = set.add(clock); !added)
                return added;
        }
    }
    return {};
}

} // namespace core
