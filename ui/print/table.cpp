// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui::print {

namespace {

using core::reports::Cell;

constexpr double pad = 1.7;
constexpr double points = 9.6;

/// Rows never split unless taller than a page; the header row stands above the rows of every page.
class TableBlock final : public Stack
{
public:
    TableBlock(const Paper &paper, const core::reports::Table &table)
        : m_paper(paper)
        , m_table(table)
    {
        m_table.rows = core::reports::rowsOrNone(table);
        setEdges();
        for (int c = 0; c < columns(); ++c) {
            Column column(paper, textWidth(c));
            column.add(table.header.value(c), {points, QFont::Bold, ink::paper, 1.08});
            m_header.push_back(std::move(column));
        }
        const double step = rowStep();
        const double free = paper.area().height() - leadHeight() - paper.mm(2 * pad);
        const int most = std::max(1, int(free / step));
        for (int row = 0; row < int(m_table.rows.size()); ++row) {
            m_rows.push_back(columnsOf(m_table.rows.at(row)));
            appendSlices(m_slices, row, linesOf(m_rows.back()), most);
        }
    }

    double spaceBefore() const override { return m_paper.mm(m_table.caption.isEmpty() ? 2.5 : 1); }

protected:
    int units() const override { return int(m_slices.size()); }

    double leadHeight() const override
    {
        // A header nobody could mean is cut, so that rows always find room below it.
        return std::min(tallest(m_header, 0, linesOf(m_header)) + m_paper.mm(2 * pad),
                        m_paper.area().height() / 3);
    }

    double unitHeight(int unit) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        return tallest(m_rows[size_t(slice.row)], slice.first, slice.count)
               + (slice.starts ? m_paper.mm(pad) : 0) + (slice.ends ? m_paper.mm(pad) : 0);
    }

    void drawFrame(QPainter &painter, const QRectF &frame) const override
    {
        const QRectF head(frame.left(), frame.top(), frame.width(), leadHeight());
        painter.fillRect(head, ink::navy);
        painter.save();
        painter.setClipRect(head);
        for (int c = 0; c < columns(); ++c)
            m_header[size_t(c)].draw(painter, textAt(c, head.topLeft(), true));
        painter.restore();
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool lastOnPage) const override
    {
        const Slice &slice = m_slices[size_t(unit)];
        if (slice.row % 2)
            painter.fillRect(place, ink::pale);
        const auto &row = m_rows[size_t(slice.row)];
        for (int c = 0; c < columns(); ++c) {
            const QPointF at = textAt(c, place.topLeft(), slice.starts);
            drawLabel(painter, slice, c, at);
            row[size_t(c)].draw(painter, at, slice.first, slice.count);
        }
        if (slice.ends || lastOnPage) {
            painter.setPen(QPen(ink::line, m_paper.mm(0.2)));
            painter.drawLine(place.bottomLeft(), place.bottomRight());
        }
    }

private:
    int columns() const { return int(m_edges.size()) - 1; }
    double columnWidth(int c) const { return m_edges[size_t(c) + 1] - m_edges[size_t(c)]; }
    double textWidth(int c) const { return columnWidth(c) - m_paper.mm(2 * pad); }

    double rowStep() const
    {
        Column line(m_paper, m_paper.area().width());
        line.add(QStringLiteral("x"), {points, QFont::Bold, ink::text, 1.08});
        return line.height();
    }

    QPointF textAt(int c, QPointF corner, bool padded) const
    {
        return corner + QPointF(m_edges[size_t(c)] + m_paper.mm(pad), padded ? m_paper.mm(pad) : 0);
    }

    void setEdges()
    {
        QList<double> shares = m_table.shares;
        qsizetype count = m_table.header.size();
        for (const QList<Cell> &row : m_table.rows)
            count = std::max(count, row.size());
        const bool usable
            = shares.size() == count
              && std::all_of(shares.begin(), shares.end(), [](double s) { return s > 0; });
        if (!usable)
            shares = QList<double>(count, 1.0);
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        m_edges.assign(1, 0.0);
        for (const double share : shares)
            m_edges.push_back(m_edges.back() + m_paper.area().width() * share / sum);
    }

    std::vector<Column> columnsOf(const QList<Cell> &cells) const
    {
        std::vector<Column> row;
        for (int c = 0; c < columns(); ++c) {
            const Cell cell = cells.value(c);
            const QString text
                = cell.text.isEmpty() && cell.tone ? core::reports::label(*cell.tone) : cell.text;
            const bool bold = cell.bold || cell.tone;
            Column column(m_paper, textWidth(c));
            column.add(text,
                       {points,
                        bold ? QFont::Bold : QFont::Normal,
                        cell.tone ? ink::of(*cell.tone).text : ink::text,
                        1.08});
            row.push_back(std::move(column));
        }
        return row;
    }

    static int linesOf(const std::vector<Column> &row)
    {
        int lines = 1;
        for (const Column &column : row)
            lines = std::max(lines, column.lines());
        return lines;
    }

    static double tallest(const std::vector<Column> &row, int first, int count)
    {
        double height = 0;
        for (const Column &column : row)
            height = std::max(height, column.height(first, count));
        return height;
    }

    void drawLabel(QPainter &painter, const Slice &slice, int c, QPointF at) const
    {
        const Cell cell = m_table.rows.at(slice.row).value(c);
        const double height = m_rows[size_t(slice.row)][size_t(c)].height(slice.first, slice.count);
        if (!cell.tone || height <= 0)
            return;
        const double edge = m_paper.mm(pad * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::of(*cell.tone).fill);
        painter.drawRoundedRect(
            QRectF(at, QSizeF(textWidth(c), height))
                .adjusted(-edge, -m_paper.mm(pad * 0.45), edge, m_paper.mm(pad * 0.45)),
            edge,
            edge);
    }

    const Paper &m_paper;
    core::reports::Table m_table;
    std::vector<double> m_edges;
    std::vector<Column> m_header;
    std::vector<std::vector<Column>> m_rows;
    std::vector<Slice> m_slices;
};

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::Table &table)
{
    appendCaption(elements, paper, table.caption);
    if (!table.header.isEmpty() || !table.rows.isEmpty())
        elements.push_back(std::make_unique<TableBlock>(paper, table));
}

} // namespace ui::print
