// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace ui {

class Session;

/// Where the checked daily backups go, when the last one was made, and one now.
class BackupCard : public Card
{
    Q_OBJECT

public:
    /// \a session must live longer.
    explicit BackupCard(Session &session, QWidget *parent = nullptr);

    /// Says again where things stand, after a backup was made.
    void fill();
    /// What a check of the casebook found, in words.
    void showCheck(const QString &found);

Q_SIGNALS:
    void backupRequested();
    void checkRequested();

private:
    void choose();

    Session &m_session;
    QLabel *m_where;
    QLabel *m_last;
    QLabel *m_found;
    QPushButton *m_now;
};

} // namespace ui
