// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonstration.h"
#include "core/usecases/verify.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

std::unique_ptr<Casebook> made(const QString &folder, int incidents, quint64 seed = 1)
{
    qputenv("CASEBOOK_LIGHT_KDF", "1");
    qputenv("CASEBOOK_PATH_KIND", "local");
    auto casebook = makeDemonstration(folder,
                                      {.incidents = incidents,
                                       .seed = seed,
                                       .today = today,
                                       .passphrase = QString::fromLatin1(testPassphrase)});
    if (!casebook)
        qFatal(
            "%s / %s", qPrintable(casebook.error().message), qPrintable(casebook.error().detail));
    return *std::move(casebook);
}

} // namespace

class DemonstrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_casebook = made(m_dir.filePath(u"Northmoor.casebook"_s), 250);
    }

    void isSound()
    {
        auto report = verify(*m_casebook);
        QVERIFY(report.has_value());
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
    }

    void holdsAllIncidents()
    {
        QCOMPARE(number(m_casebook->database(), u"SELECT count(*) FROM incident"_s), 250);
    }

    void hasEveryState_data()
    {
        QTest::addColumn<QString>("where");
        const QStringList clauses{
            u"duty WHERE state = 'pending'"_s,
            u"duty WHERE state = 'due' AND due_on < '2026-11-25'"_s,
            u"duty WHERE state = 'due' AND due_on > '2026-11-25'"_s,
            u"duty WHERE state = 'submitted'"_s,
            u"duty WHERE state = 'withdrawn'"_s,
            u"duty_decision WHERE agrees = 0"_s,
            u"duty_decision WHERE agrees = 1"_s,
            u"investigation WHERE finished_on IS NULL"_s,
            u"investigation WHERE finished_on IS NOT NULL"_s,
            u"step_note WHERE note_kind = 'gap'"_s,
            u"step_note WHERE note_kind = 'not_applicable'"_s,
            u"account WHERE locked_at > 0"_s,
            u"review WHERE state = 'draft' AND version = 0"_s,
            u"review WHERE state = 'released'"_s,
            u"(SELECT 1 FROM review_incident GROUP BY review_id HAVING count(*) = 3)"_s,
            u"action WHERE verified_on IS NOT NULL"_s,
            u"action WHERE done_on IS NOT NULL AND verified_on IS NULL"_s,
            u"action WHERE done_on IS NULL AND due_on > '2026-11-25' AND rejected_reason = ''"_s,
            u"action_revision"_s,
            u"camera_request WHERE state = 'to_ask'"_s,
            u"camera_request WHERE state = 'saved'"_s,
            u"draft"_s,
            u"link"_s,
            u"lost_property"_s,
        };
        for (const QString &clause : clauses)
            QTest::newRow(qPrintable(clause)) << clause;
    }
    void hasEveryState()
    {
        QFETCH(QString, where);
        QVERIFY(number(m_casebook->database(), u"SELECT count(*) FROM "_s + where) > 0);
    }

    /// The eighth day off has just passed: the report to HSE is due and not yet late.
    void tellsTheStory()
    {
        auto story = demoStory(*m_casebook);
        QVERIFY(story.has_value());
        QCOMPARE(story->actions.size(), 5);
        QCOMPARE(story->posts.size(), 3);
        QCOMPARE(number(m_casebook->database(),
                        uR"(SELECT count(*) FROM duty d JOIN record r ON r.id = d.incident_id
            WHERE r.uid = ? AND d.rule = 'RIDDOR' AND d.state = 'due'
              AND d.threshold_on = '2026-11-24' AND d.due_on = '2026-12-01')"_s,
                        {story->incidentUid}),
                 1);
    }

    void holdsNothingReal()
    {
        QCOMPARE(
            number(
                m_casebook->database(),
                uR"(SELECT count(*) FROM person WHERE (phone <> '' AND phone NOT LIKE '07700 900%'
                AND phone NOT LIKE '01632 960%') OR (identifier <> '' AND identifier NOT LIKE '999 %')
                OR (email <> '' AND email NOT LIKE '%.example'))"_s),
            0);
    }

    void isTheSameAgainAndMoreLeavePeopleAsTheyAre()
    {
        const auto same = made(m_dir.filePath(u"Same.casebook"_s), 250);
        const auto fewer = made(m_dir.filePath(u"Fewer.casebook"_s), 30);
        const QString incidents
            = u"SELECT group_concat(description, char(10)) FROM (SELECT description FROM incident ORDER BY id)"_s;
        const QString people
            = u"SELECT group_concat(phone || surname || forenames, char(10)) FROM (SELECT * FROM person ORDER BY id)"_s;
        QCOMPARE(text(*same, incidents), text(*m_casebook, incidents));
        QCOMPARE(text(*fewer, people), text(*m_casebook, people));
    }

private:
    static QString text(const Casebook &casebook, const QString &sql)
    {
        auto row = casebook.database().run(sql);
        return row && row->next() ? row->value(0).toString() : QString();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(DemonstrationTest)

#include "tst_demonstration.moc"
