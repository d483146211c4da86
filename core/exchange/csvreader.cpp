// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/tr.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype ChunkBytes = 1024 * 1024;
constexpr qsizetype SampleBytes = 64 * 1024; // enough of a header to see its delimiter
constexpr std::array Delimiters{',', ';', '\t'};

qint64 lineBreaks(QByteArrayView bytes)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n'
            || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')))
            ++count;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_atEnd(true)
{}

CsvReader::CsvReader(QIODevice *device)
    : m_device(device)
{}

bool CsvReader::next()
{
    if (m_error || (!m_begun && !begin()))
        return false;
    for (;;) {
        // A line without a byte is no record, wherever it stands.
        while (m_position < m_bytes.size()
               && (m_bytes.at(m_position) == '\n' || m_bytes.at(m_position) == '\r')) {
            const bool pair = m_bytes.at(m_position) == '\r' && m_position + 1 < m_bytes.size()
                              && m_bytes.at(m_position + 1) == '\n';
            m_position += pair ? 2 : 1;
            ++m_line;
        }
        if (m_position == m_bytes.size()) {
            if (m_atEnd || !readMore())
                return false;
            continue;
        }
        switch (record()) {
        case Step::Done:
            return true;
        case Step::Failed:
            return false;
        case Step::NeedMore:
            if (!readMore())
                return false;
            break;
        }
    }
}

QByteArrayView CsvReader::cell(qsizetype column) const
{
    const Cell &cell = m_cells.at(column);
    return QByteArrayView(cell.unescaped ? m_unescaped : m_bytes).sliced(cell.offset, cell.length);
}

QStringList CsvReader::texts() const
{
    QStringList result;
    result.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        result.append(text(i));
    return result;
}

bool CsvReader::begin()
{
    m_begun = true;
    while (!m_atEnd && m_bytes.size() < SampleBytes) {
        if (!readMore())
            return false;
    }
    if (m_bytes.startsWith("\xFF\xFE") || m_bytes.startsWith("\xFE\xFF")) {
        fail(Tr::tr("The file is Unicode text (UTF-16), not CSV. Save it as \"CSV UTF-8\" and try "
                    "again."));
        return false;
    }
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
    findDelimiter();
    return true;
}

/// Appends what the device gives next to what is not yet read; false when the device fails.
bool CsvReader::readMore()
{
    m_bytes.remove(0, m_position);
    m_position = 0;
    // Twice as much each time, so that a long record is not read over and over in small steps.
    const QByteArray more = m_device->read(std::max(ChunkBytes, m_bytes.size()));
    m_bytes.append(more);
    if (!more.isEmpty())
        return true;
    if (m_device->atEnd()) {
        m_atEnd = true;
        return true;
    }
    m_error = Error{Error::Code::File,
                    Tr::tr("The file could not be read to its end. Check the disk and try again."),
                    m_device->errorString()};
    return false;
}

void CsvReader::findDelimiter()
{
    const QByteArrayView sample = QByteArrayView(m_bytes).sliced(m_position);
    const auto lineEnd
        = std::find_if(sample.begin(), sample.end(), [](char c) { return c == '\n' || c == '\r'; });
    QByteArray first(sample.data(), lineEnd - sample.begin());
    const qsizetype firstLength = first.size();
    if (first.startsWith('"') && first.endsWith('"') && first.size() > 1)
        first = first.mid(1, first.size() - 2);
    if (first.size() == 5 && first.toLower().startsWith("sep=")) {
        m_delimiter = first.at(4);
        m_position += firstLength;
        return;
    }

    std::array<int, Delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : sample) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (size_t i = 0; i < Delimiters.size(); ++i)
            counts.at(i) += c == Delimiters.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    m_delimiter = Delimiters.at(static_cast<size_t>(most - counts.begin()));
}

