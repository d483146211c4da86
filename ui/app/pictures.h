// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/applytheme.h"

#include <QSize>
#include <QStringList>

class QApplication;

namespace ui {

class Session;

/// One picture of the main window.
struct Picture
{
    QString name; ///< of its file, without theme and ending: "today"
    /// What is shown: the id of a page of the sidebar, or "settings".
    QString page;
    QString recordUid; ///< instead of a page: the record whose page is shown
    QString tab;       ///< of that record, may be empty
    QString editor;    ///< instead of both: the editor, of recordUid where that is given
};

/// A picture of each page of the sidebar that this program has, and of Settings.
QList<Picture> sidebarPictures(Session &session);

/// Opens the main window on the casebook of \a session and writes each of \a pictures as
/// NAME-light.png and NAME-dark.png into \a folder, which is made. The window needs no display. The
/// same casebook on the same day gives the same pictures. Returns the paths, in order.
core::Result<QStringList> savePictures(QApplication &app,
                                       Session &session,
                                       const QList<Picture> &pictures,
                                       const QString &folder,
                                       QSize size = QSize(1440, 900));

} // namespace ui
