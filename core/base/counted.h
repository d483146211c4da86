// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace core {

/// \a one where \a number is 1; else \a many, with the number in the place of its %1: "1 day late",
/// "2 days late". Both sentences are written out, because no ending fits every word.
inline QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(QLocale().toString(number));
}

} // namespace core
