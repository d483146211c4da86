// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/tr.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype PendingBytes = 256 * 1024;

bool isPlainNumber(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView(u"0") : text.sliced(point + 1);
    return !whole.isEmpty() && !fraction.isEmpty()
           && std::all_of(whole.begin(), whole.end(), isDigit)
           && std::all_of(fraction.begin(), fraction.end(), isDigit);
}

void appendCell(QByteArray &bytes, const QString &text)
{
    const QByteArray cell = guarded(text).toUtf8();
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](char c) {
        return c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t';
    });
    // Blanks at the edges are lost by some readers unless they are quoted.
    if (!quoted && !cell.startsWith(' ') && !cell.endsWith(' ')) {
        bytes.append(cell);
        return;
    }
    bytes.append('"');
    for (const char c : cell) {
        if (c == '"')
            bytes.append('"');
        bytes.append(c);
    }
    bytes.append('"');
}

} // namespace

QString guarded(const QString &text)
{
    static const QString starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first = std::find_if(
        text.begin(), text.end(), [](QChar c) { return !c.isSpace() || c == u'\t' || c == u'\r'; });
    if (first == text.end() || !starts.contains(*first) || isPlainNumber(text))
        return text;
    return u'\'' + text;
}

CsvWriter::CsvWriter(QIODevice *device)
    : m_device(device)
    , m_pending("\xEF\xBB\xBF")
{}

void CsvWriter::row(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending.append(',');
        appendCell(m_pending, cells.at(i));
    }
    // A single empty cell would be an empty line, which is no row.
    if (cells.size() == 1 && cells.constFirst().isEmpty())
        m_pending.append("\"\"");
    m_pending.append("\r\n");
    if (m_pending.size() >= PendingBytes)
        flush();
}

Result<> CsvWriter::finish()
{
    flush();
    if (!m_failed)
        return {};
    return Error{Error::Code::File,
                 Tr::tr("The file could not be written to its end. Check that there is room on the "
                        "disk and try again."),
                 m_device->errorString()};
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device->write(m_pending) != m_pending.size();
    m_pending.clear();
}

} // namespace core
