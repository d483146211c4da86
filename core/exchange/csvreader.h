// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace core {

/// Reads comma-separated values (RFC 4180) record by record, as UTF-8 bytes, in bounded memory.
///
/// A byte order mark and a first line "sep=;" are taken off; the delimiter (comma, semicolon or
/// tab) is found in the header. Records end with CR, LF or CRLF; lines without a single byte are no
/// records. The header is row 0, data rows count from 1, as in every message about them.
class CsvReader final
{
public:
    static constexpr qsizetype MaximumRowBytes = 10 * 1024 * 1024;
    static constexpr qsizetype MaximumColumns = 2000;

    /// Reads from \a bytes, which is shared and not copied.
    explicit CsvReader(const QByteArray &bytes);
    /// Reads from the open \a device as it goes; the device must outlive the reader.
    explicit CsvReader(QIODevice *device);

    /// Reads the next record; false at the end and when the file cannot be understood (see
    /// error()).
    bool next();
    /// Why next() refused, naming the row; nothing while all is well.
    const std::optional<Error> &error() const { return m_error; }

    qsizetype size() const { return m_cells.size(); }
    /// The bytes of one cell, without its quotation marks; they last until the next call of next().
    QByteArrayView cell(qsizetype column) const;
    QString text(qsizetype column) const { return QString::fromUtf8(cell(column)); }
    /// All cells of this record.
    QStringList texts() const;
    /// The record last read: 0 for the header.
    qint64 row() const { return m_row; }
    /// Where in the file the record last read begins, counted in lines from 1.
    qint64 line() const { return m_recordLine; }
    char delimiter() const { return m_delimiter; }

private:
    struct Cell
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        bool unescaped = false; ///< lies in m_unescaped instead of m_bytes
    };
    enum class Step { Done, NeedMore, Failed };

    bool begin();
    bool readMore();
    void findDelimiter();
    Step record();
    Step quotedCell(const char *&at, const char *end);
    Step plainCell(const char *&at, const char *end);
    Step endOfCell(const char *&at, const char *end, bool &lastCell);
    Step fail(const QString &message);
    QString here() const;
    QString line(const char *at) const;

    QIODevice *m_device = nullptr;
    QByteArray m_bytes;
    qsizetype m_position = 0; ///< where the next record begins
    bool m_atEnd = false;     ///< nothing comes after m_bytes
    bool m_begun = false;
    char m_delimiter = ',';
    QList<Cell> m_cells;
    QByteArray m_unescaped;
    qint64 m_row = -1;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    std::optional<Error> m_error;
};

} // namespace core
