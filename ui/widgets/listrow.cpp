// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrow.h"

#include "ui/theme/icon.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

ListRow::ListRow(Content content, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContent(std::move(content));
}

void ListRow::setContent(Content content)
{
    m_content = std::move(content);
    QString mnemonicFree = m_content.title;
    setText(mnemonicFree.replace(u"&"_s, u"&&"_s));
    QStringList parts{m_content.title, m_content.pill, m_content.detail};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u". "_s));
    setToolTip(m_content.detail.isEmpty() ? m_content.title
                                          : m_content.title + u'\n' + m_content.detail);
    updateGeometry();
    update();
}

QSize ListRow::sizeHint() const
{
    const int detail = m_content.detail.isEmpty() ? 0 : lineHeight(Theme::smallText) + 2;
    const int words = lineHeight(Theme::baseText) + detail + 14;
    return {Theme::current().scaled(380), std::max(words, Theme::current().scaled(44))};
}

QSize ListRow::minimumSizeHint() const
{
    return {Theme::current().scaled(240), sizeHint().height()};
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    const Theme::ToneColours &tone = t.tone(m_content.tone);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.surfaceAlt);
        p.drawRoundedRect(rect().adjusted(0, 1, 0, -1), Theme::radius, Theme::radius);
    }
    int x = Theme::s1;
    if (!m_content.icon.isEmpty()) {
        const int side = t.scaled(36);
        const QRect tile(x, (height() - side) / 2, side, side);
        p.setPen(QPen(t.toneEdge(m_content.tone)));
        p.setBrush(tone.fill);
        p.drawRoundedRect(
            QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
        const int inset = side * 8 / 36;
        paintIcon(&p, m_content.icon, tone.text, tile.adjusted(inset, inset, -inset, -inset));
        x = tile.right() + Theme::s3;
    }
    const int chevron = t.scaled(18);
    paintIcon(&p,
              u"chevron-right"_s,
              t.textMuted,
              QRect(width() - chevron - 6, (height() - chevron) / 2, chevron, chevron));
    double right = width() - chevron - 6 - Theme::s2;
    if (!m_content.pill.isEmpty()) {
        right -= pillSize(m_content.pill).width();
        paintPill(&p, m_content.pill, m_content.tone, right, height() / 2.0);
        right -= Theme::s3;
    }
    const int w = int(right) - x;
    const int titleHeight = lineHeight(Theme::baseText);
    const int detailHeight = m_content.detail.isEmpty() ? 0 : lineHeight(Theme::smallText) + 2;
    const int top = (height() - titleHeight - detailHeight) / 2;
    p.setFont(t.font(Theme::baseText, QFont::DemiBold));
    p.setPen(t.text);
    p.drawText(QRect(x, top, w, titleHeight),
               int(Qt::AlignLeft | Qt::AlignVCenter),
               p.fontMetrics().elidedText(m_content.title, Qt::ElideRight, w));
    p.setFont(t.font(Theme::smallText));
    p.setPen(t.textMuted);
    p.drawText(QRect(x, top + titleHeight + 2, w, detailHeight),
               int(Qt::AlignLeft | Qt::AlignVCenter),
               p.fontMetrics().elidedText(m_content.detail, Qt::ElideRight, w));
}

} // namespace ui
