// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summarytables.h"

#include "core/base/tr.h"
#include "core/reports/casetables.h"

namespace core::reports::folded {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype workingLength = 420;

QString joined(QStringList parts, const QString &with = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(with);
}

QString cell(const QList<Cell> &row, qsizetype column)
{
    return column < row.size() ? row.at(column).text.simplified() : QString();
}

/// "By the date of the RIDDOR duty" within a sentence.
QString startingLow(const QString &words)
{
    return words.left(1).toLower() + words.mid(1);
}

QString withoutStop(QString words)
{
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

/// "Adaeze Okafor (V1), victim"
QString whoAndRole(const QList<Cell> &row)
{
    return Tr::tr("%1, %2").arg(cell(row, 0), startingLow(cell(row, 1)));
}

/// Why a duty is owed, as far as it still runs: what the rules say, and how they came to it.
QString groundsOf(const ReportedIncident &held,
                  const DutyFile &file,
                  const QString &outcome,
                  const Discretion &d)
{
    if (file.duty.state != u"due" && file.duty.state != u"pending")
        return outcome;
    for (const DutyFound &found : held.found) {
        if (found.rule != file.duty.rule || found.part != file.partCode)
            continue;
        const QString working = shortened(tables::workingOf(found, d), workingLength);
        return working.startsWith(outcome) ? working : joined({outcome, working}, u". "_s);
    }
    return outcome;
}

} // namespace

Table harmed(const IncidentFile &file, const Discretion &d)
{
    const Table people = tables::people(file, d);
    const Table harm = tables::harm(file, d);
    Table table{.header = {Tr::tr("Who, job and work"), Tr::tr("What was done, and harm")},
                .shares = {36, 64}};
    qsizetype hurt = 0;
    for (qsizetype i = 0; i < people.rows.size(); ++i) {
        if (file.parts.at(i).part.role != u"victim" || hurt >= harm.rows.size())
            continue;
        const QList<Cell> &row = people.rows.at(i);
        const QList<Cell> &done = harm.rows.at(hurt++);
        QString came = done.value(2).text;
        came.replace(u'\n', u"; "_s);
        table.rows << QList<Cell>{
            {joined({whoAndRole(row), joined({cell(row, 2), cell(row, 3)})}, u"\n"_s)},
            {joined({cell(done, 1), came, cell(done, 3)}, u". "_s) + u'\n'
             + Tr::tr("Time off: %1").arg(cell(done, 4))}};
    }
    return table;
}

QString others(const IncidentFile &file, const Discretion &d)
{
    const Table people = tables::people(file, d);
    QStringList all;
    for (qsizetype i = 0; i < people.rows.size(); ++i) {
        const QList<Cell> &row = people.rows.at(i);
        if (file.parts.at(i).part.role != u"victim")
            all << joined({whoAndRole(row), joined({cell(row, 2), cell(row, 3)})}, u": "_s);
    }
    return all.isEmpty() ? QString() : Tr::tr("Also there: %1.").arg(all.join(u"; "_s));
}

Facts told(const ReportedIncident &held, const Discretion &d)
{
    Facts facts;
    for (const QList<Cell> &row : tables::told(held, d).rows) {
        const bool open = row.value(2).tone.has_value();
        QString how = joined({cell(row, 2), cell(row, 3), cell(row, 4)});
        if (open)
            how = joined({cell(row, 2), startingLow(cell(row, 1))}, u": "_s);
        facts.pairs << Fact{cell(row, 0), how};
    }
    return facts;
}

Table evidence(const ReportedIncident &held, const Discretion &d, QDate today)
{
    Table table{.header = {Tr::tr("What"), Tr::tr("From when, where kept"), Tr::tr("State")},
                .shares = {42, 38, 20}};
    for (const QList<Cell> &row : tables::cameras(held.cameras, d, today).rows)
        table.rows << QList<Cell>{{Tr::tr("Footage: %1").arg(cell(row, 0))},
                                  {Tr::tr("%1; overwritten %2").arg(cell(row, 1), cell(row, 3))},
                                  row.value(4)};
    for (const QList<Cell> &row : tables::exhibits(held.exhibits, d).rows)
        table.rows << QList<Cell>{
            {joined({Tr::tr("Exhibit %1").arg(cell(row, 0)), cell(row, 1)}, u": "_s)},
            {joined({cell(row, 2), cell(row, 4)}, u"; "_s)},
            {cell(row, 3).isEmpty() ? QString() : Tr::tr("Seal %1").arg(cell(row, 3))}};
    for (const QList<Cell> &row : tables::documents(held.documents, d).rows)
        table.rows << QList<Cell>{
            {Tr::tr("File: %1").arg(cell(row, 0))}, {cell(row, 1)}, {Tr::tr("Kept")}};
    return table;
}

Table duties(const ReportedIncident &held, const Discretion &d, QDate today)
{
    const QString own = held.incident().record.reference() + u'/';
    Table table{
        .header
        = {Tr::tr("Duty"), Tr::tr("What the rules say"), Tr::tr("By when"), Tr::tr("State")},
        .shares = {13, 59, 13, 15}};
    const Table all = tables::duties(held, d, today);
    for (qsizetype i = 0; i < all.rows.size(); ++i) {
        const QList<Cell> &row = all.rows.at(i);
        QString name = cell(row, 0);
        if (name.startsWith(own))
            name.remove(0, own.size());
        const QString says = groundsOf(held, held.duties.at(i), cell(row, 1), d);
        table.rows << QList<Cell>{
            {name, {}, true}, {says + u'\n' + row.value(4).text}, {cell(row, 2)}, row.value(3)};
    }
    return table;
}

Table openActions(const QList<Action> &open, const Discretion &d, QDate today)
{
    Table table{.header = {Tr::tr("Ref."),
                           Tr::tr("Action, and who is accountable"),
                           Tr::tr("Due"),
                           Tr::tr("State")},
                .shares = {18, 51, 14, 17}};
    for (const QList<Cell> &row : tables::actions(open, d, today).rows)
        table.rows << QList<Cell>{row.value(0),
                                  {Tr::tr("%1. %2.").arg(withoutStop(cell(row, 1)), cell(row, 2))},
                                  row.value(3),
                                  row.value(4)};
    return table;
}

} // namespace core::reports::folded
