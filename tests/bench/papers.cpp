// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actionworkbook.h"
#include "core/usecases/papers.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"
#include "ui/print/printing.h"

#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int actions = 10'000;
constexpr int reviews = 100;

ActionList manyActions()
{
    ActionList list{u"EXP-2026-0041"_s,
                    u"Northmoor NHS Trust"_s,
                    u"OFFICIAL-SENSITIVE"_s,
                    u"Matron, ED"_s,
                    u"J. Marsh"_s,
                    today,
                    {}};
    for (int i = 0; i < actions; ++i)
        list.rows.append({u"0193f0a0-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')),
                          u"ACT-2026-%1"_s.arg(i + 1, 4, 10, QChar(u'0')),
                          3,
                          u"Fit a panic alarm in treatment room %1 and show the team how it is used"_s.arg(i),
                          u"PIR-2026-%1"_s.arg(i % 200 + 1, 4, 10, QChar(u'0')),
                          today.addDays(i % 90),
                          u"High"_s,
                          i % 3 ? u"On track"_s : u"Overdue"_s});
    return list;
}

/// The cells of the list as a C program would write them with the library, nothing more.
void writeBare(const ActionList &list, const QByteArray &path)
{
    lxw_workbook *book = workbook_new(path.constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Actions");
    lxw_format *text = workbook_add_format(book);
    format_set_text_wrap(text);
    format_set_border(text, LXW_BORDER_THIN);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "d mmm yyyy");
    lxw_row_t row = 4;
    for (const ActionListRow &action : list.rows) {
        worksheet_write_string(sheet, row, 0, action.reference.toUtf8().constData(), text);
        worksheet_write_string(sheet, row, 1, action.what.toUtf8().constData(), text);
        worksheet_write_string(sheet, row, 2, action.from.toUtf8().constData(), text);
        lxw_datetime due{action.dueOn.year(), action.dueOn.month(), action.dueOn.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, 3, &due, date);
        worksheet_write_string(sheet, row, 4, action.priority.toUtf8().constData(), text);
        worksheet_write_string(sheet, row, 5, action.state.toUtf8().constData(), text);
        for (lxw_col_t column = 6; column < 10; ++column)
            worksheet_write_string(sheet, row, column, "", column % 2 ? text : date);
        ++row;
    }
    lxw_worksheet *ids = workbook_add_worksheet(book, "ids");
    row = 1;
    for (const ActionListRow &action : list.rows) {
        worksheet_write_string(ids, row, 0, action.uid.toUtf8().constData(), nullptr);
        worksheet_write_string(ids, row, 1, action.reference.toUtf8().constData(), nullptr);
        worksheet_write_string(
            ids, row, 2, QByteArray::number(action.rowVersion).constData(), nullptr);
        ++row;
    }
    workbook_close(book);
}

void workbookFigure(Suite &suite)
{
    const QString name = u"action workbook of 10,000 rows"_s;
    if (!suite.wants(name))
        return;
    const QTemporaryDir folder;
    const ActionList list = manyActions();
    suite.add(versus({.name = name, .against = u"the same cells with the library alone"_s, .goal = 1.2},
                     5,
                     [&] {
                         if (!writeActionWorkbook(list, folder.filePath(u"ours.xlsx"_s)))
                             qFatal("workbook");
                     },
                     [&] { writeBare(list, folder.filePath(u"bare.xlsx"_s).toUtf8()); }));
}

void reviewFigure(Suite &suite)
{
    const QString name = u"review as PDF, one of a hundred"_s;
    if (!suite.wants(name))
        return;
    const auto casebook = decadeOf(suite.folder(), 400);
    auto row = casebook->database().run(
        u"SELECT r.uid FROM review v JOIN record r ON r.id = v.id ORDER BY length(v.difference) DESC LIMIT 1"_s);
    if (!row || !row->next())
        qFatal("no review");
    const QString uid = row->value(0).toString();
    row->finish();
    suite.add(timed({.name = name, .most = 60}, reviews, [&] {
        auto paper = reviewPaper(*casebook, uid, reports::Audience::Full);
        if (!paper || ui::print::pdf(paper->document).isEmpty())
            qFatal("review");
    }));
}

} // namespace

void paperFigures(Suite &suite)
{
    reviewFigure(suite);
    workbookFigure(suite);
}

} // namespace bench
