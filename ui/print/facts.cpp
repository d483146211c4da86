// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"

#include <QPainter>

#include <algorithm>

namespace ui::print {

namespace {

constexpr double gap = 2.6;
constexpr int longValue = 6; // lines in half the width, from which a value takes all of it

class FactsBlock final : public Stack
{
public:
    FactsBlock(const Paper &paper, const core::reports::Facts &facts)
        : m_paper(paper)
        , m_half(paper.area().width() / 2)
    {
        const core::reports::Fact *alone = nullptr; // in the newest row, with room beside it
        for (const core::reports::Fact &fact : facts.pairs) {
            Column narrow = column(fact, m_half - paper.mm(gap));
            const bool wide = narrow.lines() > longValue;
            if (alone && !wide) {
                m_rows.back().push_back(std::move(narrow));
                alone = nullptr;
                continue;
            }
            widen(alone);
            m_rows.push_back({wide ? column(fact, paper.area().width()) : std::move(narrow)});
            alone = wide ? nullptr : &fact;
        }
        widen(alone);
        for (size_t row = 0; row < m_rows.size(); ++row) {
            int lines = 0;
            for (const Column &c : m_rows[row])
                lines = std::max(lines, c.lines());
            appendSlices(m_slices, int(row), lines, 2 * longValue);
        }
    }

    double spaceBefore() const override { return m_paper.mm(3); }

protected:
    int units() const override { return int(m_slices.size()); }
    double leadHeight() const override { return m_paper.mm(gap); }

    double unitHeight(int unit) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        double tallest = 0;
        for (const Column &c : m_rows[size_t(slice.row)])
            tallest = std::max(tallest, c.height(slice.first, slice.count));
        return tallest + (slice.ends ? m_paper.mm(gap) : 0);
    }

    void drawFrame(QPainter &painter, const QRectF &frame) const override
    {
        painter.setPen(QPen(ink::line, m_paper.mm(0.2)));
        painter.drawLine(frame.topLeft(), frame.topRight());
        painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        double x = place.left();
        for (const Column &c : m_rows[size_t(slice.row)]) {
            c.draw(painter, {x, place.top()}, slice.first, slice.count);
            x += m_half;
        }
    }

private:
    /// What nothing came to stand beside takes the whole width.
    void widen(const core::reports::Fact *alone)
    {
        if (alone)
            m_rows.back() = {column(*alone, m_paper.area().width())};
    }

    Column column(const core::reports::Fact &fact, double width) const
    {
        Column c(m_paper, width);
        c.add(fact.name, {.points = 9.5, .colour = ink::muted});
        c.add(fact.value, {.points = 11, .colour = ink::text});
        return c;
    }

    const Paper &m_paper;
    double m_half;
    std::vector<std::vector<Column>> m_rows;
    std::vector<Slice> m_slices;
};

} // namespace

std::unique_ptr<Element> factsElement(const Paper &paper, const core::reports::Facts &facts)
{
    return std::make_unique<FactsBlock>(paper, facts);
}

void append(Elements &elements, const Paper &paper, const core::reports::Facts &facts)
{
    if (!facts.pairs.isEmpty())
        elements.push_back(factsElement(paper, facts));
}

} // namespace ui::print
