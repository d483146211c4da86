// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace core {

/// The text as it may stand in a cell that a spreadsheet will open: with an apostrophe before it
/// when the spreadsheet would take it for a formula. Plain numbers stay as they are.
QString guarded(const QString &text);

/// Writes comma-separated values as spreadsheets read them best: UTF-8 with a byte order mark,
/// CRLF, quotation marks where needed, every cell guarded against formulas.
class CsvWriter final
{
public:
    /// Writes to the open \a device, which must outlive the writer.
    explicit CsvWriter(QIODevice *device);

    void row(const QStringList &cells);
    /// Writes what is still held back; an error if anything could not be written.
    Result<> finish();

private:
    void flush();

    QIODevice *m_device;
    QByteArray m_pending;
    bool m_failed = false;
};

} // namespace core
