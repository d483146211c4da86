// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"

#include <QPainter>

namespace ui::print {

namespace {

struct ProseStyle
{
    TextStyle text;
    double before = 0; ///< millimetres, as are all below
    double after = 0;
    double indent = 0;
    bool bullet = false;
    bool keep = false;
    bool whole = false;
    int bookmark = -1;
};

/// A text over the whole width: heading, paragraph, bullet or caption. At least two lines on each
/// side of a break.
class Prose final : public Stack
{
public:
    Prose(const Paper &paper, const QString &text, const ProseStyle &style)
        : m_paper(paper)
        , m_style(style)
        , m_text(text)
        , m_column(paper, paper.area().width() - paper.mm(style.indent))
    {
        m_column.add(core::reports::withPageCount(text, 9), style.text);
    }

    void setPageCount(int pages) override
    {
        if (!m_text.contains(core::reports::pageCountMark))
            return;
        m_column = Column(m_paper, m_column.width());
        m_column.add(core::reports::withPageCount(m_text, pages), m_style.text);
    }

    double spaceBefore() const override { return m_paper.mm(m_style.before); }
    bool keepsWithNext() const override { return m_style.keep; }
    bool isSlight() const override { return m_style.keep || m_column.lines() <= 3; }
    QString bookmark() const override { return m_style.bookmark < 0 ? QString() : m_text; }
    int bookmarkLevel() const override { return m_style.bookmark; }

protected:
    int units() const override { return m_column.lines(); }
    int together() const override { return 2; }
    bool isWhole() const override
    {
        return m_style.whole && m_column.height() < m_paper.area().height() / 2;
    }

    double unitHeight(int unit) const override
    {
        return m_column.step(unit) + (unit + 1 == units() ? m_paper.mm(m_style.after) : 0);
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool) const override
    {
        if (m_style.bullet && unit == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink::blue);
            const double dot = m_paper.mm(0.7);
            painter.drawEllipse(
                QPointF(place.left() + m_paper.mm(1.75), place.top() + m_column.step(0) / 2),
                dot,
                dot);
        }
        m_column.draw(painter, place.topLeft() + QPointF(m_paper.mm(m_style.indent), 0), unit, 1);
    }

private:
    const Paper &m_paper;
    ProseStyle m_style;
    QString m_text;
    Column m_column;
};

ProseStyle headingStyle(int level)
{
    if (level <= 0)
        return {.text = {20, QFont::Bold, ink::navy, 1.04},
                .before = 1,
                .after = 2.4,
                .keep = true,
                .whole = true,
                .bookmark = 0};
    if (level == 1)
        return {.text = {15, QFont::Bold, ink::blue, 1.04},
                .before = 7,
                .after = 2.4,
                .keep = true,
                .whole = true,
                .bookmark = 1};
    return {.text = {12, QFont::Bold, ink::text, 1.04},
            .before = 4.5,
            .after = 1.2,
            .keep = true,
            .whole = true,
            .bookmark = 2};
}

void appendProse(Elements &elements,
                 const Paper &paper,
                 const QString &text,
                 const ProseStyle &style)
{
    if (!text.trimmed().isEmpty())
        elements.push_back(std::make_unique<Prose>(paper, text, style));
}

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::Heading &heading)
{
    appendProse(elements, paper, heading.text, headingStyle(heading.level));
}

void append(Elements &elements, const Paper &paper, const core::reports::Paragraph &paragraph)
{
    const TextStyle text = paragraph.muted ? TextStyle{.points = 9.5, .colour = ink::muted}
                                           : TextStyle{.points = 11, .colour = ink::text};
    const ProseStyle style{.text = text, .before = 1.6, .keep = paragraph.keepWithNext};
    appendProse(elements, paper, paragraph.text, style);
}

void append(Elements &elements, const Paper &paper, const core::reports::Bullets &bullets)
{
    const ProseStyle style{
        .text = {.points = 11, .colour = ink::text}, .before = 0.8, .indent = 5, .bullet = true};
    for (const QString &item : bullets.items)
        appendProse(elements, paper, item, style);
}

void appendCaption(Elements &elements, const Paper &paper, const QString &caption)
{
    const ProseStyle style{.text = {.points = 9, .colour = ink::muted}, .before = 3, .keep = true};
    appendProse(elements, paper, caption, style);
}

} // namespace ui::print
