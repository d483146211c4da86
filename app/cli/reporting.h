// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reports/discretion.h"
#include "core/usecases/casebook.h"

namespace cli {

/// A report as it would be printed, with what its audience's discretion found.
struct Report
{
    core::reports::Document document;
    QList<core::reports::Find> finds;
    QStringList looksLikeName;
};

/// The audience of that name, full where it is empty.
core::Result<core::reports::Audience> audience(const QString &name);

/// What is asked for beside the kind of report.
struct Wanted
{
    QString reference; ///< of which record; empty for what is about the whole organisation
    QString person;    ///< V1, where the kind asks for one
    int account = 0;   ///< which account of an investigation, from 1
    bool reverse = false; ///< of a statement: the side that is never served
    core::reports::Audience audience = core::reports::Audience::Full;
};

/// The report \a kind: "review", "incident", "statement", …
core::Result<Report>
report(core::Casebook &casebook, const QString &kind, const Wanted &wanted);

/// "report return": writes the annual return of a financial year as PDF, workbook or CSV.
int makeReturn(const Invocation &invocation);

/// "report return": writes the annual return of a financial year as PDF, workbook or CSV.
int makeReturn(const Invocation &invocation);

/// The uid of the record that \a reference names; NotFound says so.
core::Result<QString> recordCalled(core::Casebook &casebook, const QString &reference);

} // namespace cli
