// SPDX-License-Identifier: GPL-3.0-or-later
// Days, times and text as people type them: read where they can be, kept where they cannot.
#include "ui/theme/applytheme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/timefield.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QDate today(2026, 11, 23);

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestTypedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void daysAsPeopleTypeThem_data();
    void daysAsPeopleTypeThem();
    void aDayWithoutYearThatHappenedIsPast();
    void timesAsPeopleTypeThem_data();
    void timesAsPeopleTypeThem();
    void anUnreadableDateIsKeptWithItsReason();
    void whatIsTypedIsReadBeforeAKeySavesIt_data();
    void whatIsTypedIsReadBeforeAKeySavesIt();
    void theCalendarOpensByKeyAndChooses();
    void tabLeavesATextBox();
    void controlTWritesTheTime();
    void aTextBoxGrowsWithItsText();
    void aTimeNotKnownIsNotMidnight();
};

void TestTypedFields::daysAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate nov12(2026, 11, 12);
    QTest::newRow("with slashes") << u"12/11/2026"_s << nov12;
    QTest::newRow("without zeros") << u"2/1/2026"_s << QDate(2026, 1, 2);
    QTest::newRow("with dots and a short year") << u"12.11.26"_s << nov12;
    QTest::newRow("with hyphens") << u"12-11-2026"_s << nov12;
    QTest::newRow("as a computer writes it") << u"2026-11-12"_s << nov12;
    QTest::newRow("eight digits") << u"12112026"_s << nov12;
    QTest::newRow("with a month's name") << u"12 Nov 2026"_s << nov12;
    QTest::newRow("as in a letter") << u"Thursday 12th November 2026"_s << nov12;
    QTest::newRow("day and month") << u"12/11"_s << nov12;
    QTest::newRow("day and month still to come stays this year")
        << u"24/12"_s << QDate(2026, 12, 24);
    QTest::newRow("today") << u" Today "_s << today;
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 22);
    QTest::newRow("a day that does not exist") << u"31/2/2026"_s << QDate();
    QTest::newRow("29 February of a common year") << u"29/02/2026"_s << QDate();
    QTest::newRow("month before day is not guessed") << u"11/23/2026"_s << QDate();
    QTest::newRow("words") << u"last week"_s << QDate();
    QTest::newRow("a month nobody knows") << u"12 Xyz 2026"_s << QDate();
}

void TestTypedFields::daysAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(typedDay(typed, today).value_or(QDate()), day);
}

void TestTypedFields::aDayWithoutYearThatHappenedIsPast()
{
    QCOMPARE(typedDay(u"24/12"_s, today, YearGuess::Past).value(), QDate(2025, 12, 24));
    QCOMPARE(typedDay(u"22/11"_s, today, YearGuess::Past).value(), QDate(2026, 11, 22));
}

void TestTypedFields::timesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("four digits") << u"1430"_s << QTime(14, 30);
    QTest::newRow("with a colon") << u"14:30"_s << QTime(14, 30);
    QTest::newRow("with a dot") << u"14.30"_s << QTime(14, 30);
    QTest::newRow("three digits") << u"930"_s << QTime(9, 30);
    QTest::newRow("an hour") << u"9"_s << QTime(9, 0);
    QTest::newRow("an hour of two digits") << u"22"_s << QTime(22, 0);
    QTest::newRow("afternoon") << u"2:30pm"_s << QTime(14, 30);
    QTest::newRow("half past midnight") << u"12:30 am"_s << QTime(0, 30);
    QTest::newRow("midnight") << u"0000"_s << QTime(0, 0);
    QTest::newRow("an hour that does not exist") << u"25:00"_s << QTime();
    QTest::newRow("a minute that does not exist") << u"1260"_s << QTime();
    QTest::newRow("words") << u"teatime"_s << QTime();
}

void TestTypedFields::timesAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(typedTime(typed).value_or(QTime()), time);
}

