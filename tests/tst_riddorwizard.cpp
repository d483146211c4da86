// SPDX-License-Identifier: GPL-3.0-or-later
// The RIDDOR questions through the windows: what is asked, what is stored, and that one changed
// fact moves every date on every page while the earlier result and decision stay to be read.
#include "core/rules/incapacity.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/topicwords.h"
#include "core/usecases/due.h"
#include "core/usecases/lists/lists.h"
#include "ui/editors/roweditor.h"
#include "ui/incident/absencestrip.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/peopletab.h"
#include "ui/recording/incidenteditor.h"
#include "ui/recording/recordpage.h"
#include "ui/riddor/riddorpage.h"
#include "ui/theme/applytheme.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/visiblecontrols.h"

using namespace Qt::StringLiterals;
using core::riddor::question;
using core::riddor::Topic;
using ui::RiddorPage;

namespace {

QString allWords(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            words << label->text();
    for (const QAbstractButton *b : root->findChildren<QAbstractButton *>())
        if (b->isVisibleTo(root))
            words << b->text() << b->accessibleName();
    return words.join(u'\n');
}

bool isShown(QWidget &page, Topic topic)
{
    for (QWidget *field : page.findChildren<QWidget *>())
        if (field->isVisible() && field->accessibleName() == question(topic))
            return true;
    return false;
}

} // namespace

