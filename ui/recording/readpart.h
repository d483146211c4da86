// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "core/domain/personname.h"
#include "ui/pickers/pickers.h"

namespace ui {

/// Puts who stands in \a picker into \a part: a person of the register, a new one of that name, or
/// the words as a description.
inline void readWho(const PersonPicker &picker, core::PartFile &part)
{
    part.newPerson.reset();
    part.part.personId = picker.personId();
    part.part.describedAs = picker.isChosen() || picker.isNew() ? QString() : picker.typed();
    if (picker.isNew())
        part.newPerson = core::personNamed(picker.typed());
}

/// Shows who \a part is.
inline void showWho(PersonPicker &picker, const core::Part &part)
{
    if (part.personId.isNull())
        picker.setTyped(part.describedAs);
    else
        picker.choose(core::recordId(part.personId));
}

/// What kind of person (List::PersonKind) someone of a work status (List::WorkStatus) is in the
/// register; empty where that is not known.
QString personKindOf(const QString &workStatus);

} // namespace ui
