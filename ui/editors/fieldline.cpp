// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldline.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace ui {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FieldLine::FieldLine()
{
    setSpacing(Theme::s4);
}

QList<QLayoutItem *> FieldLine::shown() const
{
    QList<QLayoutItem *> items;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

bool FieldLine::isFolded(int width) const
{
    return width < QHBoxLayout::minimumSize().width();
}

QSize FieldLine::minimumSize() const
{
    QSize size = QHBoxLayout::minimumSize();
    int widest = 0;
    for (const QLayoutItem *item : shown())
        widest = std::max(widest, item->minimumSize().width());
    size.setWidth(widest);
    return size;
}

bool FieldLine::hasHeightForWidth() const
{
    return shown().size() > 1 || QHBoxLayout::hasHeightForWidth();
}

int FieldLine::foldedHeight(int width) const
{
    int height = 0;
    for (const QLayoutItem *item : shown())
        height += heightOf(item, width) + (height > 0 ? spacing() : 0);
    return height;
}

int FieldLine::heightForWidth(int width) const
{
    return isFolded(width) ? foldedHeight(width) : QHBoxLayout::heightForWidth(width);
}

int FieldLine::minimumHeightForWidth(int width) const
{
    return isFolded(width) ? foldedHeight(width) : QHBoxLayout::minimumHeightForWidth(width);
}

void FieldLine::setGeometry(const QRect &rect)
{
    if (!isFolded(rect.width()))
        return QHBoxLayout::setGeometry(rect);
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (QLayoutItem *item : shown()) {
        const int height = heightOf(item, rect.width());
        item->setGeometry({rect.left(), top, rect.width(), height});
        top += height + spacing();
    }
}

} // namespace ui
