// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class BackupCard;
class Preferences;
class Session;

/// What can be chosen: how the program looks and locks on this computer, what the casebook says of
/// itself, where its backups go and who can open it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must live longer.
    SettingsPage(Session &session, const Preferences &preferences);

    /// A backup was made, or failed: says where things stand.
    void showBackups();
    /// What a check of the casebook found, in words.
    void showCheck(const QString &found);

Q_SIGNALS:
    /// Theme or size of text were changed.
    void lookChanged();
    /// What stands around every page was changed: the marking.
    void frameChanged();
    /// A backup is to be written now.
    void backupRequested();
    /// The casebook is to be checked now.
    void checkRequested();

private:
    BackupCard *m_backups;
};

} // namespace ui
