// SPDX-License-Identifier: GPL-3.0-or-later
// The annual return on its page, on paper and in files: the same numbers everywhere.
#include "core/exchange/workbookreader.h"
#include "ui/app/session.h"
#include "ui/charts/chartview.h"
#include "ui/returns/figuretable.h"
#include "ui/returns/returnspage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/pdftools.h"
#include "tests/samplereturns.h"

using namespace core;
using namespace samplereturns;
using namespace Qt::StringLiterals;
using reports::Audience;

namespace {

/// A year with twelve assaults at one site and three at another.
void fill(Sample &s)
{
    for (int i = 0; i < 12; ++i)
        s.add(incident({QDate(2025, 8, 1 + i)}, s.general));
    for (int i = 0; i < 3; ++i)
        s.add(incident({QDate(2025, 9, 1 + i), "PA06", "clinical", "07"}, s.clinic));
}

/// The sample's casebook opened again for a session that owns it.
std::unique_ptr<ui::Session> sessionOf(Sample &s)
{
    const QString folder = s.book.folder();
    s.book.close();
    auto opened = Casebook::open(
        folder, QString::fromLatin1(testPassphrase), std::nullopt, Clock::at(QDate(2026, 11, 23)));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::make_unique<ui::Session>(*std::move(opened));
}

/// Everything the tables of \a page show, row by row.
QString shown(const QWidget &page)
{
    QStringList lines;
    for (const ui::FigureTable *table : page.findChildren<ui::FigureTable *>()) {
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
            lines << cells.join(u' ');
        }
    }
    return lines.join(u'\n');
}

QLineEdit *fieldCalled(const QWidget &page, const QString &name)
{
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName().contains(name))
            return edit;
    }
    return nullptr;
}

} // namespace

class TestReturnsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageShowsTheYearThatIsOver();
    void staffTypedGivesTheRate();
    void outsideSeesNoSmallNumberAnywhere();
    void thePageIsAccessible_data();
    void thePageIsAccessible();
    void thePaperSaysWhatTheCountIs();
    void theFilesHoldTheSame();
};

void TestReturnsPage::thePageShowsTheYearThatIsOver()
{
    Sample s;
    fill(s);
    auto session = sessionOf(s);
    ui::ReturnsPage page(*session);
    page.show();
    const QString all = shown(page);
    QVERIFY2(all.contains(u"Physical assaults on staff 15 0"), qPrintable(all));
    QVERIFY2(all.contains(u"Brindle Clinic 3 3 0 0 0 0"), qPrintable(all));
    QVERIFY2(all.contains(u"All staff groups 15 3 12 0 0 0"), qPrintable(all));
    page.setYear({2026});
    QVERIFY2(shown(page).contains(u"Physical assaults on staff 0 15"), qPrintable(shown(page)));
}

void TestReturnsPage::staffTypedGivesTheRate()
{
    Sample s;
    fill(s);
    auto session = sessionOf(s);
    ui::ReturnsPage page(*session);
    page.show();
    QVERIFY(shown(page).contains(u"number of staff not known"));
    QSignalSpy said(session.get(), &ui::Session::said);
    QLineEdit *staff = fieldCalled(page, u"All staff"_s);
    QVERIFY(staff);
    staff->setFocus();
    QTest::keyClicks(staff, u"about 1200"_s);
    QTest::keyClick(staff, Qt::Key_Return);
    QCOMPARE(said.size(), 0);
    QCOMPARE(staff->text(), u"about 1200"_s); // nothing typed is lost
    staff->selectAll();
    QTest::keyClicks(staff, u"1,200"_s);
    QTest::keyClick(staff, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.constFirst().constFirst().toString().contains(u"31 March 2026"));
    QCOMPARE(Returns(session->casebook()).staff(lastYear).value_or(0), 1200);
    QTRY_VERIFY2(shown(page).contains(u"per 1,000 staff 12.5"), qPrintable(shown(page)));
    // what is typed and not left yet is kept when the program locks
    staff->setFocus();
    staff->selectAll();
    QTest::keyClicks(staff, u"1500"_s);
    session->flush();
    QCOMPARE(Returns(session->casebook()).staff(lastYear).value_or(0), 1500);
}

