// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigation.h"
#include "core/reports/discretion.h"

/// The tables only the report of an investigation has.
namespace core::reports::tables {

Table enquiries(const QList<Enquiry> &enquiries, const Discretion &discretion);
Table decisions(const QList<Decision> &decisions, const Discretion &discretion);
/// When, where, by whom and how an account was taken; caution and advice for a suspect.
Facts accountFacts(const Account &account, const Discretion &discretion);
Table factors(const QList<Factor> &factors, const Discretion &discretion);
/// One problem and the whys asked of it.
Table whys(const Why &why, const Discretion &discretion);
Table findings(const QList<Finding> &findings, const Discretion &discretion);
Table sanctions(const QList<Sanction> &sanctions, const Discretion &discretion);
Table redress(const QList<Redress> &redress, const Discretion &discretion);

} // namespace core::reports::tables
