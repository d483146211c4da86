// SPDX-License-Identifier: GPL-3.0-or-later
// Words the database refuses are not left behind when the window closes, locks or is locked.
#include "ui/app/application.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"
#include "ui/app/session.h"
#include "ui/app/unstoreddialog.h"
#include "ui/editors/draftkeeper.h"
#include "ui/incident/reasondialog.h"
#include "ui/start/startpage.h"
#include "ui/start/unlockpage.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/smalldisk.h"
#include "tests/testing.h"
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr auto words = "He hit me twice";

QPushButton *buttonCalled(const QWidget *page, const QString &text)
{
    for (QPushButton *one : page->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    qFatal("no button %s", qPrintable(text));
}

bool says(const QWidget *page, const QString &part)
{
    for (const QLabel *one : page->findChildren<QLabel *>()) {
        if (one->text().contains(part) && one->isVisibleTo(page))
            return true;
    }
    return false;
}

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closingDoesNotLoseWhatCannotBeStored();
    void aFullDiskIsNamed();
    void closingAllTheSameIsASecondChoice();
    void lockingByHandDoesNotGoOn();
    void aLockThatMustBeCoversTheWindowAndBringsItBack();
    void whatIsCoveredIsStoredAsSoonAsItCanBe();
    void nobodyElseAndNothingElseOpensOverACoveredWindow();
    void aDialogIsCoveredWithItsWords();
    void theDialogIsAccessible_data();
    void theDialogIsAccessible();

private:
    core::Database &database() const { return m_application->session()->database(); }
    void refuseWords() const
    {
        QVERIFY(database().run(u"CREATE TRIGGER full BEFORE INSERT ON draft BEGIN "
                               "SELECT RAISE(ABORT, 'no room'); END"_s));
    }
    void takeWords() const { QVERIFY(database().run(u"DROP TRIGGER full"_s)); }
    /// Types into the page that records an incident.
    TextBox *typeWords()
    {
        m_application->session()->openEditor(u"incident.record"_s);
        auto *box = m_application->window()->findChild<TextBox *>();
        box->setFocus();
        box->insertPlainText(QString::fromLatin1(words));
        return box;
    }
    UnstoredDialog *dialog() const { return m_application->frame()->findChild<UnstoredDialog *>(); }
    UnlockPage *unlockPage() const
    {
        return qobject_cast<UnlockPage *>(m_application->frame()->currentWidget());
    }
    void unlock(const QString &passphrase) const
    {
        unlockPage()->findChild<QLineEdit *>()->setText(passphrase);
        buttonCalled(unlockPage(), u"Unlock"_s)->click();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<Application> m_application;
};

void TestLeaving::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_casebook->close();
    m_dir = std::make_unique<QTemporaryDir>();
    const Preferences preferences(m_dir->filePath(u"settings.ini"_s));
    preferences.setTheme(ThemeChoice::Light);
    m_application
        = std::make_unique<Application>(*qApp, preferences, core::Clock::at(QDate(2026, 11, 23)));
    m_application->start(m_casebook->folder());
    unlock(QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
}

void TestLeaving::cleanup()
{
    m_application.reset();
    m_casebook.reset();
}

void TestLeaving::closingDoesNotLoseWhatCannotBeStored()
{
    const TextBox *box = typeWords();
    refuseWords();
    m_application->frame()->close();
    QVERIFY(m_application->frame()->isVisible());
    QVERIFY(dialog());
    QVERIFY(dialog()->isVisible());
    QVERIFY(says(dialog(), u"Record an incident"_s));
    QVERIFY(says(dialog(), u"is only in this window"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(box->toPlainText(), QString::fromLatin1(words));
    m_application->frame()->close();
    QVERIFY(dialog());
    takeWords();
    buttonCalled(dialog(), u"Try again"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_application->session()->drafts().all()->size(), 1);
}

void TestLeaving::aFullDiskIsNamed()
{
    const TextBox *box = typeWords();
    {
        const SmallDisk disk(4096);
        m_application->frame()->close();
        QVERIFY(m_application->frame()->isVisible());
        QVERIFY(dialog());
        QVERIFY(says(dialog(), u"There is no room left on the disk"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        m_application->lock({});
        QVERIFY(unlockPage());
        QVERIFY(!box->isVisible());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_application->session(), 15000);
    unlock(QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
    QCOMPARE(m_application->session()->drafts().all()->size(), 1);
}

void TestLeaving::closingAllTheSameIsASecondChoice()
{
    typeWords();
    refuseWords();
    m_application->frame()->close();
    QVERIFY(m_application->frame()->isVisible());
    buttonCalled(dialog(), u"Close and lose it"_s)->click();
    QTRY_VERIFY(!m_application->frame()->isVisible());
}

void TestLeaving::lockingByHandDoesNotGoOn()
{
    const TextBox *box = typeWords();
    refuseWords();
    Q_EMIT m_application->window()->lockRequested();
    QVERIFY(dialog());
    QVERIFY(m_application->window());
    QVERIFY(box->isVisible());
    buttonCalled(dialog(), u"Cover the window"_s)->click();
    QTRY_VERIFY(unlockPage());
    QVERIFY(!box->isVisible());
    QVERIFY(m_application->session());
}

void TestLeaving::aLockThatMustBeCoversTheWindowAndBringsItBack()
{
    const TextBox *box = typeWords();
    refuseWords();
    m_application->lock(u"Locked with the screen."_s);
    QVERIFY(unlockPage());
    QVERIFY(!m_application->window());
    QVERIFY(!box->isVisible());
    QVERIFY(says(unlockPage(), u"could not be stored yet"_s));
    unlock(u"not the passphrase"_s);
    QTRY_VERIFY(unlockPage()->findChild<QLineEdit *>()->text().isEmpty());
    QVERIFY(!box->isVisible());
    unlock(QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
    QVERIFY(box->isVisible());
    QCOMPARE(box->toPlainText(), QString::fromLatin1(words));
    takeWords();
    QVERIFY(m_application->session()->flush().isEmpty());
}

void TestLeaving::whatIsCoveredIsStoredAsSoonAsItCanBe()
{
    typeWords();
    refuseWords();
    m_application->lock({});
    QVERIFY(m_application->session());
    takeWords();
    QTRY_VERIFY_WITH_TIMEOUT(!m_application->session(), 15000);
    QVERIFY(says(unlockPage(), u"What was typed is stored"_s));
    QVERIFY(!core::platform::FolderLock::holder(m_casebook->folder()));
    unlock(QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
    const auto drafts = m_application->session()->drafts().all();
    QCOMPARE(drafts->size(), 1);
    QVERIFY(drafts->constFirst().fields.values().contains(QString::fromLatin1(words)));
}

void TestLeaving::nobodyElseAndNothingElseOpensOverACoveredWindow()
{
    QVERIFY(m_application->session()->casebook().addPerson(
        u"Jo Marsh"_s, u"Deputy"_s, core::Role::Deputy, {}, u"a passphrase of Jo's own"_s));
    typeWords();
    refuseWords();
    m_application->lock({});
    buttonCalled(unlockPage(), u"Another casebook"_s)->click();
    QVERIFY(unlockPage());
    QVERIFY(says(unlockPage(), u"It would be lost"_s));
    unlock(u"a passphrase of Jo's own"_s);
    QTRY_VERIFY(says(unlockPage(), u"only Priya Raman can unlock it"_s));
    m_application->frame()->close();
    QVERIFY(m_application->frame()->isVisible());
    QVERIFY(dialog());
    QVERIFY(!says(dialog(), u"Record an incident"_s));
}

void TestLeaving::aDialogIsCoveredWithItsWords()
{
    typeWords();
    refuseWords();
    ReasonDialog ask(
        u"Withdraw"_s, u"It stays."_s, u"Why"_s, u"Withdraw it"_s, m_application->window());
    ask.keepFor(*m_application->session(), u"reason.withdraw"_s, u"a record"_s);
    bool answered = false;
    QTimer::singleShot(0, this, [this, &ask] {
        ask.findChild<TextBox *>()->setPlainText(u"Recorded twice"_s);
        m_application->lock({});
    });
    QTimer::singleShot(200, this, [this, &ask, &answered] {
        QVERIFY(!ask.isVisible());
        QVERIFY(!answered);
        unlock(QString::fromLatin1(testPassphrase));
        QTRY_VERIFY(m_application->window());
        QVERIFY(ask.isVisible());
        ask.accept();
    });
    const int answer = ask.exec();
    answered = true;
    QCOMPARE(answer, int(QDialog::Accepted));
    QCOMPARE(ask.reason(), u"Recorded twice"_s);
}

void TestLeaving::theDialogIsAccessible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLeaving::theDialogIsAccessible()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    for (const auto wish : {UnstoredDialog::Wish::Close, UnstoredDialog::Wish::Lock}) {
        UnstoredDialog shown(
            wish,
            {{u"Record an incident: a nurse was hit"_s, u"There is no room left on the disk."_s}},
            false,
            nullptr);
        shown.setAttribute(Qt::WA_DeleteOnClose, false);
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        if (const QString folder = qEnvironmentVariable("CASEBOOK_PICTURES"); !folder.isEmpty())
            shown.grab().save(u"%1/unstored-%2-%3.png"_s.arg(
                folder, QString::number(int(wish)), QString::fromLatin1(QTest::currentDataTag())));
        const QStringList bad = accessibility::faults(&shown);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
    }
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
