// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <algorithm>
#include <optional>

namespace core::suppression {

namespace {

/// The sums as a reader sees them, and what else the numbers that are not printed could be.
class Puzzle
{
public:
    Puzzle(const QList<qint64> &counts, const QList<Sum> &sums)
        : m_counts(counts)
        , m_sums(sums)
        , m_sumsOf(counts.size())
        , m_shown(counts.size(), Shown::Exact)
        , m_safe(counts.size(), false)
    {
        for (qsizetype sum = 0; sum < sums.size(); ++sum) {
            m_sumsOf[sums.at(sum).total].append(Place{sum, -1});
            for (const qsizetype part : sums.at(sum).parts)
                m_sumsOf[part].append(Place{sum, 1});
        }
        for (qsizetype cell = 0; cell < counts.size(); ++cell)
            m_shown[cell] = alone(counts.at(cell));
    }

    QList<Shown> solve()
    {
        do
            hideInPairs();
        while (hideMore());
        showAgain();
        return m_shown;
    }

private:
    struct Place
    {
        qsizetype sum;
        int sign; ///< 1 for a part, -1 for the total
    };

    bool isHidden(qsizetype cell) const { return m_shown.at(cell) != Shown::Exact; }

    QList<qsizetype> cellsOf(const Sum &sum) const
    {
        QList<qsizetype> cells = sum.parts;
        cells.append(sum.total);
        return cells;
    }

    /// What it costs to withhold \a cell: totals after parts, large numbers after small ones.
    std::pair<qsizetype, qint64> cost(qsizetype cell) const
    {
        const auto totals = std::count_if(m_sumsOf.at(cell).cbegin(),
                                          m_sumsOf.at(cell).cend(),
                                          [](const Place &place) { return place.sign < 0; });
        return {totals, m_counts.at(cell)};
    }

    /// The cheapest printed number of \a cells that is not 0; -1 where there is none.
    qsizetype cheapest(const QList<qsizetype> &cells) const
    {
        qsizetype best = -1;
        for (const qsizetype cell : cells) {
            if (isHidden(cell) || m_counts.at(cell) == 0)
                continue;
            if (best < 0 || cost(cell) < cost(best))
                best = cell;
        }
        return best;
    }

    /// The dearest of \a cells that says "<5": a total that binds all its parts; -1 for none.
    qsizetype dearestFew(const QList<qsizetype> &cells) const
    {
        qsizetype best = -1;
        for (const qsizetype cell : cells) {
            if (m_shown.at(cell) == Shown::Few && (best < 0 || cost(best) < cost(cell)))
                best = cell;
        }
        return best;
    }

    /// A number that is the only one missing from a sum is no secret: another goes with it.
    void hideInPairs()
    {
        for (bool again = true; again;) {
            again = false;
            for (const Sum &sum : m_sums) {
                const QList<qsizetype> cells = cellsOf(sum);
                if (std::count_if(
                        cells.cbegin(), cells.cend(), [this](qsizetype c) { return isHidden(c); })
                    != 1)
                    continue;
                const qsizetype other = cheapest(cells);
                if (other < 0)
                    continue;
                m_shown[other] = Shown::Withheld;
                again = true;
            }
        }
    }

    /// Withholds one number more where a hidden one could still be worked out; false when all is
    /// safe or nothing is left to withhold. What is safe stays so: less is known afterwards.
    bool hideMore()
    {
        for (qsizetype cell = 0; cell < m_counts.size(); ++cell) {
            if (!isHidden(cell) || m_safe.at(cell))
                continue;
            m_safe[cell] = isSafe(cell);
            if (m_safe.at(cell))
                continue;
            const qsizetype more = nextToHide(cell);
            if (more < 0)
                continue;
            m_shown[more] = Shown::Withheld;
            return true;
        }
        return false;
    }

    /// Shows again what turned out to help nobody, the dearest first, as long as everything hidden
    /// stays as safe as it is.
    void showAgain()
    {
        QList<qsizetype> withheld;
        for (qsizetype cell = 0; cell < m_counts.size(); ++cell) {
            if (isSpare(cell))
                withheld.append(cell);
        }
        std::sort(withheld.begin(), withheld.end(), [this](qsizetype one, qsizetype other) {
            return cost(other) < cost(one);
        });
        for (const qsizetype cell : std::as_const(withheld)) {
            const QList<Shown> before = m_shown;
            if (!isSpare(cell) || (showWithPartners(cell) && allStaySafe()))
                continue;
            m_shown = before;
        }
    }

    /// Withheld for others only, being no small number itself.
    bool isSpare(qsizetype cell) const
    {
        return m_shown.at(cell) == Shown::Withheld && alone(m_counts.at(cell)) == Shown::Exact;
    }

