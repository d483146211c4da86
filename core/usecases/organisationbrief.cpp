// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/organisationbrief.h"

#include "core/domain/clockcodes.h"
#include "core/domain/labels.h"
#include "core/reports/organisationbrief.h"
#include "core/usecases/due.h"
#include "core/usecases/today.h"
#include "core/usecases/todayrows.h"
#include "core/usecases/trend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QStringList violent{u"PA"_s, u"PV"_s, u"NP"_s, u"HC"_s, u"SX"_s};
const QStringList hurt{u"moderate"_s, u"severe"_s, u"death"_s};

struct Counted
{
    QString reference;
    QString category;
    QString subcategory;
    QString harm;
    QString alone;
};

Result<QList<Counted>> between(const Database &db, QDate first, QDate last)
{
    return rowsOf<Counted>(
        db,
        uR"(SELECT r.kind, r.ref_year, r.ref_number, t.category, t.subcategory, t.harm, t.lone_worker
            FROM incident t JOIN record r ON r.id = t.id
            WHERE r.withdrawn_at IS NULL AND coalesce(t.occurred_on, t.reported_on) BETWEEN ? AND ?
            ORDER BY t.sort_key DESC)"_s,
        {first.toString(Qt::ISODate), last.toString(Qt::ISODate)},
        [](const QSqlQuery &row) {
            Record record;
            record.kind = row.value(0).toString();
            record.refYear = row.value(1).toInt();
            record.refNumber = row.value(2).toLongLong();
            return Counted{record.reference(),
                           row.value(3).toString(),
                           row.value(4).toString(),
                           row.value(5).toString(),
                           row.value(6).toString()};
        });
}

reports::PeriodFigures figuresOf(const QList<Counted> &rows)
{
    reports::PeriodFigures figures;
    for (const Counted &one : rows) {
        ++figures.incidents;
        figures.violent += violent.contains(one.category) ? 1 : 0;
        figures.hurt += hurt.contains(one.harm) ? 1 : 0;
        figures.alone += one.alone == u"yes" ? 1 : 0;
    }
    return figures;
}

/// The worst of \a rows in a line each: reference, kind, harm; worst first.
QStringList seriousOf(QList<Counted> rows)
{
    rows.removeIf([](const Counted &one) { return !hurt.contains(one.harm); });
    std::stable_sort(rows.begin(), rows.end(), [](const Counted &a, const Counted &b) {
        return hurt.indexOf(a.harm) > hurt.indexOf(b.harm);
    });
    QStringList lines;
    for (const Counted &one : rows) {
        const QString kind = one.subcategory.isEmpty() ? label(List::Category, one.category)
                                                       : label(List::Subcategory, one.subcategory);
        lines << Tr::tr("%1: %2. Harm: %3").arg(one.reference,
                                                kind,
                                                label(List::HarmPhysical, one.harm).toLower());
    }
    return lines;
}

QString lateWhat(const DueItem &item)
{
    if (item.rule == u"ACTION")
        return Tr::tr("%1, action").arg(item.reference);
    if (item.rule == u"CAMERA")
        return Tr::tr("%1, footage not saved").arg(item.reference);
    if (item.rule == u"INVESTIGATION_TARGET")
        return Tr::tr("%1, investigation").arg(item.reference);
    if (item.rule == u"REVIEW_TARGET")
        return Tr::tr("%1, review").arg(item.reference);
    if (item.rule == u"RIDDOR" || item.rule == u"PARS" || item.rule == u"REVIEW")
        return Tr::tr("%1, %2").arg(item.reference, label(List::DutyRule, item.rule));
    const QString clock = clockLabel(ClockList::Kind, item.rule);
    return Tr::tr("%1, %2").arg(item.reference,
                                clock == item.rule ? Tr::tr("to follow up") : clock);
}

/// Law first, then footage, actions and targets; within each the longest late first.
int weightOf(const QString &rule)
{
    static const QStringList order{
        u"RIDDOR"_s, u"PARS"_s, u"CAMERA"_s, u"REVIEW"_s, u"ACTION"_s};
    const qsizetype at = order.indexOf(rule);
    return at < 0 ? int(order.size()) : int(at);
}

Result<QList<reports::BriefLine>> lateOf(Casebook &casebook, QDate today)
{
    auto due = dueItems(casebook, today);
    if (!due)
        return due.error();
    due->removeIf([](const DueItem &item) {
        return item.lateDays <= 0 || item.rule == u"NOTE" || item.state == u"done";
    });
    std::stable_sort(due->begin(), due->end(), [](const DueItem &a, const DueItem &b) {
        return std::pair(weightOf(a.rule), a.dueOn) < std::pair(weightOf(b.rule), b.dueOn);
    });
    QList<reports::BriefLine> lines;
    for (const DueItem &item : std::as_const(*due)) {
        const bool isPost = item.rule == u"ACTION";
        lines << reports::BriefLine{
            lateWhat(item), item.dueOn, isPost ? item.responsible : QString()};
    }
    return lines;
}

/// Drafts the LSMS has signed and the director has not.
Result<QStringList> toSign(const Database &db)
{
    return rowsOf<QString>(
        db,
        uR"(SELECT r.kind, r.ref_year, r.ref_number, v.version FROM review v JOIN record r ON r.id = v.id
            WHERE r.withdrawn_at IS NULL AND v.state <> 'released'
            AND EXISTS (SELECT 1 FROM signature s WHERE s.review_id = v.id AND s.role = 'lsms'
                        AND s.how <> '' AND s.for_version = v.version + 1)
            AND EXISTS (SELECT 1 FROM signature s WHERE s.review_id = v.id AND s.role = 'director'
                        AND (s.how = '' OR s.for_version <> v.version + 1))
            ORDER BY r.ref_year, r.ref_number)"_s,
        {},
        [](const QSqlQuery &row) {
            Record record;
            record.kind = row.value(0).toString();
            record.refYear = row.value(1).toInt();
            record.refNumber = row.value(2).toLongLong();
            return Tr::tr("%1: post-incident review, version %2")
                .arg(record.reference(), QString::number(row.value(3).toInt() + 1));
        });
}

} // namespace

Result<Paper> organisationBriefPaper(Casebook &casebook, reports::Audience audience)
{
    const QDate today = casebook.clock().today();
    const QDate first(today.year(), today.month(), 1);
    const QDate before = first.addMonths(-1);
    const QDate sameDay = before.addDays(qMin(today.day(), before.daysInMonth()) - 1);
    const Database &db = casebook.database();
    auto now = between(db, first, today);
    auto same = between(db, before, sameDay);
    auto whole = between(db, before, first.addDays(-1));
    auto months = Today(casebook).months();
    auto late = lateOf(casebook, today);
    auto sign = toSign(db);
    if (!now || !same || !whole)
        return !now ? now.error() : !same ? same.error() : whole.error();
    if (!months || !late || !sign)
        return !months ? months.error() : !late ? late.error() : sign.error();
    reports::OrganisationBrief held;
    held.thisMonth = figuresOf(*now);
    held.sameDays = figuresOf(*same);
    held.wholeMonth = figuresOf(*whole);
    held.serious = seriousOf(*now);
    held.trend = wholeMonths(*months, today);
    held.late = *late;
    held.toSign = *sign;
    return Paper{reports::organisationBrief(held, frameNow(casebook, audience)), {}, {}};
}

} // namespace core
