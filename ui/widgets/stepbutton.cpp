// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbutton.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrap = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);

int disc()
{
    return Theme::current().scaled(24);
}

} // namespace

StepButton::StepButton(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_title(title)
{
    setText(QString(title).replace(u"&"_s, u"&&"_s));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setState(false, {});
}

void StepButton::setState(bool done, const QString &note)
{
    m_done = done;
    m_note = note;
    QString name = Tr::tr("Step %1: %2").arg(QString::number(m_number), m_title);
    if (!note.isEmpty())
        name += u", "_s + note;
    else if (done)
        name = Tr::tr("%1, done").arg(name);
    setAccessibleName(name);
    updateGeometry();
    update();
}

void StepButton::setLast(bool last)
{
    m_last = last;
    update();
}

void StepButton::setAfterDone(bool done)
{
    m_afterDone = done;
    update();
}

QRect StepButton::wordsRect(int width) const
{
    const int left = Theme::s5 - 4 + disc() + Theme::s3;
    return {left, 0, std::max(60, width - left - Theme::s3), 10000};
}

QSize StepButton::sizeHint() const
{
    const int width = Theme::current().scaled(236);
    return {width, heightForWidth(width)};
}

int StepButton::heightForWidth(int width) const
{
    const Theme &t = Theme::current();
    const QRect room = wordsRect(width);
    // Measured in the heavier face, so that choosing a step does not move the others.
    int height = QFontMetrics(t.font(Theme::baseText, QFont::DemiBold))
                     .boundingRect(room, wrap, m_title)
                     .height();
    if (!m_note.isEmpty())
        height
            += QFontMetrics(t.font(Theme::smallText)).boundingRect(room, wrap, m_note).height() + 1;
    return std::max(height + 16, disc() + 18);
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !isChecked()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.accentTint);
        p.drawRoundedRect(rect().adjusted(8, 1, -8, -1), Theme::radius, Theme::radius);
    }
    const bool now = isChecked();
    const double r = disc() / 2.0;
    const QPointF centre(Theme::s5 - 4 + r, 8 + r);
    if (!m_last) {
        p.setPen(QPen(m_done ? t.success.bar : t.border, 2));
        p.drawLine(centre + QPointF(0, r + 3), QPointF(centre.x(), height()));
    }
    if (m_number > 1) {
        p.setPen(QPen(m_afterDone ? t.success.bar : t.border, 2));
        p.drawLine(QPointF(centre.x(), 0), centre - QPointF(0, r + 3));
    }
    const QColor ring = now ? t.accent : m_done ? t.success.bar : t.borderStrong;
    const QColor fill = now ? t.accent : m_done ? t.success.bar : t.surface;
    p.setPen(QPen(ring, 2));
    p.setBrush(fill);
    p.drawEllipse(centre, r - 1, r - 1);
    const QColor onFill = now ? t.onAccent : t.mode == Theme::Mode::Light ? t.surface : t.canvas;
    if (m_done) {
        const double side = disc() * 16 / 24.0;
        paintIcon(&p,
                  u"check"_s,
                  onFill,
                  QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
    } else {
        p.setFont(t.font(Theme::smallText, QFont::DemiBold));
        p.setPen(now ? t.onAccent : t.textMuted);
        p.drawText(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r),
                   int(Qt::AlignCenter),
                   QString::number(m_number));
    }
    const QFont title = t.font(Theme::baseText, now ? QFont::DemiBold : QFont::Normal);
    QRect room = wordsRect(width());
    const int titleHeight = QFontMetrics(title).boundingRect(room, wrap, m_title).height();
    const int oneLine = lineHeight(Theme::baseText);
    room.moveTop(int(centre.y()) - oneLine / 2);
    p.setFont(title);
    p.setPen(now || m_done ? t.text : t.textMuted);
    p.drawText(room, wrap, m_title);
    room.moveTop(room.top() + titleHeight + 1);
    p.setFont(t.font(Theme::smallText));
    p.setPen(t.textMuted);
    p.drawText(room, wrap, m_note);
}

} // namespace ui
