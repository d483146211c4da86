// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the program: pages made once and late, the way back, keys, the search for
// everything.
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void pagesAreMadeWhenFirstShown();
    void keysOpenPages();
    void theSidebarOpensWithAndWithoutAMouse();
    void backAndForwardRetraceTheWay();
    void oneRecordHasOnePage();
    void aClosedRecordGivesWayToThePageBefore();
    void theSidebarLeadsBackFromARecord();
    void aPageOfItsOwnMarksNoneInTheSidebar();
    void countsAreAskedForAgain();
    void theSearchIsOneKeyAway();
    void lockAndSettingsAreSaidNotDone();
    void anEmptyFrameOpens();

private:
    QWidget *makePage(const QString &name);
    NavButton *entry(const QString &id) const
    {
        return m_window->findChild<NavButton *>(u"nav-"_s + id);
    }

    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;
    int m_waiting = 3;
};

QWidget *TestShell::makePage(const QString &name)
{
    m_made.append(name);
    auto *page = new QWidget;
    page->setObjectName(name);
    auto *box = new QVBoxLayout(page);
    box->addWidget(new QLineEdit(name));
    return page;
}

void TestShell::init()
{
    m_made.clear();
    m_waiting = 3;
    const auto make
        = [this](const QString &name) { return [this, name] { return makePage(name); }; };
    m_window = std::make_unique<MainWindow>(QList<PageEntry>{
        {u"today"_s, {}, u"home"_s, u"Today"_s, QKeySequence(u"Ctrl+1"_s), make(u"today"_s), {}},
        {u"incidents"_s,
         u"Cases"_s,
         u"alert-triangle"_s,
         u"Incidents"_s,
         QKeySequence(u"Ctrl+2"_s),
         make(u"incidents"_s),
         [this] { return m_waiting; }},
        {u"risks"_s,
         u"Registers"_s,
         u"shield-lock"_s,
         u"Risks"_s,
         QKeySequence(u"Ctrl+3"_s),
         make(u"risks"_s),
         {}}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::pagesAreMadeWhenFirstShown()
{
    QCOMPARE(m_made, QStringList{u"today"_s});
    QCOMPARE(m_window->currentKey(), u"today"_s);
    QVERIFY(entry(u"today"_s)->isChecked());
    m_window->openPage(u"risks"_s);
    m_window->openPage(u"today"_s);
    m_window->openPage(u"risks"_s);
    QCOMPARE(m_made, (QStringList{u"today"_s, u"risks"_s}));
    QVERIFY(m_window->page(u"risks"_s)->isVisible());
    QVERIFY(!m_window->page(u"incidents"_s));
}

void TestShell::keysOpenPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
    QVERIFY(entry(u"incidents"_s)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentKey(), u"today"_s);
}

void TestShell::theSidebarOpensWithAndWithoutAMouse()
{
    QTest::mouseClick(entry(u"incidents"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
    entry(u"risks"_s)->toggle(); // what a screen reader does
    QCOMPARE(m_window->currentKey(), u"risks"_s);
    entry(u"risks"_s)->setFocus();
    QTest::keyClick(entry(u"risks"_s), Qt::Key_Up);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
}

void TestShell::backAndForwardRetraceTheWay()
{
    m_window->openPage(u"incidents"_s);
    m_window->openPage(u"risks"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
    QVERIFY(entry(u"incidents"_s)->isChecked());
    m_window->back();
    m_window->back();
    QCOMPARE(m_window->currentKey(), u"today"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
    m_window->openPage(u"today"_s);
    m_window->forward();
    QCOMPARE(m_window->currentKey(), u"today"_s); // a new way replaces the old one
}

void TestShell::oneRecordHasOnePage()
{
    const auto make = [this] { return makePage(u"INC-1"_s); };
    m_window->openRecord(u"uid-1"_s, u"incidents"_s, make);
    QCOMPARE(m_window->currentKey(), u"uid-1"_s);
    QVERIFY(entry(u"incidents"_s)->isChecked());
    m_window->openPage(u"today"_s);
    m_window->openRecord(u"uid-1"_s, u"incidents"_s, make);
    QCOMPARE(m_made.count(u"INC-1"_s), 1);
    QCOMPARE(m_window->currentKey(), u"uid-1"_s);
}

void TestShell::aClosedRecordGivesWayToThePageBefore()
{
    m_window->openPage(u"risks"_s);
    m_window->openRecord(u"uid-1"_s, u"risks"_s, [this] { return makePage(u"RA-1"_s); });
    m_window->closeRecord(u"uid-1"_s);
    QCOMPARE(m_window->currentKey(), u"risks"_s);
    QVERIFY(!m_window->page(u"uid-1"_s));
    m_window->back();
    QCOMPARE(m_window->currentKey(), u"today"_s);
    m_window->closeRecord(u"today"_s); // a page of the sidebar stays
    QVERIFY(m_window->page(u"today"_s));
}

void TestShell::aPageOfItsOwnMarksNoneInTheSidebar()
{
    m_window->openPage(u"incidents"_s);
    m_window->openRecord(u"settings"_s, {}, [this] { return makePage(u"settings"_s); });
    QVERIFY(!entry(u"incidents"_s)->isChecked());
    entry(u"incidents"_s)->click();
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
    QVERIFY(entry(u"incidents"_s)->isChecked());
}

void TestShell::theSidebarLeadsBackFromARecord()
{
    m_window->openPage(u"incidents"_s);
    m_window->openRecord(u"uid-1"_s, u"incidents"_s, [this] { return makePage(u"INC-1"_s); });
    QTest::mouseClick(entry(u"incidents"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentKey(), u"incidents"_s);
}

void TestShell::countsAreAskedForAgain()
{
    QCOMPARE(entry(u"incidents"_s)->count(), 3);
    m_waiting = 0;
    m_window->refreshCounts();
    QCOMPARE(entry(u"incidents"_s)->count(), 0);
    QCOMPARE(entry(u"incidents"_s)->accessibleName(), u"Incidents"_s);
}

void TestShell::theSearchIsOneKeyAway()
{
    QSignalSpy edited(m_window.get(), &MainWindow::searchEdited);
    QSignalSpy requested(m_window.get(), &MainWindow::searchRequested);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_window->searchBox());
    QTest::keyClicks(m_window->searchBox(), u"okafor"_s);
    QTRY_COMPARE(edited.size(), 1);
    QTest::keyClick(m_window->searchBox(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), u"okafor"_s);
}

void TestShell::lockAndSettingsAreSaidNotDone()
{
    QSignalSpy lock(m_window.get(), &MainWindow::lockRequested);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(lock.size(), 1);
    QTRY_COMPARE(settings.size(), 1);
}

void TestShell::anEmptyFrameOpens()
{
    MainWindow window(QList<PageEntry>{});
    window.show();
    window.openPage(u"today"_s);
    window.back();
    QCOMPARE(window.currentKey(), QString());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
