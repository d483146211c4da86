// SPDX-License-Identifier: GPL-3.0-or-later
// The investigation wizard walks through a real record: typing survives, steps commit when left,
// and nothing is finished silently.
#include "ui/app/session.h"
#include "ui/investigation/investigationpage.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textbox.h"
#include "ui/wizard/steppage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

namespace {

/// The visible control of this name.
template<typename Widget>
Widget *named(QWidget *root, const QString &name)
{
    for (auto *widget : root->findChildren<Widget *>())
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *buttonSaying(QWidget *root, const QString &text)
{
    for (auto *b : root->findChildren<QPushButton *>())
        if (b->isVisible() && QString(b->text()).remove(u'&') == text)
            return b;
    return nullptr;
}

} // namespace

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
            const QStringList faults = accessibility::faults(&page);
            QVERIFY2(faults.isEmpty(), qPrintable(step.code + u": "_s + faults.join(u"; "_s)));
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    core::Investigation stored() const
    {
        return m_session->investigations().load(m_uid)->investigation;
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::IncidentFile m_incident;
    QString m_uid;
};

QTEST_MAIN(TestInvestigationWizard)
#include "tst_investigationwizard.moc"
