// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/saying.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/outcomejson.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/words.h"

#include <QFile>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int duties(const Invocation &invocation)
{
    QFile file(invocation.argument(0));
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"The file %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
        return Refused;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        complain(u"%1 is not a JSON object with \"jurisdiction\" and \"facts\": %2."_s.arg(
            file.fileName(), problem.errorString()));
        return Refused;
    }
    auto facts = core::riddor::factsFromJson(document.object());
    if (!facts)
        return refuse(facts.error());
    const QList<core::riddor::Outcome> outcomes = core::riddor::assess(*facts);
    const QStringList working = core::riddor::working(*facts, outcomes);
    if (invocation.has(u"json"_s)) {
        printJson(core::riddor::toJson(outcomes, working));
        return Done;
    }
    for (const QString &sentence : working)
        printLine(sentence);
    return Done;
}

} // namespace

Command dutiesCommand()
{
    return {u"duties"_s,
            {u"FACTS.json"_s},
            u"Decides what RIDDOR asks for one injured person; no casebook is needed."_s,
            {},
            duties};
}

} // namespace cli
