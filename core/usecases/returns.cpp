// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/returns.h"

#include "core/exchange/returnsheet.h"
#include "core/exchange/tablecsv.h"
#include "core/exchange/tableworkbook.h"
#include "core/platform/atomicfile.h"
#include "core/usecases/statutorypapers.h"
#include "core/usecases/todayrows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 mostStaff = 2'000'000; ///< more than the whole NHS employs
constexpr auto sectorKey = "sector";

QByteArray staffKey(FinancialYear year, const QString &siteUid)
{
    QByteArray key = "staff_" + QByteArray::number(year.startYear);
    if (!siteUid.isEmpty())
        key += '_' + siteUid.toLatin1();
    return key;
}

qint64 sortKeyOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * 24 * 60;
}

/// The sites of a casebook, and the one each is part of in the end.
struct SiteTree
{
    QHash<qint64, ReturnSite> sites;
    QHash<qint64, qint64> above;

    ReturnSite topOf(qint64 id) const
    {
        // A place cannot be part of itself; the limit is for damaged data.
        for (int step = 0; step < 50 && above.value(id) > 0; ++step)
            id = above.value(id);
        return sites.value(id);
    }
};

Result<SiteTree> siteTree(const Database &db)
{
    SiteTree tree;
    auto rows = db.run(u"SELECT s.id, r.uid, s.name, s.parent_id FROM site s "
                       u"JOIN record r ON r.id = s.id"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        tree.sites.insert(id, {rows->value(1).toString(), rows->value(2).toString()});
        tree.above.insert(id, rows->value(3).toLongLong());
    }
    if (auto whole = db.ended(*rows); !whole)
        return whole.error();
    return tree;
}

/// A victim as the return counts one.
Part victimOf(const QSqlQuery &row, int column)
{
    Part victim;
    victim.role = u"victim"_s;
    victim.workStatus = row.value(column).toString();
    victim.acts = row.value(column + 1).toString();
    return victim;
}

/// The victims of the incidents that happened, or were reported on a day not known, in these days.
Result<QList<returns::Assault>>
assaultsOf(const Database &db, const SiteTree &tree, QDate from, QDate until)
{
    return rowsOf<returns::Assault>(
        db,
        uR"(SELECT p.work_status, p.acts, i.category, i.occurred_on, i.reported_on, p.intent,
                   i.site_id, p.staff_group
            FROM incident i JOIN record r ON r.id = i.id JOIN part p ON p.incident_id = i.id
            WHERE i.sort_key >= ? AND i.sort_key < ? AND r.withdrawn_at IS NULL
              AND i.triage <> 'duplicate' AND p.role = 'victim')"_s,
        {sortKeyOf(from), sortKeyOf(until.addDays(1))},
        [&tree](const QSqlQuery &row) {
            return returns::Assault{.occurredOn = Stored<QDate>::read(row.value(3)),
                                    .reportedOn = Stored<QDate>::read(row.value(4)),
                                    .counted
                                    = returns::countedAs(victimOf(row, 0), row.value(2).toString()),
                                    .factors = returns::factorsOf(row.value(5).toString()),
                                    .site = tree.topOf(row.value(6).toLongLong()).uid,
                                    .staffGroup = row.value(7).toString()};
        });
}

/// The sanctions of incidents, and of investigations into them, that had a physical assault.
Result<QList<returns::SanctionTaken>> sanctionsOf(const Database &db, QDate from, QDate until)
{
    auto rows
        = db.run(uR"(SELECT s.id, s.sanction_kind, s.decided_on, p.work_status, p.acts, i.category
            FROM sanction s JOIN record r ON r.id = s.record_id
            LEFT JOIN investigation_incident ii ON ii.investigation_id = s.record_id
            JOIN incident i ON i.id = coalesce(ii.incident_id, s.record_id)
            JOIN record ri ON ri.id = i.id JOIN part p ON p.incident_id = i.id
            WHERE s.decided_on >= ? AND s.decided_on <= ? AND r.withdrawn_at IS NULL
              AND ri.withdrawn_at IS NULL AND i.triage <> 'duplicate' AND p.role = 'victim')"_s,
                 {from.toString(Qt::ISODate), until.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    QMap<qint64, returns::SanctionTaken> taken; // a sanction for several assaults is one
    while (rows->next()) {
        if (returns::countedAs(victimOf(*rows, 3), rows->value(5).toString())
            == returns::Counted::Physical)
            taken.insert(rows->value(0).toLongLong(),
                         {Stored<QDate>::read(rows->value(2)),
                          returns::sanctionedAs(rows->value(1).toString())});
    }
    if (auto whole = db.ended(*rows); !whole)
        return whole.error();
    return taken.values();
}

} // namespace

Returns::Returns(Casebook &casebook)
    : m_casebook(casebook)
{}

Result<QList<FinancialYear>> Returns::years() const
{
    auto rows
        = m_casebook.database().run(u"SELECT min(i.sort_key), max(i.sort_key) FROM incident i"_s);
    if (!rows)
        return rows.error();
    const FinancialYear present = FinancialYear::of(m_casebook.clock().today());
    int first = present.startYear;
    if (rows->next() && !rows->value(0).isNull()) {
        const auto day = [](const QVariant &key) {
            return QDate(1970, 1, 1).addDays(key.toLongLong() / (24 * 60));
        };
        first = std::min(first, FinancialYear::of(day(rows->value(0))).startYear);
    }
    QList<FinancialYear> years;
    for (int year = present.startYear; year >= first; --year)
        years.append(FinancialYear{year});
    return years;
}

