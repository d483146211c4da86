// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copy.h"

namespace core {

/// How far the search index has come with what was imported.
struct IndexingProgress
{
    qint64 done = 0; ///< records indexed by this call
    qint64 left = 0; ///< records still to be indexed

    bool operator==(const IndexingProgress &) const = default;
};

/// Makes the next \a many imported records findable by their words, in a transaction of its own;
/// for the idle moments of a window. Nothing is lost where the program ends in between.
Result<IndexingProgress> indexNext(Database &database, int many = 500);

/// How many records wait to be made findable.
Result<qint64> indexLeft(Database &database);

/// The same until none is left. Conflict where \a progress stopped it; the rest is done another
/// time.
Result<IndexingProgress> indexRest(Database &database, const Fraction &progress = {});

} // namespace core
