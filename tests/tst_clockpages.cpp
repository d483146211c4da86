// SPDX-License-Identifier: GPL-3.0-or-later
// The other clocks on screen: on an incident, on their page and in the settings.
#include "core/usecases/otherclocks.h"
#include "ui/clocks/clockspage.h"
#include "ui/clocks/finishclock.h"
#include "ui/editors/roweditor.h"
#include "ui/incident/dutiestab.h"
#include "ui/records/listpage.h"
#include "ui/records/pagedmodel.h"
#include "ui/records/registerview.h"
#include "ui/settings/clockscard.h"
#include "ui/theme/applytheme.h"

#include <QSignalSpy>
#include <QTabBar>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace core;
using namespace Qt::StringLiterals;

class ClockPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void theDutiesTabAddsFinishesAndStopsThem()
    {
        TestCasebook book;
        book.close();
        const auto session = signedIn(book);
        const auto recorded = session->incidents().record(sampleIncident());
        QVERIFY(recorded);
        const auto held = heldCase(session->casebook(), recorded->incident.record.uid);
        QVERIFY(held);
        ui::DutiesTab tab(*session, *held);
        tab.present(*held);
        showActive(tab);
        ui::RowEditor *rows = tab.clocks();
        QCOMPARE(rows->shownRows().size(), 1);
        QVERIFY(rows->shownRows().first().title.contains(u"CICA"));
        QVERIFY(rows->shownRows().first().title.contains(u"V1"));
        QVERIFY(rows->shownRows().first().detail.contains(u"12 November 2028"));

        rows->openNew();
        rows->form()->set(u"kind"_s, u"BREACH"_s);
        QVERIFY(rows->form()->row(u"from_at"_s)->isVisible());
        QVERIFY(!rows->form()->row(u"offence"_s)->isVisible());
        QVERIFY(!rows->save());
        rows->form()->set(u"title"_s, u"Handover sheet left on a bus"_s);
        rows->form()->set(u"from_on"_s, u"20/11/2026"_s);
        rows->form()->set(u"from_at"_s, u"16:30"_s);
        QVERIFY(rows->save());
        QCOMPARE(rows->shownRows().size(), 2);
        const ui::RowShown breach = rows->shownRows().first();
        QVERIFY2(breach.detail.contains(u"23 November 2026 at 16:30"), qPrintable(breach.detail));
        QCOMPARE(breach.actions.size(), 2);
        const QStringList bad = accessibility::faults(&tab);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void markingDoneAsksForADayAndAReference()
    {
        ui::FinishClock ask(u"Request of Mr Hale"_s, QDate(2026, 11, 23), nullptr);
        ask.accept();
        QCOMPARE(ask.result(), int(QDialog::Rejected));
        ask.findChildren<QLineEdit *>().last()->setText(u"FOI 12"_s);
        ask.accept();
        QCOMPARE(ask.result(), int(QDialog::Accepted));
        QCOMPARE(ask.day(), QDate(2026, 11, 23));
        QCOMPARE(ask.reference(), u"FOI 12"_s);
    }

    void theSettingsCardKeepsHolidaysAndReturns()
    {
        TestCasebook book;
        book.close();
        const auto session = signedIn(book);
        ui::ClocksCard card(*session);
        showActive(card);
        card.holidays()->openNew();
        card.holidays()->form()->set(u"day"_s, u"4/11/2026"_s);
        card.holidays()->form()->set(u"name"_s, u"A day proclaimed late"_s);
        QVERIFY(card.holidays()->save());
        QCOMPARE(card.holidays()->shownRows().size(), 1);
        card.returns()->openNew();
        card.returns()->form()->set(u"name"_s, u"ICB form"_s);
        QVERIFY(!card.returns()->save());
        card.returns()->form()->set(u"amount"_s, u"3"_s);
        QVERIFY(card.returns()->save());
        const ClockSettings kept = *OtherClocks(session->journal()).settings();
        QCOMPARE(kept.holidays.size(), 1);
        QCOMPARE(kept.returns.size(), 1);
        QCOMPARE(kept.returns.first().unit, u"working_days"_s);
        card.jurisdiction()->setCode(u"SCT"_s);
        QCOMPARE(OtherClocks(session->journal()).settings()->jurisdiction, u"SCT"_s);
        QCOMPARE(OtherClocks(session->journal()).settings()->holidays.size(), 1);
    }

    void theirPageKeepsThoseOfNoIncident()
    {
        TestCasebook book;
        book.close();
        const auto session = signedIn(book);
        ui::ClocksPage page(*session);
        showActive(page);
        page.tabs()->setCurrentIndex(1);
        page.own()->openNew();
        page.own()->form()->set(u"kind"_s, u"FOI"_s);
        page.own()->form()->set(u"title"_s, u"Assaults by ward"_s);
        page.own()->form()->set(u"from_on"_s, u"2/11/2026"_s);
        QVERIFY(page.own()->save());
        QCOMPARE(page.own()->shownRows().size(), 1);
        QVERIFY(page.own()->shownRows().first().detail.contains(u"1 December 2026"));
        page.tabs()->setCurrentIndex(0);
        QTRY_COMPARE(page.all()->model()->rowCount(), 1);
        QSignalSpy opened(session.get(), &ui::Session::openRequested);
        page.all()->view()->setCurrentIndex(page.all()->model()->index(0, 0));
        page.all()->view()->setFocus();
        QTest::keyClick(page.all()->view(), Qt::Key_Return);
        QCOMPARE(page.tabs()->currentIndex(), 1);
        QCOMPARE(page.own()->openRowUid(), page.own()->shownRows().first().uid);
        QCOMPARE(page.own()->form()->value(u"title"_s), u"Assaults by ward"_s);
        QVERIFY(opened.isEmpty()); // it has no record
        const QStringList bad = accessibility::faults(&page);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
};

QTEST_MAIN(ClockPagesTest)
#include "tst_clockpages.moc"
