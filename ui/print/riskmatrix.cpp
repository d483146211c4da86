// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/tr.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

using core::reports::RiskMatrix;
using core::risk::Band;
using core::risk::Score;

constexpr double left = 34; // millimetres, as all here
constexpr double cellHeight = 11;
constexpr double gap = 0.8;

/// The scores of a band that two numbers from 1 to 5 can make: "8–12", since nothing makes 14.
QString scoresOf(Band band, int version)
{
    int lowest = 25;
    int highest = 0;
    for (int consequence = 1; consequence <= 5; ++consequence) {
        for (int likelihood = 1; likelihood <= 5; ++likelihood) {
            const Score score{.consequence = consequence, .likelihood = likelihood};
            if (core::risk::band(score, version) != band)
                continue;
            lowest = std::min(lowest, score.value());
            highest = std::max(highest, score.value());
        }
    }
    return u"%1–%2"_s.arg(QString::number(lowest), QString::number(highest));
}

class MatrixBlock final : public Element
{
public:
    MatrixBlock(const Paper &paper, const RiskMatrix &matrix)
        : m_paper(paper)
        , m_matrix(matrix)
        , m_cellWidth((paper.area().width() - paper.mm(left)) / 5)
    {}

    double spaceBefore() const override { return m_paper.mm(4); }
    double height() const override { return m_paper.mm(5 * cellHeight + 19); }

    double draw(QPainter *painter, const Room &room) override
    {
        if (painter) {
            painter->save();
            drawAxes(*painter, room.rect.topLeft());
            for (int likelihood = 1; likelihood <= 5; ++likelihood)
                for (int consequence = 1; consequence <= 5; ++consequence)
                    drawCell(*painter,
                             room.rect.topLeft(),
                             {.consequence = consequence, .likelihood = likelihood});
            drawKey(*painter, room.rect);
            painter->restore();
        }
        return height();
    }

private:
    QRectF cell(QPointF corner, const Score &point) const
    {
        return {corner.x() + m_paper.mm(left) + (point.consequence - 1) * m_cellWidth,
                corner.y() + m_paper.mm((5 - point.likelihood) * cellHeight),
                m_cellWidth - m_paper.mm(gap),
                m_paper.mm(cellHeight - gap)};
    }

    /// Text in one line, smaller where a translation is longer than its place.
    void write(QPainter &painter,
               const QRectF &place,
               int alignment,
               const QString &text,
               double points,
               QFont::Weight weight = QFont::Normal) const
    {
        QFont font = m_paper.font(points, weight);
        while (points > 5
               && QFontMetricsF(font, m_paper.device()).horizontalAdvance(text) > place.width()) {
            points -= 0.5;
            font.setPointSizeF(points);
        }
        painter.setFont(font);
        painter.drawText(place, alignment | Qt::TextSingleLine, text);
    }

    QStringList wordsAt(const Score &point) const
    {
        QStringList words;
        if (m_matrix.then == point)
            words += Tr::tr("then", "mark in the risk matrix");
        if (m_matrix.now == point)
            words += Tr::tr("now", "mark in the risk matrix");
        if (m_matrix.target == point)
            words += Tr::tr("target", "mark in the risk matrix");
        return words;
    }

    void drawCell(QPainter &painter, QPointF corner, const Score &point) const
    {
        const Band band = core::risk::band(point, m_matrix.version);
        const QRectF place = cell(corner, point);
        const QStringList words = wordsAt(point);
        const double round = m_paper.mm(0.8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::of(band));
        painter.drawRoundedRect(place, round, round);
        const QString score
            = u"%1 %2"_s.arg(QString::number(point.value()), core::risk::letter(band));
        if (words.isEmpty()) {
            painter.setPen(ink::text);
            write(painter, place, Qt::AlignCenter, score, 9.5);
            return;
        }
        QPen frame(ink::text, m_paper.mm(0.7));
        frame.setJoinStyle(Qt::MiterJoin);
        if (m_matrix.now != point)
            frame.setDashPattern({2, 1.6});
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        const double inset = m_paper.mm(0.35);
        painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
        painter.setPen(ink::text);
        const double half = place.height() / 2;
        write(painter,
              place.adjusted(0, inset, 0, -half),
              Qt::AlignHCenter | Qt::AlignBottom,
              score,
              10,
              QFont::Bold);
        write(painter,
              place.adjusted(2 * inset, half, -2 * inset, -inset),
              Qt::AlignHCenter | Qt::AlignTop,
              words.join(u", "_s),
              9,
              QFont::Bold);
    }

    void drawAxes(QPainter &painter, QPointF corner) const
    {
        painter.setPen(ink::muted);
        for (int i = 1; i <= 5; ++i) {
            const QRectF row = cell(corner, {.consequence = 1, .likelihood = i});
            write(painter,
                  {corner.x(), row.top(), m_paper.mm(left - 3), row.height()},
                  Qt::AlignRight | Qt::AlignVCenter,
                  core::label(core::List::Likelihood, QString::number(i)),
                  9.5);
            const QRectF column = cell(corner, {.consequence = i, .likelihood = 1});
            write(painter,
                  {column.left(), column.bottom() + m_paper.mm(gap), column.width(), m_paper.mm(5)},
                  Qt::AlignCenter,
                  core::label(core::List::Consequence, QString::number(i)),
                  9.5);
        }
    }

    void drawKey(QPainter &painter, const QRectF &room) const
    {
        painter.setPen(ink::muted);
        const double top = room.top() + m_paper.mm(5 * cellHeight + 6.5);
        QStringList bands;
        for (const Band band : {Band::Low, Band::Moderate, Band::High, Band::Extreme})
            bands += u"%1 %2 %3"_s.arg(
                core::risk::letter(band),
                core::label(core::List::RiskBand, core::risk::code(band)).toLower(),
                scoresOf(band, m_matrix.version));
        write(painter,
              {room.left(), top, room.width(), m_paper.mm(5)},
              Qt::AlignLeft | Qt::AlignVCenter,
              Tr::tr("Up: likelihood. Across: consequence. %1.").arg(bands.join(u", "_s)),
              8.5);
        painter.setPen(ink::text);
        write(painter,
              {room.left(), top + m_paper.mm(5.5), room.width(), m_paper.mm(6)},
              Qt::AlignLeft | Qt::AlignVCenter,
              core::reports::summary(m_matrix),
              10.5,
              QFont::Bold);
    }

    const Paper &m_paper;
    RiskMatrix m_matrix;
    double m_cellWidth;
};

} // namespace

void append(Elements &elements, const Paper &paper, const core::reports::RiskMatrix &matrix)
{
    elements.push_back(std::make_unique<MatrixBlock>(paper, matrix));
}

} // namespace ui::print
