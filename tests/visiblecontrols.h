// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

/// The visible control of this name.
template<typename Widget>
Widget *named(QWidget *root, const QString &name)
{
    for (auto *widget : root->findChildren<Widget *>())
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    return nullptr;
}

/// The visible button of these words.
inline QPushButton *buttonSaying(QWidget *root, const QString &text)
{
    for (auto *b : root->findChildren<QPushButton *>())
        if (b->isVisible() && QString(b->text()).remove(QLatin1Char('&')) == text)
            return b;
    return nullptr;
}