Result<FinancialYear> Returns::usualYear() const
{
    auto known = years();
    if (!known)
        return known.error();
    return known->size() > 1 ? known->at(1) : known->constFirst();
}

Result<reports::ReturnCase> Returns::of(FinancialYear year, reports::Audience audience) const
{
    const Database &db = m_casebook.database();
    const FinancialYear before{year.startYear - 1};
    auto tree = siteTree(db);
    if (!tree)
        return tree.error();
    auto assaults = assaultsOf(db, *tree, before.first(), year.last());
    if (!assaults)
        return assaults.error();
    auto sanctions = sanctionsOf(db, before.first(), year.last());
    if (!sanctions)
        return sanctions.error();
    auto first = db.run(u"SELECT min(occurred_on) FROM incident"_s);
    if (!first)
        return first.error();
    auto places = sites();
    if (!places)
        return places.error();
    reports::ReturnCase held;
    held.ods = m_casebook.setting(setting::ods);
    held.sector = sector();
    held.today = m_casebook.clock().today();
    held.firstOn = first->next() ? Stored<QDate>::read(first->value(0)) : QDate();
    for (const ReturnSite &site : std::as_const(tree->sites))
        held.siteNames.insert(site.uid, site.name);
    const auto make = [&](FinancialYear of) {
        returns::Year made = returns::counted(of, *assaults, *sanctions);
        made.staff = staff(of);
        for (const ReturnSite &site : *places) {
            if (const auto there = staff(of, site.uid)) {
                made.siteStaff.insert(site.uid, *there);
                made.sites[site.uid]; // no assault there is a line of the return too
            }
        }
        return audience == reports::Audience::Full ? made : returns::forOutside(made);
    };
    held.now = make(year);
    held.before = make(before);
    return held;
}

Result<reports::Document> Returns::document(FinancialYear year, reports::Audience audience) const
{
    auto held = of(year, audience);
    if (!held)
        return held.error();
    return reports::annualReturn(*held, frameNow(m_casebook, audience));
}

Result<> Returns::save(FinancialYear year,
                       reports::Audience audience,
                       const QString &format,
                       const QString &path) const
{
    auto held = of(year, audience);
    if (!held)
        return held.error();
    const reports::Frame frame = frameNow(m_casebook, audience);
    const TableData sheet = returnSheet(*held, frame);
    if (format == u"csv")
        return platform::writeAtomically(path, csv(sheet));
    if (format == u"xlsx")
        return writeTableWorkbook(sheet,
                                  Tr::tr("%1 · %2").arg(frame.marking, reports::label(audience)),
                                  held->today,
                                  path);
    return Error{
        Error::Code::Invalid,
        Tr::tr("The annual return is written as pdf, xlsx or csv, not as “%1”.").arg(format),
        {}};
}

Result<QList<ReturnSite>> Returns::sites() const
{
    return rowsOf<ReturnSite>(
        m_casebook.database(),
        uR"(SELECT r.uid, s.name FROM site s JOIN record r ON r.id = s.id
            WHERE s.parent_id IS NULL AND r.withdrawn_at IS NULL ORDER BY lower(s.name), s.id)"_s,
        {},
        [](const QSqlQuery &row) {
            return ReturnSite{row.value(0).toString(), row.value(1).toString()};
        });
}

std::optional<qint64> Returns::staff(FinancialYear year, const QString &siteUid) const
{
    bool ok = false;
    const qint64 known = m_casebook.setting(staffKey(year, siteUid).constData()).toLongLong(&ok);
    return ok ? std::optional(known) : std::nullopt;
}

Result<void>
Returns::saveStaff(FinancialYear year, std::optional<qint64> number, const QString &siteUid)
{
    const auto invalid = [](const QString &sentence) {
        return Error{Error::Code::Invalid, sentence, {}};
    };
    if (number && (*number < 1 || *number > mostStaff))
        return invalid(Tr::tr("Give the number of people employed on 31 March, from 1 up."));
    auto places = sites();
    if (!places)
        return places.error();
    qint64 atSites = 0;
    for (const ReturnSite &site : *places)
        atSites += (site.uid == siteUid ? number : staff(year, site.uid)).value_or(0);
    const std::optional<qint64> all = siteUid.isEmpty() ? number : staff(year);
    if (all && number && atSites > *all)
        return invalid(Tr::tr("The sites would have %1 staff, more than the %2 of all. Change one "
                              "of the numbers.")
                           .arg(QString::number(atSites), QString::number(*all)));
    return m_casebook.saveSetting(staffKey(year, siteUid).constData(),
                                  number ? QString::number(*number) : QString());
}

QString Returns::sector() const
{
    return m_casebook.setting(sectorKey);
}

Result<void> Returns::saveSector(const QString &code)
{
    if (!code.isEmpty() && !returns::sectors().contains(code))
        return Error{Error::Code::Invalid, Tr::tr("Choose one of the sectors."), code};
    return m_casebook.saveSetting(sectorKey, code);
}

std::optional<FinancialYear> readFinancialYear(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{4})(?:\\s*[/-]\\s*(\\d{2}|\\d{4}))?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int start = match.captured(1).toInt();
    const QString end = match.captured(2);
    if (!end.isEmpty() && end.toInt() % 100 != (start + 1) % 100)
        return {};
    if (end.size() == 4 && end.toInt() != start + 1)
        return {};
    return FinancialYear{start};
}

} // namespace core
