// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace core {

class Database;

enum class Migration {
    Created,  ///< there was nothing, now there is everything
    Current,  ///< there was nothing to do
    Upgraded, ///< made by an earlier version, brought up to date
};

/// Where the numbered files of the program are.
QString migrationsFolder();

/// Called once before the first change to a casebook that already holds something; an error stops
/// the upgrade.
using BeforeUpgrade = std::function<Result<void>()>;

/// Brings \a database up to date with the files NNNN_name.sql in \a folder, each with its sister
/// NNNN_name.engine.sql where there is one, in a transaction of its own.
///
/// A casebook made by a newer version is the error Newer. On any error the casebook stays at the
/// last file that was applied whole.
Result<Migration> migrate(Database &database,
                          const QString &folder = migrationsFolder(),
                          const BeforeUpgrade &beforeUpgrade = {});

/// The version a database has when every file in \a folder has been applied.
int latestVersion(const QString &folder = migrationsFolder());

/// How many files have been applied to \a database.
Result<int> schemaVersion(const Database &database);

} // namespace core
