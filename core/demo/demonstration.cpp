// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonstration.h"

#include "core/demo/maker.h"
#include "core/demo/trust.h"
#include "core/storage/search.h"
#include "core/storage/transaction.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace demo;

constexpr int years = 3;

/// How much of the work is done when incidents are in, and when search is filled.
constexpr double afterIncidents = 0.6;
constexpr double afterSearch = 0.85;

Error stopped()
{
    return {Error::Code::Conflict, Tr::tr("The demonstration was not finished."), {}};
}

class Making
{
public:
    Making(World &world, const DemoPlan &plan, const Fraction &progress)
        : m_world(world)
        , m_plan(plan)
        , m_progress(progress)
    {}

    Result<void> run()
    {
        Transaction transaction(m_world.database());
        m_world.casebook.useClock(World::clockAt(m_world.start, QTime(9, 0)));
        for (const auto step : {makeSites, makePosts, makePeople, makeHolders}) {
            if (auto done = step(m_world); !done)
                return done;
        }
        if (auto done = recordAll(); !done)
            return done;
        m_world.casebook.useClock(Clock::at(m_world.today));
        if (auto done = refreshClocks(); !done)
            return done;
        if (auto done = fillSearch(); !done)
            return done;
        return transaction.commit();
    }

private:
    bool goesOn(double fraction) const { return !m_progress || m_progress(fraction); }

    /// All incidents in the order in which they were reported, one commit a day.
    Result<void> recordAll()
    {
        QList<Made> all;
        all.reserve(m_plan.incidents);
        for (int index = 0; index < m_plan.incidents; ++index)
            all.append(makeIncident(m_world, index));
        std::stable_sort(all.begin(), all.end(), [](const Made &one, const Made &other) {
            const Incident &a = one.file.incident;
            const Incident &b = other.file.incident;
            return std::pair(a.reportedOn, a.reportedAt) < std::pair(b.reportedOn, b.reportedAt);
        });
        for (qsizetype first = 0; first < all.size();) {
            qsizetype last = first;
            const QDate day = all.at(first).file.incident.reportedOn;
            while (last < all.size() && all.at(last).file.incident.reportedOn == day)
                ++last;
            if (auto done = recordDay(all, first, last, day); !done)
                return done;
            if (!goesOn(afterIncidents * double(last) / double(all.size())))
                return stopped();
            first = last;
        }
        return {};
    }

    Result<void> recordDay(QList<Made> &all, qsizetype first, qsizetype last, QDate day)
    {
        const QTime evening = day == m_world.today ? QTime(11, 30) : QTime(17, 30);
        m_world.casebook.useClock(World::clockAt(day, evening));
        auto done = m_world.journal().commit(
            {u"incident.record"_s, Permission::Write, true}, [&](ChangeSet &set) -> Result<void> {
                for (qsizetype i = first; i < last; ++i) {
                    Made &made = all[i];
                    if (auto added = Incidents::recordIn(set, made.file, made.steps, day); !added)
                        return added;
                }
                return {};
            });
        return done ? Result<void>() : done.error();
    }

    Result<void> refreshClocks()
    {
        auto looked = Duties(m_world.journal()).refreshAll();
        return looked ? Result<void>() : looked.error();
    }

    Result<void> fillSearch()
    {
        const SearchIndex index(m_world.database());
        for (int filled = 1; filled > 0;) {
            auto some = index.fill(500);
            if (!some)
                return some.error();
            filled = *some;
            if (!goesOn(afterSearch))
                return stopped();
        }
        return {};
    }

    World &m_world;
    const DemoPlan &m_plan;
    const Fraction &m_progress;
};

Result<std::unique_ptr<Casebook>>
made(const QString &path, const DemoPlan &plan, const Fraction &progress)
{
    const QDate start = plan.today.addYears(-years).addDays(1);
    NewCasebook details{.organisation = QString::fromUtf8(trustName),
                        .ods = QString::fromUtf8(trustOds),
                        .userName = plan.userName,
                        .userJob = u"Local Security Management Specialist"_s,
                        .passphrase = plan.passphrase};
    auto created = Casebook::create(path, details, World::clockAt(start, QTime(8, 30)));
    if (!created)
        return created.error();
    Casebook::Created fresh = *std::move(created);
    std::unique_ptr<Casebook> casebook = std::move(fresh.casebook);
    World world{.casebook = *casebook, .seed = plan.seed, .today = plan.today, .start = start};
    if (auto done = Making(world, plan, progress).run(); !done)
        return done.error();
    for (const auto &[name, value] :
         {std::pair{setting::demonstration, u"yes"_s},
          std::pair{setting::demoToday, plan.today.toString(Qt::ISODate)}}) {
        if (auto saved = casebook->saveSetting(name, value); !saved)
            return saved.error();
    }
    return casebook;
}

} // namespace

Result<std::unique_ptr<Casebook>>
makeDemonstration(const QString &path, const DemoPlan &plan, const Fraction &progress)
{
    if (!plan.today.isValid() || plan.incidents < 0)
        return Error{
            Error::Code::Invalid,
            Tr::tr("Give the day the demonstration ends on and how many incidents it has."),
            {}};
    const bool existed = QFileInfo::exists(path);
    auto casebook = made(path, plan, progress);
    if (!casebook && !existed)
        QDir(path).removeRecursively();
    return casebook;
}

} // namespace core
