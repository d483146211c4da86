// SPDX-License-Identifier: GPL-3.0-or-later
// What a running duty asks to be done before its date, noted by itself and once.
#include "core/usecases/assaultreports.h"
#include "core/rules/dutynotes.h"
#include "core/usecases/clocksettings.h"
#include "core/usecases/diary.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"
#include "core/usecases/organisation.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

class TestDutyNotes : public QObject
{
    Q_OBJECT

    /// The open notes of the incident that nobody wrote, as "2026-11-17 what".
    QStringList notes(const IncidentFile &file)
    {
        QStringList found;
        const auto all = Diary(m_book->journal()).notesOf(file.incident.record.id);
        for (const DiaryNote &note : *all) {
            if (!note.sourceKey.isEmpty() && !note.doneOn.isValid())
                found << note.dueOn.toString(Qt::ISODate) + u' ' + note.what;
        }
        return found;
    }
    void dayBreaks(int day)
    {
        (*m_book)->useClock(Clock::at(QDate(2026, 11, day)));
        QVERIFY(Duties(m_book->journal()).refreshAll());
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<TestCasebook>(QDate(2026, 11, 13)); }

    void daysOfWarning_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("day");
        QTest::newRow("the fourth day is no warning yet") << QDate(2026, 11, 16) << 0;
        QTest::newRow("the fifth day is the first warning") << QDate(2026, 11, 17) << 5;
        QTest::newRow("the sixth day warns") << QDate(2026, 11, 18) << 6;
        QTest::newRow("the seventh day warns last") << QDate(2026, 11, 19) << 7;
        QTest::newRow("the eighth day is reportable, not a warning") << QDate(2026, 11, 20) << 0;
    }
    void daysOfWarning()
    {
        QFETCH(QDate, today);
        QTEST(warningDay(QDate(2026, 11, 20), today), "day");
    }

    void onTheFifthDayTheDiaryAsksWhetherThePersonIsBackOnce()
    {
        const IncidentFile file = *Incidents(m_book->journal()).record(sampleIncident());
        dayBreaks(16);
        QCOMPARE(notes(file), QStringList());
        dayBreaks(17);
        const QStringList asked = notes(file);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked[0].startsWith(u"2026-11-17 Ask whether V1 is back"_s), qPrintable(asked[0]));
        QVERIFY(asked[0].contains(u"day 5 off"_s));
        QVERIFY(asked[0].contains(u"Friday 20 November 2026"_s));
        QVERIFY(asked[0].contains(u"Friday 27 November 2026"_s));
        dayBreaks(18);
        dayBreaks(19);
        QCOMPARE(notes(file), asked);
    }

    void aCasebookOpenedOnTheSeventhDayAsksThatDay()
    {
        const IncidentFile file = *Incidents(m_book->journal()).record(sampleIncident());
        dayBreaks(19);
        const QStringList asked = notes(file);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked[0].startsWith(u"2026-11-19"_s), qPrintable(asked[0]));
        QVERIFY(asked[0].contains(u"day 7 off"_s));
    }

    void aNoteNobodyNeedsAnyMoreClosesWithTheReason()
    {
        IncidentFile file = *Incidents(m_book->journal()).record(sampleIncident());
        dayBreaks(17);
        IncidentFile back = file;
        back.parts[0].periods[0].untilOn = QDate(2026, 11, 16);
        QVERIFY(Incidents(m_book->journal()).save(back, file));
        QCOMPARE(notes(file), QStringList());
        const auto all = *Diary(m_book->journal()).notesOf(file.incident.record.id);
        QCOMPARE(all.size(), 1);
        QVERIFY(!all[0].result.isEmpty());
    }

    void anotherEmployerIsToldTheSameDay()
    {
        IncidentFile file = sampleIncident();
        file.parts[0].part.workStatus = u"contractor_employee"_s;
        file.parts[0].part.employer = u"contractor"_s;
        file.parts[0].part.employerName = u"Harbour Guarding Ltd"_s;
        file.parts[0].injuries[0].specified = u"fracture_not_digit"_s;
        file.parts[0].injuries[0].specifiedStatus = u"confirmed"_s;
        file = *Incidents(m_book->journal()).record(file);
        const QStringList asked = notes(file);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked[0].startsWith(u"2026-11-13 Give Harbour Guarding Ltd"_s),
                 qPrintable(asked[0]));
    }

    void whoWasToldClosesTheNote()
    {
        IncidentFile file = sampleIncident();
        file.parts[0].part.workStatus = u"contractor_employee"_s;
        file.parts[0].part.employer = u"contractor"_s;
        file.parts[0].injuries[0].specified = u"fracture_not_digit"_s;
        file.parts[0].injuries[0].specifiedStatus = u"confirmed"_s;
        file = *Incidents(m_book->journal()).record(file);
        Notification told;
        told.whom = u"employer"_s;
        told.toldOn = QDate(2026, 11, 13);
        told.toldBy = u"Priya Raman"_s;
        IncidentFile after = file;
        after.notifications.append(told);
        QVERIFY(Incidents(m_book->journal()).save(after, file));
        QCOMPARE(notes(file), QStringList());
    }

    void anotherNationsLawMovesEveryDuty()
    {
        const IncidentFile file = *Incidents(m_book->journal()).record(sampleIncident());
        dayBreaks(17); // day 5: over three days
        Organisation organisation = organisationOf(**m_book);
        QCOMPARE(organisation.jurisdiction, u"GB"_s);
        organisation.jurisdiction = u"NI"_s;
        QVERIFY(changeOrganisation(**m_book, organisation));
        const auto duties = *Duties(m_book->journal()).of(file.incident.id());
        const auto riddor = std::find_if(duties.cbegin(), duties.cend(), [](const DutyFile &duty) {
            return duty.duty.rule == u"RIDDOR";
        });
        QCOMPARE(riddor->duty.outcome, u"NI_OVER_THREE_DAY"_s);
        QCOMPARE(riddor->duty.dueOn, QDate(2026, 11, 22));
        organisation.name = u" "_s;
        QVERIFY(!changeOrganisation(**m_book, organisation));
    }

    void aNewCasebookFollowsTheLawOfItsNation()
    {
        QVERIFY(!startInNation(**m_book, u"FR"_s));
        QVERIFY(startInNation(**m_book, u"SCT"_s));
        QCOMPARE(organisationOf(**m_book).jurisdiction, u"GB"_s); // one RIDDOR with England
        QCOMPARE(clockSettings(m_book->database())->jurisdiction, u"SCT"_s);
        QVERIFY(startInNation(**m_book, u"NI"_s));
        QCOMPARE(organisationOf(**m_book).jurisdiction, u"NI"_s);
        QCOMPARE(clockSettings(m_book->database())->jurisdiction, u"NI"_s);
    }

    void anAssaultReportHasADayOnlyWhereTheOrganisationSetsOne()
    {
        const IncidentFile file = *Incidents(m_book->journal()).record(sampleIncident());
        const auto due = [&] {
            const auto duties = Duties(m_book->journal()).of(file.incident.id());
            for (const DutyFile &duty : *duties) {
                if (duty.duty.rule == u"PARS")
                    return duty.duty.dueOn;
            }
            return QDate(1, 1, 1);
        };
        QCOMPARE(due(), QDate());
        QVERIFY(changeAssaultDestination(**m_book, {u"Datix"_s, u"typed in"_s, 5}));
        QCOMPARE(due(), QDate(2026, 11, 18)); // reported on the 13th
        QCOMPARE(assaultDestination(**m_book).name, u"Datix"_s);
        QVERIFY(changeAssaultDestination(**m_book, {u"Datix"_s, {}, 0}));
        QCOMPARE(due(), QDate());
        QVERIFY(!changeAssaultDestination(**m_book, {u"Datix"_s, {}, 400}));
    }

private:
    std::unique_ptr<TestCasebook> m_book;
};

QTEST_GUILESS_MAIN(TestDutyNotes)
#include "tst_dutynotes.moc"
