// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actionanswers.h"

#include "core/base/tr.h"
#include "core/exchange/actionsheet.h"
#include "core/exchange/importvalues.h"
#include "core/exchange/workbookreader.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace actionsheet;

struct Sent
{
    QString uid;
    qint64 rowVersion = 0;
};

/// One workbook while it is read.
struct Reading
{
    WorkbookContent content;
    WorkbookSheet sheet;
    QHash<QString, Sent> sent;            ///< reference → action
    QHash<QString, ActionAnswer> choices; ///< words, in whatever language it was sent
    ActionAnswers result;

    void readIds();
    void readRow(int row);
    QString text(AnsweredAction &action, int column);
    QDate day(AnsweredAction &action, int column);
    void problem(const AnsweredAction &action, const QString &message);
};

void Reading::problem(const AnsweredAction &action, const QString &message)
{
    result.problems.append(
        {action.row,
         action.reference,
         Tr::tr("Row %1 (%2): %3").arg(QString::number(action.row), action.reference, message)});
}

void Reading::readIds()
{
    const WorkbookSheet ids = content.sheets.value(QString::fromLatin1(IdsName));
    result.exportId = ids.text(0, IdsUid);
    for (int row = 1; row < ids.rows; ++row) {
        if (const QString reference = ids.text(row, IdsReference); !reference.isEmpty())
            sent.insert(reference, {ids.text(row, IdsUid), ids.text(row, IdsVersion).toLongLong()});
    }
    for (int row = 0; row < actionAnswerCount; ++row) {
        for (int i = 0; i < actionAnswerCount; ++i) {
            const auto answer = static_cast<ActionAnswer>(i);
            if (ids.text(row, IdsAnswerCode) == code(answer))
                choices.insert(ids.text(row, IdsAnswerWords).toCaseFolded(), answer);
        }
    }
}

QString Reading::text(AnsweredAction &action, int column)
{
    const WorkbookCell cell = sheet.cells.value({action.row - 1, column});
    if (!cell.formula)
        return cell.text.trimmed();
    problem(action,
            Tr::tr("there is a formula where an answer is expected. Ask for it as plain text."));
    return {};
}

QDate Reading::day(AnsweredAction &action, int column)
{
    const QString words = text(action, column);
    if (words.isEmpty())
        return {};
    QDate day = content.day(sheet.cells.value({action.row - 1, column}));
    if (!day.isValid())
        day = importedDay(words).day;
    if (!day.isValid())
        problem(action, Tr::tr("'%1' is not a date. Ask for the day.").arg(words));
    return day;
}

void Reading::readRow(int row)
{
    AnsweredAction action;
    action.row = row + 1;
    action.reference = sheet.text(row, Reference).trimmed();
    const QString words = text(action, Answer);
    action.doneOn = day(action, DoneOn);
    action.newDueOn = day(action, NewDue);
    action.comment = text(action, Comment);
    if (!words.isEmpty()) {
        const auto choice = choices.constFind(words.toCaseFolded());
        if (choice == choices.constEnd())
            problem(
                action,
                Tr::tr("'%1' is none of the answers in the list. Ask what is meant.").arg(words));
        else
            action.answer = *choice;
    }
    if (!action.answer && action.doneOn.isNull() && action.newDueOn.isNull()
        && action.comment.isEmpty())
        return;
    const auto known = sent.constFind(action.reference);
    if (known == sent.constEnd()) {
        problem(
            action,
            Tr::tr("this action was not in the list that was sent, so its answer is not taken."));
        return;
    }
    action.uid = known->uid;
    action.rowVersion = known->rowVersion;
    result.answers.append(action);
}

} // namespace

Result<ActionAnswers> readActionAnswers(const QByteArray &workbook)
{
    auto content = readWorkbook(workbook);
    if (!content)
        return content.error();
    Reading reading{std::move(content).value(), {}, {}, {}, {}};
    reading.readIds();
    QStringList names = reading.content.names;
    names.removeAll(QString::fromLatin1(IdsName));
    if (reading.result.exportId.isEmpty() || names.isEmpty())
        return Error{
            Error::Code::Invalid,
            Tr::tr("This is not a list of actions that Casebook sent: the hidden sheet by which "
                   "its answers are matched is missing. Ask for the workbook that was sent."),
            {}};
    reading.sheet = reading.content.sheets.value(names.constFirst());
    QSet<QString> seen;
    for (int row = FirstRow; row < reading.sheet.rows; ++row)
        reading.readRow(row);
    for (const AnsweredAction &action : reading.result.answers) {
        if (seen.contains(action.uid))
            reading.problem(action,
                            Tr::tr("this action is answered twice. Ask which answer is meant."));
        seen.insert(action.uid);
    }
    return reading.result;
}

} // namespace core
