// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookreader.h"

#include "core/base/tr.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// A file that unpacks to more than this was not made from one of ours.
constexpr zip_uint64_t MaximumEntryBytes = 64u << 20;
constexpr zip_uint64_t MaximumRatio = 200;
constexpr zip_int64_t MaximumEntries = 200;
constexpr int MaximumRow = 1'048'576;
constexpr int MaximumColumn = 16'384;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error unreadable(const QString &detail)
{
    return {
        Error::Code::Invalid,
        Tr::tr("The file cannot be read as a workbook (XLSX). Ask for it to be saved as \"Excel "
               "workbook\" without a password and sent again."),
        detail};
}

Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return Archive(archive);
}

/// The unpacked bytes of one part; nothing when it is missing, damaged or too large.
std::optional<QByteArray> part(zip_t *archive, const QString &name)
{
    zip_stat_t stat;
    const QByteArray path = name.toUtf8();
    if (zip_stat(archive, path.constData(), 0, &stat) != 0 || stat.size > MaximumEntryBytes
        || (stat.comp_size > 0 && stat.size / stat.comp_size > MaximumRatio))
        return {};
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen(archive, path.constData(), 0));
    if (!file)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        return {};
    return bytes;
}

/// The text in all <t> up to the end of the present element, without phonetic hints.
QString runs(QXmlStreamReader &xml)
{
    QString text;
    const QString outer = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.isEndElement() && xml.name() == outer)
            break;
    }
    return text;
}

QStringList sharedTexts(const QByteArray &bytes)
{
    QStringList texts;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            texts.append(runs(xml));
    }
    return texts;
}

/// "B7" as row 6, column 1; nothing when it is no place in a sheet.
std::optional<std::pair<int, int>> place(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i) {
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
        if (column > MaximumColumn)
            return {};
    }
    const int row = reference.sliced(i).toInt();
    if (column < 1 || row < 1 || row > MaximumRow)
        return {};
    return std::pair(row - 1, column - 1);
}

WorkbookCell cell(QXmlStreamReader &xml, const QStringList &shared)
{
    WorkbookCell cell;
    const QString type = xml.attributes().value("t"_L1).toString();
    cell.number = type.isEmpty() || type == u"n";
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"f") {
            cell.formula = true;
            xml.skipCurrentElement();
        } else if (xml.name() == u"is") {
            cell.text = runs(xml);
        } else if (xml.name() == u"v") {
            cell.text = xml.readElementText();
            if (type == u"s")
                cell.text = shared.value(cell.text.toInt());
        }
    }
    return cell;
}

std::optional<WorkbookSheet> sheet(const QByteArray &bytes, const QStringList &shared)
{
    WorkbookSheet sheet;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"c")
            continue;
        const auto at = place(xml.attributes().value("r"_L1));
        const WorkbookCell value = cell(xml, shared);
        if (!at || (value.text.isEmpty() && !value.formula))
            continue;
        sheet.cells.insert(*at, value);
        sheet.rows = std::max(sheet.rows, at->first + 1);
    }
    return xml.hasError() ? std::nullopt : std::optional(sheet);
}

/// The parts of the workbook by the id its index uses.
QHash<QString, QString> targets(const QByteArray &relations)
{
    QHash<QString, QString> result;
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        result.insert(xml.attributes().value("Id"_L1).toString(),
                      target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    }
    return result;
}

} // namespace

QDate WorkbookContent::day(const WorkbookCell &cell) const
{
    bool isNumber = false;
    const double serial = cell.text.toDouble(&isNumber);
    if (!cell.number || !isNumber || serial < 1 || serial >= 2'958'466) // 31 December 9999
        return {};
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return start.addDays(static_cast<qint64>(serial));
}

Result<WorkbookContent> readWorkbook(const QByteArray &bytes)
{
    const Archive archive = opened(bytes);
    if (!archive || zip_get_num_entries(archive.get(), 0) > MaximumEntries)
        return unreadable(u"no usable zip archive"_s);
    const auto index = part(archive.get(), u"xl/workbook.xml"_s);
    const auto relations = part(archive.get(), u"xl/_rels/workbook.xml.rels"_s);
    if (!index || !relations)
        return unreadable(u"no usable workbook part"_s);
    const QHash<QString, QString> files = targets(*relations);
    const QStringList shared
        = sharedTexts(part(archive.get(), u"xl/sharedStrings.xml"_s).value_or(QByteArray()));

    WorkbookContent content;
    QXmlStreamReader xml(*index);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"workbookPr") {
            const QStringView from1904 = xml.attributes().value("date1904"_L1);
            content.from1904 = from1904 == u"1" || from1904 == u"true";
        }
        if (!xml.isStartElement() || xml.name() != u"sheet")
            continue;
        const QString name = xml.attributes().value("name"_L1).toString();
        const QString id
            = xml.attributes()
                  .value("http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1,
                         "id"_L1)
                  .toString();
        const auto file = part(archive.get(), files.value(id));
        auto read = file ? sheet(*file, shared) : std::nullopt;
        if (!read)
            return unreadable(u"a sheet is missing, damaged or too large"_s);
        content.names.append(name);
        content.sheets.insert(name, std::move(*read));
    }
    if (xml.hasError() || content.names.isEmpty())
        return unreadable(u"no usable index of sheets"_s);
    return content;
}

} // namespace core
