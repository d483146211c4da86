// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"

#include <QPainter>

namespace ui::print {

namespace {

constexpr double pad = 4;
constexpr double bar = 1.4;

class CalloutBox final : public Stack
{
public:
    CalloutBox(const Paper &paper, const core::reports::Callout &callout)
        : m_paper(paper)
        , m_ink(ink::of(callout.tone))
        , m_column(paper, paper.area().width() - paper.mm(2 * pad + bar))
    {
        const QString title
            = callout.title.isEmpty() ? core::reports::label(callout.tone) : callout.title;
        m_column.add(title, {12, QFont::Bold, m_ink.text, 1.08});
        m_column.add(callout.text, {.points = 11, .colour = ink::text});
    }

    double spaceBefore() const override { return m_paper.mm(4); }

protected:
    int units() const override { return m_column.lines(); }
    int together() const override { return 2; }
    bool isWhole() const override { return m_column.height() < m_paper.area().height() / 2; }
    double unitHeight(int unit) const override { return m_column.step(unit); }
    double leadHeight() const override { return m_paper.mm(pad); }
    double tailHeight() const override { return m_paper.mm(pad); }

    void drawFrame(QPainter &painter, const QRectF &frame) const override
    {
        painter.fillRect(frame, m_ink.fill);
        painter.fillRect(QRectF(frame.topLeft(), QSizeF(m_paper.mm(bar), frame.height())),
                         m_ink.bar);
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool) const override
    {
        m_column.draw(painter, place.topLeft() + QPointF(m_paper.mm(pad + bar), 0), unit, 1);
    }

private:
    const Paper &m_paper;
    ink::ToneInk m_ink;
    Column m_column;
};

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::Callout &callout)
{
    elements.push_back(std::make_unique<CalloutBox>(paper, callout));
}

} // namespace ui::print
