// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Preferences;
class Session;
class Work;

/// What can be chosen: how the program looks and locks on this computer, what the casebook says of
/// itself, where its backups go and who can open it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// All must live longer. \a work is where long work of the window runs.
    SettingsPage(Session &session, const Preferences &preferences, Work &work);

Q_SIGNALS:
    /// Theme or size of text were changed.
    void lookChanged();
    /// What stands around every page was changed: the marking.
    void frameChanged();
    /// A backup is to be written now.
    void backupRequested();
};

} // namespace ui
