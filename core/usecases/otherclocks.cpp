// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/otherclocks.h"

#include "core/domain/clockcodes.h"
#include "core/usecases/consequences.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

clocks::Unit unitOf(const QString &code)
{
    if (code == u"working_days")
        return clocks::Unit::WorkingDays;
    return code == u"monthly" ? clocks::Unit::Months : clocks::Unit::Days;
}

/// What is wrong with a clock a person adds or changes; nothing where it can be kept.
std::optional<Error> wrongWith(const OtherClock &clock, QDate today)
{
    const clocks::Kind *kind = clocks::kindOf(clock.clockKind, u"EW"_s, {});
    if (!kind)
        return invalid(Tr::tr("Choose what kind of clock it is."));
    if (clock.source.isEmpty() && clock.title.trimmed().isEmpty())
        return invalid(Tr::tr("Write what it is about."));
    const bool mayBeGiven = kind->mayBeGiven && clock.givenOn.isValid();
    if (!clock.fromOn.isValid() && !mayBeGiven)
        return invalid(Tr::tr("Give the day it runs from."));
    const bool future = clock.fromOn.isValid() && clock.fromOn > today;
    if (future && clock.source.isEmpty() && clock.clockKind != u"OWN_RETURN")
        return invalid(Tr::tr("The day it runs from cannot be in the future."));
    return {};
}

Result<QList<OtherClock>> inOrder(Result<QList<OtherClock>> clocks)
{
    if (!clocks)
        return clocks;
    std::stable_sort(clocks->begin(), clocks->end(), [](const OtherClock &a, const OtherClock &b) {
        if (a.runs() != b.runs())
            return a.runs();
        const QDate never(9999, 12, 31);
        return (a.dueOn.isValid() ? a.dueOn : never) < (b.dueOn.isValid() ? b.dueOn : never);
    });
    return clocks;
}

Result<void> countAll(ChangeSet &set, const ClockSettings &settings)
{
    auto running = Repository<OtherClock>(set.database())
                       .select(u"WHERE t.state IN ('running', 'pending')"_s);
    if (!running)
        return running.error();
    for (OtherClock &clock : *running) {
        count(clock, settings);
        if (auto saved = set.save(clock); !saved)
            return saved;
    }
    return {};
}

std::optional<Error> wrongWith(const ClockSettings &settings)
{
    for (const clocks::HolidayChange &change : settings.holidays) {
        if (!change.day.isValid())
            return invalid(Tr::tr("Give the day of each holiday."));
    }
    for (const OwnReturn &one : settings.returns) {
        if (one.name.trimmed().isEmpty())
            return invalid(Tr::tr("Give each return a name."));
        if (one.amount < 1 || (one.unit == u"monthly" && one.amount > 31))
            return invalid(one.unit == u"monthly"
                               ? Tr::tr("%1: give the day of the month, 1 to 31.").arg(one.name)
                               : Tr::tr("%1: give the number of days, 1 or more.").arg(one.name));
    }
    return {};
}

} // namespace

clocks::Facts factsOf(const OtherClock &clock, const QString &jurisdiction)
{
    clocks::Facts facts;
    facts.kind = clock.clockKind;
    facts.jurisdiction = jurisdiction;
    facts.fromOn = clock.fromOn;
    facts.fromAt = clock.fromAt;
    facts.givenOn = clock.givenOn;
    facts.offence = clock.offence;
    facts.hate = clock.hate;
    facts.domestic = clock.domestic;
    facts.statementOn = clock.statementOn;
    facts.bornOn = clock.bornOn;
    facts.adult = clock.adult;
    facts.police = clock.police;
    facts.reportedOn = clock.reportedOn;
    facts.extended = clock.extended;
    facts.severe = clock.severe;
    facts.unit = unitOf(clock.unit);
    facts.amount = int(clock.amount);
    // The Scottish offence is tried as Scots law says, wherever the organisation is.
    if (clock.offence == u"emergency_worker_scotland")
        facts.jurisdiction = u"SCT"_s;
    return facts;
}

void count(OtherClock &clock, const ClockSettings &settings)
{
    const clocks::Reckoning reckoning
        = clocks::reckon(factsOf(clock, settings.jurisdiction), settings.holidays);
    clock.dueOn = reckoning.due;
    clock.dueMs = reckoning.dueMs;
    if (clock.state == u"done" || clock.state == u"withdrawn")
        return;
    clock.state = reckoning.standing == clocks::Standing::Running   ? u"running"_s
                  : reckoning.standing == clocks::Standing::Pending ? u"pending"_s
                                                                    : u"no_limit"_s;
}

OtherClocks::OtherClocks(Journal &journal)
    : m_journal(journal)
{}

Result<OtherClock> OtherClocks::keep(OtherClock clock, const QString &draftUid)
{
    if (const auto wrong = wrongWith(clock, m_journal.clock().today()))
        return *wrong;
    auto set = settings();
    if (!set)
        return set.error();
    clock.title = clock.title.trimmed();
    count(clock, *set);
    auto done = m_journal.commit({u"clock.keep"_s}, [&](ChangeSet &changes) -> Result<void> {
        auto kept = clock.id.isNull() ? changes.add(clock) : changes.save(clock);
        return kept ? changes.finishDraft(draftUid) : kept;
    });
    return done ? Result<OtherClock>(clock) : done.error();
}

