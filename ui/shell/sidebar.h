// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QHash>
#include <QWidget>

namespace ui {

class NavButton;

/// The list of pages at the left, in their groups.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    /// Marks the page \a id as shown, without a signal; none where
    /// it has no such page, as for the settings.
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);

Q_SIGNALS:
    /// A person chose the page \a id.
    void chosen(const QString &id);

private:
    QHash<QString, NavButton *> m_buttons;
    QString m_current;
};

} // namespace ui
