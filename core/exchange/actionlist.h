// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace core {

/// One remedial action as its manager is to see it: no more than is needed to answer it.
struct ActionListRow
{
    QString uid;
    QString reference;     ///< "ACT-2026-0007"
    qint64 rowVersion = 0; ///< of the action when the list was made
    QString what;
    QString from;     ///< reference of the record it came from; never a name
    QDate dueOn;      ///< null when no day is set
    QString priority; ///< in words
    QString state;    ///< how it stands, in words
};

/// The actions one post answers for, as sent to whoever holds it that day.
struct ActionList
{
    QString exportId; ///< by which the answers are known when they come back
    QString organisation;
    QString marking; ///< protective marking
    QString post;
    QString holder;
    QDate preparedOn;
    QList<ActionListRow> rows;
};

/// What a manager can answer of an action.
enum class ActionAnswer { Done, InProgress, CannotDo, NotMine };

inline constexpr int actionAnswerCount = static_cast<int>(ActionAnswer::NotMine) + 1;

/// "done", "in_progress", "cannot_do" or "not_mine".
QString code(ActionAnswer answer);
/// The words a manager chooses from.
QString label(ActionAnswer answer);

} // namespace core
