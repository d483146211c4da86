// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The report \a kind ("review", "incident", …) of the record of this reference, about one person
/// where the kind asks for one.
core::Result<Report> report(core::Casebook &casebook,
                            const QString &kind,
                            const QString &reference,
                            const QString &person,
                            core::reports::Audience audience);

/// The uid of the record that \a reference names; NotFound says so.
core::Result<QString> recordCalled(core::Casebook &casebook, const QString &reference);

} // namespace cli
