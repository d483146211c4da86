// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/listlook.h"

/// What the looks of lists are put together from.
namespace ui::look {

using Kind = RegisterColumn::Kind;

inline QString text(const ListCells &cells, const QString &column)
{
    return cells.value(column).toString();
}

/// A column that shows its value as it is.
inline ListColumnLook plain(const QString &id, const QString &heading, Kind kind = Kind::Text)
{
    ListColumnLook look;
    look.column.id = id;
    look.column.heading = heading;
    look.column.kind = kind;
    if (kind == Kind::Number)
        look.column.alignment = Qt::AlignRight;
    return look;
}

/// The same, with the room that is left.
inline ListColumnLook stretched(const QString &id, const QString &heading)
{
    ListColumnLook look = plain(id, heading);
    look.column.stretch = true;
    return look;
}

} // namespace ui::look
