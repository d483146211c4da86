// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

QString fullName(const Person &person)
{
    const QString name = QStringList{person.forenames, person.surname}.join(u' ').simplified();
    return name.isEmpty() ? person.knownAs.trimmed() : name;
}

Person personNamed(const QString &typed)
{
    const QString name = typed.simplified();
    Person person;
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        person.surname = name.left(comma).trimmed();
        person.forenames = name.mid(comma + 1).trimmed();
    } else {
        person.surname = name.section(u' ', -1);
        person.forenames = name.section(u' ', 0, -2);
    }
    person.record.title = fullName(person);
    return person;
}

} // namespace core