class TestRiddorWizard : public QObject
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

    void aWorkerIsAskedAboutTheInjuryAndNotAboutTheWayToHospital()
    {
        RiddorPage page(*m_session, key());
        showActive(page);
        QVERIFY(page.asked().contains(Topic::Specified));
        QVERIFY(page.asked().contains(Topic::TimeOff));
        QVERIFY(!page.asked().contains(Topic::ToHospital));
        page.showStep(u"event"_s);
        QTRY_VERIFY(isShown(page, Topic::Event));
        QVERIFY(allWords(&page).contains(u"From the acts recorded"));
        page.showStep(u"injury"_s);
        QTRY_VERIFY(isShown(page, Topic::Specified));
        QVERIFY(!isShown(page, Topic::ToHospital));
        QVERIFY(allWords(&page).contains(u"a nurse's view is not"));
    }

    void theOutcomeFollowsEveryAnswerBeforeItIsStored()
    {
        RiddorPage page(*m_session, key());
        showActive(page);
        page.showStep(u"event"_s);
        QTRY_VERIFY(allWords(&page).contains(u"By Fri 27 Nov 2026"));
        auto *motive = named<ui::ChoiceBox>(&page, question(Topic::Motive));
        QVERIFY(motive);
        motive->setCode(u"personal_dispute"_s);
        QTRY_VERIFY(allWords(&page).contains(u"Not stored yet"));
        QVERIFY(!page.asked().contains(Topic::Specified));
        QCOMPARE(stored().motive, QString());

        page.showStep(u"outcome"_s);
        QCOMPARE(stored().motive, u"personal_dispute"_s);
        QTRY_COMPARE(riddor().state, u"not_owed"_s);
    }

    void whatWasTypedIsThereAgain()
    {
        {
            RiddorPage page(*m_session, key());
            showActive(page);
            page.showStep(u"other"_s);
            auto *died = page.findChild<ui::DateField *>();
            QVERIFY(died);
            QTRY_VERIFY(isShown(page, Topic::Occurrence));
            for (auto *field : page.findChildren<ui::DateField *>()) {
                if (field->isVisible())
                    field->setText(u"31/2/2026"_s);
            }
            page.saveAndClose();
        }
        QCOMPARE(stored().diedOn, QDate());
        RiddorPage again(*m_session, key());
        showActive(again);
        QCOMPARE(again.step(), u"other"_s);
        bool found = false;
        for (const auto *field : again.findChildren<ui::DateField *>())
            found = found || field->text() == u"31/2/2026";
        QVERIFY(found);
    }

    void aDayBeforeTheAccidentIsRefusedBesideTheField()
    {
        RiddorPage page(*m_session, key());
        showActive(page);
        page.showStep(u"injury"_s);
        QTRY_VERIFY(isShown(page, Topic::Specified));
        named<ui::ChoiceBox>(&page, question(Topic::Specified))->setCode(u"confirmed"_s);
        QTRY_VERIFY(named<ui::DateField>(&page, u"On which day?"_s));
        named<ui::ChoiceBox>(&page, u"Which one?"_s)->setCode(u"fracture_not_digit"_s);
        named<ui::DateField>(&page, u"On which day?"_s)->setText(u"1/11/2026"_s);
        QVERIFY(!page.save());
        QVERIFY(allWords(&page).contains(u"That is before Thursday 12 November 2026"));
        named<ui::DateField>(&page, u"On which day?"_s)->setText(u"16/11/2026"_s);
        named<ui::ChoiceBox>(&page, u"Who diagnosed it?"_s)->setCode(u"doctor"_s);
        QVERIFY(page.save());
        QCOMPARE(riddor().outcome, u"SPECIFIED_INJURY"_s);
        QCOMPARE(riddor().dueOn, QDate(2026, 11, 22));
    }

    // One changed fact after another; each time every page says the same day.
    void oneChangedFactMovesEveryDateOnEveryPage()
    {
        ui::IncidentPage incident(*m_session, uid(), {});
        showActive(incident);
        ui::TodayPage today(*m_session);
        showActive(today);
        everyPageSays(incident, today, QDate(2026, 11, 27));
        QVERIFY(m_session->duties().decide(riddor().id, true, {}));

        // The day of the incident, in its own editor.
        ui::ChangeIncidentPage change(*m_session, uid());
        showActive(change);
        setDay(change, u"It happened on"_s, u"10/11/2026"_s);
        QVERIFY(change.editor()->save());
        everyPageSays(incident, today, QDate(2026, 11, 25));

        // A doctor's diagnosis, in the questions.
        RiddorPage page(*m_session, key());
        showActive(page);
        page.showStep(u"injury"_s);
        QTRY_VERIFY(isShown(page, Topic::Specified));
        named<ui::ChoiceBox>(&page, question(Topic::Specified))->setCode(u"confirmed"_s);
        QTRY_VERIFY(named<ui::ChoiceBox>(&page, u"Which one?"_s));
        named<ui::ChoiceBox>(&page, u"Which one?"_s)->setCode(u"fracture_not_digit"_s);
        named<ui::ChoiceBox>(&page, u"Who diagnosed it?"_s)->setCode(u"doctor"_s);
        named<ui::DateField>(&page, u"On which day?"_s)->setText(u"23/11/2026"_s);
        QVERIFY(page.save());
        everyPageSays(incident, today, QDate(2026, 11, 23)); // later than the tenth day

        // Not a specified injury after all; and for a while she is down as a volunteer.
        named<ui::ChoiceBox>(&page, question(Topic::Specified))->setCode(u"no"_s);
        QVERIFY(page.save());
        everyPageSays(incident, today, QDate(2026, 11, 25));
        page.showStep(u"work"_s);
        QTRY_VERIFY(isShown(page, Topic::Role));
        named<ui::ChoiceBox>(&page, question(Topic::Role))->setCode(u"volunteer"_s);
        QVERIFY(page.save());
        everyPageSays(incident, today, QDate());
        named<ui::ChoiceBox>(&page, question(Topic::Role))->setCode(u"employee"_s);
        QVERIFY(page.save());
        everyPageSays(incident, today, QDate(2026, 11, 25));

        // The absence ended after four days, in the diary of the People tab, with the keys alone.
        endAbsence(incident, u"16/11/2026"_s);
        page.showStep(u"days"_s);
        QTRY_VERIFY(isShown(page, Topic::TimeOff));
        named<ui::ChoiceBox>(&page, question(Topic::TimeOff))->setCode(u"fit"_s);
        QVERIFY(page.save());
        everyPageSays(incident, today, QDate());

        // What was computed and decided before is still there to read.
        incident.showTab(u"duties"_s);
        QTRY_VERIFY(allWords(&incident).contains(u"Earlier results"));
        const QString words = allWords(&incident);
        QVERIFY2(words.contains(u"Over-seven-day injury, report by 27 November 2026"),
                 qPrintable(words));
        QVERIFY(words.contains(u"Specified injury, report by 23 November 2026"));
        QVERIFY(words.contains(u"That was decided on earlier facts"));
        QVERIFY(
            words.contains(u"Day of the incident: 10 November 2026 (before: 12 November 2026)"));
    }

    void theRoleDecidesWhoMustReport()
    {
        RiddorPage page(*m_session, key());
        showActive(page);
        page.showStep(u"work"_s);
        QTRY_VERIFY(isShown(page, Topic::Role));
        named<ui::ChoiceBox>(&page, question(Topic::Role))->setCode(u"volunteer"_s);
        QVERIFY(page.save());
        QTRY_COMPARE(riddor().state, u"not_owed"_s); // violence to one who was not at work
        QVERIFY(!page.asked().contains(Topic::TimeOff));
    }

    void theDiaryIsReadDayByDayWithTheKeys()
    {
        ui::IncidentPage incident(*m_session, uid(), u"people"_s);
        showActive(incident);
        auto *strip = incident.findChild<ui::AbsenceStrip *>();
        QVERIFY(strip);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Home);
        QVERIFY(strip->accessibleDescription().contains(u"not counted"));
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY2(strip->accessibleDescription().contains(u"day 1 in a row"),
                 qPrintable(strip->accessibleDescription()));
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY(strip->accessibleDescription().contains(u"The limit was passed on this day"));
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(strip->accessibleDescription().contains(u"The last day to report"));
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(strip->current(), int(strip->days().size()) - 1);
    }

    void periodsThatTouchAreShownAsOne()
    {
        core::IncapacityPeriod first;
        first.fromOn = QDate(2026, 11, 13);
        first.untilOn = QDate(2026, 11, 15);
        first.periodKind = u"absent"_s;
        first.cause = u"physical_injury"_s;
        core::IncapacityPeriod second = first;
        second.fromOn = QDate(2026, 11, 16);
        second.untilOn = QDate(2026, 11, 18);
        second.periodKind = u"light_duties"_s;
        core::IncapacityPeriod third = first;
        third.fromOn = QDate(2026, 11, 21);
        third.untilOn = QDate(2026, 11, 22);
        const QStringList said = core::mergedPeriods({third, second, first});
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().startsWith(u"2 periods run together"));
        QVERIFY(said.first().contains(u"Friday 13 November 2026 to Wednesday 18 November 2026"));
        QVERIFY(core::mergedPeriods({first, third}).isEmpty());
    }

    void everyStepCanBeUsedByEveryone()
    {
        RiddorPage page(*m_session, key());
        page.resize(1200, 900);
        showActive(page);
        for (const core::WizardStep &step : RiddorPage::steps()) {
            page.showStep(step.code);
            QTest::qWait(20);
            const QStringList bad = accessibility::faults(&page);
            QVERIFY2(bad.isEmpty(), qPrintable(step.code + u": "_s + bad.join(u"\n  "_s)));
        }
    }

