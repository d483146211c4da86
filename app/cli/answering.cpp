// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/usecases/answers.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const core::ProposedAnswer &proposed, bool accepted)
{
    return {
        {u"row"_s, proposed.answer.row},
        {u"reference"_s, proposed.answer.reference},
        {u"answer"_s,
         proposed.answer.answer ? QJsonValue(core::code(*proposed.answer.answer)) : QJsonValue()},
        {u"comment"_s, proposed.answer.comment},
        {u"would"_s, proposed.sentence},
        {u"obstacle"_s, proposed.obstacle},
        {u"stale"_s, proposed.stale},
        {u"accepted"_s, accepted}};
}

QString line(const core::ProposedAnswer &proposed, bool accepted)
{
    QString words = proposed.obstacle.isEmpty() ? proposed.sentence : proposed.obstacle;
    if (proposed.stale && proposed.obstacle.isEmpty())
        words += u" The action was changed after the list was made."_s;
    return u"%1  %2%3"_s.arg(
        proposed.answer.reference, accepted ? u"Accepted. "_s : QString(), words);
}

int answers(const Invocation &invocation)
{
    if (invocation.has(u"accept"_s) && invocation.value(u"accept"_s) != u"all") {
        complain(u"--accept takes the word all: each answer else is for you to look at."_s);
        return WrongUse;
    }
    QFile file(invocation.argument(1));
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"The file %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
        return Refused;
    }
    auto read = core::readActionAnswers(file.readAll());
    if (!read)
        return refuse(read.error());
    auto casebook = open(invocation);
    if (!casebook)
        return refuse(casebook.error());
    core::Answers answers((*casebook)->journal());
    auto proposals = answers.propose(*read);
    if (!proposals)
        return refuse(proposals.error());

    const bool take = invocation.has(u"accept"_s) && !invocation.has(u"dry-run"_s);
    QJsonArray array;
    for (const core::ProposedAnswer &proposed : *proposals) {
        // An action that moved on is for a person to look at.
        const bool accepted = take && proposed.obstacle.isEmpty() && !proposed.stale;
        if (accepted) {
            if (auto done = answers.accept(proposed, {}); !done)
                return refuse(done.error());
        }
        array.append(json(proposed, accepted));
        if (!invocation.has(u"json"_s))
            printLine(line(proposed, accepted));
    }
    QJsonArray problems;
    for (const core::AnswerProblem &problem : read->problems) {
        problems.append(problem.message);
        if (!invocation.has(u"json"_s))
            printLine(problem.message);
    }
    if (invocation.has(u"json"_s))
        printJson(QJsonObject{{u"answers"_s, array}, {u"problems"_s, problems}});
    else if (proposals->isEmpty() && read->problems.isEmpty())
        printLine(u"Nothing was answered in this workbook."_s);
    return Done;
}

} // namespace

Command answersCommand()
{
    return {u"answers"_s,
            {u"CASEBOOK"_s, u"WORKBOOK"_s},
            u"Reads a manager's answers back and says what each would change."_s,
            {{u"dry-run"_s, {}, u"change nothing"_s},
             {u"accept"_s,
              u"all"_s,
              u"take over every answer that has no obstacle and is not out of date"_s}},
            answers};
}

} // namespace cli
