// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinedelegate.h"

#include "ui/widgets/itemroles.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

int axisAt()
{
    return Theme::current().scaled(112);
}

int textAt()
{
    return axisAt() + Theme::s5 - 4;
}

int titleHeight(const QString &words, int width)
{
    const QFontMetrics metrics(Theme::current().font(Theme::baseText, QFont::DemiBold));
    return std::max(
        lineHeight(Theme::baseText),
        metrics.boundingRect(QRect(0, 0, width, 10000), int(Qt::TextWordWrap), words).height());
}

} // namespace

void TimelineDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &t = Theme::current();
    const QRect r = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(r, t.accentTint);
    const int title = lineHeight(Theme::baseText);
    const int axis = r.left() + axisAt();
    const int dotY = r.top() + 6 + title / 2;
    painter->setPen(QPen(t.border, 2));
    painter->drawLine(axis,
                      index.row() ? r.top() : dotY,
                      axis,
                      index.row() + 1 < index.model()->rowCount() ? r.bottom() + 1 : dotY);
    painter->setPen(QPen(t.surface, 2));
    painter->setBrush(t.tone(Tone(index.data(ToneRole).toInt())).bar);
    painter->drawEllipse(QPointF(axis, dotY), 6, 6);

    painter->setFont(t.font(Theme::smallText));
    painter->setPen(t.textMuted);
    painter->drawText(QRect(r.left() + 4, r.top() + 6, axisAt() - Theme::s3, title),
                      int(Qt::AlignLeft | Qt::AlignVCenter),
                      index.data(WhenRole).toString());
    const int x = r.left() + textAt();
    const int w = r.right() - x - Theme::s2;
    painter->setFont(t.font(Theme::baseText, QFont::DemiBold));
    painter->setPen(t.text);
    const QRect titleArea(x, r.top() + 6, w, titleHeight(index.data().toString(), w));
    painter->drawText(titleArea,
                      int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap),
                      index.data().toString());
    painter->setFont(t.font(Theme::smallText));
    painter->setPen(t.textMuted);
    painter->drawText(QRect(x, titleArea.bottom() + 3, w, r.bottom() - titleArea.bottom() - 2),
                      int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap),
                      index.data(DetailRole).toString());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width
        = std::max(120, (view ? view->viewport()->width() : 320) - textAt() - Theme::s2);
    const QFontMetrics metrics(Theme::current().font(Theme::smallText));
    const QRect text = metrics.boundingRect(
        QRect(0, 0, width, 10000), int(Qt::TextWordWrap), index.data(DetailRole).toString());
    return {Theme::current().scaled(320),
            titleHeight(index.data().toString(), width) + 10 + text.height() + Theme::s3};
}

} // namespace ui
