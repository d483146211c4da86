// SPDX-License-Identifier: GPL-3.0-or-later
// The program around the pages: start, unlock, create, lock and come back, in real windows.
#include "core/usecases/organisation.h"
#include "core/usecases/recent.h"
#include "ui/app/application.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"
#include "ui/app/session.h"
#include "ui/start/createpage.h"
#include "ui/start/recoverykeypage.h"
#include "ui/start/recoverypage.h"
#include "ui/start/startpage.h"
#include "ui/start/unlockpage.h"
#include "ui/widgets/choicebox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/testing.h"
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QPushButton *buttonCalled(const QWidget *page, const QString &text)
{
    for (QPushButton *one : page->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstStartOffersEveryWayIn();
    void aMissingCasebookIsNamed();
    void aWrongPassphraseIsRefusedAndTheRightOneOpens();
    void lockingForgetsTheCasebookAndComesBackToThePage();
    void aNewCasebookShowsItsRecoveryKeyOnce();
    void theRecoveryKeySetsANewPassphrase();
    void aPlaceThatWillNotDoIsRefusedWithTheReason();
    void aReadOnlyPlaceSaysSo();
    void everyPageBeforeOpeningIsAccessible_data();
    void everyPageBeforeOpeningIsAccessible();

private:
    template<typename Page>
    Page *shown() const
    {
        return qobject_cast<Page *>(m_application->frame()->currentWidget());
    }
    void type(UnlockPage *page, const QString &passphrase)
    {
        page->findChild<QLineEdit *>()->setText(passphrase);
        QTest::mouseClick(buttonCalled(page, u"Unlock"_s), Qt::LeftButton);
    }
    void open(const QString &path)
    {
        m_application->start(path);
        type(shown<UnlockPage>(), QString::fromLatin1(testPassphrase));
        QTRY_VERIFY(m_application->window());
    }
    void create(const QString &path);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<Application> m_application;
};

void TestApplication::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_casebook->close();
    m_dir = std::make_unique<QTemporaryDir>();
    const Preferences preferences(m_dir->filePath(u"settings.ini"_s));
    preferences.setTheme(ThemeChoice::Light);
    m_application
        = std::make_unique<Application>(*qApp, preferences, core::Clock::at(QDate(2026, 11, 23)));
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_casebook.reset();
    qputenv("CASEBOOK_PATH_KIND", "local");
}

void TestApplication::theFirstStartOffersEveryWayIn()
{
    m_application->showStart();
    QVERIFY(shown<StartPage>());
    QSignalSpy create(shown<StartPage>(), &StartPage::createRequested);
    for (QAbstractButton *one : shown<StartPage>()->findChildren<QAbstractButton *>()) {
        if (one->text() == u"Create a casebook…")
            one->click();
    }
    QCOMPARE(create.size(), 1);
    QVERIFY(shown<CreatePage>());
}

void TestApplication::aMissingCasebookIsNamed()
{
    const QString gone = m_dir->filePath(u"Gone.casebook"_s);
    core::RecentCasebooks(m_dir->filePath(u"settings.ini"_s)).remember(gone);
    m_application->start();
    QVERIFY(shown<StartPage>());
    bool named = false;
    for (const QAbstractButton *one : shown<StartPage>()->findChildren<QAbstractButton *>())
        named = named || one->accessibleName().startsWith(u"Gone. Not there now"_s);
    QVERIFY(named);
}

