// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/trend.h"

using namespace Qt::StringLiterals;

namespace core {

QList<reports::TrendMonth> wholeMonths(const QList<MonthCount> &counts, QDate today)
{
    QList<reports::TrendMonth> months;
    for (const MonthCount &one : counts) {
        const QDate month = QDate::fromString(one.month + u"-01"_s, Qt::ISODate);
        if (month.year() == today.year() && month.month() == today.month())
            continue;
        if (months.isEmpty() || months.constLast().month != month)
            months.append({month, 0, 0});
        (one.group == u"violence" ? months.last().violence : months.last().other)
            += int(one.incidents);
    }
    return months;
}

} // namespace core
