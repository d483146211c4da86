// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

class QColor;
class QPainter;

namespace ui::charts {

/// The names of bars that lie across: a column before the bars, each name in as many lines as it
/// needs, because a team that cannot be read is no team.
class BarNames
{
public:
    /// \a width: of the whole chart.
    BarNames(const QStringList &names, const QFont &font, double width);

    /// The width of the column, with the gap before the bars.
    double width() const { return m_width; }
    /// The least height of a row in which its name is whole.
    double rowHeight() const { return m_rowHeight; }

    /// Paints the names before the bars in \a plot, one below the other.
    void paint(QPainter &painter, const QRectF &plot, const QColor &text) const;

private:
    QString fitted(const QString &name, double height) const;

    QStringList m_names;
    QFont m_font;
    double m_width = 0;
    double m_rowHeight = 0;
};

} // namespace ui::charts
