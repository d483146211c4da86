// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/otherclock.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<OtherClock> &tableOf<OtherClock>()
{
    static const Table<OtherClock> table{u"clock"_s,
                                         u""_s,
                                         {u"record_id"_s, {}},
                                         {
                                             column(u"record_id"_s, &OtherClock::recordId),
                                             column(u"part_id"_s, &OtherClock::partId),
                                             column(u"clock_kind"_s, &OtherClock::clockKind),
                                             column(u"source"_s, &OtherClock::source),
                                             column(u"title"_s, &OtherClock::title),
                                             column(u"for_whom"_s, &OtherClock::forWhom),
                                             column(u"from_on"_s, &OtherClock::fromOn),
                                             column(u"from_at"_s, &OtherClock::fromAt),
                                             column(u"given_on"_s, &OtherClock::givenOn),
                                             column(u"offence"_s, &OtherClock::offence),
                                             column(u"hate"_s, &OtherClock::hate),
                                             column(u"domestic"_s, &OtherClock::domestic),
                                             column(u"statement_on"_s, &OtherClock::statementOn),
                                             column(u"born_on"_s, &OtherClock::bornOn),
                                             column(u"adult"_s, &OtherClock::adult),
                                             column(u"police"_s, &OtherClock::police),
                                             column(u"reported_on"_s, &OtherClock::reportedOn),
                                             column(u"extended"_s, &OtherClock::extended),
                                             column(u"severe"_s, &OtherClock::severe),
                                             column(u"unit"_s, &OtherClock::unit),
                                             column(u"amount"_s, &OtherClock::amount),
                                             column(u"due_on"_s, &OtherClock::dueOn),
                                             column(u"due_ms"_s, &OtherClock::dueMs),
                                             column(u"state"_s, &OtherClock::state),
                                             column(u"done_on"_s, &OtherClock::doneOn),
                                             column(u"reference"_s, &OtherClock::reference),
                                             column(u"reason"_s, &OtherClock::reason),
                                             column(u"note"_s, &OtherClock::note),
                                         }};
    return table;
}

} // namespace core
