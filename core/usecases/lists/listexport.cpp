// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/listexport.h"

#include "core/base/tr.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tableworkbook.h"
#include "core/reports/recordlist.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 mostInSheet = 1'048'575; ///< rows of a worksheet below its heading
constexpr qint64 mostOnPaper = 5'000;     ///< about 250 pages

Error stopped()
{
    return {Error::Code::Invalid, {}, u"stopped"_s};
}

Error notWritten(const QString &path, const QString &detail)
{
    return {Error::Code::File,
            Tr::tr("The file %1 could not be written. Choose another folder, or close the file if "
                   "it is open in another program.")
                .arg(path),
            detail};
}

Result<void> within(Lists &lists, const ListQuery &query, qint64 most, const QString &sentence)
{
    auto count = lists.count(query);
    if (!count)
        return count.error();
    if (*count <= most)
        return {};
    return Error{Error::Code::Invalid,
                 sentence.arg(QLocale().toString(*count), QLocale().toString(most)),
                 {}};
}

/// How a day leaves: as people write it, or as a program reads it.
enum class Days { Words, Iso };

QString cellText(const ListColumn &column, const QVariant &value, Days days)
{
    return days == Days::Iso && column.kind == ListColumn::Kind::Date
               ? listPlain(column, value).toString()
               : listText(column, value);
}

/// Gives each row as words.
Result<qint64> eachInWords(Lists &lists,
                           const ListQuery &query,
                           const QStringList &columns,
                           Days days,
                           const ListProgress &progress,
                           const std::function<void(const QStringList &)> &take)
{
    const auto list = listDefinition(query.list);
    qint64 done = 0;
    bool goesOn = true;
    auto all = lists.each(query, columns, [&](const QList<ListRow> &rows) {
        for (const ListRow &row : rows) {
            QStringList words;
            qsizetype at = 0;
            for (const ListColumn &column : list->columns) {
                if (columns.contains(column.id))
                    words << cellText(column, row.value(at++), days);
            }
            take(words);
        }
        done += rows.size();
        goesOn = !progress || progress(done);
        return goesOn;
    });
    if (!all)
        return all.error();
    return goesOn ? Result<qint64>(done) : stopped();
}

QStringList headings(const QString &list, const QStringList &columns)
{
    const auto definition = listDefinition(list);
    QStringList words;
    for (const ListColumn &column : definition->columns) {
        if (columns.contains(column.id))
            words << column.heading;
    }
    return words;
}

Result<TableData> inWords(Lists &lists,
                          const ListQuery &query,
                          const QStringList &columns,
                          Days days,
                          const ListProgress &progress)
{
    TableData table;
    auto done = eachInWords(
        lists, query, columns, days, progress, [&](const QStringList &row) { table.rows << row; });
    if (!done)
        return done.error();
    const auto list = listDefinition(query.list);
    table.title = list->title;
    table.columns = headings(query.list, columns);
    qsizetype at = 0;
    for (const ListColumn &column : list->columns) {
        if (!columns.contains(column.id))
            continue;
        if (days == Days::Iso && column.kind == ListColumn::Kind::Date)
            table.days.insert(at);
        ++at;
    }
    return table;
}

} // namespace

QStringList exportedColumns(const QString &list)
{
    QStringList columns;
    if (const auto definition = listDefinition(list)) {
        for (const ListColumn &column : definition->columns)
            columns << column.id;
    }
    return columns;
}

bool wasStopped(const Error &error)
{
    return error == stopped();
}

Result<qint64>
saveListCsv(Lists &lists, const ListQuery &query, const QString &path, const ListProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (!listDefinition(query.list))
        return lists.count(query); // says which lists there are
    CsvWriter writer(&file);
    const QStringList columns = exportedColumns(query.list);
    writer.row(headings(query.list, columns));
    auto done = eachInWords(
        lists, query, columns, Days::Words, progress, [&](const QStringList &row) { writer.row(row); });
    if (!done)
        return done;
    if (auto written = writer.finish(); !written)
        return written.error();
    return file.commit() ? done : notWritten(path, file.errorString());
}

Result<qint64> saveListWorkbook(Lists &lists,
                                const ListQuery &query,
                                const QString &marking,
                                const QString &path,
                                const ListProgress &progress)
{
    if (auto fits = within(lists,
                           query,
                           mostInSheet,
                           Tr::tr("That is %1 rows; a worksheet holds %2. Narrow the list, or "
                                  "export it as CSV."));
        !fits)
        return fits.error();
    auto table = inWords(lists, query, exportedColumns(query.list), Days::Iso, progress);
    if (!table)
        return table.error();
    auto written = writeTableWorkbook(*table, marking, lists.today(), path);
    return written ? Result<qint64>(table->rows.size()) : written.error();
}

QString listQuestion(const Lists &lists, const ListQuery &query)
{
    QStringList parts;
    if (!query.text.trimmed().isEmpty())
        parts << Tr::tr("“%1”").arg(query.text.trimmed());
    const auto list = listDefinition(query.list);
    for (auto it = query.filters.begin(); list && it != query.filters.end(); ++it) {
        const ListFilter *filter = list->filter(it.key());
        if (!filter)
            continue;
        const auto choices = lists.choices(*filter);
        if (!choices)
            continue;
        for (const auto &[code, words] : *choices) {
            if (code == it.value())
                parts << Tr::tr("%1: %2").arg(filter->label, words);
        }
    }
    return parts.join(u"; "_s);
}

Result<reports::Document> listDocument(Lists &lists,
                                       const ListQuery &query,
                                       const reports::Frame &frame,
                                       const ListProgress &progress)
{
    if (auto fits = within(lists,
                           query,
                           mostOnPaper,
                           Tr::tr("That is %1 rows; more than %2 make no readable print. Narrow "
                                  "the list, or export it as CSV."));
        !fits)
        return fits.error();
    const auto list = listDefinition(query.list);
    QStringList columns;
    for (const auto &[column, share] : list->printed)
        columns << column;
    auto table = inWords(lists, query, columns, Days::Words, progress);
    if (!table)
        return table.error();
    QList<double> shares;
    for (const ListColumn &column : list->columns) {
        for (const auto &[printed, share] : list->printed) {
            if (printed == column.id)
                shares << share;
        }
    }
    return reports::recordList(frame,
                               {list->title,
                                listQuestion(lists, query),
                                !query.uids.isEmpty(),
                                table->columns,
                                shares,
                                table->rows});
}

} // namespace core
