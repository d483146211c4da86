// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/locker.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Locker> &tableOf<Locker>()
{
    static const Table<Locker> table{u"locker"_s,
                                     u"locker"_s,
                                     {},
                                     {
                                         column(u"number"_s, &Locker::number),
                                         column(u"place"_s, &Locker::place),
                                         column(u"holder"_s, &Locker::holder),
                                         column(u"given_on"_s, &Locker::givenOn),
                                         column(u"notes"_s, &Locker::notes),
                                     }};
    return table;
}

} // namespace core
