// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

/// Line ends become line separators; characters without a shape on paper become spaces or go.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            clean += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

} // namespace

Column::Column(const Paper &paper, double width)
    : m_paper(&paper)
    , m_width(width)
{}

void Column::add(const QString &text, const TextStyle &style)
{
    const QString clean = printable(text);
    if (clean.isEmpty())
        return;
    const QFont font = m_paper->font(style.points, style.weight);
    auto layout = std::make_shared<QTextLayout>(clean, font, m_paper->device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    const double step = QFontMetricsF(font, m_paper->device()).height() * style.leading;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, 0});
        m_lines.push_back({layout, line.lineNumber(), step, style.colour});
    }
    layout->endLayout();
}

double Column::height(int first, int count) const
{
    double sum = 0;
    for (int i = first; i < std::min(lines(), first + count); ++i)
        sum += step(i);
    return sum;
}

void Column::draw(QPainter &painter, QPointF at, int first, int count) const
{
    for (int i = first; i < std::min(lines(), first + count); ++i) {
        const Line &line = m_lines[size_t(i)];
        const QTextLine laid = line.layout->lineAt(line.number);
        painter.setPen(line.colour);
        laid.draw(&painter, at + QPointF(0, (line.step - laid.height()) / 2));
        at.ry() += line.step;
    }
}

} // namespace ui::print
