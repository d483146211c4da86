// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/domain/labels.h"
#include "core/usecases/finder.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int search(const Invocation &invocation)
{
    auto limit = invocation.number(u"limit"_s, 50, 1);
    if (!limit)
        return refuse(limit.error());
    auto casebook = open(invocation);
    if (!casebook)
        return refuse(casebook.error());
    auto hits = core::Finder((*casebook)->database()).find(invocation.argument(1), *limit);
    if (!hits)
        return refuse(hits.error());
    if (invocation.has(u"json"_s)) {
        QJsonArray array;
        for (const core::SearchHit &hit : *hits)
            array.append(QJsonObject{
                {u"kind"_s, hit.kind}, {u"reference"_s, hit.reference}, {u"title"_s, hit.title}});
        printJson(array);
        return Done;
    }
    for (const core::SearchHit &hit : *hits)
        printLine(u"%1  %2  %3"_s
                      .arg(core::label(core::List::RecordKind, hit.kind), hit.reference, hit.title)
                      .simplified());
    if (hits->isEmpty())
        printLine(u"Nothing was found."_s);
    return Done;
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            {u"CASEBOOK"_s, u"TEXT"_s},
            u"Finds records by words, references and other systems' numbers."_s,
            {{u"limit"_s, u"N"_s, u"at most N (50)"_s}},
            search};
}

} // namespace cli
