// SPDX-License-Identifier: GPL-3.0-or-later
// A register asks only for the rows it shows, and every part of it works by keyboard.
#include "ui/records/pagedmodel.h"
#include "ui/records/registerpage.h"
#include "ui/records/registerview.h"
#include "ui/records/sortbutton.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/itemroles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/sampleregister.h"
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

std::unique_ptr<RegisterPage> shownPage(qint64 rows, SampleRegister::Asked *asked = nullptr)
{
    auto page = std::make_unique<RegisterPage>(std::make_unique<SampleRegister>(rows, asked));
    page->resize(1200, 800);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the window did not become active");
    return page;
}

bool says(const QWidget *page, const QString &text)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) {
        return l->isVisible() && l->text() == text;
    });
}

QPushButton *buttonSaying(const QWidget *page, const QString &text)
{
    for (QPushButton *b : page->findChildren<QPushButton *>())
        if (b->text() == text)
            return b;
    return nullptr;
}

} // namespace

class TestRegisterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theModelKeepsItsPromises_data();
    void theModelKeepsItsPromises();
    void valuesAreShownAsWords();
    void theEndOfAMillionRowsIsOnePage();
    void aLookRoundAMillionRowsStaysSmall();
    void typingSearchesAfterAPause();
    void typingInTheTableSearches();
    void aFilterNarrows();
    void nothingMatchesOffersToClear();
    void nothingYetOffersTheFirst();
    void enterOpensTheRow();
    void aHeadingSortsAndTurns();
    void theSortMenuSortsByKeyboard();
    void exportTakesTheChosenRowsOrAll();
    void aReloadKeepsTheRowInHand();
};

void TestRegisterPage::theModelKeepsItsPromises_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::newRow("no rows") << qint64(0);
    QTest::newRow("one row") << qint64(1);
    QTest::newRow("one page and one row") << qint64(101);
    QTest::newRow("many rows") << qint64(1000000);
}

void TestRegisterPage::theModelKeepsItsPromises()
{
    QFETCH(qint64, rows);
    SampleRegister source(rows);
    PagedModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(rows));
    model.setQuery({u"x"_s, {}, {}, true});
    QCOMPARE(model.rowCount(), int(rows / 10));
    source.total = 20;
    model.reload();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.total(), 20);
    QCOMPARE(model.uid(0), u"uid-1"_s);
    QCOMPARE(model.uid(2), QString());
}

void TestRegisterPage::valuesAreShownAsWords()
{
    SampleRegister source(5000);
    PagedModel model(source);
    QCOMPARE(model.index(0, 1).data().toString(), u"22 Nov 2026"_s);
    QCOMPARE(model.index(0, 1).data(Qt::EditRole).toDate(), QDate(2026, 11, 22));
    QCOMPARE(model.index(2000, 6).data().toString(), QLocale().toString(1555));
    QCOMPARE(model.index(0, 5).data(ToneRole).toInt(), int(Tone::Info));
    QVERIFY(!model.index(0, 0).data(ToneRole).isValid());
    QCOMPARE(model.index(1, 0).data(UidRole).toString(), u"uid-4999"_s);
}

void TestRegisterPage::theEndOfAMillionRowsIsOnePage()
{
    SampleRegister::Asked asked;
    const auto page = shownPage(1000000, &asked);
    QApplication::processEvents();
    asked = {};
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    page->grab();
    QCOMPARE(page->view()->currentIndex().row(), 999999);
    QVERIFY(!asked.firsts.isEmpty());
    for (const qint64 first : asked.firsts)
        QVERIFY2(first >= 999900, qPrintable(QString::number(first)));
    QCOMPARE(asked.rows, 100);
}

void TestRegisterPage::aLookRoundAMillionRowsStaysSmall()
{
    SampleRegister::Asked asked;
    SampleRegister source(1000000, &asked);
    PagedModel model(source);
    for (int row = 0; row < 1000000; row += 10000)
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
    QCOMPARE(asked.firsts.size(), 100);
    asked = {};
    QVERIFY(!model.index(0, 0).data().toString().isEmpty());      // long gone from the cache
    QVERIFY(!model.index(990000, 0).data().toString().isEmpty()); // still in it
    QCOMPARE(asked.firsts, QList<qint64>{0});
}

void TestRegisterPage::typingSearchesAfterAPause()
{
    SampleRegister::Asked asked;
    const auto page = shownPage(1000, &asked);
    asked = {};
    page->searchBox()->setFocus();
    QTest::keyClicks(page->searchBox(), u"assault"_s);
    QCOMPARE(asked.counts, 0);
    QTRY_COMPARE(page->query().searchText, u"assault"_s);
    QCOMPARE(page->model()->rowCount(), 100);
    QVERIFY(says(page.get(), u"Showing 100 of 1,000 incidents"_s));
    QTest::keyClick(page->searchBox(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), page->view());
}

void TestRegisterPage::typingInTheTableSearches()
{
    SampleRegister::Asked asked;
    const auto page = shownPage(1000000, &asked);
    page->view()->setFocus();
    asked = {};
    QTest::keyClick(page->view(), Qt::Key_T);
    QCOMPARE(QApplication::focusWidget(), page->searchBox());
    QCOMPARE(page->searchBox()->text(), u"t"_s);
    QTRY_COMPARE(page->query().searchText, u"t"_s);
    QVERIFY(asked.firsts.size() < 5);
}