void TestApplication::aWrongPassphraseIsRefusedAndTheRightOneOpens()
{
    m_application->start(m_casebook->folder());
    auto *page = shown<UnlockPage>();
    QVERIFY(page);
    type(page, u"not the passphrase"_s);
    QTRY_VERIFY(page->findChild<QLineEdit *>()->text().isEmpty());
    QVERIFY(!m_application->session());
    type(page, QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
    QCOMPARE(m_application->session()->user().name, u"Priya Raman"_s);
    // What the window writes goes through a connection that another thread opened.
    QVERIFY(
        m_application->session()->casebook().saveSetting(core::setting::marking, u"OFFICIAL"_s));
    QCOMPARE(core::RecentCasebooks(m_dir->filePath(u"settings.ini"_s)).all().size(), 1);
}

void TestApplication::lockingForgetsTheCasebookAndComesBackToThePage()
{
    open(m_casebook->folder());
    m_application->window()->openSettings();
    const QString key = m_application->window()->currentKey();
    QSignalSpy flushed(m_application->session(), &Session::flushing);
    QTest::keyClick(m_application->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shown<UnlockPage>());
    QCOMPARE(flushed.size(), 1);
    QVERIFY(!m_application->window());
    QVERIFY(!m_application->session());
    QVERIFY(!core::platform::FolderLock::holder(m_casebook->folder()));
    type(shown<UnlockPage>(), QString::fromLatin1(testPassphrase));
    QTRY_VERIFY(m_application->window());
    QCOMPARE(m_application->window()->currentKey(), key);
}

void TestApplication::create(const QString &path)
{
    m_application->showCreate();
    auto *page = shown<CreatePage>();
    const QStringList typed{u"Northmoor"_s,
                            u"RXX"_s,
                            u"Priya Raman"_s,
                            u"LSMS"_s,
                            u"four words of mine"_s,
                            u"four words of mine"_s,
                            path};
    const QStringList names{u"Organisation, required"_s,
                            u"ODS code"_s,
                            u"Your name, required"_s,
                            u"Your job"_s,
                            u"Passphrase, required"_s,
                            u"The same again, required"_s,
                            u"Where to keep it, required"_s};
    for (QLineEdit *edit : page->findChildren<QLineEdit *>()) {
        const qsizetype at = names.indexOf(edit->accessibleName());
        if (at >= 0)
            edit->setText(typed.at(at));
    }
    auto *nation = page->findChild<ChoiceBox *>();
    QCOMPARE(nation->code(), u"EW"_s); // unless somebody says otherwise
    nation->setCode(u"NI"_s);
    QTest::mouseClick(buttonCalled(page, u"Create the casebook"_s), Qt::LeftButton);
}

void TestApplication::aNewCasebookShowsItsRecoveryKeyOnce()
{
    create(m_dir->filePath(u"New.casebook"_s));
    QTRY_VERIFY(shown<RecoveryKeyPage>());
    auto *page = shown<RecoveryKeyPage>();
    QPushButton *go = buttonCalled(page, u"Open the casebook"_s);
    QVERIFY(!go->isEnabled());
    page->findChild<QCheckBox *>()->setChecked(true);
    go->click();
    QTRY_VERIFY(m_application->window());
    QCOMPARE(m_application->session()->casebook().organisation(), u"Northmoor"_s);
    QCOMPARE(core::organisationOf(m_application->session()->casebook()).jurisdiction, u"NI"_s);
}

void TestApplication::theRecoveryKeySetsANewPassphrase()
{
    const QString path = m_dir->filePath(u"New.casebook"_s);
    auto created
        = core::Casebook::create(path,
                                 {u"Northmoor"_s, {}, u"Priya"_s, {}, u"the forgotten one"_s, {}},
                                 core::Clock::at(QDate(2026, 11, 23)));
    QVERIFY(created);
    const QString key = created->recoveryKey;
    created->casebook.reset();
    m_application->start(path);
    QTest::mouseClick(
        buttonCalled(shown<UnlockPage>(), u"I have the recovery key and not the passphrase…"_s),
        Qt::LeftButton);
    auto *page = shown<RecoveryPage>();
    QVERIFY(page);
    page->findChild<QPlainTextEdit *>()->setPlainText(key.toLower());
    for (QLineEdit *edit : page->findChildren<QLineEdit *>())
        edit->setText(u"a passphrase to keep"_s);
    QTest::mouseClick(buttonCalled(page, u"Set the passphrase and open"_s), Qt::LeftButton);
    QTRY_VERIFY(m_application->window());
    m_application->lock({});
    type(shown<UnlockPage>(), u"a passphrase to keep"_s);
    QTRY_VERIFY(m_application->window());
}

void TestApplication::aPlaceThatWillNotDoIsRefusedWithTheReason()
{
    qputenv("CASEBOOK_PATH_KIND", "network");
    const QString path = m_dir->filePath(u"New.casebook"_s);
    create(path);
    QVERIFY(shown<CreatePage>());
    QVERIFY(!QFileInfo::exists(path));
    bool said = false;
    for (const QLabel *label : shown<CreatePage>()->findChildren<QLabel *>())
        said = said || (!label->isHidden() && label->text().contains(u"network drive, where"));
    QVERIFY(said);
}

void TestApplication::aReadOnlyPlaceSaysSo()
{
    qputenv("CASEBOOK_PATH_KIND", "network");
    open(m_casebook->folder());
    QVERIFY(!m_application->session()->casebook().readOnlyReason().isEmpty());
    QVERIFY(buttonCalled(m_application->window(), u"Copy to this computer…"_s)->isVisible());
}

void TestApplication::everyPageBeforeOpeningIsAccessible_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    for (const char *page : {"start", "unlock", "create", "recovery", "key"}) {
        QTest::addRow("%s-light", page) << QString::fromLatin1(page) << false;
        QTest::addRow("%s-dark", page) << QString::fromLatin1(page) << true;
    }
}

void TestApplication::everyPageBeforeOpeningIsAccessible()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    core::RecentCasebooks recent(m_dir->filePath(u"settings.ini"_s));
    recent.remember(m_dir->filePath(u"Gone.casebook"_s));
    recent.remember(m_casebook->folder());
    if (name == u"start")
        m_application->showStart();
    else if (name == u"create")
        m_application->showCreate();
    else if (name == u"key")
        create(m_dir->filePath(u"New.casebook"_s));
    else
        m_application->showUnlock(m_casebook->folder(), u"Locked with the screen."_s);
    if (name == u"recovery")
        buttonCalled(shown<UnlockPage>(), u"I have the recovery key and not the passphrase…"_s)
            ->click();
    if (name == u"key")
        QTRY_VERIFY(shown<RecoveryKeyPage>());
    QWidget *frame = m_application->frame();
    frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(frame));
    QApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("CASEBOOK_PICTURES"); !folder.isEmpty())
        frame->grab().save(
            u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    const QStringList bad = accessibility::faults(frame);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
