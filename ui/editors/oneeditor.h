// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace ui {

/// One editor per record in the program: asking for a second one raises the first.
class OneEditor
{
public:
    /// The open editor \a editor of \a recordUid (empty: of a new record), raised with the focus in
    /// it; where there is none, the one that \a make gives.
    static QWidget *
    show(const QString &editor, const QString &recordUid, const std::function<QWidget *()> &make);

    /// The open editor, or null.
    static QWidget *find(const QString &editor, const QString &recordUid);
};

} // namespace ui
