// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigation.h"
#include "core/domain/person.h"
#include "core/reports/frame.h"

#include <optional>

namespace core::reports {

/// What a witness statement is printed from.
struct StatementCase
{
    Account account;
    QString witness;   ///< name as the statement gives it
    QString reference; ///< INV-2026-0012/S2
    QString urn;       ///< of the police case file; empty leaves the boxes empty
    QString job;       ///< that day, where the statement does not give an occupation
    std::optional<Person> person;
    QString organisation;
    /// Where the form comes from; the rules are reissued, so that this is a setting.
    QString citation;
};

/// The law a witness statement cites unless a setting says otherwise.
QString usualStatementCitation();

/// The age as the form asks for it: what the statement gives, else from \a person's date of birth
/// on the day it was taken; empty where nobody knows ("if over 18 insert 'over 18'").
QString witnessAge(const Account &account, const std::optional<Person> &person);

/// A witness statement in the layout of form MG11 (Criminal Procedure Rules r. 16.2; Criminal
/// Justice Act 1967 s. 9): name, age if under 18, occupation, the declaration of truth with the
/// number of pages, the words, and on every page the signature and who witnessed it. This is what
/// is served: nothing of the reverse is in it.
Document witnessStatement(const StatementCase &held, const Frame &frame);

/// The reverse of the same form: addresses, telephones, court dates and needs, who took it. It is
/// never served on the defence, so it is a document of its own.
Document witnessDetails(const StatementCase &held, const Frame &frame);

} // namespace core::reports