private:
    QString uid() const { return m_file.incident.record.uid; }
    QString key() const { return RiddorPage::keyOf(uid(), u"V1"_s); }
    core::Part stored() const { return m_session->incidents().load(uid())->parts[0].part; }

    core::Duty riddor() const
    {
        const auto duties = m_session->duties().of(m_file.incident.id());
        for (const core::DutyFile &file : duties ? *duties : QList<core::DutyFile>())
            if (file.duty.rule == u"RIDDOR")
                return file.duty;
        return {};
    }

    static void setDay(QWidget &page, const QString &name, const QString &day)
    {
        for (auto *field : page.findChildren<ui::DateField *>()) {
            if (field->accessibleName() == name)
                return field->setText(day);
        }
        QFAIL(qPrintable(name));
    }

    /// Opens the only period of the victim's diary of absence and types its last day.
    void endAbsence(ui::IncidentPage &incident, const QString &day)
    {
        incident.showTab(u"people"_s);
        auto *people = qobject_cast<ui::PeopleTab *>(incident.tab(u"people"_s));
        QVERIFY(people);
        ui::RowEditor *diary = people->periods(u"V1"_s);
        QVERIFY(diary);
        QPushButton *edit = nullptr;
        for (QPushButton *b : diary->findChildren<QPushButton *>()) {
            if (b->isVisible() && b->text() == u"Edit")
                edit = b;
        }
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Space);
        QVERIFY(diary->form());
        auto *until = diary->form()->field<ui::DateField>(u"until"_s);
        QVERIFY(until);
        until->edit()->setFocus();
        QTest::keyClicks(until->edit(), day);
        QTest::keyClick(until->edit(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!diary->form()); // it is saved
        const core::IncidentFile now = *m_session->incidents().load(uid());
        QCOMPARE(now.parts[0].periods[0].untilOn, QDate(2026, 11, 16));
    }

    /// Every page and list gives \a due as the last day; none where it is null.
    void everyPageSays(ui::IncidentPage &incident, ui::TodayPage &today, QDate due)
    {
        QCOMPARE(riddor().dueOn, due);
        QDate listed;
        core::Lists lists(m_session->database(), m_session->today());
        const auto rows = lists.objects({u"duties"_s, u"rule:RIDDOR"_s});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        for (const auto &[name, value] : rows->first()) {
            if (name == u"due_on")
                listed = QDate::fromString(value.toString(), Qt::ISODate);
        }
        QCOMPARE(listed, due);
        QDate running;
        const auto items = core::dueItems(m_session->casebook(), m_session->today());
        for (const core::DueItem &item : items ? *items : QList<core::DueItem>())
            if (item.rule == u"RIDDOR")
                running = item.dueOn;
        QCOMPARE(running, due);

        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        for (const QDate day :
             {QDate(2026, 11, 22), QDate(2026, 11, 23), QDate(2026, 11, 25), QDate(2026, 11, 27)}) {
            const QString words = u"eport by "_s + british.toString(day, u"dddd d MMMM yyyy"_s);
            incident.showTab(u"summary"_s);
            QTRY_COMPARE(allWords(incident.tab(u"summary"_s)).contains(words), day == due);
            incident.showTab(u"duties"_s);
            QTRY_VERIFY(allWords(incident.tab(u"duties"_s)).contains(words) == (day == due));
        }
        if (due.isValid())
            QTRY_VERIFY(allWords(&today).contains(british.toString(due, u"d MMM"_s)));
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::IncidentFile m_file;
};

QTEST_MAIN(TestRiddorWizard)
#include "tst_riddorwizard.moc"
