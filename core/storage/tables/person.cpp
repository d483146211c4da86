// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Person> &tableOf<Person>()
{
    static const Table<Person> table{
        u"person"_s,
        u"person"_s,
        {},
        {
            column(u"surname"_s, &Person::surname),
            column(u"forenames"_s, &Person::forenames),
            column(u"known_as"_s, &Person::knownAs),
            column(u"former_names"_s, &Person::formerNames),
            column(u"person_kind"_s, &Person::personKind),
            column(u"job"_s, &Person::job),
            column(u"staff_group"_s, &Person::staffGroup),
            column(u"employer"_s, &Person::employer),
            column(u"phone"_s, &Person::phone),
            column(u"email"_s, &Person::email),
            column(u"address"_s, &Person::address),
            column(u"postcode"_s, &Person::postcode),
            column(u"date_of_birth"_s, &Person::dateOfBirth),
            column(u"sex"_s, &Person::sex),
            column(u"identifier"_s, &Person::identifier),
            column(u"identifier_scheme"_s, &Person::identifierScheme),
            column(u"preferred_language"_s, &Person::preferredLanguage),
            column(u"needs"_s, &Person::needs),
            column(u"merged_into"_s, &Person::mergedInto),
        }};
    return table;
}

} // namespace core
