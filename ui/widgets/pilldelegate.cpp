// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/itemroles.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QPainter>

namespace ui {

void PillDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid() || text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem blank(option);
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    paintPill(painter,
              text,
              Tone(tone.toInt()),
              option.rect.left() + 12,
              option.rect.center().y() + 0.5,
              option.state.testFlag(QStyle::State_Selected));
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSizeF pill = pillSize(index.data().toString());
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo({int(pill.width()) + 25, int(pill.height()) + 8});
}

} // namespace ui
