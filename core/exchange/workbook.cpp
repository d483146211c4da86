// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MaximumCellText = 32'000; // a cell holds 32,767
constexpr std::uint32_t Ink = 0xFFFFFF;
constexpr std::uint32_t HeadingBlue = 0x003087;
constexpr std::uint32_t AnswerYellow = 0xFFFBE6;
constexpr std::uint32_t BorderGrey = 0xC6CFD5;
constexpr std::uint8_t A4 = 9;

/// Text for a page header, where an ampersand begins a code.
QByteArray headerText(QString text)
{
    return text.replace(u'&', u"&&"_s).left(200).toUtf8();
}

} // namespace

void Workbook::Free::operator()(lxw_workbook *book) const
{
    lxw_workbook_free(book);
}

Workbook::Workbook(const QString &path, const QString &title, const QString &marking, QDate day)
    : m_path(QFile::encodeName(path))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    , m_marking(marking)
{
    // Nothing readable may lie anywhere but where the person asked for it, not even for a moment.
    lxw_workbook_options options{LXW_FALSE, m_folder.data(), LXW_FALSE};
    m_book.reset(workbook_new_opt(m_path.constData(), &options));
    QByteArray titleBytes = title.toUtf8();
    QByteArray markingBytes = marking.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.category = markingBytes.data();
    properties.created
        = static_cast<time_t>(QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book.get(), &properties);
}

Workbook::~Workbook() = default;

lxw_worksheet *Workbook::sheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book.get(), name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, A4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_header(sheet, ("&C&\"Arial,Bold\"" + headerText(m_marking)).constData());
    worksheet_set_footer(sheet,
                         headerText(Tr::tr("Page %1 of %2"))
                             .replace("%1", "&P")
                             .replace("%2", "&N")
                             .prepend("&C")
                             .constData());
    return sheet;
}

lxw_format *Workbook::format(const Style &style)
{
    lxw_format *format = workbook_add_format(m_book.get());
    format_set_font_name(format, "Arial");
    format_set_font_size(format, style.title ? 14 : 10);
    if (style.heading || style.title)
        format_set_bold(format);
    if (!style.title && !style.plain) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, BorderGrey);
    }
    if (style.heading) {
        format_set_font_color(format, Ink);
        format_set_bg_color(format, HeadingBlue);
    }
    if (style.answer) {
        format_set_bg_color(format, AnswerYellow);
        format_set_unlocked(format);
    }
    format_set_num_format(format, style.date ? "d mmm yyyy" : "@");
    return format;
}

void Workbook::write(
    lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    const QString fitting
        = text.size() > MaximumCellText ? text.first(MaximumCellText) + u'…' : text;
    const lxw_error error = worksheet_write_string(sheet,
                                                   static_cast<lxw_row_t>(row),
                                                   static_cast<lxw_col_t>(column),
                                                   fitting.toUtf8().constData(),
                                                   format);
    m_firstError = m_firstError ? m_firstError : error;
}

void Workbook::write(lxw_worksheet *sheet, int row, int column, QDate day, lxw_format *format)
{
    if (!day.isValid()) {
        write(sheet, row, column, QString(), format);
        return;
    }
    lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
    const lxw_error error = worksheet_write_datetime(
        sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &when, format);
    m_firstError = m_firstError ? m_firstError : error;
}

Result<> Workbook::close()
{
    // The library would complain on standard error, with the path.
    if (QFile file(QFile::decodeName(m_path)); !file.open(QIODevice::WriteOnly))
        return refusal(file.errorString());
    const lxw_error closing = workbook_close(m_book.release());
    const auto error = static_cast<lxw_error>(m_firstError ? m_firstError : closing);
    if (error == LXW_NO_ERROR)
        return {};
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return Error{
            Error::Code::Invalid,
            Tr::tr("A workbook holds no more than 1,048,576 rows. Narrow the list, or save it as "
                   "CSV."),
            {}};
    return refusal(QString::fromLatin1(lxw_strerror(error)));
}

Error Workbook::refusal(const QString &detail) const
{
    return {
        Error::Code::File,
        Tr::tr(
            "The workbook could not be written to %1. Close it if it is open elsewhere, check that "
            "there is room, and try again.")
            .arg(QDir::toNativeSeparators(QFile::decodeName(m_path))),
        detail};
}

} // namespace core
