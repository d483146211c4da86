// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a report that was filed, on the Statutory page: acknowledged, rejected, put right.
#include "core/usecases/assaultreports.h"
#include "ui/editors/form.h"
#include "ui/editors/roweditor.h"
#include "ui/statutory/reportanswer.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/statutorydriver.h"
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Presses the button of the first filed report and answers what it asks.
void answer(ui::StatutoryPage &page, const std::function<void(ui::ReportAnswer &)> &how)
{
    QTRY_VERIFY(buttonStarting(page.panel(), u"What became of it"_s));
    QTimer::singleShot(0, qApp, [&how] {
        auto *ask = qobject_cast<ui::ReportAnswer *>(QApplication::activeModalWidget());
        QVERIFY(ask);
        how(*ask);
        if (ask->isVisible())
            ask->reject();
    });
    buttonStarting(page.panel(), u"What became of it"_s)->click();
}

} // namespace

class TestFiledReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        m_file = *m_session->incidents().record(sampleIncident());
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void aRejectedReportRunsItsClockAgainAndAnAcknowledgedOneKeepsItsNumber()
    {
        QVERIFY(core::changeAssaultDestination(m_session->casebook(), {u"Datix"_s, {}, 0}));
        ui::StatutoryPage page(*m_session);
        showActive(page);
        page.narrow(u"all"_s);
        choose(page, u"PARS, local record"_s);
        buttonStarting(page.panel(), u"A report was filed"_s)->click();
        ui::RowEditor *reports = page.panel()->reports();
        QCOMPARE(reports->form()->value(u"to"_s), u"Datix"_s);
        reports->form()->set(u"reference"_s, u"W-1"_s);
        QVERIFY(reports->save());
        QTRY_COMPARE(cell(page, rowOf(page, u"PARS, local record"_s), u"State"_s), u"Submitted"_s);
        QVERIFY(allWords(reports).contains(u"to Datix"_s));

        answer(page, [](ui::ReportAnswer &ask) {
            ask.choose(u"rejected"_s);
            ask.accept();
            QVERIFY(ask.isVisible()); // without a reason it is not written down
            QCOMPARE(accessibility::faults(&ask), QStringList());
            ask.findChild<ui::TextBox *>()->setPlainText(u"Wrong ward"_s);
            ask.accept();
        });
        QTRY_COMPARE(cell(page, rowOf(page, u"PARS, local record"_s), u"State"_s), u"Due"_s);
        QTRY_VERIFY(allWords(page.panel()->reports()).contains(u": Wrong ward"_s));
        QVERIFY(buttonStarting(&page, u"Assaults without a PARS report (1)"_s));

        answer(page, [](ui::ReportAnswer &ask) {
            ask.choose(u"acknowledged"_s);
            ask.findChild<QLineEdit *>(u"reference"_s)->setText(u"DATIX-77"_s);
            ask.accept();
        });
        QTRY_COMPARE(cell(page, rowOf(page, u"PARS, local record"_s), u"State"_s), u"Submitted"_s);
        QTRY_VERIFY(allWords(page.panel()->reports()).contains(u"Number DATIX-77"_s));
        QVERIFY(allWords(page.panel()->reports()).contains(u"Acknowledged"_s));
    }

    void whatIsTypedInTheQuestionIsADraft()
    {
        core::Submission filed;
        filed.dutyId = dutyOf(u"PARS"_s);
        filed.sentOn = m_session->today();
        filed.reference = u"PAR-1"_s;
        QVERIFY(m_session->duties().submit(filed));
        ui::StatutoryPage page(*m_session);
        showActive(page);
        page.narrow(u"all"_s);
        choose(page, u"PARS, local record"_s);
        answer(page, [](ui::ReportAnswer &ask) {
            ask.choose(u"rejected"_s);
            QTest::keyClicks(ask.findChild<ui::TextBox *>(), u"Wrong wa"_s);
            ask.reject(); // as a lock does
        });
        answer(page, [](ui::ReportAnswer &ask) {
            QCOMPARE(ask.answer(), u"rejected"_s);
            QCOMPARE(ask.reason(), u"Wrong wa"_s);
            ask.accept();
        });
        QTRY_VERIFY(allWords(page.panel()->reports()).contains(u": Wrong wa"_s));
        answer(page, [](ui::ReportAnswer &ask) { QCOMPARE(ask.reason(), QString()); });
    }

    void whatBecameOfAReportFitsAtTwiceTheTextSize()
    {
        const QString shots = qEnvironmentVariable("CASEBOOK_PICTURES");
        core::Submission filed;
        filed.dutyId = dutyOf(u"PARS"_s);
        filed.sentOn = m_session->today();
        filed.reference = u"PAR-1"_s;
        QVERIFY(m_session->duties().submit(filed));
        for (const double scale : {1.0, 2.0}) {
            ui::applyTheme(*qApp, ui::ThemeChoice::Light, scale);
            ui::StatutoryPage page(*m_session);
            page.resize(int(1232 * scale), int(845 * scale));
            showActive(page);
            page.narrow(u"all"_s);
            choose(page, u"PARS, local record"_s);
            answer(page, [&](ui::ReportAnswer &ask) {
                for (const QString &what : {u"acknowledged"_s, u"number"_s, u"rejected"_s}) {
                    ask.choose(what);
                    QTest::qWait(30);
                    const QStringList bad = accessibility::faults(&ask);
                    QVERIFY2(bad.isEmpty(), qPrintable(what + u": "_s + bad.join(u'\n')));
                }
                if (!shots.isEmpty())
                    ask.grab().save(u"%1/reportanswer-%2.png"_s.arg(shots).arg(scale));
            });
            QCOMPARE(accessibility::faults(&page), QStringList());
            if (!shots.isEmpty())
                page.grab().save(u"%1/filedreport-%2.png"_s.arg(shots).arg(scale));
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    core::Duty::Id dutyOf(const QString &rule) const
    {
        const auto duties = m_session->duties().of(m_file.incident.id());
        for (const core::DutyFile &file : *duties) {
            if (file.duty.rule == rule)
                return file.duty.id;
        }
        return {};
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::IncidentFile m_file;
};

QTEST_MAIN(TestFiledReports)
#include "tst_filedreports.moc"
