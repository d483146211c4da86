// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/place.h"
#include "core/reports/frame.h"

namespace core::reports {

class Discretion;

/// An action and the reference of the record it came from.
struct ListedAction
{
    Action action;
    QString source; ///< INC-2026-0001
};

/// The open actions of one post, as printed for its holder.
struct PostActionList
{
    Post post;
    QString holder; ///< on the day of printing; empty where nobody is entered
    QList<ListedAction> actions;
};

/// The list a manager answers on paper: what, where it came from, by when, how it stands in words,
/// room for an answer, how to answer, and a line to sign on. Only full names the holder.
Document actionList(const PostActionList &list, const Frame &frame, const Discretion &discretion);

} // namespace core::reports
