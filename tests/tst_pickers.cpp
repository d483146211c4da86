// SPDX-License-Identifier: GPL-3.0-or-later
// A record is chosen by typing; people of one name are told apart; what was typed is never lost.
#include "core/domain/personname.h"
#include "ui/editors/fieldtext.h"
#include "ui/pickers/newrecorddialog.h"
#include "ui/pickers/pickers.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/fieldrow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

class TestPickers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        core::Person nurse = core::personNamed(u"Okafor, Adaeze"_s);
        nurse.job = u"Community nurse"_s;
        nurse.dateOfBirth = QDate(1990, 2, 1);
        m_nurse = m_session->newRecords().add(nurse)->record.uid;
        core::Person porter = core::personNamed(u"Adaeze Okafor"_s);
        porter.job = u"Porter"_s;
        m_porter = m_session->newRecords().add(porter)->record.uid;
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void peopleOfOneNameAreToldApart()
    {
        const auto found = m_session->suggestions().people(u"okaf"_s);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).name, u"Adaeze Okafor"_s);
        QCOMPARE(found->at(0).detail, u"Porter"_s);
        QCOMPARE(found->at(1).detail, u"Community nurse · born 01/02/1990"_s);
    }

    void aNameComesBeforeAnythingElseAndAJobIsFoundToo()
    {
        core::Person other = core::personNamed(u"Sam Porter"_s);
        (void)m_session->newRecords().add(other);
        const auto named = m_session->suggestions().people(u"porter"_s);
        QCOMPARE(named->size(), 1);
        QCOMPARE(named->first().name, u"Sam Porter"_s);
        QCOMPARE(m_session->suggestions().people(u"community nur"_s)->first().uid, m_nurse);
    }

    void noMoreThanTenAndNoneWhoIsMergedOrWithdrawn()
    {
        for (int i = 0; i < 15; ++i)
            (void)m_session->newRecords().add(core::personNamed(u"Lee Smith"_s));
        QCOMPARE(m_session->suggestions().people(u"smith"_s)->size(), 10);
        core::Person gone
            = *core::Repository<core::Person>(m_session->database()).findByUid(m_porter);
        gone.mergedInto
            = core::Repository<core::Person>(m_session->database()).findByUid(m_nurse)->id();
        QVERIFY(m_session->journal().commit({u"test"_s},
                                            [&](core::ChangeSet &set) { return set.save(gone); }));
        QCOMPARE(m_session->suggestions().people(u"okafor"_s)->size(), 1);
    }

    void aPostIsOfferedWithWhoHoldsItToday()
    {
        core::Post post;
        post.name = u"Matron, ED"_s;
        post.team = u"Emergency"_s;
        post = *m_session->newRecords().add(post);
        for (const auto &[name, until] :
             {std::pair(u"Gill Before"_s, QDate(2026, 10, 31)), std::pair(u"Ann Now"_s, QDate())}) {
            core::PostHolder holder;
            holder.postId = post.id();
            holder.name = name;
            holder.fromOn = until.isValid() ? QDate(2020, 1, 1) : QDate(2026, 11, 1);
            holder.untilOn = until;
            QVERIFY(m_session->rows().keep(holder, u"test"_s));
        }
        const auto found = m_session->suggestions().posts(u"ma"_s, m_session->today());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().detail, u"Emergency · Ann Now"_s);
    }

    void arrowsAndEnterChooseAndTypingOnUnchooses()
    {
        ui::PersonPicker picker(*m_session, ui::NewRecord::InCommit);
        showActive(picker);
        picker.edit()->setFocus();
        QTest::keyClicks(picker.edit(), u"okafor"_s);
        auto *popup = picker.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QCOMPARE(picker.edit()->text(), u"okafor"_s); // walking changes nothing
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(picker.uid(), m_nurse);
        QCOMPARE(picker.edit()->text(), u"Adaeze Okafor"_s);
        QTest::keyClicks(picker.edit(), u"x"_s);
        QVERIFY(!picker.isChosen());
        QCOMPARE(picker.typed(), u"Adaeze Okaforx"_s);
    }

    void askingForANewPersonIsKept()
    {
        ui::PersonPicker picker(*m_session, ui::NewRecord::InCommit);
        showActive(picker);
        QTest::keyClicks(picker.edit(), u"Moss"_s);
        auto *popup = picker.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(picker.isNew());
        QCOMPARE(picker.typed(), u"Moss"_s);
    }

    void aDraftKeepsWhatWasTypedAndWhatWasChosen()
    {
        ui::PersonPicker picker(*m_session, ui::NewRecord::InCommit);
        ui::PersonPicker again(*m_session, ui::NewRecord::InCommit);
        ui::FieldText *text = ui::fieldText(&picker);
        ui::FieldText *back = ui::fieldText(&again);
        picker.setTyped(u"unknown man, 30s "_s);
        back->setText(text->text());
        QCOMPARE(again.edit()->text(), u"unknown man, 30s "_s);
        QVERIFY(!again.isChosen());
        picker.choose(m_nurse);
        back->setText(text->text());
        QCOMPARE(again.uid(), m_nurse);
        QVERIFY(back->words(text->text()).startsWith(u"Adaeze Okafor, Community nurse"_s));
        picker.setTyped(u"Moss"_s, true);
        back->setText(text->text());
        QVERIFY(again.isNew());
    }

    void aNewPersonHalfTypedIsADraftOfTheEditorOfPeople()
    {
        ui::PersonPicker picker(*m_session, ui::NewRecord::AtOnce);
        showActive(picker);
        const auto ask = [&](const std::function<void(ui::NewRecordDialog *)> &answer) {
            picker.setTyped({});
            QTest::keyClicks(picker.edit(), u"Moss"_s);
            auto *popup = picker.findChild<QCompleter *>()->popup();
            QTRY_VERIFY(popup->isVisible());
            QTimer::singleShot(100, qApp, [answer] {
                answer(qobject_cast<ui::NewRecordDialog *>(QApplication::activeModalWidget()));
            });
            QTest::keyClick(popup, Qt::Key_Down);
            QTest::keyClick(popup, Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        const auto draft = [&] { return *m_session->drafts().find(u"person.details"_s); };
        ask([](ui::NewRecordDialog *dialog) { dialog->reject(); });
        QVERIFY(!draft()); // nothing was typed
        ask([](ui::NewRecordDialog *dialog) {
            dialog->form().set(u"phone"_s, u"01632 960 123"_s);
            dialog->reject(); // a lock does no more
        });
        QVERIFY(draft());
        QCOMPARE(draft()->fields.value(u"surname"_s), u"Moss"_s);
        ask([](ui::NewRecordDialog *dialog) {
            QCOMPARE(dialog->form().value(u"phone"_s), u"01632 960 123"_s);
            dialog->findChild<QPushButton *>(u"add"_s)->click();
        });
        QVERIFY(!draft());
        QCOMPARE(m_session->suggestions().people(u"moss"_s)->size(), 1);
    }

    void namesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(core::personNamed(u" Mary  Ann O'Neill "_s).surname, u"O'Neill"_s);
        QCOMPARE(core::personNamed(u"Mary Ann O'Neill"_s).forenames, u"Mary Ann"_s);
        QCOMPARE(core::personNamed(u"Pryce-Jones, Ffôn"_s).record.title, u"Ffôn Pryce-Jones"_s);
        QCOMPARE(core::personNamed(u"Moss"_s).surname, u"Moss"_s);
    }

    void everyoneCanUseAPicker()
    {
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(*qApp, choice);
            QWidget page;
            auto *box = new QVBoxLayout(&page);
            auto *picker = new ui::PersonPicker(*m_session);
            box->addWidget(new ui::FieldRow(u"&Victim"_s, picker));
            box->addWidget(new ui::FieldRow(u"&Site"_s, new ui::SitePicker(*m_session)));
            picker->choose(m_nurse);
            page.resize(600, 300);
            showActive(page);
            QCOMPARE(accessibility::faults(&page), QStringList());
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    QString m_nurse;
    QString m_porter;
};

QTEST_MAIN(TestPickers)
#include "tst_pickers.moc"
