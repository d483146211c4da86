// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"
#include "core/usecases/lists/lists.h"

namespace core {

/// Told how many rows are done; answers false to stop.
using ListProgress = std::function<bool(qint64 rows)>;

/// The columns that leave the program in a file: all of the list.
QStringList exportedColumns(const QString &list);

/// Whether \a error only says that a person stopped it.
bool wasStopped(const Error &error);

/// Writes what \a query finds as CSV to \a path, whole or not at all; returns how many rows.
Result<qint64> saveListCsv(Lists &lists,
                           const ListQuery &query,
                           const QString &path,
                           const ListProgress &progress = {});

/// The same as a workbook with \a marking on every printed page. Invalid where a sheet cannot hold
/// so many rows.
Result<qint64> saveListWorkbook(Lists &lists,
                                const ListQuery &query,
                                const QString &marking,
                                const QString &path,
                                const ListProgress &progress = {});

/// What \a query finds as a document to print. Invalid where it is more than anyone would print.
Result<reports::Document> listDocument(Lists &lists,
                                       const ListQuery &query,
                                       const reports::Frame &frame,
                                       const ListProgress &progress = {});

/// "punched; Status: New", as a heading says what was asked; empty where nothing was.
QString listQuestion(const Lists &lists, const ListQuery &query);

} // namespace core
