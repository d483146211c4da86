// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace ui {

class ListPage;
class RowEditor;
class Session;

/// The other clocks an LSMS runs by: all of them as a register, and those that belong to no
/// incident, where requests, breaches and reviews are added.
class ClocksPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClocksPage(Session &session, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    ListPage *all() const { return m_all; }
    RowEditor *own() const { return m_own; }

private:
    QTabBar *m_tabs;
    ListPage *m_all;
    RowEditor *m_own;
};

} // namespace ui
