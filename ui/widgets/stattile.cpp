// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/theme/icon.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

StatTile::StatTile(QString name, QString iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(std::move(name))
    , m_icon(std::move(iconName))
{
    setText(m_name);
    setAccessibleName(m_name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setFigure(const QString &figure, const QString &note, Tone tone)
{
    m_figure = figure;
    m_note = note;
    m_tone = tone;
    setAccessibleName(u"%1: %2. %3"_s.arg(m_name, figure, note));
    update();
}

QSize StatTile::sizeHint() const
{
    return {Theme::current().scaled(200),
            lineHeight(Theme::smallText) * 2 + lineHeight(Theme::figureText) + 24};
}

QSize StatTile::minimumSizeHint() const
{
    return {Theme::current().scaled(150), sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(underMouse() ? t.borderStrong : t.border, 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const int side = t.scaled(22);
    paintIcon(&p, m_icon, t.tone(m_tone).bar, QRect(width() - side - Theme::s4, 14, side, side));

    const int w = width() - 2 * Theme::s4;
    int y = 11;
    const auto write =
        [&](const QString &text, double points, QFont::Weight weight, const QColor &ink, int room) {
            p.setFont(t.font(points, weight));
            p.setPen(ink);
            const int h = lineHeight(points);
            p.drawText(QRect(Theme::s4, y, room, h),
                       int(Qt::AlignLeft | Qt::AlignVCenter),
                       p.fontMetrics().elidedText(text, Qt::ElideRight, room));
            y += h;
        };
    write(m_name, Theme::smallText, QFont::Medium, t.textMuted, w - side - Theme::s2);
    write(m_figure, Theme::figureText, QFont::DemiBold, t.text, w - side - Theme::s2);
    // A tone's text colour is made for its own ground; on a card its bar may be the readable one.
    const Theme::ToneColours &ink = t.tone(m_tone);
    const bool bar = Theme::contrast(ink.bar, t.surface) > Theme::contrast(ink.text, t.surface);
    const QColor note = m_tone == Tone::Neutral ? t.textMuted : bar ? ink.bar : ink.text;
    write(m_note, Theme::smallText, QFont::Normal, note, w);
}

} // namespace ui