void TestTypedFields::anUnreadableDateIsKeptWithItsReason()
{
    DateField field([] { return today; });
    show(field);
    QSignalSpy changed(&field, &DateField::dateChanged);
    QTest::keyClicks(field.edit(), u"12/11"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.text(), u"12/11/2026"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(field.problem().isEmpty());

    field.edit()->selectAll();
    QTest::keyClicks(field.edit(), u"31/2/2026"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.text(), u"31/2/2026"_s);
    QVERIFY(!field.date());
    QVERIFY(field.problem().contains(u"31/2/2026"_s));

    field.setText({});
    QVERIFY(field.problem().isEmpty());
    QVERIFY(!field.date());
}

void TestTypedFields::whatIsTypedIsReadBeforeAKeySavesIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::newRow("Ctrl+S") << int(Qt::Key_S) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Return") << int(Qt::Key_Return)
                                 << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("a button's letter") << int(Qt::Key_N) << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestTypedFields::whatIsTypedIsReadBeforeAKeySavesIt()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, with);
    QWidget window;
    auto *box = new QVBoxLayout(&window);
    auto *day = new DateField([] { return today; });
    auto *time = new TimeField;
    box->addWidget(day);
    box->addWidget(time);
    show(window);
    day->setFocus();
    QTest::keyClicks(day->edit(), u"16/11/2026"_s);
    QTest::keyClick(day->edit(), Qt::Key(key), with);
    QCOMPARE(day->date(), QDate(2026, 11, 16)); // the caret has not left the field
    time->setFocus();
    QTest::keyClicks(time->edit(), u"2240"_s);
    QTest::keyClick(time->edit(), Qt::Key(key), with);
    QCOMPARE(time->time(), QTime(22, 40));
    day->setFocus();
    day->edit()->selectAll();
    QTest::keyClicks(day->edit(), u"31/2/2026"_s);
    QTest::keyClick(day->edit(), Qt::Key(key), with);
    QVERIFY(!day->problem().isEmpty()); // so that a form is not saved without it
}

void TestTypedFields::theCalendarOpensByKeyAndChooses()
{
    DateField field([] { return today; });
    show(field);
    QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), today);
    QSignalSpy edited(&field, &TypedField::edited);
    Q_EMIT calendar->activated(QDate(2026, 11, 20));
    QCOMPARE(field.date().value(), QDate(2026, 11, 20));
    QCOMPARE(edited.size(), 1);
}

void TestTypedFields::tabLeavesATextBox()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *text = new TextBox;
    auto *next = new QLineEdit;
    layout->addWidget(text);
    layout->addWidget(next);
    show(window);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), next);
    QCOMPARE(text->toPlainText(), QString());
}

void TestTypedFields::controlTWritesTheTime()
{
    TextBox box;
    show(box);
    QTest::keyClick(&box, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(box.toPlainText(), QString());
    box.setTime([] { return QTime(9, 5); });
    QTest::keyClick(&box, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(box.toPlainText(), u"09:05 "_s);
}

void TestTypedFields::aTextBoxGrowsWithItsText()
{
    TextBox box;
    box.setLines(2, 6);
    box.resize(300, 80);
    const int least = box.sizeHint().height();
    box.setPlainText(u"one\ntwo\nthree\nfour"_s);
    const int four = box.sizeHint().height();
    QVERIFY(four > least);
    box.setPlainText(u"line\n"_s.repeated(40));
    QVERIFY(box.sizeHint().height() > four);
    QVERIFY(box.sizeHint().height() < 2 * four);
}

void TestTypedFields::aTimeNotKnownIsNotMidnight()
{
    TimeField field;
    QVERIFY(!field.time());
    field.setText(u"0000"_s);
    QCOMPARE(field.time(), std::optional(QTime(0, 0)));
    QCOMPARE(field.text(), u"00:00"_s);
    field.setTime(std::nullopt);
    QVERIFY(!field.time());
    QCOMPARE(field.text(), QString());
    field.setText(u"teatime"_s);
    QCOMPARE(field.text(), u"teatime"_s);
    QVERIFY(field.problem().contains(u"teatime"_s));
}

QTEST_MAIN(TestTypedFields)
#include "tst_typedfields.moc"
