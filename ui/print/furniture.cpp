// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/furniture.h"

#include "ui/print/ink.h"
#include "ui/print/paper.h"
#include "ui/tr.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

struct Line
{
    const Paper &paper;
    QPainter &painter;

    double width(const QString &text, const QFont &font) const
    {
        return QFontMetricsF(font, paper.device()).horizontalAdvance(text);
    }

    /// Text in one line: first smaller, then shortened, where it is longer than its place.
    void write(const QRectF &place,
               Qt::Alignment alignment,
               const QString &text,
               double points,
               QFont::Weight weight = QFont::Normal) const
    {
        QFont font = paper.font(points, weight);
        while (points > 6.5 && width(text, font) > place.width()) {
            points -= 0.5;
            font.setPointSizeF(points);
        }
        painter.setFont(font);
        painter.drawText(
            place,
            int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font, paper.device()).elidedText(text, Qt::ElideRight, place.width()));
    }

    /// Text in at most two lines, smaller where it must be.
    void writeWrapped(const QRectF &place, const QString &text, double points) const
    {
        QFont font = paper.font(points);
        const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
        while (points > 6
               && QFontMetricsF(font, paper.device()).boundingRect(place, flags, text).height()
                      > place.height()) {
            points -= 0.5;
            font.setPointSizeF(points);
        }
        painter.setFont(font);
        painter.drawText(place, flags, text);
    }

    /// The width the marking takes in the middle, with air on both sides.
    double middle(const QString &marking) const
    {
        return marking.isEmpty() ? paper.mm(4)
                                 : width(marking, paper.font(9, QFont::Bold)) + paper.mm(8);
    }
};

/// A line to sign on for each of \a signatures, side by side above the foot of the page.
void drawPageSignatures(const Line &line, const QStringList &signatures, const QRectF &area)
{
    const Paper &paper = line.paper;
    const double top = area.bottom() + paper.mm(3);
    const double width = area.width() / double(signatures.size());
    for (qsizetype i = 0; i < signatures.size(); ++i) {
        const QString label = signatures.at(i).section(u'\n', 0, 0) + u':';
        const QString name = signatures.at(i).section(u'\n', 1);
        const QRectF place(area.left() + double(i) * width, top, width - paper.mm(6), paper.mm(8));
        const double taken = line.width(label, paper.font(9)) + paper.mm(2);
        line.painter.setPen(ink::text);
        line.write(place, Qt::AlignLeft, label, 9);
        line.write(place.adjusted(taken, 0, 0, 0), Qt::AlignLeft, name, 9, QFont::Bold);
        line.painter.setPen(QPen(ink::muted, paper.mm(0.2)));
        line.painter.drawLine(QPointF(place.left() + taken, place.bottom()), place.bottomRight());
    }
}

} // namespace

void drawFurniture(QPainter &painter,
                   const Paper &paper,
                   const core::reports::Document &document,
                   int page,
                   int pages)
{
    const Line line{paper, painter};
    const QRectF area = paper.area();
    const double third
        = (area.width() - std::min(line.middle(document.marking), area.width() / 2)) / 2;

    const QRectF head(area.left(), paper.mm(11), area.width(), paper.mm(6));
    painter.setPen(ink::muted);
    line.writeWrapped({head.left(), paper.mm(10), third, paper.mm(8)}, document.organisation, 8.5);
    painter.setPen(ink::text);
    line.write(
        head.adjusted(third, 0, -third, 0), Qt::AlignHCenter, document.marking, 9, QFont::Bold);
    painter.setPen(ink::muted);
    line.write({head.right() - third, head.top(), third, head.height()},
               Qt::AlignRight,
               core::reports::referenceAndVersion(document),
               8.5);
    painter.fillRect(QRectF(area.left(), paper.mm(18.2), area.width(), paper.mm(0.7)), ink::blue);

    const QRectF foot(area.left(), paper.mm(297 - 17.5), area.width(), paper.mm(5));
    painter.setPen(QPen(ink::line, paper.mm(0.2)));
    painter.drawLine(foot.topLeft() - QPointF(0, paper.mm(0.6)),
                     foot.topRight() - QPointF(0, paper.mm(0.6)));
    const QString audience
        = Tr::tr("Audience: %1").arg(core::reports::label(document.audience).toLower());
    QString note = audience;
    if (!document.pageSignatures.isEmpty())
        note = document.footerNote;
    else if (!document.footerNote.isEmpty())
        note += u" · "_s + document.footerNote;
    if (!document.pageSignatures.isEmpty())
        drawPageSignatures(line, document.pageSignatures, area);
    painter.setPen(ink::muted);
    line.write(foot.adjusted(0, 0, -paper.mm(32), 0), Qt::AlignLeft, note, 8.5);
    line.write({foot.right() - paper.mm(30), foot.top(), paper.mm(30), foot.height()},
               Qt::AlignRight,
               Tr::tr("Page %1 of %2").arg(page).arg(pages),
               8.5);
    painter.setPen(ink::text);
    line.write(foot.translated(0, paper.mm(5)), Qt::AlignHCenter, document.marking, 9, QFont::Bold);
}

} // namespace ui::print
