// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/usecases/lists/lists.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const core::ListObject &object)
{
    QJsonObject result;
    for (const auto &[key, value] : object)
        result.insert(key, QJsonValue::fromVariant(value));
    return result;
}

int list(const Invocation &invocation)
{
    const QString id = invocation.argument(0);
    if (!core::listDefinition(id)) {
        complain(
            u"There is no list \"%1\". There are: %2."_s.arg(id, core::listIds().join(u", "_s)));
        return WrongUse;
    }
    auto limit = invocation.number(u"limit"_s, -1, 1);
    if (!limit)
        return refuse(limit.error());
    auto casebook = open(invocation, 1);
    if (!casebook)
        return refuse(casebook.error());
    core::Lists lists((*casebook)->database(), (*casebook)->clock().today());
    core::ListQuery query;
    query.list = id;
    query.text = invocation.value(u"where"_s);
    query.strict = true;
    auto objects = lists.objects(query, *limit);
    if (!objects)
        return refuse(objects.error());
    if (invocation.has(u"json"_s)) {
        QJsonArray array;
        for (const core::ListObject &object : *objects)
            array.append(json(object));
        printJson(array);
        return Done;
    }
    for (const core::ListObject &object : *objects) {
        QStringList cells;
        for (const auto &[key, value] : object) {
            if (!value.toString().isEmpty())
                cells << value.toString().simplified().left(60);
        }
        printLine(cells.join(u"  "_s));
    }
    if (objects->isEmpty())
        printLine(u"Nothing was found."_s);
    return Done;
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            {u"LIST"_s, u"CASEBOOK"_s},
            u"Lists incidents, actions, duties, investigations, reviews, people and more."_s,
            {{u"where"_s, u"TEXT"_s, u"words, and field:value such as status:new"_s},
             {u"limit"_s, u"N"_s, u"at most N rows"_s}},
            list};
}

} // namespace cli
