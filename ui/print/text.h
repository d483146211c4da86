// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <QColor>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace ui::print {

struct TextStyle
{
    double points = 11;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    double leading = 1.12; ///< line step as a multiple of the font's own height
};

/// Texts below each other in one column, wrapped once and drawable from any line to any line.
class Column
{
public:
    Column(const Paper &paper, double width);

    /// Wraps \a text below what is there; an empty text adds nothing.
    void add(const QString &text, const TextStyle &style);

    double width() const { return m_width; }
    int lines() const { return int(m_lines.size()); }
    double height() const { return height(0, lines()); }
    double height(int first, int count) const;
    double step(int line) const { return m_lines[size_t(line)].step; }
    void draw(QPainter &painter, QPointF at, int first, int count) const;
    void draw(QPainter &painter, QPointF at) const { draw(painter, at, 0, lines()); }

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int number;
        double step;
        QColor colour;
    };

    const Paper *m_paper;
    double m_width;
    std::vector<Line> m_lines;
};

} // namespace ui::print