void TestRegisterPage::aFilterNarrows()
{
    const auto page = shownPage(1000);
    auto *status = page->findChildren<ChoiceBox *>().first();
    QCOMPARE(status->currentText(), u"Any status"_s);
    status->setCode(u"closed"_s);
    QCOMPARE(page->query().filters.value(u"status"_s), u"closed"_s);
    QCOMPARE(page->model()->rowCount(), 100);
    status->setCode({});
    QVERIFY(page->query().filters.isEmpty());
    QCOMPARE(page->model()->rowCount(), 1000);
}

void TestRegisterPage::nothingMatchesOffersToClear()
{
    const auto page = shownPage(1000);
    QSignalSpy made(page.get(), &RegisterPage::newRequested);
    RegisterQuery query = page->query();
    query.searchText = u"none"_s;
    page->setQuery(query);
    QVERIFY(says(page.get(), u"Nothing matches."_s));
    QTest::mouseClick(page->findChild<EmptyState *>()->action(), Qt::LeftButton);
    QCOMPARE(page->model()->rowCount(), 1000);
    QCOMPARE(page->searchBox()->text(), QString());
    QVERIFY(!says(page.get(), u"Nothing matches."_s));
    QCOMPARE(made.size(), 0);
}

void TestRegisterPage::nothingYetOffersTheFirst()
{
    const auto page = shownPage(0);
    QSignalSpy made(page.get(), &RegisterPage::newRequested);
    QVERIFY(says(page.get(), u"No incidents yet."_s));
    QVERIFY(says(page.get(), u"Record the first one."_s));
    QTest::mouseClick(page->findChild<EmptyState *>()->action(), Qt::LeftButton);
    QTest::keyClick(page->searchBox(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(made.size(), 2);
}

void TestRegisterPage::enterOpensTheRow()
{
    const auto page = shownPage(1000);
    QSignalSpy opened(page.get(), &RegisterPage::openRequested);
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Down);
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"uid-999"_s);
    const QPoint third = page->view()->visualRect(page->model()->index(2, 0)).center();
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(opened.size(), 1);
    QTest::mouseDClick(page->view()->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), u"uid-998"_s);
}

void TestRegisterPage::aHeadingSortsAndTurns()
{
    const auto page = shownPage(1000);
    QHeaderView *header = page->view()->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    QCOMPARE(page->query().sortColumn, u"happened"_s);
    QCOMPARE(header->sortIndicatorSection(), 1);
    click(0);
    QCOMPARE(page->query().sortColumn, u"reference"_s);
    QVERIFY(page->query().ascending);
    QCOMPARE(page->model()->index(0, 0).data().toString(), u"INC-2026-0001"_s);
    click(0);
    QVERIFY(!page->query().ascending);
    QCOMPARE(page->model()->index(0, 0).data().toString(), u"INC-2026-1000"_s);
    click(6);
    QCOMPARE(page->query().sortColumn, u"reference"_s); // days open cannot be sorted by
    QVERIFY(!page->query().ascending);
}

void TestRegisterPage::theSortMenuSortsByKeyboard()
{
    const auto page = shownPage(1000);
    auto *sort = page->findChild<SortButton *>();
    QCOMPARE(sort->accessibleName(), u"Sort: Happened, newest first"_s);
    for (QAction *action : sort->menu()->actions()) {
        QVERIFY(!action->text().startsWith(u"Days open"_s));
        if (action->text() == u"Place, A to Z"_s)
            action->trigger();
    }
    QCOMPARE(page->query().sortColumn, u"place"_s);
    QCOMPARE(page->view()->horizontalHeader()->sortIndicatorSection(), 3);
    QCOMPARE(sort->accessibleName(), u"Sort: Place, A to Z"_s);
}

void TestRegisterPage::exportTakesTheChosenRowsOrAll()
{
    const auto page = shownPage(1000);
    QSignalSpy exported(page.get(), &RegisterPage::exportRequested);
    QSignalSpy printed(page.get(), &RegisterPage::printRequested);
    QAction *csv = buttonSaying(page.get(), u"E&xport"_s)->menu()->actions().first();
    page->view()->selectRow(4);
    csv->trigger();
    QCOMPARE(exported.last().at(0).toString(), u"csv"_s);
    QVERIFY(exported.last().at(2).toStringList().isEmpty()); // one row in hand is no choice

    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Down, Qt::ShiftModifier);
    csv->trigger();
    QCOMPARE(exported.last().at(2).toStringList(), (QStringList{u"uid-996"_s, u"uid-995"_s}));
    QVERIFY(says(page.get(),
                 u"Showing 1,000 of 1,000 incidents · 2 chosen: export and print take these"_s));

    page->view()->selectAll();
    QTest::keyClick(page->view(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(printed.size(), 1);
    QVERIFY(printed.last().at(1).toStringList().isEmpty());
}

void TestRegisterPage::aReloadKeepsTheRowInHand()
{
    const auto page = shownPage(1000);
    page->view()->setCurrentIndex(page->model()->index(500, 0));
    page->reload();
    QCOMPARE(page->view()->currentIndex().row(), 500);
}

QTEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"
