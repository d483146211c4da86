// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is lost: not by a crash, a lock, another editor or a later version.
#include "ui/editors/fieldtext.h"
#include "ui/editors/oneeditor.h"
#include "ui/editors/savedlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::DraftKeeper;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void everyKindOfFieldComesBackAsItWasTyped()
    {
        {
            DraftedEditor editor(*m_session);
            QVERIFY(!editor.restored);
            editor.name->setText(u"Okafor-Lee"_s);
            QTest::keyClicks(editor.day->edit(), u"31/2/2026"_s);
            editor.words->setPlainText(u"He hit me.\nTwice."_s);
            editor.hurt->setValue(true);
            editor.kind->setCode(u"staff"_s);
            QVERIFY(editor.keeper->flush());
        }
        reopen();
        DraftedEditor again(*m_session);
        QVERIFY(again.restored);
        QCOMPARE(again.name->text(), u"Okafor-Lee"_s);
        QCOMPARE(again.day->text(), u"31/2/2026"_s);
        QVERIFY(!again.day->problem().isEmpty());
        QCOMPARE(again.words->toPlainText(), u"He hit me.\nTwice."_s);
        QCOMPARE(again.hurt->value(), std::optional(true));
        QCOMPARE(again.kind->code(), u"staff"_s);
    }

    void aPauseSavesWithoutBeingAsked()
    {
        DraftedEditor editor(*m_session, DraftedEditor::quick);
        QTest::keyClicks(editor.words, u"Will punched me"_s);
        QCOMPARE(editor.keeper->state(), DraftKeeper::State::Typing);
        QTRY_COMPARE(editor.keeper->state(), DraftKeeper::State::Saved);
        QCOMPARE(storedWords(), u"Will punched me"_s);
    }

    void typingWithoutAPauseIsSavedByTheCap()
    {
        DraftedEditor editor(*m_session, {1h, 200ms});
        QSignalSpy states(editor.keeper, &DraftKeeper::stateChanged);
        bool saved = false;
        for (int key = 0; key < 200 && !saved; ++key) {
            QTest::keyClick(editor.words, Qt::Key_A);
            QTest::qWait(20);
            saved = !storedWords().isEmpty();
        }
        QVERIFY(saved);
    }

    void savedIsSaidOnlyAfterTheCommit()
    {
        DraftedEditor editor(*m_session);
        ui::SavedLabel label(editor.keeper);
        QString keptWhenSaid = u"nothing said"_s;
        connect(editor.keeper, &DraftKeeper::stateChanged, this, [&] {
            if (editor.keeper->state() == DraftKeeper::State::Saved)
                keptWhenSaid = storedWords();
        });
        editor.words->setPlainText(u"One"_s);
        QCOMPARE(label.text(), u"Not saved yet"_s);
        editor.keeper->flush();
        QCOMPARE(keptWhenSaid, u"One"_s);
        QVERIFY(label.text().startsWith(u"Saved as a draft"_s));
    }

    void takingBackKeepsWhatWasTypedElsewhereSince()
    {
        DraftedEditor editor(*m_session);
        editor.words->setPlainText(u"One"_s);
        editor.keeper->forget();
        editor.name->setText(u"Okafor-Lee"_s);
        editor.keeper->takeBack();
        QCOMPARE(editor.words->toPlainText(), u"One"_s);
        QVERIFY(editor.keeper->isTyped(u"name"_s));
        QVERIFY(editor.keeper->flush());
        QCOMPARE(m_session->drafts().all()->constFirst().fields.value(u"name"_s), u"Okafor-Lee"_s);
    }

    void wordsThatCannotBeStoredAreSaidToBeOnlyHere()
    {
        DraftedEditor editor(*m_session);
        QVERIFY(m_session->database().run(u"CREATE TRIGGER full BEFORE INSERT ON draft BEGIN "
                                          "SELECT RAISE(ABORT, 'no room'); END"_s));
        ui::SavedLabel label(editor.keeper);
        editor.words->setPlainText(u"One"_s);
        QVERIFY(!editor.keeper->flush());
        QVERIFY(label.text().startsWith(u"Not saved."_s));
        QVERIFY(m_session->database().run(u"DROP TRIGGER full"_s));
        QVERIFY(editor.keeper->flush());
        QCOMPARE(storedWords(), u"One"_s);
    }

    void lockSuspendAndCloseFlush()
    {
        DraftedEditor editor(*m_session);
        editor.words->setPlainText(u"In the middle of a sen"_s);
        m_session->flush();
        QCOMPARE(storedWords(), u"In the middle of a sen"_s);
    }

    void leavingAFieldSaves()
    {
        DraftedEditor editor(*m_session);
        showActive(editor.form);
        editor.words->setFocus();
        QTest::keyClicks(editor.words, u"One"_s);
        QVERIFY(storedWords().isEmpty());
        QTest::keyClick(editor.words, Qt::Key_Tab);
        QCOMPARE(storedWords(), u"One"_s);
    }

    void hidingTheEditorSaves()
    {
        DraftedEditor editor(*m_session);
        showActive(editor.form);
        editor.words->setPlainText(u"One"_s);
        editor.form.hide();
        QCOMPARE(storedWords(), u"One"_s);
    }

    void destroyingTheEditorSaves()
    {
        {
            DraftedEditor editor(*m_session);
            editor.words->setPlainText(u"One"_s);
        }
        QCOMPARE(storedWords(), u"One"_s);
    }

    void theCaretComesBackWhereItWas()
    {
        {
            DraftedEditor editor(*m_session);
            showActive(editor.form);
            editor.keeper->setStep(u"accounts"_s);
            editor.words->setFocus();
            QTest::keyClicks(editor.words, u"He hit me."_s);
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(editor.words, Qt::Key_Left);
            editor.keeper->flush();
        }
        reopen();
        DraftedEditor again(*m_session);
        showActive(again.form);
        QCOMPARE(again.keeper->step(), u"accounts"_s);
        QCOMPARE(QApplication::focusWidget(), again.words);
        QCOMPARE(again.words->textCursor().position(), 6);
    }

    void puttingAFieldBackLeavesNoDraft()
    {
        DraftedEditor editor(*m_session);
        editor.name->setText(u"Other"_s);
        editor.keeper->flush();
        QCOMPARE(drafts(), 1);
        editor.name->setText(u"Okafor"_s);
        editor.keeper->flush();
        QCOMPARE(drafts(), 0);
        QVERIFY(editor.keeper->draftUid().isEmpty());
    }

    void aRecordThatMovedOnStandsBesideTheDraft()
    {
        {
            DraftedEditor editor(*m_session);
            editor.name->setText(u"Okafor-Lee"_s);
            editor.kind->setCode(u"staff"_s);
        }
        DraftedEditor again(*m_session, DraftedEditor::never, 2, u"Okonkwo"_s);
        const auto differences = again.keeper->differences();
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences.first().label, u"Surname"_s);
        QCOMPARE(differences.first().mine, u"Okafor-Lee"_s);
        QCOMPARE(differences.first().stored, u"Okonkwo"_s);
        QCOMPARE(differences.last().mine, u"Member of staff"_s);
        again.keeper->useStored(u"name"_s);
        again.keeper->useMine(u"kind"_s);
        QVERIFY(again.keeper->differences().isEmpty());
        QCOMPARE(again.name->text(), u"Okonkwo"_s);
        QCOMPARE(again.kind->code(), u"staff"_s);
    }

    void aChangeBySomeoneElseWhileTypingIsCompared()
    {
        DraftedEditor editor(*m_session);
        editor.name->setText(u"Okafor-Lee"_s);
        editor.words->setPlainText(u"Mine"_s);
        editor.keeper->reload([&]() -> qint64 {
            editor.name->setText(u"Okonkwo"_s);
            editor.words->clear();
            editor.kind->setCode(u"patient"_s);
            return 2;
        });
        QCOMPARE(editor.name->text(), u"Okafor-Lee"_s);
        QCOMPARE(editor.words->toPlainText(), u"Mine"_s);
        QCOMPARE(editor.kind->code(), u"patient"_s);
        QCOMPARE(editor.keeper->differences().size(), 1);
        QCOMPARE(editor.keeper->differences().first().code, u"name"_s);
    }

    void aFieldFilledAnewWithTheSameWordsCanStillBeUndone()
    {
        DraftedEditor editor(*m_session);
        showActive(editor.form);
        ui::FieldText *words = ui::fieldText(editor.words);
        ui::FieldText *name = ui::fieldText(editor.name);
        QTest::keyClicks(editor.words, u"He hit me"_s);
        QTest::keyClicks(editor.name, u"-Lee"_s);
        editor.keeper->reload([&]() -> qint64 {
            words->setText({});
            name->setText(u"Okafor"_s);
            return 2;
        });
        QCOMPARE(editor.words->toPlainText(), u"He hit me"_s);
        QCOMPARE(editor.name->text(), u"Okafor-Lee"_s);
        QTest::keyClick(editor.words, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor.words->toPlainText() != u"He hit me"_s);
        QVERIFY(editor.name->isUndoAvailable());
        // Other words take the place of what nobody typed.
        editor.keeper->useStored(u"words"_s);
        editor.keeper->reload([&]() -> qint64 {
            words->setText(u"Stored since"_s);
            return 3;
        });
        QCOMPARE(editor.words->toPlainText(), u"Stored since"_s);
    }

    void theCommitRemovesTheDraft()
    {
        DraftedEditor editor(*m_session);
        editor.words->setPlainText(u"One"_s);
        const QString draft = editor.keeper->draftUid();
        QVERIFY(!draft.isEmpty());
        auto done = m_session->journal().commit(
            {u"test"_s}, [&](core::ChangeSet &set) { return set.finishDraft(draft); });
        QVERIFY(done);
        editor.keeper->committed();
        QCOMPARE(drafts(), 0);
        QCOMPARE(editor.keeper->state(), DraftKeeper::State::Unchanged);
        editor.words->setPlainText(u"One and two"_s);
        editor.keeper->flush();
        QCOMPARE(storedWords(), u"One and two"_s);
    }

    void whatWasDiscardedCanBeTakenBack()
    {
        DraftedEditor editor(*m_session);
        editor.words->setPlainText(u"One"_s);
        editor.name->setText(u"Other"_s);
        editor.keeper->forget();
        QCOMPARE(editor.name->text(), u"Okafor"_s);
        QVERIFY(editor.words->toPlainText().isEmpty());
        QCOMPARE(drafts(), 0);
        editor.keeper->takeBack();
        QCOMPARE(editor.name->text(), u"Other"_s);
        QCOMPARE(storedWords(), u"One"_s);
    }

    void aFieldThatIsNoMoreGivesItsWords()
    {
        core::Draft old;
        old.editor = u"person.details"_s;
        old.recordUid = u"uid-1"_s;
        old.fields.insert(u"religion"_s, u"Words nobody asks for now"_s);
        QVERIFY(m_session->drafts().save(old));
        DraftedEditor editor(*m_session);
        QCOMPARE(editor.keeper->orphans().value(u"religion"_s), u"Words nobody asks for now"_s);
        editor.name->setText(u"Other"_s);
        editor.keeper->committed();
        QCOMPARE(drafts(), 1); // committing does not lose them
        editor.keeper->dropOrphan(u"religion"_s);
        editor.keeper->flush();
        QCOMPARE(drafts(), 0);
    }

    void groupsAreBuiltBeforeTheirWordsComeBack()
    {
        {
            QWidget form;
            QLineEdit first(&form), second(&form);
            DraftKeeper keeper(*m_session, u"incident.record"_s, {}, &form, DraftedEditor::never);
            QVERIFY(!keeper.restore());
            keeper.watch(u"part.1.job"_s, &first);
            keeper.watch(u"part.10.job"_s, &second);
            keeper.keep(u"part.order"_s, u"1 2 10"_s);
            first.setText(u"Nurse"_s);
            second.setText(u"Porter"_s);
        }
        QWidget form;
        QLineEdit first(&form), second(&form);
        DraftKeeper keeper(*m_session, u"incident.record"_s, {}, &form, DraftedEditor::never);
        QCOMPARE(keeper.groups(u"part"_s), QStringList({u"1"_s, u"10"_s}));
        QCOMPARE(keeper.kept(u"part.order"_s), u"1 2 10"_s);
        keeper.keep(u"part.order"_s, {});
        QVERIFY(keeper.restore());
        keeper.watch(u"part.1.job"_s, &first);
        keeper.watch(u"part.10.job"_s, &second);
        QCOMPARE(first.text(), u"Nurse"_s);
        QCOMPARE(second.text(), u"Porter"_s);
        keeper.unwatchGroup(u"part.1"_s);
        QCOMPARE(keeper.groups(u"part"_s), QStringList({u"10"_s}));
        QVERIFY(keeper.orphans().isEmpty());
    }

    void aNewRecordKeepsTheUidItWillHave()
    {
        QString uid;
        {
            QWidget form;
            QLineEdit line(&form);
            DraftKeeper keeper(*m_session, u"incident.record"_s, {}, &form, DraftedEditor::never);
            keeper.watch(u"words"_s, &line);
            keeper.restore();
            line.setText(u"One"_s);
            uid = keeper.newUid();
        }
        QWidget form;
        DraftKeeper keeper(*m_session, u"incident.record"_s, {}, &form, DraftedEditor::never);
        QCOMPARE(keeper.newUid(), uid);
    }

    void aSecondEditorRaisesTheFirst()
    {
        auto *first = new QWidget;
        int made = 0;
        const auto make = [&]() -> QWidget * {
            ++made;
            return first;
        };
        QCOMPARE(ui::OneEditor::show(u"person"_s, u"uid-1"_s, make), first);
        QCOMPARE(ui::OneEditor::show(u"person"_s, u"uid-1"_s, make), first);
        QCOMPARE(made, 1);
        QVERIFY(!ui::OneEditor::find(u"person"_s, u"uid-2"_s));
        delete first;
        QVERIFY(!ui::OneEditor::find(u"person"_s, u"uid-1"_s));
    }

private:
    void reopen()
    {
        m_session.reset();
        m_session = signedIn(*m_book);
    }

    QString storedWords() const
    {
        auto draft = m_session->drafts().find(u"person.details"_s, u"uid-1"_s);
        return draft && *draft ? (*draft)->fields.value(u"words"_s) : QString();
    }

    qsizetype drafts() const { return m_session->drafts().all()->size(); }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
