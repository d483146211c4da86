// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actionworkbook.h"

#include "core/base/tr.h"
#include "core/exchange/actionsheet.h"
#include "core/exchange/workbook.h"

#include <QLocale>

#include <array>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace actionsheet;

struct Heading
{
    QString words;
    double width; ///< in characters
};

std::array<Heading, ColumnCount> headings()
{
    return {{{Tr::tr("Reference"), 15},
             {Tr::tr("Action"), 48},
             {Tr::tr("From"), 15},
             {Tr::tr("Due"), 12},
             {Tr::tr("Priority"), 11},
             {Tr::tr("How it stands"), 14},
             {Tr::tr("Your answer"), 14},
             {Tr::tr("Finished on"), 13},
             {Tr::tr("New date asked for"), 13},
             {Tr::tr("Comment, evidence, reason"), 40}}};
}

void writeHeader(Workbook &book, lxw_worksheet *sheet, const ActionList &list)
{
    lxw_format *plain = book.format({.plain = true});
    book.write(sheet,
               0,
               0,
               u"%1   %2"_s.arg(list.marking, Tr::tr("Security actions for %1").arg(list.post)),
               book.format({.title = true}));
    book.write(sheet,
               1,
               0,
               Tr::tr("%1. Held by %2. Prepared on %3.")
                   .arg(list.organisation,
                        list.holder.isEmpty() ? Tr::tr("nobody at present") : list.holder,
                        QLocale(QLocale::English, QLocale::UnitedKingdom)
                            .toString(list.preparedOn, u"d MMMM yyyy")),
               plain);
    book.write(sheet,
               2,
               0,
               Tr::tr("Please fill in the yellow columns and send this file back. Everything else "
                      "is locked."),
               plain);
    lxw_format *heading = book.format({.heading = true});
    const auto columns = headings();
    for (int column = 0; column < ColumnCount; ++column) {
        const Heading &words = columns.at(static_cast<size_t>(column));
        worksheet_set_column(sheet,
                             static_cast<lxw_col_t>(column),
                             static_cast<lxw_col_t>(column),
                             words.width,
                             nullptr);
        book.write(sheet, HeaderRow, column, words.words, heading);
    }
}

void writeRows(Workbook &book, lxw_worksheet *sheet, const ActionList &list)
{
    lxw_format *text = book.format({});
    lxw_format *date = book.format({.date = true});
    lxw_format *answer = book.format({.answer = true});
    lxw_format *answerDate = book.format({.answer = true, .date = true});
    int row = FirstRow;
    for (const ActionListRow &action : list.rows) {
        book.write(sheet, row, Reference, action.reference, text);
        book.write(sheet, row, What, action.what, text);
        book.write(sheet, row, From, action.from, text);
        book.write(sheet, row, Due, action.dueOn, date);
        book.write(sheet, row, Priority, action.priority, text);
        book.write(sheet, row, State, action.state, text);
        for (const int column : {Answer, Comment})
            book.write(sheet, row, column, QString(), answer);
        for (const int column : {DoneOn, NewDue})
            book.write(sheet, row, column, QString(), answerDate);
        ++row;
    }
}

void offerAnswers(lxw_worksheet *sheet, lxw_row_t last)
{
    std::vector<QByteArray> words;
    for (int i = 0; i < actionAnswerCount; ++i)
        words.push_back(label(static_cast<ActionAnswer>(i)).toUtf8());
    std::vector<char *> choices;
    for (QByteArray &word : words)
        choices.push_back(word.data());
    choices.push_back(nullptr);
    QByteArray title = Tr::tr("Your answer").toUtf8();
    QByteArray message = Tr::tr("Choose one of the answers in the list.").toUtf8();
    lxw_data_validation list{};
    list.validate = LXW_VALIDATION_TYPE_LIST;
    list.value_list = choices.data();
    list.error_title = title.data();
    list.error_message = message.data();
    worksheet_data_validation_range(sheet, FirstRow, Answer, last, Answer, &list);
}

void checkDates(lxw_worksheet *sheet, lxw_row_t last, QDate preparedOn)
{
    QByteArray title = Tr::tr("Date").toUtf8();
    QByteArray message = Tr::tr("Enter a date, such as 4/12/2026.").toUtf8();
    lxw_data_validation day{};
    day.validate = LXW_VALIDATION_TYPE_DATE;
    day.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    day.minimum_datetime = {preparedOn.year() - 5, 1, 1, 0, 0, 0};
    day.maximum_datetime = {preparedOn.year() + 10, 12, 31, 0, 0, 0};
    day.error_title = title.data();
    day.error_message = message.data();
    worksheet_data_validation_range(sheet, FirstRow, DoneOn, last, NewDue, &day);
}

/// Late days in bold red, as long as nobody answered that it is done.
void markLateDays(Workbook &book, lxw_worksheet *sheet, lxw_row_t last)
{
    lxw_format *late = workbook_add_format(book.book());
    format_set_bold(late);
    format_set_font_color(late, 0x9A1108);
    QByteArray formula = u"=AND($D%1<>\"\",$D%1<TODAY(),$G%1<>\"%2\")"_s
                             .arg(QString::number(FirstRow + 1), label(ActionAnswer::Done))
                             .toUtf8();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = formula.data();
    rule.format = late;
    worksheet_conditional_format_range(sheet, FirstRow, Due, last, Due, &rule);
}

void writeIds(Workbook &book, const ActionList &list)
{
    lxw_worksheet *ids = book.sheet(QString::fromLatin1(IdsName));
    worksheet_hide(ids);
    book.write(ids, 0, IdsUid, list.exportId, nullptr);
    int row = 1;
    for (const ActionListRow &action : list.rows) {
        book.write(ids, row, IdsUid, action.uid, nullptr);
        book.write(ids, row, IdsReference, action.reference, nullptr);
        book.write(ids, row, IdsVersion, QString::number(action.rowVersion), nullptr);
        ++row;
    }
    for (int i = 0; i < actionAnswerCount; ++i) {
        const auto answer = static_cast<ActionAnswer>(i);
        book.write(ids, i, IdsAnswerCode, code(answer), nullptr);
        book.write(ids, i, IdsAnswerWords, label(answer), nullptr);
    }
    worksheet_protect(ids, nullptr, nullptr);
}

} // namespace

Result<> writeActionWorkbook(const ActionList &list, const QString &path)
{
    Workbook book(
        path, Tr::tr("Security actions for %1").arg(list.post), list.marking, list.preparedOn);
    lxw_worksheet *sheet = book.sheet(Tr::tr("Actions"));
    writeHeader(book, sheet, list);
    writeRows(book, sheet, list);
    const auto last
        = static_cast<lxw_row_t>(FirstRow + std::max<qsizetype>(list.rows.size(), 1) - 1);
    offerAnswers(sheet, last);
    checkDates(sheet, last, list.preparedOn);
    markLateDays(book, sheet, last);
    worksheet_freeze_panes(sheet, FirstRow, 1);
    worksheet_autofilter(sheet, HeaderRow, 0, last, ColumnCount - 1);
    worksheet_repeat_rows(sheet, HeaderRow, HeaderRow);
    lxw_protection allowed{};
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.autofilter = 1;
    allowed.sort = 1;
    worksheet_protect(sheet, nullptr, &allowed);
    writeIds(book, list);
    return book.close();
}

} // namespace core
