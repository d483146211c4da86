// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statutorycase.h"
#include "core/usecases/casebook.h"

namespace core {

/// What the papers of one injured person are filled from. NotFound where there is no such incident;
/// Invalid, naming the victims, where \a partCode is none of them, or empty and there are several.
Result<reports::StatutoryCase>
statutoryCase(Casebook &casebook, const QString &incidentUid, const QString &partCode);

/// The frame of a paper that is printed now by whoever is signed in.
reports::Frame frameNow(const Casebook &casebook, reports::Audience audience);

/// A paper with what its audience's discretion found in it.
struct Paper
{
    reports::Document document;
    QList<reports::Find> finds;
    QStringList looksLikeName;
};

/// The RIDDOR worksheet (F2508-style) of one injured person, with the rules' outcome of today.
Result<Paper> riddorPaper(Casebook &casebook,
                          const QString &incidentUid,
                          const QString &partCode,
                          reports::Audience audience);

/// The physical assault report (PARS-equivalent) of one person assaulted.
Result<Paper> parsPaper(Casebook &casebook,
                        const QString &incidentUid,
                        const QString &partCode,
                        reports::Audience audience);

} // namespace core
