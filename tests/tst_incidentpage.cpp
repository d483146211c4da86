// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an incident says what is so, and what is done on it is stored.
#include "ui/incident/evidencetab.h"
#include "ui/incident/filelist.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/incidenttab.h"
#include "ui/incident/notificationrows.h"
#include "ui/incident/reasondialog.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

namespace {

QString allWords(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractButton *b : root->findChildren<QAbstractButton *>())
        words << b->text();
    return words.join(u'\n');
}

QPushButton *buttonNamed(const QWidget *root, const QString &name)
{
    for (QPushButton *b : root->findChildren<QPushButton *>())
        if (b->isVisible() && (b->text() == name || b->accessibleName() == name))
            return b;
    return nullptr;
}

} // namespace

class TestIncidentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        core::CameraRequest camera;
        camera.cameras = u"Front door"_s;
        camera.fromOn = QDate(2026, 11, 12);
        camera.daysKept = 14;
        core::FirstSteps steps;
        steps.cameras.append(camera);
        m_file = *m_session->incidents().record(sampleIncident(), steps);
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void theSummarySaysWhatIsNextAndWhatRuns()
    {
        ui::IncidentPage page(*m_session, uid(), {});
        showActive(page);
        const QString words = allWords(page.tab(u"summary"_s));
        QVERIFY(words.contains(u"Next: Decide what to do with it"_s));
        QVERIFY(words.contains(u"Front door may be overwritten from Thu 26 Nov 2026."_s));
        QVERIFY(words.contains(u"report by Friday 27 November 2026"_s));
        QVERIFY(words.contains(u"V1: What they want of the police"_s));
    }

    // Starting an investigation elsewhere shows here without opening the page again.
    void whatChangesElsewhereShows()
    {
        ui::IncidentPage page(*m_session, uid(), {});
        showActive(page);
        QVERIFY(m_session->investigations().start({m_file.incident.id()}, u"Priya Raman"_s));
        QTRY_VERIFY(allWords(&page).contains(u"Under investigation"_s));
        QVERIFY(buttonNamed(&page, u"Open the investigation"_s));
    }

    void someoneIsMarkedTold()
    {
        ui::IncidentPage page(*m_session, uid(), {});
        showActive(page);
        auto *told = page.findChild<ui::NotificationRows *>();
        told->openRow(u"police"_s);
        told->form()->set(u"on"_s, u"24/11/2026"_s);
        QVERIFY(!told->save()); // tomorrow
        told->form()->set(u"on"_s, u"12/11/2026"_s);
        told->form()->set(u"reference"_s, u"Log 112"_s);
        QVERIFY(told->save());
        const core::IncidentFile now = *m_session->incidents().load(uid());
        QCOMPARE(now.notifications.size(), 1);
        QCOMPARE(now.notifications.first().whom, u"police"_s);
        QCOMPARE(now.notifications.first().toldOn, QDate(2026, 11, 12));
        QTRY_VERIFY(allWords(&page).contains(u"Told 12 Nov 2026"_s));
    }

    void withdrawingAsksWhy()
    {
        ui::IncidentPage page(*m_session, uid(), {});
        showActive(page);
        QTimer::singleShot(0, qApp, [] {
            auto *ask = qobject_cast<ui::ReasonDialog *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            ask->accept();
            QVERIFY(ask->isVisible()); // without a reason nothing is done
            ask->findChild<ui::TextBox *>()->setPlainText(u"Entered twice"_s);
            ask->accept();
        });
        QMenu *menu = page.findChild<QMenu *>();
        for (QAction *action : menu->actions())
            if (action->text().startsWith(u"Withdraw"_s))
                action->trigger();
        QVERIFY(m_session->incidents().load(uid())->incident.record.isWithdrawn());
        QTRY_VERIFY(allWords(&page).contains(u"This incident is withdrawn"_s));
        QVERIFY(!buttonNamed(&page, u"Edit"_s));
    }

    void aReasonIsADraftUntilItIsGiven()
    {
        ui::IncidentPage page(*m_session, uid(), {});
        showActive(page);
        const auto withdraw = [&](const std::function<void(ui::ReasonDialog *)> &answer) {
            page.showTab(u"reason.withdraw"_s); // as Today opens it
            bool answered = false;
            QTimer::singleShot(0, qApp, [answer, &answered] {
                answer(qobject_cast<ui::ReasonDialog *>(QApplication::activeModalWidget()));
                answered = true;
            });
            QTRY_VERIFY(answered && !QApplication::activeModalWidget());
            QCoreApplication::processEvents();
        };
        const auto draft = [&] { return *m_session->drafts().find(u"reason.withdraw"_s, uid()); };
        withdraw([](ui::ReasonDialog *ask) {
            ask->findChild<ui::TextBox *>()->setPlainText(u"Entered twice"_s);
            ask->reject(); // a lock does no more
        });
        QVERIFY(draft());
        QCOMPARE(draft()->fields.value(u"reason"_s), u"Entered twice"_s);
        withdraw([](ui::ReasonDialog *ask) {
            QCOMPARE(ask->reason(), u"Entered twice"_s);
            buttonNamed(ask, u"Leave it as it is"_s)->click();
        });
        QVERIFY(!draft());
        withdraw([](ui::ReasonDialog *ask) {
            QVERIFY(ask->reason().isEmpty());
            ask->findChild<ui::TextBox *>()->setPlainText(u"Entered twice"_s);
            ask->accept();
        });
        QVERIFY(!draft());
        QVERIFY(m_session->incidents().load(uid())->incident.record.isWithdrawn());
    }

    void aHandOverBeforeTheLastIsRefused()
    {
        core::Exhibit exhibit;
        exhibit.incidentId = m_file.incident.id();
        exhibit.code = u"PR/1"_s;
        exhibit.description = u"Torn tunic"_s;
        exhibit.foundOn = QDate(2026, 11, 13);
        exhibit.foundBy = u"Priya Raman"_s;
        exhibit = *m_session->evidence().keep(exhibit);
        ui::IncidentPage page(*m_session, uid(), u"evidence"_s);
        showActive(page);
        auto *tab = qobject_cast<ui::EvidenceTab *>(page.tab(u"evidence"_s));
        buttonNamed(tab, u"Hand over: PR/1  Torn tunic"_s)->click();
        ui::Form *form = tab->continuity()->form();
        QCOMPARE(form->value(u"from"_s), u"Priya Raman"_s);
        form->set(u"to"_s, u"PC 4471 Hughes"_s);
        form->set(u"on"_s, u"12/11/2026"_s);
        QVERIFY(!tab->continuity()->save());
        QVERIFY(allWords(tab).contains(u"This hand-over is before the last one, of 13/11/2026."_s));
        form->set(u"on"_s, u"14/11/2026"_s);
        QVERIFY(tab->continuity()->save());
        QCOMPARE(m_session->evidence().exhibit(exhibit.record.uid)->continuity.size(), 2);
        QVERIFY(allWords(tab).contains(u"With PC 4471 Hughes"_s));
        // Nobody said whether the seal was whole, and nobody signed.
        QVERIFY(allWords(tab).contains(u"Say who signed for it."_s));
    }

    void aFileIsKeptWithItsHashAndCopiedOnlyWhenAsked()
    {
        QTemporaryDir dir;
        const QByteArray bytes = QByteArray("face\0swollen", 12).repeated(50000);
        QFile original(dir.filePath(u"photo.jpg"_s));
        QVERIFY(original.open(QIODevice::WriteOnly));
        original.write(bytes);
        original.close();
        ui::IncidentPage page(*m_session, uid(), u"evidence"_s);
        showActive(page);
        ui::FileList *files = qobject_cast<ui::EvidenceTab *>(page.tab(u"evidence"_s))->files();
        QVERIFY(files->addFile(original.fileName()));
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QTRY_VERIFY(allWords(files).contains(hash));
        QSignalSpy said(m_session.get(), &ui::Session::said);
        QVERIFY(QDir(dir.path()).mkdir(u"out"_s));
        const core::Attachment kept
            = m_session->attachments().of(m_file.incident.record.id)->first();
        QFile copy(files->copyTo(kept, dir.filePath(u"out"_s)));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        QVERIFY(said.last().first().toString().contains(u"Anyone can open it"_s));
    }

    void aDoneNoteLeavesTheNextOfItsKind()
    {
        core::DiaryNote note;
        note.recordId = m_file.incident.record.id;
        note.what = u"Weekly welfare call"_s;
        note.dueOn = QDate(2026, 11, 20);
        note.repeatDays = 7;
        QVERIFY(m_session->diary().keep(note));
        ui::IncidentPage page(*m_session, uid(), u"diary"_s);
        showActive(page);
        QTimer::singleShot(0, qApp, [] {
            auto *ask = qobject_cast<ui::ReasonDialog *>(QApplication::activeModalWidget());
            ask->findChild<ui::TextBox *>()->setPlainText(u"Better, back on Monday"_s);
            ask->accept();
        });
        buttonNamed(&page, u"Done…: Weekly welfare call"_s)->click();
        const QList<core::DiaryNote> notes = *m_session->diary().notesOf(m_file.incident.record.id);
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().dueOn, QDate(2026, 11, 27));
        QVERIFY(allWords(&page).contains(u"Better, back on Monday"_s));
    }

    void everyoneCanUseEachTab_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<QString>("tab");
        const std::pair<const char *, ui::ThemeChoice> themes[]
            = {{"light", ui::ThemeChoice::Light}, {"dark", ui::ThemeChoice::Dark}};
        for (const auto &[name, theme] : themes)
            for (const QString &tab : {u"summary"_s, u"timeline"_s, u"evidence"_s, u"diary"_s})
                QTest::addRow("%s %s", qPrintable(tab), name) << theme << tab;
    }
    void everyoneCanUseEachTab()
    {
        QFETCH(ui::ThemeChoice, theme);
        QFETCH(QString, tab);
        ui::applyTheme(*qApp, theme);
        ui::IncidentPage page(*m_session, uid(), tab);
        page.resize(1224, 1500);
        showActive(page);
        QCOMPARE(page.currentTab(), tab);
        QCOMPARE(accessibility::faults(&page), QStringList());
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    QString uid() const { return m_file.incident.record.uid; }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::IncidentFile m_file;
};

QTEST_MAIN(TestIncidentPage)
#include "tst_incidentpage.moc"
