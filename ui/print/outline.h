// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pages.h"

#include <QByteArray>
#include <QDateTime>

namespace ui::print {

/// What Qt cannot say in a PDF: bookmarks, language, that the window shows the title. Takes out the
/// time of writing and random numbers, so that the same document always gives the same bytes. Empty
/// on failure.
QByteArray withOutline(const QByteArray &pdf,
                       const QList<Bookmark> &bookmarks,
                       const QString &language,
                       const QDateTime &created);

} // namespace ui::print
