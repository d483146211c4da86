// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/accounts.h"

using namespace Qt::StringLiterals;

namespace core {

Result<QList<Account>> accounts(const Casebook &casebook)
{
    auto rows = casebook.database().run(
        uR"(SELECT uid, name, job, role, ends_on FROM user_account
            WHERE removed_on IS NULL ORDER BY name, id)"_s);
    if (!rows)
        return rows.error();
    QList<Account> list;
    while (rows->next())
        list.append({rows->value(0).toString(),
                     rows->value(1).toString(),
                     rows->value(2).toString(),
                     role(rows->value(3).toString()),
                     QDate::fromString(rows->value(4).toString(), Qt::ISODate)});
    if (auto whole = casebook.database().ended(*rows); !whole)
        return whole.error();
    return list;
}

} // namespace core