Result<void> OtherClocks::stop(OtherClock::Id id,
                               const QString &useCase,
                               const std::function<void(OtherClock &)> &with)
{
    auto stored = Repository<OtherClock>(m_journal.database()).find(id);
    if (!stored)
        return stored.error();
    with(*stored);
    auto done = m_journal.commit(
        {useCase}, [&](ChangeSet &set) { return set.save(*stored); }, stored->reason);
    return done ? Result<void>() : done.error();
}

Result<void> OtherClocks::finish(OtherClock::Id id, QDate on, const QString &reference)
{
    if (!on.isValid() || on > m_journal.clock().today())
        return invalid(Tr::tr("Give the day it was done; it cannot be in the future."));
    if (reference.trimmed().isEmpty())
        return invalid(Tr::tr("Give a reference: the number of the answer, the report or the "
                              "application, or who has it."));
    return stop(id, u"clock.finish"_s, [&](OtherClock &clock) {
        clock.state = u"done"_s;
        clock.doneOn = on;
        clock.reference = reference.trimmed();
    });
}

Result<void> OtherClocks::withdraw(OtherClock::Id id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why this clock is not needed."));
    return stop(id, u"clock.withdraw"_s, [&](OtherClock &clock) {
        clock.state = u"withdrawn"_s;
        clock.reason = reason.trimmed();
    });
}

Result<void> OtherClocks::resume(OtherClock::Id id)
{
    auto set = settings();
    if (!set)
        return set.error();
    return stop(id, u"clock.resume"_s, [&](OtherClock &clock) {
        clock.state.clear();
        clock.doneOn = {};
        clock.reason.clear();
        count(clock, *set);
    });
}

template<typename Row>
Result<Row>
OtherClocks::keepRow(Row row, const QString &useCase, const QString &draftUid, const Row *base)
{
    auto done = m_journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
        if (auto kept = row.id.isNull() ? set.add(row) : set.save(row, base); !kept)
            return kept;
        if (auto followed = refreshOtherClocksOf(set, row.recordId, m_journal.clock().today());
            !followed)
            return followed;
        if (auto followed = refreshStatuses(set); !followed)
            return followed;
        return set.finishDraft(draftUid);
    });
    return done ? Result<Row>(row) : done.error();
}

template<typename Row>
Result<void> OtherClocks::removeRow(const Row &row, const QString &useCase)
{
    auto done = m_journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
        if (auto removed = set.remove(row); !removed)
            return removed;
        auto followed = refreshOtherClocksOf(set, row.recordId, m_journal.clock().today());
        return followed ? refreshStatuses(set) : followed;
    });
    return done ? Result<void>() : done.error();
}

Result<Sanction>
OtherClocks::keep(const Sanction &row, const QString &draftUid, const Sanction *base)
{
    return keepRow(row, u"investigation.sanction"_s, draftUid, base);
}

Result<PoliceEntry>
OtherClocks::keep(const PoliceEntry &row, const QString &draftUid, const PoliceEntry *base)
{
    return keepRow(row, u"investigation.police"_s, draftUid, base);
}

Result<void> OtherClocks::remove(const Sanction &row)
{
    return removeRow(row, u"investigation.sanction"_s);
}

Result<void> OtherClocks::remove(const PoliceEntry &row)
{
    return removeRow(row, u"investigation.police"_s);
}

Result<QList<OtherClock>> OtherClocks::of(Incident::Id incident) const
{
    return inOrder(Repository<OtherClock>(m_journal.database())
                       .select(uR"(WHERE t.record_id = ? OR t.record_id IN
            (SELECT investigation_id FROM investigation_incident WHERE incident_id = ?)
            ORDER BY t.id)"_s,
                               {incident.value(), incident.value()}));
}

Result<QList<OtherClock>> OtherClocks::ownOnes() const
{
    return inOrder(Repository<OtherClock>(m_journal.database())
                       .select(u"WHERE t.record_id IS NULL ORDER BY t.id"_s));
}

Result<void> OtherClocks::saveSettings(ClockSettings settings, const QString &draftUid)
{
    if (const auto wrong = wrongWith(settings))
        return *wrong;
    for (OwnReturn &one : settings.returns) {
        if (one.uid.isEmpty())
            one.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!one.since.isValid())
            one.since = m_journal.clock().today();
    }
    auto done = m_journal.commit({u"clock.settings"_s}, [&](ChangeSet &set) -> Result<void> {
        for (const auto &[key, value] : stored(settings)) {
            if (auto saved = set.saveSetting(key, value); !saved)
                return saved;
        }
        if (auto started = startMonthlyReturns(set, m_journal.clock().today()); !started)
            return started;
        if (auto counted = countAll(set, settings); !counted)
            return counted;
        return set.finishDraft(draftUid);
    });
    return done ? Result<void>() : done.error();
}

} // namespace core
