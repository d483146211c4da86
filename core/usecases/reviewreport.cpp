// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reviewreport.h"

#include "core/usecases/casepeople.h"
#include "core/usecases/reviews.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int monthsShown = 12;

/// The twelve months up to the newest incident: of its place where all happened at one, else of its
/// kind.
Result<std::optional<reports::MonthFigures>> figures(const Database &db, const ReviewFile &file)
{
    QDate newest;
    reports::MonthFigures counted;
    for (const IncidentFile &one : file.incidents) {
        const Incident &incident = one.incident;
        const bool isFirst = &one == &file.incidents.constFirst();
        newest = qMax(newest, incident.occurredOn);
        if (isFirst)
            counted.siteId = incident.siteId;
        else if (counted.siteId != incident.siteId)
            counted.siteId = {};
        if (isFirst)
            counted.category = incident.category;
    }
    if (!newest.isValid() || (counted.siteId.isNull() && counted.category.isEmpty()))
        return std::optional<reports::MonthFigures>();
    const QDate first = QDate(newest.year(), newest.month(), 1).addMonths(1 - monthsShown);
    for (int i = 0; i < monthsShown; ++i)
        counted.months << first.addMonths(i);
    counted.physical = counted.other = QList<double>(monthsShown, 0);
    const QString month = u"yyyy-MM"_s;
    const bool isPlace = !counted.siteId.isNull();
    auto rows
        = db.run(isPlace ? u"SELECT month, category, count(*) FROM incident WHERE site_id = ? AND "
                           "month >= ? AND month <= ? GROUP BY month, category"_s
                         : u"SELECT month, category, count(*) FROM incident WHERE category = ? AND "
                           "month >= ? AND month <= ? GROUP BY month, category"_s,
                 {isPlace ? QVariant(counted.siteId.value()) : QVariant(counted.category),
                  first.toString(month),
                  newest.toString(month)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        for (int i = 0; i < monthsShown; ++i) {
            if (counted.months.at(i).toString(month) != rows->value(0).toString())
                continue;
            QList<double> &series
                = rows->value(1).toString() == u"PA" ? counted.physical : counted.other;
            series[i] += rows->value(2).toDouble();
        }
    }
    if (auto whole = db.ended(*rows); !whole)
        return whole.error();
    return std::optional<reports::MonthFigures>(counted);
}

} // namespace

Result<reports::ReviewReport> reviewReport(Casebook &casebook, const QString &uid)
{
    auto file = Reviews(casebook).load(uid);
    if (!file)
        return file.error();
    auto people = casePeople(casebook.journal(), file->incidents, file->actions);
    auto months = figures(casebook.database(), *file);
    auto head = casebook.journal().audit().head();
    if (!people || !months || !head)
        return !people ? people.error() : !months ? months.error() : head.error();
    return reports::ReviewReport{*file, *people, *months, head->shortForm(), {}};
}

Result<reports::ReviewReport> reviewToRelease(Casebook &casebook, const QString &uid)
{
    auto report = reviewReport(casebook, uid);
    if (report)
        report->release
            = {report->file.review.version + 1, casebook.clock().today(), casebook.user().name};
    return report;
}

} // namespace core
