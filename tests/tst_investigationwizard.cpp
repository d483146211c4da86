// SPDX-License-Identifier: GPL-3.0-or-later
// The investigation wizard walks through a real record: typing survives, steps commit when left,
// and nothing is finished silently.
#include "ui/app/session.h"
#include "ui/editors/roweditor.h"
#include "ui/investigation/interviewmode.h"
#include "ui/investigation/investigationpage.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textbox.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/visiblecontrols.h"

using namespace Qt::StringLiterals;

class TestInvestigationWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        m_incident = *m_session->incidents().record(sampleIncident());
        m_uid = m_session->investigations().start({m_incident.incident.id()}, {})->record.uid;
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void leavingAStepStoresIt()
    {
        ui::InvestigationPage page(*m_session, m_uid);
        showActive(page);
        QCOMPARE(page.step(), u"scope"_s);
        QTest::keyClicks(named<ui::TextBox>(&page, u"Terms of reference"_s), u"Why alone?"_s);
        QTest::mouseClick(buttonSaying(&page, u"Next: the people hurt"_s), Qt::LeftButton);
        QCOMPARE(page.step(), u"people"_s);
        QCOMPARE(stored().termsOfReference, u"Why alone?"_s);
        QCOMPARE(m_session->drafts().all()->size(), 0);
    }

    void typingCutShortReturnsWhereItStood()
    {
        {
            ui::InvestigationPage page(*m_session, m_uid);
            showActive(page);
            auto *terms = named<ui::TextBox>(&page, u"Terms of reference"_s);
            terms->setFocus();
            QTest::keyClicks(terms, u"Why was she"_s);
            QVERIFY(page.keeper().flush());
            const auto draft = m_session->drafts().all()->constFirst();
            m_session.reset(); // as if the power went
            m_session = signedIn(*m_book);
            QCOMPARE(m_session->drafts().all()->constFirst().fields, draft.fields);
        }
        ui::InvestigationPage page(*m_session, m_uid);
        showActive(page);
        auto *terms = named<ui::TextBox>(&page, u"Terms of reference"_s);
        QCOMPARE(terms->toPlainText(), u"Why was she"_s);
        QCOMPARE(QApplication::focusWidget(), terms);
        QCOMPARE(terms->textCursor().position(), 11);
    }

    void whatCannotBeStoredStaysTypedAndTheRestCommits()
    {
        {
            ui::InvestigationPage page(*m_session, m_uid);
            showActive(page);
            named<ui::DateField>(&page, u"To be finished by"_s)->setText(u"31/2/2026"_s);
            QTest::keyClicks(named<ui::TextBox>(&page, u"Scope"_s), u"The visit only"_s);
            page.showStep(u"people"_s);
            QCOMPARE(stored().scope, u"The visit only"_s);
        }
        ui::InvestigationPage page(*m_session, m_uid, u"scope"_s);
        showActive(page);
        QCOMPARE(named<ui::DateField>(&page, u"To be finished by"_s)->text(), u"31/2/2026"_s);
        QVERIFY(!page.save());
    }

    void aStepThatDoesNotApplyCountsAsDone()
    {
        ui::InvestigationPage page(*m_session, m_uid, u"police"_s);
        showActive(page);
        for (QAction *action : page.findChild<QMenu *>()->actions())
            if (action->text() == u"This step does not apply…"_s)
                action->trigger();
        auto *reason = named<QLineEdit>(&page, u"Why does this step not apply?"_s);
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, u"She asked that the police are not told"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        const auto file = *m_session->investigations().load(m_uid);
        QVERIFY(!core::whyNotApplicable(file, u"police"_s).isEmpty());
        for (const core::StepGap &gap : core::investigationGaps(file))
            QVERIFY(gap.step != u"police");
        QTest::mouseClick(buttonSaying(&page, u"It does apply after all"_s), Qt::LeftButton);
        QVERIFY(core::whyNotApplicable(*m_session->investigations().load(m_uid), u"police"_s)
                    .isEmpty());
    }

    void anAnswerHalfTypedIsKeptWithThePage()
    {
        const auto ask = [](ui::InvestigationPage &page) {
            for (QAction *one : page.findChild<QMenu *>()->actions())
                one->text() == u"This step does not apply…"_s ? one->trigger() : void();
            return named<QLineEdit>(&page, u"Why does this step not apply?"_s);
        };
        {
            ui::InvestigationPage page(*m_session, m_uid, u"police"_s);
            showActive(page);
            QTest::keyClicks(ask(page), u"She asked that"_s);
            QVERIFY(m_session->flush().isEmpty());
        }
        ui::InvestigationPage page(*m_session, m_uid, u"police"_s);
        showActive(page);
        QLineEdit *reason = ask(page);
        QCOMPARE(reason->text(), u"She asked that"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(m_session->flush().isEmpty());
        QVERIFY(m_session->drafts().all()->isEmpty());
    }

    void discardingCanBeTakenBack()
    {
        ui::InvestigationPage page(*m_session, m_uid);
        showActive(page);
        auto *scope = named<ui::TextBox>(&page, u"Scope"_s);
        QTest::keyClicks(scope, u"The visit only"_s);
        page.discard();
        QCOMPARE(scope->toPlainText(), QString());
        QTest::mouseClick(buttonSaying(&page, u"Take it back"_s), Qt::LeftButton);
        QCOMPARE(scope->toPlainText(), u"The visit only"_s);
    }

    void aRowCutShortReturnsAtItsStepFieldAndCaret()
    {
        {
            ui::InvestigationPage page(*m_session, m_uid, u"accounts"_s);
            showActive(page);
            QTest::mouseClick(buttonSaying(&page, u"Add an account"_s), Qt::LeftButton);
            auto *body = named<ui::TextBox>(&page, u"In their words"_s);
            body->setFocus();
            QTest::keyClicks(body, u"He opened the door and"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_session->drafts().all()->size(), 1, 5000);
        }
        ui::InvestigationPage page(*m_session, m_uid);
        showActive(page);
        QCOMPARE(page.step(), u"accounts"_s);
        auto *body = named<ui::TextBox>(&page, u"In their words"_s);
        QVERIFY(body);
        QCOMPARE(body->toPlainText(), u"He opened the door and"_s);
        QTRY_COMPARE(QApplication::focusWidget(), body);
        QCOMPARE(body->textCursor().position(), 22);
    }

    void interviewModeKeepsEveryWord()
    {
        QSignalSpy lockPutOff(m_session.get(), &ui::Session::idleLockPutOff);
        ui::InvestigationPage page(*m_session, m_uid, u"accounts"_s);
        showActive(page);
        buttonSaying(&page, u"Add an account"_s)->click();
        auto *who = named<ui::ChoiceBox>(&page, u"Who"_s);
        who->setCode(QString::number(m_incident.parts.constFirst().part.id.value()));
        auto *body = named<ui::TextBox>(&page, u"In their words"_s);
        QTest::keyClicks(body, u"First. "_s);
        buttonSaying(&page, u"Interview mode"_s)->click();
        QPointer<ui::InterviewMode> mode = body->findChild<ui::InterviewMode *>();
        QVERIFY(mode);
        QVERIFY(QTest::qWaitForWindowActive(mode));
        QCOMPARE(lockPutOff.constLast().constFirst().toInt(), 45);
        QTest::keyClick(mode->box(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(mode->box(), u"Then he"_s);
        QTest::keyClick(mode->box(), Qt::Key_Backspace);
        QTest::keyClicks(mode->box(), u"er dog"_s);
        QTest::keyClick(mode->box(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(mode->box(), u"In short: "_s);
        QCOMPARE(body->toPlainText(), u"In short: First. Then her dog"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->drafts().all()->size(), 1, 5000);
        QCOMPARE(accessibility::faults(mode), QStringList());
        QTest::keyClick(mode->box(), Qt::Key_Escape);
        QTRY_VERIFY(!mode);
        QCOMPARE(lockPutOff.constLast().constFirst().toInt(), 0);
        QVERIFY(page.save());
        const auto accounts = m_session->investigations().load(m_uid)->accounts;
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.constFirst().body, u"In short: First. Then her dog"_s);
    }

    void aSignedStatementCannotBeChanged()
    {
        core::Account account;
        account.investigationId = stored().id();
        account.partId = m_incident.parts.constFirst().part.id;
        account.accountKind = u"statement"_s;
        account.body = u"He hit me."_s;
        QVERIFY(m_session->investigations().keep(account));
        ui::InvestigationPage page(*m_session, m_uid, u"accounts"_s);
        showActive(page);
        QVERIFY(buttonSaying(&page, u"Edit"_s));
        page.resize(1240, 820);
        QTest::mouseClick(buttonSaying(&page, u"Sign and lock…"_s), Qt::LeftButton);
        auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(day);
        day->setText(u"24/11/2026"_s); // tomorrow
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(account1().lockedAt, 0);
        day->setText(u"23/11/2026"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(account1().lockedAt != 0);
        QVERIFY(!buttonSaying(&page, u"Edit"_s));
        QTRY_VERIFY(buttonSaying(&page, u"Withdraw…"_s));
        buttonSaying(&page, u"Withdraw…"_s)->click();
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(reason, u"Taken before the caution"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(account1().withdrawnReason, u"Taken before the caution"_s);
        QCOMPARE(account1().body, u"He hit me."_s);
    }

    void oneInvestigationCoversThreeIncidents()
    {
        for (int i = 0; i < 2; ++i) {
            const auto other = m_session->incidents().record(sampleIncident());
            QVERIFY(m_session->investigations().cover(stored().id(), other->incident.id()));
            QVERIFY(!m_session->investigations().cover(stored().id(), other->incident.id()));
        }
        ui::InvestigationPage page(*m_session, m_uid, u"injury"_s);
        showActive(page);
        const auto rows = page.findChildren<ui::RowEditor *>();
        QCOMPARE(rows.constFirst()->shownRows().size(), 3); // V1 of each
        QVERIFY(rows.constFirst()->shownRows().at(2).title.contains(u"INC-2026-0003"_s));
        rows.constFirst()->openRow(rows.constFirst()->shownRows().at(2).uid);
        rows.constFirst()->form()->set(u"note"_s, u"Her wrist"_s);
        page.showStep(u"scope"_s);
        const auto file = *m_session->investigations().load(m_uid);
        QCOMPARE(file.incidents.at(2).parts.constFirst().part.harmNote, u"Her wrist"_s);
        QCOMPARE(file.incidents.at(0).parts.constFirst().part.harmNote,
                 m_incident.parts.constFirst().part.harmNote);
    }

    void finishingAsksForEachReasonAndCanBeTakenBack()
    {
        ui::InvestigationPage page(*m_session, m_uid);
        page.resize(1240, 820);
        showActive(page);
        for (const core::WizardStep &step : core::investigationSteps())
            page.showStep(step.code);
        QTest::mouseClick(buttonSaying(&page, u"Finish the investigation"_s), Qt::LeftButton);
        QVERIFY(!stored().finishedOn.isValid());
        const auto gaps = core::investigationGaps(page.file());
        QVERIFY(gaps.size() > 5);
        for (const core::StepGap &gap : gaps) {
            auto *why = named<QLineEdit>(&page, core::label(gap));
            QVERIFY2(why, qPrintable(core::label(gap)));
            why->setText(u"Not needed for this case"_s);
        }
        QTest::mouseClick(buttonSaying(&page, u"Finish the investigation"_s), Qt::LeftButton);
        QCOMPARE(stored().finishedOn, QDate(2026, 11, 23));
        QCOMPARE(m_session->drafts().all()->size(), 0);
        QCOMPARE(accessibility::faults(&page).join(u"; "_s), QString());
        QTest::mouseClick(buttonSaying(&page, u"Open it again…"_s), Qt::LeftButton);
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(reason, u"A witness came forward"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!stored().finishedOn.isValid());
    }

    void nobodyIsToldUntilItIsWrittenDown()
    {
        const auto untold = [this] {
            const auto gaps = core::investigationGaps(*m_session->investigations().load(m_uid));
            return std::count_if(gaps.begin(), gaps.end(), [](const core::StepGap &gap) {
                return gap.step == u"told";
            });
        };
        const auto before = untold();
        QVERIFY(before > 0);
        ui::InvestigationPage page(*m_session, m_uid, u"told"_s);
        showActive(page);
        auto *rows = page.findChild<ui::RowEditor *>();
        rows->openRow(rows->shownRows().constFirst().uid);
        rows->form()->set(u"on"_s, QDate(2026, 11, 13));
        QVERIFY(rows->save());
        QCOMPARE(untold(), before - 1);
    }

    void aDecisionIsNumberedAndStays()
    {
        ui::InvestigationPage page(*m_session, m_uid, u"decisions"_s);
        page.resize(1240, 820);
        showActive(page);
        auto *rows = page.findChild<ui::RowEditor *>();
        rows->openNew();
        rows->form()->set(u"decision"_s, u"Not to interview the patient"_s);
        page.showStep(u"scope"_s);
        page.showStep(u"decisions"_s);
        QCOMPARE(stored().record.uid, m_uid);
        QVERIFY(m_session->investigations().load(m_uid)->decisions.isEmpty()); // no reasons yet
        rows->form()->set(u"reasons"_s, u"The ward says he has no capacity"_s);
        QVERIFY(rows->save());
        QCOMPARE(m_session->investigations().load(m_uid)->decisions.constFirst().number, 1);
        QVERIFY(rows->shownRows().constFirst().fixed);
        QTest::qWait(20);
        QCOMPARE(accessibility::faults(&page).join(u"; "_s), QString());
    }

    void everyoneCanUseTheFormOfEachRow()
    {
        ui::InvestigationPage page(*m_session, m_uid);
        page.resize(1240, 1800);
        showActive(page);
        const QString folder = qEnvironmentVariable("CASEBOOK_SHOTS");
        for (const core::WizardStep &step : core::investigationSteps()) {
            page.showStep(step.code);
            int number = 0;
            for (auto *rows : page.findChildren<ui::RowEditor *>()) {
                if (!rows->isVisible())
                    continue;
                if (rows->shownRows().isEmpty())
                    rows->openNew();
                else
                    rows->openRow(rows->shownRows().constFirst().uid);
                QTest::qWait(20);
                if (!folder.isEmpty())
                    page.grab().save(
                        u"%1/row-%2-%3.png"_s.arg(folder, step.code, QString::number(++number)));
                const QString faults = accessibility::faults(&page).join(u"; "_s);
                QVERIFY2(faults.isEmpty(), qPrintable(step.code + u": "_s + faults));
                QVERIFY(rows->settle());
            }
        }
    }

    void everyoneCanUseEachStep_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::newRow("light") << ui::ThemeChoice::Light;
        QTest::newRow("dark") << ui::ThemeChoice::Dark;
    }

    void everyoneCanUseEachStep()
    {
        QFETCH(ui::ThemeChoice, theme);
        ui::applyTheme(*qApp, theme);
        ui::InvestigationPage page(*m_session, m_uid);
        page.resize(1240, 820);
        showActive(page);
        const QString folder = qEnvironmentVariable("CASEBOOK_SHOTS");
        for (const core::WizardStep &step : core::investigationSteps()) {
            page.showStep(step.code);
            QTest::qWait(20);
            if (!folder.isEmpty())
                page.grab().save(u"%1/%2-%3.png"_s.arg(
                    folder, QString::fromLatin1(QTest::currentDataTag()), step.code));
            page.resize(1240, 2600); // all of it, so that nothing is half scrolled away
            QTest::qWait(20);
            const QStringList faults = accessibility::faults(&page);
            page.resize(1240, 820);
            QVERIFY2(faults.isEmpty(), qPrintable(step.code + u": "_s + faults.join(u"; "_s)));
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    core::Investigation stored() const
    {
        return m_session->investigations().load(m_uid)->investigation;
    }

    core::Account account1() const
    {
        return m_session->investigations().load(m_uid)->accounts.constFirst();
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::IncidentFile m_incident;
    QString m_uid;
};

QTEST_MAIN(TestInvestigationWizard)
#include "tst_investigationwizard.moc"
