// SPDX-License-Identifier: GPL-3.0-or-later
// Lists page through an index and give, page by page, what one plain SELECT would.
#include "core/rules/brag.h"
#include "core/usecases/incidents.h"
#include "core/usecases/lists/lists.h"

#include <QTest>

#include "tests/listsample.h"
#include "tests/testing.h"
#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The statements a database runs while this lives, with their values in place.
class Heard
{
public:
    explicit Heard(Database &db)
        : m_db(db)
    {
        sqlite3_trace_v2(db.handle(), SQLITE_TRACE_STMT, &Heard::hear, this);
    }
    ~Heard() { sqlite3_trace_v2(m_db.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Heard)

    QStringList statements;

private:
    static int hear(unsigned, void *self, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<Heard *>(self)->statements << QString::fromUtf8(sql);
        sqlite3_free(sql);
        return 0;
    }
    Database &m_db;
};

QString planOf(Database &db, const QString &sql)
{
    QStringList steps;
    auto plan = db.run(u"EXPLAIN QUERY PLAN "_s + sql);
    if (!plan)
        return plan.error().detail;
    while (plan->next())
        steps << plan->value(3).toString();
    return steps.join(u'\n');
}

/// Every list in every order and direction, unnarrowed and by each choice of each filter.
QList<ListQuery> everyQuery(const Lists &lists)
{
    QList<ListQuery> all;
    for (const QString &id : listIds()) {
        const ListDefinition list = *listDefinition(id);
        for (const ListSort &sort : list.sorts) {
            for (const bool ascending : {true, false}) {
                ListQuery query{id, {}, {}, sort.column, ascending};
                all << query;
                for (const ListFilter &filter : list.filters) {
                    const auto choices = *lists.choices(filter);
                    for (const auto &[code, words] : choices.mid(0, 5)) {
                        query.filters = {{filter.id, code}};
                        all << query;
                    }
                }
            }
        }
    }
    return all;
}

QStringList uids(const Result<QList<ListRow>> &rows)
{
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message + rows.error().detail));
    QStringList all;
    for (const ListRow &row : *rows)
        all << row.uid;
    return all;
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

    /// What one SELECT over everything gives, in the words of the definition and no index of ours.
    QStringList plain(const ListQuery &query)
    {
        const ListDefinition list = *listDefinition(query.list);
        QStringList where = list.base;
        QVariantList values;
        for (auto it = query.filters.begin(); it != query.filters.end(); ++it) {
            for (const ListTerm &term : filterTerms(*list.filter(it.key()), it.value(), m_today)) {
                where << u"(%1)"_s.arg(term.sql);
                values += term.values;
            }
        }
        for (const auto &[column, kind] : list.present)
            where << u"(SELECT w.withdrawn_at FROM record w WHERE w.id = %1) IS NULL"_s.arg(column);
        const QString way = query.ascending ? u" ASC"_s : u" DESC"_s;
        const QString sql = u"SELECT %1 FROM %2 %3 WHERE %4 ORDER BY %5"_s.arg(
            list.rowUid,
            list.from,
            list.joins,
            where.join(u" AND "_s),
            (list.sortBy(query.sort).keys + QStringList{list.rowId}).join(way + u", "_s) + way);
        auto rows = m_book->database().run(sql, values);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        QStringList all;
        while (rows->next())
            all << rows->value(0).toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_book = std::make_unique<TestCasebook>();
        QRandomGenerator random(20261123);
        auto filled = m_book->journal().commit(
            {u"test"_s}, [&](ChangeSet &set) { return listsample::fillLists(set, random); });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    }

    void pagesEqualOneSelect()
    {
        Lists lists(m_book->database(), m_today);
        QRandomGenerator random(7);
        const QList<ListQuery> all = everyQuery(lists);
        QVERIFY(all.size() > 200);
        for (const ListQuery &query : all) {
            const QStringList expected = plain(query);
            auto count = lists.count(query);
            QVERIFY2(count, qPrintable(query.list + query.filters.keys().join(u' ')));
            QCOMPARE(*count, expected.size());
            QCOMPARE(uids(lists.rows(query, 0, 40)), expected.mid(0, 40));
            // Jumps about: to the end, back, and into the middle.
            for (const qint64 first :
                 {*count - 3, qint64(random.bounded(int(*count) + 1)), *count / 2, *count}) {
                const qint64 at = qMax<qint64>(0, first);
                QCOMPARE(uids(lists.rows(query, at, 7)), expected.mid(at, 7));
            }
        }
    }

    void everyStatementUsesAnIndex()
    {
        Lists lists(m_book->database(), m_today);
        for (const ListQuery &query : everyQuery(lists)) {
            QStringList statements;
            {
                Heard heard(m_book->database());
                QVERIFY(lists.count(query));
                QVERIFY(lists.rows(query, 0, 20));
                QVERIFY(lists.rows(query, 57, 20));
                statements = heard.statements;
            }
            const ListDefinition list = *listDefinition(query.list);
            for (const QString &sql : std::as_const(statements)) {
                const QString plan = planOf(m_book->database(), sql);
                const QStringList steps = plan.split(u'\n');
                // Few duties were decided on earlier facts: these are found first, then sorted.
                if (sql.contains(u"duty_decision x"_s))
                    continue;
                QVERIFY2(!plan.contains(u"TEMP B-TREE FOR ORDER"_s)
                             && !plan.contains(u"TEMP B-TREE FOR LAST"_s),
                         qPrintable(sql + u'\n' + plan));
                const QString alias = list.from.section(u' ', 1);
                // The state of an action follows from seven of its columns: no index holds that.
                if (sql.contains(u"CASE WHEN"_s) && sql.contains(u"count(*)"_s))
                    continue;
                QVERIFY2(!steps.contains(u"SCAN "_s + alias), qPrintable(sql + u'\n' + plan));
            }
        }
    }

    void statesOfActionsAreThoseOfTheRule()
    {
        Lists lists(m_book->database(), m_today);
        const auto actions = *Repository<Action>(m_book->database()).select();
        for (const Code &each : codes(List::Brag)) {
            QSet<QString> expected;
            for (const Action &action : actions) {
                if (brag(action, m_today).code == each.code)
                    expected.insert(action.record.uid);
            }
            const ListQuery query{u"actions"_s, u"status:"_s + each.code};
            const QStringList found = uids(lists.rows(query, 0, 1000));
            QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
        }
    }

    void wordsAndFieldsNarrow()
    {
        Lists lists(m_book->database(), m_today);
        const auto found = [&](const QString &text, const QString &list = u"incidents"_s) {
            auto rows = lists.rows({list, text}, 0, 1000);
            return rows ? rows->size() : -1;
        };
        const auto counted = [&](const QString &where) {
            return number(m_book->database(),
                          u"SELECT count(*) FROM incident i JOIN record r ON r.id = i.id "
                          "WHERE r.withdrawn_at IS NULL AND "_s
                              + where);
        };
        QCOMPARE(found(u"punched"_s), counted(u"description LIKE 'Punched%'"_s));
        QCOMPARE(found(u"punched category:PA"_s),
                 counted(u"description LIKE 'Punched%' AND category = 'PA'"_s));
        QCOMPARE(found(u"status:\"Under investigation\""_s),
                 counted(u"status = 'investigating'"_s));
        QCOMPARE(
            found(u"lone_worker:yes site:\"site 1\""_s),
            counted(
                u"lone_worker = 'yes' AND site_id IN (SELECT id FROM site WHERE name = 'Site 1')"_s));
        QCOMPARE(found(u"occurred_on:2026-11"_s), counted(u"occurred_on LIKE '2026-11-%'"_s));
        QCOMPARE(found(u"occurred_on:2026-11-20..2026-11-25"_s),
                 counted(u"occurred_on BETWEEN '2026-11-20' AND '2026-11-25'"_s));
        QCOMPARE(
            found(u"withdrawn:yes"_s),
            number(
                m_book->database(),
                u"SELECT count(*) FROM record WHERE kind = 'incident' AND withdrawn_at IS NOT NULL"_s));
        QCOMPARE(found(u"inc-2026-7"_s), 1);
        QCOMPARE(found(u"reference:INC-2026-0007"_s), 1);
        QCOMPARE(found(u"INC-2026-0007"_s, u"actions"_s), 1);
        QCOMPARE(found(u"at 10:30 punched"_s), 0); // a time is words, not a field
        QVERIFY(!lists.rows({u"incidents"_s, u"colour:red"_s, {}, {}, true, {}, true}, 0, 1));
        auto refused = lists.rows({u"incidents"_s, u"status:purple"_s}, 0, 1);
        QVERIFY(!refused && refused.error().message.contains(u"investigating"_s));
    }

    void manyFindsArePagedLikeFew()
    {
        // Above a few thousand finds the other way of looking is taken; both must agree.
        Lists lists(m_book->database(), m_today);
        auto done = m_book->journal().commit({u"test"_s}, [&](ChangeSet &set) {
            Result<void> added;
            for (int n = 0; n < 5200 && added; ++n) {
                Incident incident;
                incident.reportedOn = m_today;
                incident.description = u"Trolley"_s;
                incident.sortKey = n % 11;
                incident.category = n % 3 ? u"PV"_s : u"PA"_s;
                added = set.add(incident);
            }
            return added;
        });
        QVERIFY(done);
        const ListQuery query{u"incidents"_s, u"trolley category:PA"_s};
        auto rows
            = m_book->database().run(uR"(SELECT r.uid FROM incident i JOIN record r ON r.id = i.id
            WHERE i.description = 'Trolley' AND i.category = 'PA' ORDER BY i.sort_key DESC, i.id DESC)"_s);
        QStringList expected;
        while (rows->next())
            expected << rows->value(0).toString();
        QCOMPARE(*lists.count(query), expected.size());
        QCOMPARE(uids(lists.rows(query, 700, 50)), expected.mid(700, 50));
    }

    void objectsHaveTheirKeysInOrder()
    {
        TestCasebook book;
        auto made = Incidents(book.journal()).record(sampleIncident());
        QVERIFY(made);
        Lists lists(book.database(), m_today);
        const auto incidents = *lists.objects({u"incidents"_s});
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().first().first, u"reference"_s);
        const QMap<QString, QVariant> row(
            std::map<QString, QVariant>(incidents.first().begin(), incidents.first().end()));
        QCOMPARE(row.value(u"occurred_on"_s).toString(), u"2026-11-12"_s);
        QCOMPARE(row.value(u"occurred_at"_s).toString(), u"22:40"_s);
        QCOMPARE(row.value(u"location"_s).toString(), u"14 Larch Road"_s);
        QVERIFY(row.value(u"source_reference"_s).isNull());
        QCOMPARE(row.value(u"lone_worker"_s).toString(), u"yes"_s);
        const auto duties = *lists.objects({u"duties"_s, u"rule:RIDDOR"_s});
        QCOMPARE(duties.size(), 1);
        const QMap<QString, QVariant> duty(
            std::map<QString, QVariant>(duties.first().begin(), duties.first().end()));
        QCOMPARE(duty.value(u"reference"_s).toString(), u"INC-2026-0001/V1/RIDDOR"_s);
        QCOMPARE(duty.value(u"responsible"_s).toString(), u"trust"_s);
        QVERIFY(!duty.value(u"basis"_s).isNull());
        QCOMPARE(duties.first().size(), 10);
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    const QDate m_today{2026, 11, 23};
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
