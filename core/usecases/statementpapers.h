// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"
#include "core/usecases/statutorypapers.h"

namespace core {

/// The side of a witness statement that is served, or the one that never is.
enum class StatementSide { Served, Reverse };

/// Account \a number of an investigation, from 1 in the order they were taken down, as a witness
/// statement (MG11). NotFound where there is no such account; Invalid where it is no statement;
/// Denied for another audience than full: a statement is printed whole or not at all.
Result<Paper> statementPaper(Casebook &casebook,
                             const QString &investigationUid,
                             int number,
                             StatementSide side,
                             reports::Audience audience = reports::Audience::Full);

/// The schedule of unused material of an investigation (CPIA 1996), to print.
Result<Paper> unusedMaterialPaper(Casebook &casebook,
                                  const QString &investigationUid,
                                  reports::Audience audience);
/// The same as a list to export, for the disclosure officer to complete.
Result<TableData> unusedMaterialList(Casebook &casebook, const QString &investigationUid);

} // namespace core
