// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/domain/record.h"
#include "core/rules/deadlines.h"
#include "core/rules/dutywords.h"
#include "core/usecases/lists/listdefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

const QString never = u"coalesce(d.due_on, '9999-12-31')"_s;

/// Running clocks as one value, as their index has them.
const QString running = u"(CASE WHEN d.state IN ('due', 'pending') THEN 1 ELSE 0 END) = 1"_s;

/// What the newest result of a duty says of itself under \a key of its first outcome.
QVariant ofOutcome(const QVariant &result, QStringView key)
{
    const QJsonObject kept = QJsonDocument::fromJson(result.toString().toUtf8()).object();
    return kept.value(u"outcomes"_s).toArray().at(0).toObject().value(key).toVariant();
}

QString newest()
{
    return u"(SELECT n.outcomes FROM duty_result n WHERE n.duty_id = d.id ORDER BY n.id DESC LIMIT 1)"_s;
}

ListColumn late()
{
    ListColumn column{
        u"late_days"_s, Tr::tr("Days late"), Kind::Number, {u"d.state"_s, u"d.due_on"_s}};
    column.derive = [](const QVariantList &cells, QDate today) {
        const QString state = cells.value(0).toString();
        const QDate due = QDate::fromString(cells.value(1).toString(), Qt::ISODate);
        const bool runs = state == u"due" || state == u"pending";
        return QVariant(runs ? daysLate(due, today) : 0);
    };
    return column;
}

ListColumn dutyReference()
{
    ListColumn column{u"reference"_s,
                      Tr::tr("Duty"),
                      Kind::Reference,
                      {u"r.kind"_s, u"r.ref_year"_s, u"r.ref_number"_s, u"p.code"_s, u"d.rule"_s}};
    column.derive = [](const QVariantList &cells, QDate) {
        Record record;
        record.kind = cells.value(0).toString();
        record.refYear = cells.value(1).toInt();
        record.refNumber = cells.value(2).toLongLong();
        QStringList all{record.reference(), cells.value(3).toString(), cells.value(4).toString()};
        all.removeAll(QString());
        return QVariant(all.join(u'/'));
    };
    column.match
        = u"d.incident_id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    return column;
}

QList<ListColumn> dutyColumns()
{
    ListColumn responsible{u"responsible"_s,
                           Tr::tr("Who must report"),
                           Kind::Code,
                           {newest()},
                           List::ResponsiblePerson};
    responsible.derive = [](const QVariantList &cells, QDate) {
        return ofOutcome(cells.value(0), u"responsible_person");
    };
    ListColumn basis{u"basis"_s, Tr::tr("Basis"), Kind::Text, {newest(), u"d.rule"_s}};
    basis.derive = [](const QVariantList &cells, QDate) {
        const QVariant cited = ofOutcome(cells.value(0), u"basis");
        return cited.toString().isEmpty()
                   ? QVariant(withoutDay(cells.value(1).toString()))
                   : cited;
    };
    ListColumn outcome{u"outcome"_s, Tr::tr("Outcome"), Kind::Text, {u"d.outcome"_s}};
    outcome.words = outcomeWords;
    ListColumn part{u"part"_s, Tr::tr("Person"), Kind::Text, {u"p.code"_s}};
    return {
        dutyReference(),
        referenceColumn(u"incident"_s, Tr::tr("Incident"), u"r"_s),
        {u"rule"_s, Tr::tr("Rule"), Kind::Code, {u"d.rule"_s}, List::DutyRule},
        part,
        outcome,
        {u"state"_s, Tr::tr("State"), Kind::Code, {u"d.state"_s}, List::DutyState},
        {u"threshold_on"_s, Tr::tr("Owed from"), Kind::Date, {u"d.threshold_on"_s}},
        {u"due_on"_s, Tr::tr("Report by"), Kind::Date, {u"d.due_on"_s}},
        late(),
        responsible,
        basis,
    };
}

QList<ListFilter> dutyFilters()
{
    ListFilter state{
        u"state"_s, Tr::tr("State"), Tr::tr("Any state"), u"d.state"_s, List::DutyState};
    state.choices = {{u"open"_s, Tr::tr("Clock running"), {running}},
                     {u"overdue"_s, Tr::tr("Overdue"), {running, never + u" < :today"_s}}};
    ListFilter check{u"check"_s, Tr::tr("To look at"), Tr::tr("Anything")};
    // A filed report is a new fact of its own: it asks for no second decision.
    check.choices
        = {{u"no_report"_s,
            Tr::tr("Assault without a PARS report"),
            {running, u"d.rule = 'PARS'"_s}},
           {u"earlier_facts"_s,
            Tr::tr("Decided on earlier facts"),
            {u"d.state <> 'submitted'"_s,
             uR"(d.id IN (SELECT x.duty_id FROM duty_decision x GROUP BY x.duty_id
                 HAVING max(x.result_id)
                     < (SELECT max(n.id) FROM duty_result n WHERE n.duty_id = x.duty_id)))"_s}}};
    ListFilter person{u"person"_s, Tr::tr("Person"), Tr::tr("Anyone")};
    person.match = uR"(d.part_id IN (SELECT q.id FROM part q JOIN record o ON o.id = q.person_id
        WHERE o.uid = ?))"_s;
    person.records = uR"(SELECT r.uid, r.title FROM record r WHERE r.id IN
            (SELECT q.person_id FROM duty d JOIN part q ON q.id = d.part_id WHERE )"_s
                     + running + u") ORDER BY lower(r.title) LIMIT 500"_s;
    return {
        state,
        {u"rule"_s, Tr::tr("Rule"), Tr::tr("Any rule"), u"d.rule"_s, List::DutyRule},
        check,
        person,
    };
}

} // namespace

ListDefinition dutyList()
{
    ListDefinition list;
    list.id = u"duties"_s;
    list.title = Tr::tr("Statutory clocks");
    list.table = u"duty"_s;
    list.from = u"duty d"_s;
    list.rowId = u"d.id"_s;
    list.rowUid = u"d.uid"_s;
    list.recordId = u"d.incident_id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins
        = u"LEFT JOIN record r ON r.id = d.incident_id LEFT JOIN part p ON p.id = d.part_id"_s;
    list.present = {{u"d.incident_id"_s, u"incident"_s}};
    list.belongs = u"SELECT ?"_s;
    list.columns = dutyColumns();
    list.sorts
        = {{u"due_on"_s,
            {never},
            {u"state"_s,
             u"state:open"_s,
             u"state:overdue"_s,
             u"check:no_report"_s,
             u"check:earlier_facts"_s,
             u"person"_s,
             u"rule"_s}},
           {u"state"_s, {u"d.state"_s, never}, {u"state"_s}},
           {u"rule"_s, {u"d.rule"_s, never}, {u"rule"_s}}};
    list.filters = dutyFilters();
    list.sort = u"due_on"_s;
    list.ascending = true;
    list.keys = {u"reference"_s,
                 u"rule"_s,
                 u"part"_s,
                 u"outcome"_s,
                 u"state"_s,
                 u"threshold_on"_s,
                 u"due_on"_s,
                 u"late_days"_s,
                 u"responsible"_s,
                 u"basis"_s};
    list.printed = {{u"reference"_s, 2.2},
                    {u"outcome"_s, 2.6},
                    {u"state"_s, 0.9},
                    {u"due_on"_s, 1},
                    {u"late_days"_s, 0.6},
                    {u"responsible"_s, 1.5},
                    {u"basis"_s, 2.2}};
    return list;
}

} // namespace core
