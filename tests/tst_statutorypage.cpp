// SPDX-License-Identifier: GPL-3.0-or-later
// Every clock in one list, its working beside it; what is filed stops a clock, and the calendar
// says when the next one ends without naming anyone.
#include "core/usecases/duecalendar.h"
#include "core/usecases/lists/lists.h"
#include "ui/editors/form.h"
#include "ui/editors/roweditor.h"
#include "ui/incident/reasondialog.h"
#include "ui/records/pagedmodel.h"
#include "ui/records/registerview.h"
#include "ui/statutory/dutycard.h"
#include "ui/statutory/dutypanel.h"
#include "ui/statutory/statutorypage.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/statutorydriver.h"
#include <libical/ical.h>

using namespace Qt::StringLiterals;

class TestStatutoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        core::IncidentFile file = sampleIncident();
        file.parts.first().injuries.first().specifiedStatus = u"no"_s; // asked, and none
        m_file = *m_session->incidents().record(file);
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void theClocksComeByTheirDayAndParsIsNoDateInLaw()
    {
        ui::StatutoryPage page(*m_session);
        showActive(page);
        QCOMPARE(page.model()->rowCount(), 3);
        QCOMPARE(cell(page, 0, u"Rule"_s), u"RIDDOR"_s);
        QCOMPARE(cell(page, 0, u"Report by"_s), u"27 Nov 2026"_s);
        const int pars = rowOf(page, u"PARS, local record"_s);
        QCOMPARE(cell(page, pars, u"Report by"_s), u"No day in law"_s);
        choose(page, u"PARS, local record"_s);
        QTRY_VERIFY(allWords(page.panel())
                        .contains(u"Local record (PARS closed in 2017; no national recipient)"_s));
    }

    void thePanelFollowsTheArrowKeys()
    {
        ui::StatutoryPage page(*m_session);
        showActive(page);
        page.view()->setFocus();
        const QString words = allWords(page.panel());
        for (const QString &said : {u"Over-seven-day injury"_s,
                                    u"Friday 27 November 2026"_s,
                                    u"Within 15 days of the accident; the day it happened, "
                                    "Thursday 12 November 2026, is not counted"_s,
                                    u"Regulation 4(2)"_s,
                                    u"This organisation"_s,
                                    u"INC-2026-0001/V1/RIDDOR · Adaeze Okafor"_s})
            QVERIFY2(words.contains(said), qPrintable(said + u"\n---\n"_s + words));
        QTest::keyClick(page.view(), Qt::Key_Down);
        QTRY_COMPARE(page.panel()->dutyUid(), page.model()->uid(1));
        QVERIFY(!allWords(page.panel()).contains(u"Over-seven-day injury"_s));
        QSignalSpy opened(m_session.get(), &ui::Session::openRequested);
        QTest::keyClick(page.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), m_file.incident.record.uid);
        QCOMPARE(opened.first().at(1).toString(), u"duties"_s);
    }

    void whatIsUnknownSaysWhichAnswerWouldChangeWhat()
    {
        core::IncidentFile file = sampleIncident();
        file.parts.first().periods.clear();
        file.parts.first().injuries.clear();
        QVERIFY(m_session->incidents().record(file));
        ui::StatutoryPage page(*m_session);
        showActive(page);
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            if (cell(page, row, u"State"_s) != u"Pending")
                continue;
            page.view()->setCurrentIndex(page.model()->index(row, 0));
            QTRY_COMPARE(page.panel()->dutyUid(), page.model()->uid(row));
            break;
        }
        QTRY_VERIFY(allWords(page.panel()).contains(u"Pending"_s));
        const QString words = allWords(page.panel());
        QVERIFY2(words.contains(u"Not known, so not yet decided by Casebook"_s), qPrintable(words));
        QVERIFY2(
            words.contains(u"If unfit for normal work ever since: over-seven-day injury, by 27 "
                           "November 2026"_s),
            qPrintable(words));
    }

    void aFiledReportStopsTheClockAndUndoStartsItAgain()
    {
        ui::StatutoryPage page(*m_session);
        showActive(page);
        page.narrow(u"all"_s);
        choose(page, u"RIDDOR"_s);
        const QString uid = page.panel()->dutyUid();
        buttonStarting(page.panel(), u"A report was filed"_s)->click();
        ui::RowEditor *reports = page.panel()->reports();
        QVERIFY(reports->form());
        QVERIFY(!reports->save()); // without a number no clock stops
        QCOMPARE(cell(page, rowOf(page, u"RIDDOR"_s), u"State"_s), u"Due"_s);
        reports->form()->set(u"method"_s, u"HSE online form"_s);
        reports->form()->set(u"reference"_s, u"HSE-00-7761"_s);
        QSignalSpy said(m_session.get(), &ui::Session::said);
        QVERIFY(reports->save());
        QTRY_COMPARE(cell(page, rowOf(page, u"RIDDOR"_s), u"State"_s), u"Submitted"_s);
        QCOMPARE(page.panel()->dutyUid(), uid); // the same clock stays in hand
        QTRY_VERIFY(allWords(page.panel()).contains(u"HSE-00-7761"_s));
        QVERIFY(!buttonStarting(page.panel(), u"A report was filed…"_s));
        QVERIFY(m_session->history().undo(said.last().at(1).toString()));
        QTRY_COMPARE(cell(page, rowOf(page, u"RIDDOR"_s), u"State"_s), u"Due"_s);
    }

    void anOverrideNeedsItsReasonAndShowsWhenTheFactsChange()
    {
        ui::StatutoryPage page(*m_session);
        showActive(page);
        choose(page, u"RIDDOR"_s);
        QTimer::singleShot(0, qApp, [] {
            auto *ask = qobject_cast<ui::ReasonDialog *>(QApplication::activeModalWidget());
            QVERIFY(ask);
            ask->accept();
            QVERIFY(ask->isVisible());
            ask->findChild<ui::TextBox *>()->setPlainText(u"Booked leave, not unfit"_s);
            ask->accept();
        });
        buttonStarting(page.panel(), u"I do not agree"_s)->click();
        QTRY_VERIFY(allWords(page.panel()).contains(u"Booked leave, not unfit"_s));
        page.narrow(u"earlier_facts"_s);
        QCOMPARE(page.model()->rowCount(), 0);
        QVERIFY(allWords(&page).contains(u"No decision rests on earlier facts."_s));
        core::IncidentFile before = *m_session->incidents().load(m_file.incident.record.uid);
        core::IncidentFile after = before;
        after.parts.first().injuries.first().injuryKind = u"fracture"_s;
        after.parts.first().injuries.first().bodyPart = u"hand"_s;
        after.parts.first().periods.clear();
        QVERIFY(m_session->incidents().save(after, before));
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QTRY_VERIFY(allWords(page.panel()).contains(u"That was decided on earlier facts"_s));
    }

    void noAssaultWithoutAReportIsGoodNewsInWords()
    {
        ui::StatutoryPage page(*m_session);
        showActive(page);
        QVERIFY(buttonStarting(&page, u"Assaults without a PARS report (1)"_s));
        page.narrow(u"no_report"_s);
        QCOMPARE(page.model()->rowCount(), 1);
        core::Submission filed;
        filed.dutyId = dutyOf(u"PARS"_s);
        filed.sentOn = m_session->today();
        filed.reference = u"PAR-1"_s;
        QVERIFY(m_session->duties().submit(filed));
        QTRY_COMPARE(page.model()->rowCount(), 0);
        QVERIFY(allWords(&page).contains(u"Every physical assault on staff has its report."_s));
        QTRY_VERIFY(buttonStarting(&page, u"Assaults without a PARS report (0)"_s));
    }

    void theListNarrowsToOnePerson()
    {
        core::Person person;
        person.surname = u"Okafor"_s;
        person.forenames = u"Adaeze"_s;
        person = *m_session->newRecords().add(person);
        core::IncidentFile file = sampleIncident();
        file.parts.first().part.personId = person.id();
        QVERIFY(m_session->incidents().record(file));
        ui::StatutoryPage page(*m_session);
        showActive(page);
        QCOMPARE(page.model()->rowCount(), 6);
        ui::RegisterQuery query = page.query();
        query.filters = {{u"person"_s, person.record.uid}};
        page.setQuery(query);
        QCOMPARE(page.model()->rowCount(), 2); // the review is the incident's own
    }

    void theCalendarHasWholeDaysWithAlarmsAndNoNames()
    {
        ui::StatutoryPage page(*m_session);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"clocks.ics"_s);
        QCOMPARE(*page.saveTo(u"ics"_s, path, page.query(), {}), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Okafor") && !bytes.contains("Adaeze"));
        const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
            icalparser_parse_string(bytes.constData()), &icalcomponent_free);
        QVERIFY(calendar);
        icalcomponent *event
            = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QVERIFY(event);
        const icaltimetype start = icalcomponent_get_dtstart(event);
        QVERIFY(start.is_date); // a day, in whatever zone and on either side of a clock change
        QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 11, 27));
        const QString summary = QString::fromUtf8(icalcomponent_get_summary(event));
        QCOMPARE(summary, u"Last day to report: RIDDOR report, INC-2026-0001/V1"_s);
        QVERIFY(QString::fromUtf8(icalcomponent_get_description(event))
                    .startsWith(u"OFFICIAL-SENSITIVE"_s));
        QList<int> secondsBefore;
        for (icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
             alarm;
             alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
            icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
            secondsBefore << icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration);
        }
        // At nine on the twelfth and on the fourteenth day after the accident.
        QCOMPARE(secondsBefore, QList<int>({-(3 * 24 - 9) * 3600, -(1 * 24 - 9) * 3600}));
    }

    void aCalendarReadAgainReplacesItsOwnDays()
    {
        const core::ListQuery all{u"duties"_s};
        const auto before = *core::dutyEntries(m_session->casebook(), all);
        core::Submission filed;
        filed.dutyId = dutyOf(u"RIDDOR"_s);
        filed.sentOn = m_session->today();
        filed.reference = u"HSE-1"_s;
        QVERIFY(m_session->duties().submit(filed));
        const auto after = *core::dutyEntries(m_session->casebook(), all);
        QCOMPARE(before.size(), 1);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().uid, before.first().uid);
        QVERIFY(after.first().version > before.first().version);
        QCOMPARE(before.first().remindDays.size(), 2);
        QVERIFY(after.first().remindDays.isEmpty()); // what is reported falls silent
        QVERIFY(after.first().summary.startsWith(u"Reported"_s));
    }

    void everyoneCanUseThePage()
    {
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(*qApp, choice);
            ui::StatutoryPage page(*m_session);
            page.resize(1232, 845);
            showActive(page);
            QTest::qWait(60);
            QCOMPARE(accessibility::faults(&page), QStringList());
            const QString shots = qEnvironmentVariable("CASEBOOK_PICTURES");
            if (!shots.isEmpty())
                page.grab().save(u"%1/statutorypage-%2.png"_s.arg(shots).arg(int(choice)));
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

QTEST_MAIN(TestStatutoryPage)
#include "tst_statutorypage.moc"
