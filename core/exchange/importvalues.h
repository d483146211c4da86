// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace core {

/// A day as another system wrote it, and the time when it wrote one behind the day.
struct ImportedDay
{
    QDate day;  ///< null when the words are no date
    QTime time; ///< null when there is none, or midnight, which means there is none
};

/// Reads 17/01/2026, 17.1.26, 17-Jan-2026, 17 January 2026 and 2026-01-17, each also with a time
/// behind it. Days come first: 01/17/2026 is no date.
ImportedDay importedDay(QStringView text);

/// Reads 14:30, 14.30, 1430, 830, 14:30:00 and 2:30 pm; nothing when it is no time of day.
QTime importedTime(QStringView text);

/// "2026-01-17", several times faster than QDate::toString(), which every row of an import would
/// feel.
QString storedText(QDate day);
/// "14:30", likewise.
QString storedText(QTime time);

/// "none", "low", "moderate", "severe" or "death" for another system's words; empty when they are
/// not certain.
QString importedHarm(const QString &words);

/// "yes" or "no" for another system's words; empty for anything else.
QString importedYesNo(const QString &words);

/// Whether the cell says that nobody knows: "Unknown", "N/K", "Not applicable", "-".
bool saysNotKnown(QStringView text);

} // namespace core
