// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportstep.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<ReportStep> &tableOf<ReportStep>()
{
    static const Table<ReportStep> table{u"report_step"_s,
                                         u""_s,
                                         {u"duty_id"_s, u"duty"_s},
                                         {
                                             column(u"duty_id"_s, &ReportStep::dutyId),
                                             column(u"submission_id"_s, &ReportStep::submissionId),
                                             column(u"state"_s, &ReportStep::state),
                                             column(u"step_on"_s, &ReportStep::on),
                                             column(u"whom"_s, &ReportStep::whom),
                                             column(u"reference"_s, &ReportStep::reference),
                                             column(u"reason"_s, &ReportStep::reason),
                                             column(u"by_whom"_s, &ReportStep::byWhom),
                                         }};
    return table;
}

} // namespace core
