// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/usecases/importing.h"

#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/usecases/indexing.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::File,
                     u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

core::Result<core::ImportMapping> mappingOf(const Invocation &invocation)
{
    if (!invocation.has(u"mapping"_s))
        return core::ImportMapping();
    auto json = contentOf(invocation.value(u"mapping"_s));
    return json ? core::importMapping(*json) : json.error();
}

void report(const core::ImportResult &result, bool dryRun)
{
    printLine(u"%1%2: %3 new, %4 updated, %5 the same, %6 skipped."_s.arg(
        dryRun ? u"Nothing was written. "_s : QString(),
        core::counted(result.rows, u"1 row"_s, u"%1 rows"_s),
        QString::number(result.added),
        QString::number(result.updated),
        QString::number(result.same),
        QString::number(result.skipped)));
    for (const core::ImportProblem &problem : result.problems)
        printLine(problem.row > 0
                      ? u"Row %1: %2"_s.arg(QString::number(problem.row), problem.message)
                      : problem.message);
}

QJsonObject json(const core::ImportResult &result)
{
    QJsonArray problems;
    for (const core::ImportProblem &problem : result.problems)
        problems.append(QJsonObject{
            {u"row"_s, problem.row}, {u"field"_s, problem.field}, {u"message"_s, problem.message}});
    return {{u"rows"_s, result.rows},
            {u"new"_s, result.added},
            {u"updated"_s, result.updated},
            {u"same"_s, result.same},
            {u"skipped"_s, result.skipped},
            {u"problems"_s, problems}};
}

int import(const Invocation &invocation)
{
    if (invocation.argument(0) != u"incidents") {
        complain(u"Only incidents can be imported, not \"%1\"."_s.arg(invocation.argument(0)));
        return WrongUse;
    }
    auto mapping = mappingOf(invocation);
    if (!mapping)
        return refuse(mapping.error());
    auto csv = contentOf(invocation.argument(2));
    if (!csv)
        return refuse(csv.error());
    auto casebook = open(invocation, 1);
    if (!casebook)
        return refuse(casebook.error());
    const bool dryRun = invocation.has(u"dry-run"_s);
    auto result
        = core::Importing((*casebook)->journal())
              .incidents(*csv, QFileInfo(invocation.argument(2)).fileName(), *mapping, dryRun);
    if (!result)
        return refuse(result.error());
    if (!dryRun) {
        auto indexed = core::indexRest((*casebook)->database());
        if (!indexed)
            return refuse(indexed.error());
    }
    if (invocation.has(u"json"_s))
        printJson(json(*result));
    else
        report(*result, dryRun);
    return Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            {u"incidents"_s, u"CASEBOOK"_s, u"CSV"_s},
            u"Brings in an incident listing of another system, all of it or none."_s,
            {{u"mapping"_s, u"FILE"_s, u"how columns and words are understood"_s},
             {u"dry-run"_s, {}, u"say what would happen and write nothing"_s}},
            import};
}

} // namespace cli
