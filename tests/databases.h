// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

class QTemporaryDir;

/// The key and the words of every database the tests make.
QByteArray testKey();
QString marker();

/// The database at \a path, made where there is none; null, with a warning, where it is refused.
std::unique_ptr<core::Database> opened(const QString &path,
                                       core::Database::Mode mode = core::Database::Mode::ReadWrite);

/// A closed casebook's file in \a dir with a table t (id, words) of \a rows rows that hold the
/// marker.
QString filled(const QTemporaryDir &dir, int rows);

/// The code with which opening was refused; Error::Code{-1} where it was not.
core::Error::Code refusal(const core::Result<std::unique_ptr<core::Database>> &opened);

/// The first cell of what \a sql selects, -1 where there is none.
qint64 number(const core::Database &database, const QString &sql);

/// How often the marker can be read in the files of \a folder and in all that this program holds
/// open.
qsizetype readable(const QString &folder);
