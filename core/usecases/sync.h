// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"

#include <algorithm>

namespace core {

/// Brings stored child rows from \a base to \a now: rows without an identity are added, changed
/// ones saved, missing ones removed. Rows are never deleted and made anew.
template<typename Child>
Result<void> sync(ChangeSet &set, QList<Child> &now, const QList<Child> &base)
{
    const auto sameRow = [](const QList<Child> &rows, typename Child::Id id) {
        return std::find_if(
            rows.begin(), rows.end(), [id](const Child &row) { return row.id == id; });
    };
    for (const Child &old : base) {
        if (sameRow(now, old.id) != now.end())
            continue;
        if (auto done = set.remove(old); !done)
            return done;
    }
    for (Child &row : now) {
        if (row.id.isNull()) {
            if (auto done = set.add(row); !done)
                return done;
            continue;
        }
        const auto old = sameRow(base, row.id);
        if (old == base.end() || *old == row)
            continue;
        if (auto done = set.save(row, &*old); !done)
            return done;
    }
    return {};
}

} // namespace core
