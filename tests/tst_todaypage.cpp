// SPDX-License-Identifier: GPL-3.0-or-later
// What Today says, in words and in order, and where it leads.
#include "core/usecases/incidents.h"
#include "core/usecases/otherclocks.h"
#include "core/usecases/todaywords.h"
#include "ui/app/session.h"
#include "ui/theme/applytheme.h"
#include "ui/today/todaydocument.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/listrow.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/testing.h"
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;
using core::TodayItem;

namespace {

const QDate monday = QDate(2026, 11, 23);

/// A casebook opened again for a session that owns it.
std::unique_ptr<Session> sessionOf(TestCasebook &casebook)
{
    const QString folder = casebook.folder();
    casebook.close();
    auto opened = core::Casebook::open(
        folder, QString::fromLatin1(testPassphrase), std::nullopt, core::Clock::at(monday));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::make_unique<Session>(*std::move(opened));
}

ListRow *rowSaying(const QWidget &page, const QString &words)
{
    for (ListRow *row : page.findChildren<ListRow *>()) {
        if (!row->isHidden() && row->accessibleName().contains(words))
            return row;
    }
    return nullptr;
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsInWords();
    void whatIsPendingIsNotSaidToBeOwed();
    void whatPressesComesFirst();
    void anEmptyDayIsNoCleanBill();
    void aRowOpensItsRecordOnItsTab();
    void aSavedIncidentIsThereAtOnce();
    void anotherClockThatEndsSoonIsToldAndOpened();
    void thePageIsAccessible_data();
    void thePageIsAccessible();
};

void TestTodayPage::everyKindIsInWords()
{
    // A code on the screen reads like OVER_SEVEN_DAY, to_ask or hear.
    static const QRegularExpression code(u"[A-Z]{2,}_[A-Z]|[a-z]_[a-z]|%[0-9]"_s);
    for (int kind = 0; kind <= int(TodayItem::Kind::Backup); ++kind) {
        for (const auto &[rule, state, reason] :
             {std::tuple{u"RIDDOR"_s, u"due"_s, u"OVER_SEVEN_DAY"_s},
              std::tuple{u"RIDDOR"_s, u"pending"_s, u"PENDING_OVER_SEVEN_DAY"_s},
              std::tuple{u"PARS"_s, u"pending"_s, u"ACTS_NOT_ASKED"_s},
              std::tuple{u"REVIEW"_s, u"pending"_s, u"LONE_WORKER_NOT_ASKED"_s},
              std::tuple{u"to_ask"_s, QString(), QString()},
              std::tuple{u"hear"_s, QString(), QString()}}) {
            TodayItem item;
            item.kind = TodayItem::Kind(kind);
            item.code = rule;
            item.state = state;
            item.reason = reason;
            item.what = u"Something"_s;
            item.reference = u"INC-2026-0001"_s;
            for (const QDate due : {QDate(), monday.addDays(-2), monday, monday.addDays(5)}) {
                item.dueOn = due;
                const core::TodayWords words = core::inWords(item, monday);
                const QString all = words.title + u'|' + words.detail + u'|' + words.when;
                QVERIFY2(!words.title.isEmpty() && !words.when.isEmpty(), qPrintable(all));
                if (item.kind != TodayItem::Kind::Draft)
                    QVERIFY2(!code.match(all).hasMatch(), qPrintable(all));
            }
        }
    }
}

void TestTodayPage::whatIsPendingIsNotSaidToBeOwed()
{
    TodayItem item;
    item.code = u"RIDDOR"_s;
    item.state = u"pending"_s;
    item.reason = u"PENDING_OVER_SEVEN_DAY"_s;
    item.dueOn = QDate(2026, 11, 27);
    const core::TodayWords words = core::inWords(item, monday);
    QVERIFY(words.title.contains(u"not decided"));
    QVERIFY(words.detail.contains(u"provisional"));
    item.state = u"due"_s;
    item.reason = u"OVER_SEVEN_DAY"_s;
    QCOMPARE(core::inWords(item, monday).title, u"Report under RIDDOR: over-seven-day injury"_s);
    QCOMPARE(core::inWords(item, monday).when, u"4 days left"_s);
}

void TestTodayPage::whatPressesComesFirst()
{
    TodayItem later;
    later.code = u"RIDDOR"_s;
    later.state = u"due"_s;
    later.dueOn = monday.addDays(6);
    TodayItem late;
    late.kind = TodayItem::Kind::Action;
    late.dueOn = monday.addDays(-1);
    TodayItem today = later;
    today.dueOn = monday;
    const QList<TodayItem> sorted = byUrgency({later, today, late}, monday);
    QCOMPARE(sorted, (QList<TodayItem>{today, late, later}));
}

void TestTodayPage::anEmptyDayIsNoCleanBill()
{
    const QString words = core::inWords(core::TodayFigures());
    QVERIFY(words.contains(u"recorded here"));
    core::TodayFigures figures;
    figures.dutiesPending.number = 2;
    QVERIFY(core::inWords(figures).contains(u"2 duties are not decided"));
}

void TestTodayPage::aRowOpensItsRecordOnItsTab()
{
    TestCasebook casebook;
    auto recorded = core::Incidents(casebook.journal()).record(sampleIncident());
    QVERIFY(recorded);
    const auto session = sessionOf(casebook);
    TodayPage page(*session);
    page.resize(1200, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QApplication::processEvents();
    QSignalSpy opened(session.get(), &Session::openRequested);
    ListRow *row = rowSaying(page, u"RIDDOR"_s);
    QVERIFY(row);
    row->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().last().toString(), u"duties"_s);
}

void TestTodayPage::anotherClockThatEndsSoonIsToldAndOpened()
{
    TestCasebook casebook;
    const auto session = sessionOf(casebook);
    core::OtherClocks clocks(session->journal());
    core::OtherClock request;
    request.clockKind = u"FOI"_s;
    request.title = u"Assaults by ward"_s;
    request.fromOn = QDate(2026, 10, 28); // twenty working days end on 25 November
    auto kept = clocks.keep(request);
    QVERIFY(kept);
    TodayPage page(*session);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(rowSaying(page, u"Assaults by ward"_s));
    ListRow *row = rowSaying(page, u"Assaults by ward"_s);
    QVERIFY(row->accessibleName().contains(u"of no incident"));
    QSignalSpy asked(session.get(), &Session::pageRequested);
    row->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"clocks"_s);
    QVERIFY(clocks.finish(kept->id, QDate(2026, 11, 23), u"FOI 12"_s));
    QTRY_VERIFY(!rowSaying(page, u"Assaults by ward"_s));
}

void TestTodayPage::aSavedIncidentIsThereAtOnce()
{
    TestCasebook casebook;
    const auto session = sessionOf(casebook);
    TodayPage page(*session);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!rowSaying(page, u"Decide on"_s));
    QVERIFY(session->incidents().record(sampleIncident()));
    QTRY_VERIFY(rowSaying(page, u"Decide on 1 new incident"_s));
}

void TestTodayPage::thePageIsAccessible_data()
{
    QTest::addColumn<bool>("empty");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << false << ThemeChoice::Light;
    QTest::newRow("dark") << false << ThemeChoice::Dark;
    QTest::newRow("empty") << true << ThemeChoice::Light;
}

void TestTodayPage::thePageIsAccessible()
{
    QFETCH(bool, empty);
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    TestCasebook casebook;
    if (!empty)
        QVERIFY(core::Incidents(casebook.journal()).record(sampleIncident()));
    const auto session = sessionOf(casebook);
    TodayPage page(*session);
    page.resize(1228, 860);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QApplication::processEvents();
    const QStringList bad = accessibility::faults(&page);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
