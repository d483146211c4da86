// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"

#include <QPainter>
#include <QPolygonF>

namespace ui::print {

namespace {

using core::reports::Tone;

constexpr double axis = 34; // millimetres from the left
constexpr double words = axis + 6;
constexpr double below = 3;

class TimelineBlock final : public Stack
{
public:
    TimelineBlock(const Paper &paper, const core::reports::Timeline &timeline)
        : m_paper(paper)
    {
        const double width = paper.area().width();
        for (const core::reports::TimelineEvent &event : timeline.events) {
            Row row{Column(paper, paper.mm(axis - 3)),
                    Column(paper, width - paper.mm(words)),
                    event.tone};
            row.when.add(event.when, {.points = 9.5, .colour = ink::muted, .leading = 1.18});
            row.what.add(event.title, {11, QFont::Bold, ink::text});
            row.what.add(event.detail, {.points = 10, .colour = ink::muted});
            const int most = int(paper.area().height() / 2 / paper.mm(5.2));
            appendSlices(m_slices, int(m_rows.size()), lines(row), most);
            m_rows.push_back(std::move(row));
        }
    }

    double spaceBefore() const override { return m_paper.mm(3); }

protected:
    int units() const override { return int(m_slices.size()); }

    double unitHeight(int unit) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        const Row &row = m_rows[size_t(slice.row)];
        return std::max(row.what.height(slice.first, slice.count),
                        row.when.height(slice.first, slice.count))
               + (slice.ends ? m_paper.mm(below) : 0);
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool lastOnPage) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        const Row &row = m_rows[size_t(slice.row)];
        const double firstStep = row.what.lines() > 0 ? row.what.step(0) : m_paper.mm(5);
        const double x = place.left() + m_paper.mm(axis);
        const double middle = place.top() + firstStep / 2;
        const bool more = unit + 1 < units();
        painter.setPen(QPen(ink::line, m_paper.mm(0.5)));
        if (slice.row > 0 || !slice.starts)
            painter.drawLine(QPointF(x, place.top()),
                             QPointF(x, slice.starts ? middle : place.bottom()));
        if (slice.starts && more)
            painter.drawLine(QPointF(x, middle),
                             QPointF(x, place.bottom() - (lastOnPage ? m_paper.mm(below) : 0)));
        if (slice.starts)
            drawMark(painter, {x, middle}, row.tone);
        row.when.draw(painter, place.topLeft(), slice.first, slice.count);
        row.what.draw(
            painter, place.topLeft() + QPointF(m_paper.mm(words), 0), slice.first, slice.count);
    }

private:
    struct Row
    {
        Column when;
        Column what;
        Tone tone;
    };

    static int lines(const Row &row) { return std::max({1, row.when.lines(), row.what.lines()}); }

    /// A shape for each tone, so that a black-and-white copy still tells them apart.
    void drawMark(QPainter &painter, QPointF at, Tone tone) const
    {
        const double r = m_paper.mm(1.6);
        painter.setPen(QPen(ink::paper, m_paper.mm(0.6)));
        painter.setBrush(ink::of(tone).bar);
        switch (tone) {
        case Tone::Neutral:
            painter.setBrush(ink::paper);
            painter.setPen(QPen(ink::of(tone).bar, m_paper.mm(0.6)));
            painter.drawEllipse(at, r * 0.8, r * 0.8);
            return;
        case Tone::Info:
            painter.drawEllipse(at, r, r);
            return;
        case Tone::Success:
            painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
            return;
        case Tone::Warning:
            painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.25},
                                          {at.x() + r * 1.3, at.y() + r},
                                          {at.x() - r * 1.3, at.y() + r}});
            return;
        case Tone::Danger:
            painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.4},
                                          {at.x() + r * 1.4, at.y()},
                                          {at.x(), at.y() + r * 1.4},
                                          {at.x() - r * 1.4, at.y()}});
            return;
        }
    }

    const Paper &m_paper;
    std::vector<Row> m_rows;
    std::vector<Slice> m_slices;
};

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::Timeline &timeline)
{
    if (!timeline.events.isEmpty())
        elements.push_back(std::make_unique<TimelineBlock>(paper, timeline));
}

} // namespace ui::print
