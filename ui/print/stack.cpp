// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/stack.h"

#include <algorithm>

namespace ui::print {

namespace {

constexpr int sliceLines = 3;
constexpr double slack = 1; // device units lost to rounding

} // namespace

void appendSlices(std::vector<Slice> &slices, int row, int lines, int most)
{
    if (lines <= most) {
        slices.push_back({row, 0, lines, true, true});
        return;
    }
    for (int first = 0; first < lines;) {
        int count = std::min(sliceLines, lines - first);
        if (lines - first - count == 1)
            ++count; // no single last line
        slices.push_back({row, first, count, first == 0, first + count == lines});
        first += count;
    }
}

double Stack::unitsHeight() const
{
    double sum = 0;
    for (int i = 0; i < units(); ++i)
        sum += unitHeight(i);
    return sum;
}

double Stack::height() const
{
    double sum = leadHeight() + tailHeight();
    for (int i = m_next; i < units(); ++i)
        sum += unitHeight(i);
    return sum;
}

double Stack::minimum() const
{
    const int left = units() - m_next;
    if (isWhole() || left < 2 * together())
        return height();
    double sum = leadHeight() + tailHeight();
    for (int i = m_next; i < m_next + together(); ++i)
        sum += unitHeight(i);
    return sum;
}

int Stack::lastThatFits(const Room &room) const
{
    const int total = units();
    double used = leadHeight() + tailHeight();
    int end = m_next;
    while (end < total && used + unitHeight(end) <= room.rect.height() + slack)
        used += unitHeight(end++);
    const int left = total - end;
    if ((left > 0 && left < together()) || (left == 0 && room.leaveSome))
        end = std::max(m_next, total - together());
    if (end == m_next && room.whole)
        end = std::min(total, m_next + 1); // taller than a page: better cut than never printed
    return end;
}

double Stack::draw(QPainter *painter, const Room &room)
{
    const int end = lastThatFits(room);
    if (end == m_next)
        return 0;
    double used = leadHeight() + tailHeight();
    for (int i = m_next; i < end; ++i)
        used += unitHeight(i);
    if (painter) {
        drawFrame(*painter, {room.rect.left(), room.rect.top(), room.rect.width(), used});
        double y = room.rect.top() + leadHeight();
        for (int i = m_next; i < end; ++i) {
            drawUnit(
                *painter, i, {room.rect.left(), y, room.rect.width(), unitHeight(i)}, i + 1 == end);
            y += unitHeight(i);
        }
    }
    m_next = end;
    return used;
}

} // namespace ui::print