CsvReader::Step CsvReader::record()
{
    m_cells.clear();
    m_unescaped.clear();
    m_recordLine = m_line;
    const char *const begin = m_bytes.constData() + m_position;
    const char *const end = m_bytes.constData() + m_bytes.size();
    const char *at = begin;
    for (bool lastCell = false; !lastCell;) {
        if (m_cells.size() == MaximumColumns)
            return fail(Tr::tr("%1: more than %2 columns. Check that this is a CSV file.")
                            .arg(here(), QString::number(MaximumColumns)));
        const bool quoted = at != end && *at == '"';
        Step step = quoted ? quotedCell(at, end) : plainCell(at, end);
        if (step == Step::Done)
            step = endOfCell(at, end, lastCell);
        if (step == Step::Failed)
            return step;
        if (at - begin > MaximumRowBytes
            || (step == Step::NeedMore && end - begin > MaximumRowBytes))
            return fail(Tr::tr("%1: longer than 10 MB. Most likely a quotation mark is missing: "
                               "correct it in the file and try again.")
                            .arg(here()));
        if (step == Step::NeedMore)
            return step;
    }
    const QByteArrayView whole(begin, at);
    if (!whole.isValidUtf8())
        return fail(
            Tr::tr("%1: holds characters that are not UTF-8. Save the file as \"CSV UTF-8\" "
                   "and try again.")
                .arg(here()));
    m_line += lineBreaks(whole);
    m_position += whole.size();
    ++m_row;
    return Step::Done;
}

CsvReader::Step CsvReader::quotedCell(const char *&at, const char *end)
{
    const char *piece = ++at;
    qsizetype unescapedFrom = -1;
    for (;;) {
        const auto *quote
            = static_cast<const char *>(std::memchr(piece, '"', static_cast<size_t>(end - piece)));
        if (!quote || (quote + 1 == end && !m_atEnd)) {
            if (!m_atEnd) {
                at = end;
                return Step::NeedMore;
            }
            return fail(
                Tr::tr("%1: the quotation mark opened in line %2 of the file is never closed. "
                       "Correct it in the file and try again.")
                    .arg(here(), line(at)));
        }
        if (quote + 1 != end && quote[1] == '"') {
            if (unescapedFrom < 0)
                unescapedFrom = m_unescaped.size();
            m_unescaped.append(piece, quote + 1 - piece);
            piece = quote + 2;
            continue;
        }
        if (unescapedFrom < 0) {
            m_cells.append({at - m_bytes.constData(), quote - at, false});
        } else {
            m_unescaped.append(piece, quote - piece);
            m_cells.append({unescapedFrom, m_unescaped.size() - unescapedFrom, true});
        }
        at = quote + 1;
        return Step::Done;
    }
}

CsvReader::Step CsvReader::plainCell(const char *&at, const char *end)
{
    const char *const from = at;
    while (at != end && *at != m_delimiter && *at != '\n' && *at != '\r')
        ++at;
    if (at == end && !m_atEnd)
        return Step::NeedMore;
    m_cells.append({from - m_bytes.constData(), at - from, false});
    return Step::Done;
}

CsvReader::Step CsvReader::endOfCell(const char *&at, const char *end, bool &lastCell)
{
    if (at == end) {
        lastCell = true;
        return m_atEnd ? Step::Done : Step::NeedMore;
    }
    if (*at == m_delimiter) {
        ++at;
        return Step::Done;
    }
    if (*at != '\n' && *at != '\r')
        return fail(
            Tr::tr("%1: in line %2 of the file text follows a closing quotation mark. Double "
                   "the quotation marks inside a quoted cell and try again.")
                .arg(here(), line(at)));
    if (*at == '\r' && at + 1 == end && !m_atEnd)
        return Step::NeedMore;
    at += *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
    lastCell = true;
    return Step::Done;
}

CsvReader::Step CsvReader::fail(const QString &message)
{
    m_cells.clear();
    m_error = Error{Error::Code::Invalid, message, {}};
    return Step::Failed;
}

/// The record being read, as a person counts it.
QString CsvReader::here() const
{
    return m_row < 0 ? Tr::tr("Header row") : Tr::tr("Row %1").arg(m_row + 1);
}

/// The number of the line in which \a at lies.
QString CsvReader::line(const char *at) const
{
    return QString::number(m_line + lineBreaks({m_bytes.constData() + m_position, at}));
}

} // namespace core
