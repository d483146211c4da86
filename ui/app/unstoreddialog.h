// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/session.h"

#include <QDialog>

namespace ui {

/// Says that the window does not close or lock, because something typed could not be stored, and
/// offers what can be done about it.
class UnstoredDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wish { Close, Lock };

    /// \a covered: somebody else may be reading, so what was typed is not named.
    UnstoredDialog(Wish wish,
                   const QList<Session::Unstored> &unstored,
                   bool covered,
                   QWidget *parent);

Q_SIGNALS:
    void againRequested();
    /// Closing: the words are given up. Locking: the window is covered and keeps them.
    void anywayRequested();

private:
    static QString anywayWords(Wish wish);
};

} // namespace ui
