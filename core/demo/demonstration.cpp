// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonstration.h"

#include "core/demo/casework.h"
#include "core/demo/trust.h"
#include "core/storage/search.h"
#include "core/storage/transaction.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"
#include "core/usecases/returns.h"

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
        if (auto done = live(); !done)
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

    /// Lives through the three years day by day: what is reported, then what is done.
    Result<void> live()
    {
        QList<Made> all;
        // The story is one of them.
        all.reserve(m_plan.incidents);
        for (int index = 0; index + 1 < m_plan.incidents; ++index)
            all.append(makeIncident(m_world, index));
        std::stable_sort(all.begin(), all.end(), [](const Made &one, const Made &other) {
            const Incident &a = one.file.incident;
            const Incident &b = other.file.incident;
            return std::pair(a.reportedOn, a.reportedAt) < std::pair(b.reportedOn, b.reportedAt);
        });
        Casework casework(m_world);
        casework.plan(all);
        Made story;
        if (m_plan.incidents > 0)
            planStory(m_world, casework.desk(), story);
        qsizetype next = 0;
        for (QDate day = m_world.start; day <= m_world.today; day = day.addDays(1)) {
            m_minute = 0;
            tick(day);
            QList<Made *> reported;
            for (; next < all.size() && all.at(next).file.incident.reportedOn <= day; ++next)
                reported.append(&all[next]);
            if (story.file.incident.reportedOn == day)
                reported.append(&story);
            if (auto done = record(reported, day); !done)
                return done;
            while (const Agenda::Step step = casework.agenda().next(day)) {
                tick(day);
                if (auto done = step(); !done)
                    return done;
            }
            if (auto done = casework.settleClocks(day); !done)
                return done;
            const auto lived = double(m_world.start.daysTo(day));
            if (!goesOn(afterIncidents * lived / double(m_world.start.daysTo(m_world.today))))
                return stopped();
        }
        return casework.today();
    }

    /// Two minutes later on \a day; the last day has only a morning.
    void tick(QDate day)
    {
        m_world.casebook.useClock(World::clockAt(day, QTime(8, 30).addSecs(m_minute * 60)));
        m_minute = std::min(m_minute + 2, 200);
    }

    Result<void> record(const QList<Made *> &reported, QDate day)
    {
        if (reported.isEmpty())
            return {};
        auto done = m_world.journal().commit(
            {u"incident.record"_s, Permission::Write, true}, [&](ChangeSet &set) -> Result<void> {
                for (Made *made : reported) {
                    if (auto added = Incidents::recordIn(set, made->file, made->steps, day); !added)
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
    int m_minute = 0; ///< since half past eight of the day that is lived
};

/// The staff of the trust at the end of each year that is over, for the annual return.
Result<void> employ(Casebook &casebook, QDate today)
{
    Returns returns(casebook);
    if (auto saved = returns.saveSector(u"community"_s); !saved)
        return saved;
    const int present = FinancialYear::of(today).startYear;
    for (int ago = 1; ago <= years; ++ago) {
        if (auto saved = returns.saveStaff({present - ago}, 5264 - 97 * ago); !saved)
            return saved;
    }
    return {};
}

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
    if (plan.paper)
        world.paper = plan.paper;
    if (auto done = Making(world, plan, progress).run(); !done)
        return done.error();
    for (const auto &[name, value] :
         {std::pair{setting::demonstration, u"yes"_s},
          std::pair{setting::demoToday, plan.today.toString(Qt::ISODate)}}) {
        if (auto saved = casebook->saveSetting(name, value); !saved)
            return saved.error();
    }
    if (auto saved = employ(*casebook, plan.today); !saved)
        return saved.error();
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
