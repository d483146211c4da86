// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/rules/codes.h"

#include <QSet>
#include <QStringList>

namespace core::pars {

/// Why a physical assault report is or is not owed for one victim.
enum class Reason {
    AssaultOnWorker, ///< contact was made with someone who works for the body
    NotForTheBody,   ///< the victim does not work for it
    NoContact,       ///< attempts, threats and words only
    WorkNotAsked,    ///< nobody said whether they work for it
    ActsNotAsked     ///< nobody said what was done
};

struct Decision
{
    Tri owed = Tri::Unknown;
    Reason reason = Reason::ActsNotAsked;

    bool operator==(const Decision &) const = default;
};

/// Whether a physical assault report is owed for \a victim: from who they work for and what was
/// done to them, whatever the intent, and never from the kind of the incident.
Decision decide(const Part &victim);

/// Whether a work status (List::WorkStatus) is one that works for the body.
Tri worksForBody(const QString &workStatus);

/// A field of the report, in the order of the form.
struct Field
{
    QStringView group;
    QStringView code;
    bool needed; ///< its absence is reported as missing
};

/// The fields of the printed "physical assault report (PARS-equivalent)".
std::span<const Field> fields();

/// The codes of needed fields that are not among \a filled, in the order of the form.
QStringList missing(const QSet<QString> &filled);

} // namespace core::pars

namespace core {
template<>
std::span<const CodeName<pars::Reason>> codeNames();
} // namespace core
