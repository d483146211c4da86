// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class Session;

/// What can be printed and sent, each with what it is for.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);

private:
    Card *addCard(QVBoxLayout *column, const QString &heading, const QString &purpose);
    void addOrganisation(QVBoxLayout *column);
    void addIncidents(QVBoxLayout *column);
    void addManagers(QVBoxLayout *column);
    void addRegisters(QVBoxLayout *column);

    Session &m_session;
};

} // namespace ui
