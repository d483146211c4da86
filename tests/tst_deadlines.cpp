// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/rules/brag.h"
#include "core/rules/deadlines.h"
#include "core/rules/deadlinewords.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data();
    void due();
    void late();
    void financialYear_data();
    void financialYear();
    void workingDays();
    void hoursAreInstants();
    void brag_data();
    void brag();
};

namespace {

const QDate today(2026, 11, 20);

Action action(const QDate &dueOn, qint64 progress)
{
    Action made;
    made.dueOn = dueOn;
    made.progress = progress;
    return made;
}

Action done(const QDate &dueOn, bool verified, const QString &evidence = u"photograph"_s)
{
    Action made = action(dueOn, 100);
    made.doneOn = today.addDays(-1);
    made.evidence = evidence;
    if (verified)
        made.verifiedOn = today;
    return made;
}

} // namespace

void DeadlinesTest::due_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("done");
    QTest::addColumn<DueState>("state");
    QTest::addColumn<QString>("words");

    QTest::newRow("no date") << QDate() << false << DueState::NoDate << QString();
    QTest::newRow("yesterday") << today.addDays(-1) << false << DueState::Overdue
                               << u"1 day late"_s;
    QTest::newRow("today is in time") << today << false << DueState::DueToday << u"Due today"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << false << DueState::DueSoon
                              << u"Due tomorrow"_s;
    QTest::newRow("in seven days is soon")
        << today.addDays(7) << false << DueState::DueSoon << u"Due in 7 days"_s;
    QTest::newRow("in eight days is later")
        << today.addDays(8) << false << DueState::Later << u"Due in 8 days"_s;
    QTest::newRow("what is done is never late")
        << today.addDays(-9) << true << DueState::Done << u"Done"_s;
}

void DeadlinesTest::due()
{
    QFETCH(QDate, date);
    QFETCH(bool, done);
    QFETCH(DueState, state);
    QFETCH(QString, words);

    QCOMPARE(dueOn(date, today, done).state, state);
    QCOMPARE(sentence(dueOn(date, today, done)), words);
}

void DeadlinesTest::late()
{
    QCOMPARE(daysLate(today.addDays(-3), today), 3);
    QCOMPARE(daysLate(today, today), 0);
    QCOMPARE(daysLate({}, today), 0);
}

void DeadlinesTest::financialYear_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("label");

    QTest::newRow("31 March ends a year") << QDate(2027, 3, 31) << u"2026/27"_s;
    QTest::newRow("1 April begins one") << QDate(2027, 4, 1) << u"2027/28"_s;
    QTest::newRow("over the century") << QDate(2099, 12, 1) << u"2099/00"_s;
}

void DeadlinesTest::financialYear()
{
    QFETCH(QDate, day);
    QFETCH(QString, label);

    const FinancialYear year = FinancialYear::of(day);
    QCOMPARE(year.label(), label);
    QVERIFY(year.first() <= day && day <= year.last());
}

void DeadlinesTest::workingDays()
{
    const QList<QDate> holidays{QDate(2026, 12, 25), QDate(2026, 12, 28)};
    QCOMPARE(addWorkingDays(QDate(2026, 12, 24), 1, holidays), QDate(2026, 12, 29));
    QCOMPARE(addWorkingDays(QDate(2026, 12, 24), 0, holidays), QDate(2026, 12, 24));
    QCOMPARE(addWorkingDays(QDate(2026, 11, 20), 10, holidays), QDate(2026, 12, 4));
    QVERIFY(!isWorkingDay(QDate(2026, 12, 25), holidays));
    QVERIFY(!isWorkingDay(QDate(2026, 11, 21), holidays));
}

void DeadlinesTest::hoursAreInstants()
{
    const HourClock clock{.startedMs = 1'000'000, .hours = 72};
    QCOMPARE(clock.hoursLeft(1'000'000), 72);
    QCOMPARE(clock.hoursLeft(1'000'001), 71);
    QCOMPARE(clock.hoursLeft(clock.dueMs()), 0);
    QCOMPARE(clock.hoursLeft(clock.dueMs() + 1), -1);
}

void DeadlinesTest::brag_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");

    QTest::newRow("not started") << action(today.addDays(30), 0) << u"grey"_s << u"not_started"_s;
    QTest::newRow("on track") << action(today.addDays(30), 10) << u"green"_s << u"on_track"_s;
    QTest::newRow("due in fourteen days and not three quarters done")
        << action(today.addDays(14), 74) << u"amber"_s << u"due_soon"_s;
    QTest::newRow("due in fifteen days")
        << action(today.addDays(15), 74) << u"green"_s << u"on_track"_s;
    QTest::newRow("due soon and nearly done")
        << action(today.addDays(3), 75) << u"green"_s << u"on_track"_s;
    QTest::newRow("due today is not overdue") << action(today, 80) << u"green"_s << u"on_track"_s;
    QTest::newRow("overdue") << action(today.addDays(-1), 99) << u"red"_s << u"overdue"_s;
    QTest::newRow("complete and verified with evidence")
        << done(today.addDays(-9), true) << u"blue"_s << u"verified"_s;
    QTest::newRow("complete, awaiting verification, is not blue")
        << done(today.addDays(9), false) << u"green"_s << u"awaiting_verification"_s;
    QTest::newRow("verified without evidence is not blue")
        << done(today.addDays(9), true, u" "_s) << u"green"_s << u"awaiting_verification"_s;
    QTest::newRow("awaiting verification past its day stays red")
        << done(today.addDays(-9), false) << u"red"_s << u"awaiting_verification"_s;
    Action flagged = action(today.addDays(60), 50);
    flagged.flagged = true;
    QTest::newRow("flagged by its holder") << flagged << u"amber"_s << u"flagged"_s;
    Action rejected = action(today.addDays(-60), 0);
    rejected.rejectedReason = u"merged into ACT-2026-0004"_s;
    QTest::newRow("rejected with a reason") << rejected << u"rejected"_s << u"rejected"_s;
    QTest::newRow("no due date") << action({}, 20) << u"green"_s << u"no_due_date"_s;
}

void DeadlinesTest::brag()
{
    QFETCH(Action, action);
    QFETCH(QString, code);
    QFETCH(QString, reason);

    const Brag found = core::brag(action, today);
    QCOMPARE(found.code, code);
    QCOMPARE(found.reason, reason);
    QVERIFY(isKnown(List::Brag, found.code));
    QVERIFY(!bragReason(found.reason).isEmpty());
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
