// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/suggestiondelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int pad = Theme::s2;

} // namespace

void SuggestionDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &t = Theme::current();
    const bool here = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, here ? t.accentTint : t.surface);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          t.accent);
    const QRect words = option.rect.adjusted(pad + 3, 0, -pad, 0);
    const QString detail = index.data(DetailRole).toString();
    const QFont nameFont = t.font(Theme::baseText, QFont::Medium);
    const int nameHeight = lineHeight(Theme::baseText);
    const int detailHeight = detail.isEmpty() ? 0 : lineHeight(Theme::smallText);
    int top = words.top() + (words.height() - nameHeight - detailHeight) / 2;
    painter->setFont(nameFont);
    painter->setPen(index.data(UidRole).toString().isEmpty() ? t.link : t.text);
    painter->drawText(
        QRect(words.left(), top, words.width(), nameHeight),
        Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (!detail.isEmpty()) {
        const QFont small = t.font(Theme::smallText);
        top += nameHeight;
        painter->setFont(small);
        painter->setPen(here ? t.text : t.textMuted);
        painter->drawText(QRect(words.left(), top, words.width(), detailHeight),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool two = !index.data(DetailRole).toString().isEmpty();
    const int height = lineHeight(Theme::baseText) + (two ? lineHeight(Theme::smallText) : 0);
    return {option.rect.width(), std::max(height + pad, Theme::current().scaled(32))};
}

} // namespace ui
