// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/suppression.h"

#include <algorithm>

/// A reader who wants to know what is not printed: all they know is the printed numbers, that "<5"
/// is 1 to 4 and "*" is above 0, and what adds up to what. Tries whether a number could be another
/// by narrowing every cell between two bounds.
class NumberPuzzle
{
public:
    NumberPuzzle(const QList<qint64> &counts,
                 const QList<core::suppression::Shown> &shown,
                 const QList<core::suppression::Sum> &sums)
        : m_sums(sums)
    {
        const qint64 most
            = 50 + (counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend()));
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (shown.at(i) == core::suppression::Shown::Exact)
                m_cells.append({counts.at(i), counts.at(i)});
            else if (shown.at(i) == core::suppression::Shown::Few)
                m_cells.append({1, 4});
            else
                m_cells.append({1, most});
        }
    }

    /// Whether the numbers allow \a cell to be \a value.
    bool canBe(qsizetype cell, qint64 value) const
    {
        QList<Range> cells = m_cells;
        if (value < cells.at(cell).low || value > cells.at(cell).high)
            return false;
        cells[cell] = {value, value};
        return hasAnswer(cells);
    }

private:
    struct Range
    {
        qint64 low;
        qint64 high;
    };

    /// Narrows \a range so that it is \a others below its bounds; false where nothing is left.
    static bool narrow(Range &range, qint64 low, qint64 high, bool &changed)
    {
        if (low > range.low) {
            range.low = low;
            changed = true;
        }
        if (high < range.high) {
            range.high = high;
            changed = true;
        }
        return range.low <= range.high;
    }

    bool narrowAll(QList<Range> &cells) const
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const core::suppression::Sum &sum : m_sums) {
                qint64 low = 0;
                qint64 high = 0;
                for (const qsizetype part : sum.parts) {
                    low += cells.at(part).low;
                    high += cells.at(part).high;
                }
                const Range total = cells.at(sum.total);
                if (!narrow(cells[sum.total], low, high, changed))
                    return false;
                for (const qsizetype part : sum.parts) {
                    const Range was = cells.at(part);
                    if (!narrow(cells[part],
                                total.low - (high - was.high),
                                total.high - (low - was.low),
                                changed))
                        return false;
                    low += cells.at(part).low - was.low;
                    high += cells.at(part).high - was.high;
                }
            }
        }
        return true;
    }

    bool hasAnswer(QList<Range> cells) const
    {
        if (!narrowAll(cells))
            return false;
        qsizetype open = -1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qint64 room = cells.at(i).high - cells.at(i).low;
            if (room > 0 && (open < 0 || room < cells.at(open).high - cells.at(open).low))
                open = i;
        }
        if (open < 0)
            return true;
        const Range range = cells.at(open);
        for (qint64 value = range.low; value <= range.high; ++value) {
            cells[open] = {value, value};
            if (hasAnswer(cells))
                return true;
        }
        return false;
    }

    QList<core::suppression::Sum> m_sums;
    QList<Range> m_cells;
};
