// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the other clocks: once a month those that end soon are answered.
#include "core/demo/casework.h"
#include "core/usecases/otherclocks.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr int monthly = 20;   ///< the day of the month on which it is done
constexpr int ahead = 12;     ///< days
constexpr int untouched = 30; ///< days before today: what has come up since is still on the desk

Result<void> answer(Journal &journal, const OtherClock &clock, QDate day)
{
    OtherClocks clocks(journal);
    if (clock.clockKind == u"SIX_MONTHS")
        return clocks.withdraw(clock.id, u"The police take no further action; no charge."_s);
    if (clock.clockKind == u"CICA")
        return clocks.withdraw(clock.id, u"Told of the scheme by letter; does not apply."_s);
    return clocks.finish(clock.id, day, u"Minutes of the security meeting, item 4"_s);
}

} // namespace

Result<void> Casework::settleClocks(QDate day)
{
    if (day.day() != monthly || day > m_world.today.addDays(-untouched))
        return {};
    auto ending = Repository<OtherClock>(m_world.database())
                      .select(u"WHERE t.state = 'running' AND t.due_on <= ? ORDER BY t.id"_s,
                              {day.addDays(ahead).toString(Qt::ISODate)});
    if (!ending)
        return ending.error();
    for (const OtherClock &clock : *ending) {
        if (auto settled = answer(m_world.journal(), clock, day); !settled)
            return settled;
    }
    return {};
}

} // namespace core::demo