void TestReturnsPage::outsideSeesNoSmallNumberAnywhere()
{
    Sample s;
    fill(s);
    auto session = sessionOf(s);
    ui::ReturnsPage page(*session);
    page.show();
    page.setAudience(Audience::Shareable);
    const QString all = shown(page);
    QVERIFY2(all.contains(u"Brindle Clinic <5 <5 0 0 0 0"), qPrintable(all));
    QVERIFY2(all.contains(u"Northmoor General * 0 * 0 0 0"), qPrintable(all));
    QVERIFY2(all.contains(u"Physical assaults on staff 15 0"), qPrintable(all));
    const auto *view = page.findChild<ui::charts::ChartView *>();
    QVERIFY(view->chart().categories.isEmpty()); // neither of the two bars may be drawn
    QTemporaryDir folder;
    const QString path = folder.filePath(u"outside.csv"_s);
    QVERIFY(page.saveTo(u"csv"_s, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Brindle Clinic,<5,<5,0,0,0,0"));
}

void TestReturnsPage::thePageIsAccessible_data()
{
    QTest::addColumn<ui::ThemeChoice>("choice");
    QTest::newRow("light") << ui::ThemeChoice::Light;
    QTest::newRow("dark") << ui::ThemeChoice::Dark;
}

void TestReturnsPage::thePageIsAccessible()
{
    QFETCH(ui::ThemeChoice, choice);
    ui::applyTheme(*qApp, choice);
    Sample s;
    fill(s);
    auto session = sessionOf(s);
    ui::ReturnsPage page(*session);
    page.resize(1180, 820);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QStringList bad = accessibility::faults(&page);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

void TestReturnsPage::thePaperSaysWhatTheCountIs()
{
    Sample s;
    fill(s);
    Returns returns(*s.book);
    const QString without = Printed(*returns.document(lastYear, Audience::Full)).text();
    QVERIFY2(without.contains(u"There is no rate"), qPrintable(without));
    QVERIFY(returns.saveStaff(lastYear, 1200));
    QVERIFY(returns.saveSector(u"community"_s));
    const Printed inside(*returns.document(lastYear, Audience::Full));
    const QString text = inside.text().simplified();
    for (const QString &words : {u"Annual return of assaults on staff, 2025/26"_s,
                                 u"Northmoor Community NHS Trust"_s,
                                 u"1 April 2025 to 31 March 2026"_s,
                                 u"Physical assaults on staff 15 0"_s,
                                 u"Physical assaults per 1,000 staff 12.5"_s,
                                 u"Of these, with medical factors 3 0"_s,
                                 u"Of these, without medical factors 12 0"_s,
                                 u"Brindle Clinic 3 3 0 0 0 0"_s,
                                 u"in the financial year it happened in"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    const Printed outside(*returns.document(lastYear, Audience::Shareable));
    const QString shared = outside.text().simplified();
    QVERIFY2(shared.contains(u"Brindle Clinic <5 <5 0 0 0 0"), qPrintable(shared));
    QVERIFY2(shared.contains(u"Northmoor General * 0 * 0 0 0"), qPrintable(shared));
    QVERIFY(shared.contains(u"counts of 1 to 4 are shown as “<5”"));
    QVERIFY(!shared.contains(u"Priya Raman"));
    for (const QString &page : outside.pages()) {
        QVERIFY(page.contains(u"OFFICIAL-SENSITIVE"));
        QVERIFY2(page.contains(u"hareable"), qPrintable(page));
    }
}

void TestReturnsPage::theFilesHoldTheSame()
{
    Sample s;
    for (int i = 0; i < 9; ++i)
        s.add(incident({QDate(2025, 8, 1 + i), "PA01", "clinical"}, s.general));
    s.add(incident({QDate(2025, 9, 1)}, s.clinic));
    Returns returns(*s.book);
    QVERIFY(returns.saveStaff(lastYear, 1000));
    QTemporaryDir folder;
    const auto csvOf = [&](Audience audience) {
        const QString path = folder.filePath(u"return.csv"_s);
        if (!returns.save(lastYear, audience, u"csv"_s, path))
            return QString();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString inside = csvOf(Audience::Full);
    QVERIFY2(inside.contains(u"The return,Physical assaults on staff,10,"), qPrintable(inside));
    QVERIFY2(inside.contains(u"The return,Total staff on 31 March,1000,"), qPrintable(inside));
    QVERIFY2(inside.contains(u"by site,Brindle Clinic,1,0,1,0,0,0"), qPrintable(inside));
    const QString outside = csvOf(Audience::Shareable);
    QVERIFY2(outside.contains(u"by site,Brindle Clinic,<5,0,<5,0,0,0"), qPrintable(outside));
    QVERIFY2(outside.contains(u"Shareable"), qPrintable(outside));

    const QString path = folder.filePath(u"return.xlsx"_s);
    QVERIFY(returns.save(lastYear, Audience::Full, u"xlsx"_s, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto book = readWorkbook(file.readAll());
    QVERIFY(book);
    const WorkbookSheet sheet = book->sheets.value(u"Annual return 2025 26"_s);
    bool found = false;
    for (int row = 0; row < sheet.rows && !found; ++row) {
        found = sheet.text(row, 1) == u"Physical assaults on staff";
        if (found) {
            QCOMPARE(sheet.text(row, 2), u"10"_s);
            QVERIFY(sheet.cells.value({row, 2}).number);
        }
    }
    QVERIFY(found);
    QVERIFY(!returns.save(lastYear, Audience::Full, u"doc"_s, folder.filePath(u"return.doc"_s)));
}

QTEST_MAIN(TestReturnsPage)
#include "tst_returnspage.moc"
