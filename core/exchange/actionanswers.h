// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/actionlist.h"

#include <QByteArray>

#include <optional>

namespace core {

/// What a manager answered of one action. Nothing of it is accepted until the LSMS says so.
struct AnsweredAction
{
    int row = 0; ///< of the sheet as the manager sees it, from 1
    QString uid;
    QString reference;
    qint64 rowVersion = 0; ///< of the action when the list was made; a newer one has moved on since
    std::optional<ActionAnswer> answer;
    QDate doneOn;
    QDate newDueOn;
    QString comment;

    bool operator==(const AnsweredAction &) const = default;
};

/// A cell that cannot be taken as it is, as a sentence.
struct AnswerProblem
{
    int row = 0; ///< of the sheet as the manager sees it, from 1
    QString reference;
    QString message;
    bool operator==(const AnswerProblem &) const = default;
};

/// A workbook that came back.
struct ActionAnswers
{
    QString exportId;
    QList<AnsweredAction>
        answers; ///< only the actions of which anything was said, in the sheet's order
    QList<AnswerProblem> problems;
};

/// Reads the answers in the bytes of a workbook we sent, wherever its rows were sorted to. Only the
/// answer columns are read; a formula in them is a problem. An error when it is no such workbook.
Result<ActionAnswers> readActionAnswers(const QByteArray &workbook);

} // namespace core
