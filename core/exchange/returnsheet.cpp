// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnsheet.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// "1,234" as a number other programs read.
QString plain(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isDigit() && c != u',' && c != u'.')
            return text;
    }
    return QString(text).remove(u',');
}

/// Adds the rows of \a part, each value under the column of its heading.
void append(TableData &sheet, const reports::ReturnTable &part)
{
    for (const QStringList &row : part.rows) {
        QStringList cells(sheet.columns.size());
        cells[0] = part.heading;
        cells[1] = row.constFirst();
        for (qsizetype i = 1; i < row.size(); ++i)
            cells[sheet.columns.indexOf(part.header.at(i))] = plain(row.at(i));
        sheet.rows.append(cells);
    }
}

} // namespace

TableData returnSheet(const reports::ReturnCase &held, const reports::Frame &frame)
{
    const reports::ReturnTable whole = reports::returnTable(held);
    const reports::ReturnTable sites = reports::siteTable(held);
    const reports::ReturnTable groups = reports::groupTable(held);
    TableData sheet;
    sheet.title = Tr::tr("Annual return %1").arg(held.now.year.label());
    sheet.numbers = true;
    sheet.columns = QStringList{Tr::tr("Part"), Tr::tr("Line")} + sites.header.mid(1);
    const QString about = Tr::tr("About");
    const auto say = [&](const QString &name, const QString &value) {
        QStringList cells(sheet.columns.size());
        cells[0] = about;
        cells[1] = name;
        cells[2] = value;
        sheet.rows.append(cells);
    };
    say(Tr::tr("Health body"), frame.organisation);
    say(Tr::tr("ODS code"), held.ods);
    say(Tr::tr("Sector"), returns::sectorName(held.sector));
    say(Tr::tr("Financial year"), reports::yearSpan(held.now.year, held.today));
    say(Tr::tr("Marking and audience"),
        u"%1, %2"_s.arg(frame.marking, reports::label(frame.audience)));
    for (const reports::ReturnTable &part : {whole, sites, groups})
        append(sheet, part);
    for (const QString &note : reports::returnNotes(held, frame.audience)) {
        QStringList cells(sheet.columns.size());
        cells[0] = Tr::tr("How this was counted");
        cells[1] = note;
        sheet.rows.append(cells);
    }
    return sheet;
}

} // namespace core
