// SPDX-License-Identifier: GPL-3.0-or-later
// An action's day moves only with a reason, and its page says how it stands.
#include "ui/actions/actioneditor.h"
#include "ui/actions/actionpage.h"
#include "ui/actions/managerlists.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

class TestActionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void aDayThatMovesAsksForTheReason()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        core::Action action;
        action.what = u"Fit a panic alarm"_s;
        action.dueOn = QDate(2026, 12, 1);
        action = *session->actions().add(action);
        ui::ActionEditor editor(*session, action.record.uid);
        showActive(editor);
        editor.form().set(u"due"_s, QDate(2026, 12, 15));
        QVERIFY(!editor.save());
        editor.form().set(u"reason"_s, u"The supplier is late."_s);
        QVERIFY(editor.save());
        QCOMPARE(session->actions().find(action.record.uid)->dueOn, QDate(2026, 12, 15));
        QCOMPARE(session->actions().revisions(action.id())->size(), 1);
    }

    void anAnswerChangesNothingUntilItIsAccepted()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        core::Post post;
        post.name = u"Matron, ED"_s;
        core::Action action;
        action.what = u"Fit a panic alarm"_s;
        action.postId = session->newRecords().add(post)->id();
        action = *session->actions().add(action);
        QTemporaryDir folder;
        QCOMPARE(*ui::writeManagerLists(*session, folder.path()), 1);
        QVERIFY(QFile::exists(folder.filePath(u"Matron ED.xlsx"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"Matron ED.ics"_s)));
        QFile paper(folder.filePath(u"Matron ED.pdf"_s));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        core::ActionAnswers answers;
        answers.answers = {{5,
                            action.record.uid,
                            action.record.reference(),
                            action.record.rowVersion,
                            core::ActionAnswer::Done,
                            QDate(2026, 11, 20),
                            {},
                            u"Seen by me"_s}};
        ui::AnswersDialog dialog(*session, answers);
        QVERIFY(!session->actions().find(action.record.uid)->doneOn.isValid());
        dialog.acceptAll();
        QCOMPARE(session->actions().find(action.record.uid)->doneOn, QDate(2026, 11, 20));
    }

    void whatIsTypedIntoAQuestionIsADraft()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        core::Action action;
        action.what = u"Fit a panic alarm"_s;
        action = *session->actions().add(action);
        const QString uid = action.record.uid;
        {
            ui::ActionPage page(*session, uid);
            showActive(page);
            page.ask(u"reject"_s);
            page.findChild<QLineEdit *>()->setText(u"The site is sold"_s);
        }
        QCOMPARE(session->drafts().all()->size(), 1);
        QCOMPARE(session->drafts().all()->constFirst().editor, u"action.reject"_s);
        ui::ActionPage page(*session, uid, u"action.reject"_s); // as Today opens it
        showActive(page);
        QCOMPARE(page.findChild<QLineEdit *>()->text(), u"The site is sold"_s);
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == u"Save")
                one->click();
        }
        QCOMPARE(session->actions().find(uid)->rejectedReason, u"The site is sold"_s);
        QVERIFY(session->drafts().all()->isEmpty());
    }

    void everyoneCanUseThePage()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        core::Action action;
        action.what = u"Fit a panic alarm"_s;
        action = *session->actions().add(action);
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(*qApp, choice);
            ui::ActionPage page(*session, action.record.uid);
            page.resize(1190, 800);
            showActive(page);
            page.ask(u"complete"_s);
            QTest::qWait(20);
            QCOMPARE(accessibility::faults(&page), QStringList());
        }
    }
};

QTEST_MAIN(TestActionPage)
#include "tst_actionpage.moc"
