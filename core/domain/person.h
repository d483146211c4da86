// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Person;

/// One human being, once: the same row in every incident they are part of.
struct Person
{
    using Id = core::Id<Person>;

    Record record;
    QString surname;
    QString forenames;
    QString knownAs;
    QString formerNames; ///< separated by commas
    QString personKind;  ///< staff, patient, relative, visitor, contractor, police, public, unknown
    QString job;
    QString staffGroup; ///< domain 11.3
    QString employer;   ///< name, empty when the organisation itself
    QString phone;
    QString email;
    QString address;
    QString postcode;
    QDate dateOfBirth;
    QString sex;               ///< female, male, other; empty when not known
    QString identifier;        ///< patient identifier as written
    QString identifierScheme;  ///< nhs, chi, hcn, local
    QString preferredLanguage; ///< en, cy, other
    QString needs;             ///< anything that helps when meeting them
    Id mergedInto;             ///< the person this one turned out to be

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Person &) const = default;
};

} // namespace core