    /// Shows \a cell, and what is then missing from a sum alone; false where that may not be shown.
    bool showWithPartners(qsizetype cell)
    {
        QList<qsizetype> toShow{cell};
        while (!toShow.isEmpty()) {
            const qsizetype now = toShow.takeLast();
            if (!isSpare(now) && isHidden(now))
                return false;
            m_shown[now] = Shown::Exact;
            for (const Place &place : m_sumsOf.at(now)) {
                QList<qsizetype> left = cellsOf(m_sums.at(place.sum));
                left.removeIf([this](qsizetype one) { return !isHidden(one); });
                if (left.size() == 1)
                    toShow.append(left.constFirst());
            }
        }
        return true;
    }

    bool allStaySafe() const
    {
        for (qsizetype cell = 0; cell < m_counts.size(); ++cell) {
            if (isHidden(cell) && !(m_safe.at(cell) ? isSafe(cell) : hasTwoValues(cell)))
                return false;
        }
        return true;
    }

    /// What to withhold for \a cell: something of its own sums, then of the sums of those hidden
    /// with it, and last a "<5" there, which then only says that there is something.
    qsizetype nextToHide(qsizetype cell) const
    {
        QList<qsizetype> reached{cell};
        qsizetype few = -1;
        for (qsizetype at = 0; at < reached.size(); ++at) {
            QList<qsizetype> near;
            for (const Place &place : m_sumsOf.at(reached.at(at)))
                near += cellsOf(m_sums.at(place.sum));
            if (const qsizetype found = cheapest(near); found >= 0)
                return found;
            if (few < 0)
                few = dearestFew(near);
            for (const qsizetype one : std::as_const(near)) {
                if (isHidden(one) && !reached.contains(one))
                    reached.append(one);
            }
        }
        return hasTwoValues(cell) ? -1 : few;
    }

    bool isSafe(qsizetype cell) const
    {
        if (m_shown.at(cell) == Shown::Withheld)
            return hasTwoValues(cell);
        for (qint64 value = 1; value < smallestShown; ++value) {
            if (!canBe(cell, value))
                return false;
        }
        return true;
    }

    bool hasTwoValues(qsizetype cell) const
    {
        for (qint64 step = 1; step < smallestShown; ++step) {
            if (canBe(cell, m_counts.at(cell) + step) || canBe(cell, m_counts.at(cell) - step))
                return true;
        }
        return false;
    }

    bool fits(qsizetype cell, qint64 value) const
    {
        return value >= 1 && (m_shown.at(cell) == Shown::Withheld || value < smallestShown);
    }

    /// Whether a reader must hold \a value possible: other hidden numbers are found that go with
    /// it. Only a found answer counts, so that giving up early withholds more, never less.
    bool canBe(qsizetype cell, qint64 value) const
    {
        if (!fits(cell, value))
            return false;
        if (value == m_counts.at(cell))
            return true;
        Search search{m_counts, QList<qint64>(m_sums.size(), 0), QList<bool>(m_counts.size())};
        move(search, cell, value - m_counts.at(cell));
        return balance(search);
    }

    struct Search
    {
        QList<qint64> values;
        QList<qint64> excess; ///< of each sum: its parts less its total
        QList<bool> moved;
        int tries = 600;
    };

    void move(Search &search, qsizetype cell, qint64 by) const
    {
        search.values[cell] += by;
        search.moved[cell] = !search.moved.at(cell);
        for (const Place &place : m_sumsOf.at(cell))
            search.excess[place.sum] += place.sign * by;
    }

    /// Moves hidden numbers, each at most once, until every sum adds up again.
    bool balance(Search &search) const
    {
        const auto broken = std::find_if(search.excess.cbegin(),
                                         search.excess.cend(),
                                         [](qint64 excess) { return excess != 0; });
        if (broken == search.excess.cend())
            return true;
        const qint64 excess = *broken;
        const Sum &sum = m_sums.at(broken - search.excess.cbegin());
        for (const qsizetype cell : cellsOf(sum)) {
            if (!isHidden(cell) || search.moved.at(cell))
                continue;
            const qint64 wanted = cell == sum.total ? excess : -excess;
            for (qint64 size = std::abs(wanted); size > 0; --size) {
                const qint64 by = wanted < 0 ? -size : size;
                if (!fits(cell, search.values.at(cell) + by))
                    continue;
                if (--search.tries < 0)
                    return false;
                move(search, cell, by);
                if (balance(search))
                    return true;
                move(search, cell, -by);
            }
        }
        return false;
    }

    const QList<qint64> &m_counts;
    const QList<Sum> &m_sums;
    QList<QList<Place>> m_sumsOf; ///< by cell
    QList<Shown> m_shown;
    QList<bool> m_safe; ///< cells that were found to have every value their printing allows
};

} // namespace

QList<Shown> suppressed(const QList<qint64> &counts, const QList<Sum> &sums)
{
    return Puzzle(counts, sums).solve();
}

Shown alone(qint64 count)
{
    return count > 0 && count < smallestShown ? Shown::Few : Shown::Exact;
}

} // namespace core::suppression
