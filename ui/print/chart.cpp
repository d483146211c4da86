// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintchart.h"
#include "ui/print/elements.h"
#include "ui/print/ink.h"

#include <QPainter>

#include <algorithm>

namespace ui::print {

namespace {

using core::reports::Chart;

/// A chart is never split; its caption stands above it and its summary below.
class ChartBlock final : public Element
{
public:
    ChartBlock(const Paper &paper, const Chart &chart)
        : m_paper(paper)
        , m_chart(chart)
    {}

    double spaceBefore() const override { return m_paper.mm(1); }

    double height() const override
    {
        if (m_chart.kind != Chart::Kind::HorizontalBar)
            return m_paper.mm(58);
        return m_paper.mm(std::clamp(16.0 + 7.0 * double(m_chart.categories.size()), 40.0, 170.0));
    }

    double draw(QPainter *painter, const Room &room) override
    {
        if (painter) {
            const charts::ChartStyle style{.text = ink::muted,
                                           .line = ink::line,
                                           .background = ink::paper,
                                           .font = m_paper.font(8),
                                           .scale = m_paper.mm(0.25)};
            charts::paintChart(*painter,
                               {room.rect.topLeft(), QSizeF(room.rect.width(), height())},
                               m_chart,
                               style);
        }
        return height();
    }

private:
    const Paper &m_paper;
    Chart m_chart;
};

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::Chart &chart)
{
    if (charts::canPaint(chart)) {
        appendCaption(elements, paper, chart.caption);
        elements.push_back(std::make_unique<ChartBlock>(paper, chart));
    } else {
        append(elements, paper, core::reports::figures(chart));
    }
    append(elements, paper, core::reports::Paragraph{.text = chart.summary});
}

} // namespace ui::print
