// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/otherclock.h"
#include "core/domain/record.h"
#include "ui/widgets/choicebox.h"

#include <QList>

#include <functional>

namespace ui {

class RowEditor;
class Session;

/// Whose clocks a list shows.
struct ClockOwner
{
    core::Record record;             ///< new clocks belong to it; without an id to none
    QList<ChoiceBox::Choice> people; ///< its parts, by the number of the part
    std::function<QList<core::OtherClock>()> clocks;
};

/// The other clocks of a record, each with how its day was reached, what is not known and what to
/// bear in mind; added, marked as done with a reference, or stopped with a reason.
RowEditor *makeClockRows(Session &session, const ClockOwner &owner);

} // namespace ui
