// SPDX-License-Identifier: GPL-3.0-or-later
// What the building blocks of a page do, by keyboard and as assistive technology hears it.
#include "ui/theme/applytheme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/riskmatrixwidget.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/trichoice.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QDate today(2026, 11, 23);

QPushButton *cellNamed(QWidget *matrix, const QString &name)
{
    for (QPushButton *b : matrix->findChildren<QPushButton *>())
        if (b->accessibleName() == name)
            return b;
    return nullptr;
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notKnownIsNeverNo();
    void aRetiredCodeIsNotLost();
    void theWheelChangesNoAnswerUnlessFocused();
    void aFieldSaysItsErrorAndItsHelp();
    void theSummaryMovesToTheField();
    void theMatrixIsReadOutAndMoved();
    void theMatrixIsUnscoredUntilChosen();
    void stepsSayWhatIsMissing();
    void choosingAStepAsksOnce();
    void aMessageIsReadOutAndUndoneOnce();
    void aMessageDoesNotTakeTheKeyboard();
    void stoppingIsAskedOnce();
    void rowsAndEntriesAreReadOutWhole();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWidgets::notKnownIsNeverNo()
{
    TriChoice choice;
    choice.setQuestion(u"Working alone?"_s);
    QVERIFY(!choice.value().has_value());
    QSignalSpy changed(&choice, &TriChoice::valueChanged);
    const auto buttons = choice.findChildren<QRadioButton *>();
    QCOMPARE(buttons.at(1)->accessibleName(), u"Working alone?: No"_s);
    buttons.at(1)->setChecked(true);
    QCOMPARE(choice.value(), std::optional(false));
    choice.setValue(true);
    QCOMPARE(choice.value(), std::optional(true));
    choice.setValue(std::nullopt);
    QVERIFY(!choice.value().has_value());
    QCOMPARE(changed.size(), 3);
}

void TestWidgets::aRetiredCodeIsNotLost()
{
    ChoiceBox box;
    box.setChoices({{u"open"_s, u"Open"_s}, {u"closed"_s, u"Closed"_s}});
    QCOMPARE(box.code(), QString());
    QCOMPARE(box.currentText(), u"Not known yet"_s);
    box.setCode(u"closed"_s);
    QCOMPARE(box.currentText(), u"Closed"_s);
    box.setCode(u"X-OLD"_s);
    QCOMPARE(box.code(), u"X-OLD"_s);
    box.setCode(u"open"_s);
    box.setChoices({{u"closed"_s, u"Closed"_s}, {u"open"_s, u"Still open"_s}});
    QCOMPARE(box.code(), u"open"_s);
}

void TestWidgets::theWheelChangesNoAnswerUnlessFocused()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    auto *box = new ChoiceBox;
    layout->addWidget(other);
    layout->addWidget(box);
    box->setChoices({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    show(window);
    other->setFocus();
    QWheelEvent wheel(QPointF(5, 5),
                      box->mapToGlobal(QPointF(5, 5)),
                      {},
                      QPoint(0, -120),
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->code(), QString());
}

void TestWidgets::aFieldSaysItsErrorAndItsHelp()
{
    auto *date = new DateField([] { return today; });
    FieldRow row(u"&Happened on"_s, date, FieldRow::Need::Required);
    row.setHelp(u"As the caller said it."_s);
    show(row);
    QCOMPARE(date->edit()->accessibleName(), u"Happened on, required"_s);
    date->setText(u"someday"_s);
    QVERIFY(row.error().contains(u"someday"_s));
    QVERIFY(date->edit()->property("invalid").toBool());
    QVERIFY(date->edit()->accessibleDescription().contains(u"someday"_s));
    QVERIFY(date->edit()->accessibleDescription().contains(u"As the caller said it."_s));
    date->setText(u"today"_s);
    QVERIFY(row.error().isEmpty());
    QVERIFY(!date->edit()->property("invalid").toBool());
}

void TestWidgets::theSummaryMovesToTheField()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *summary = new ErrorSummary;
    auto *one = new QLineEdit;
    auto *two = new QLineEdit;
    auto *rowOne = new FieldRow(u"Name"_s, one);
    auto *rowTwo = new FieldRow(u"Ward && site"_s, two);
    layout->addWidget(summary);
    layout->addWidget(rowOne);
    layout->addWidget(rowTwo);
    show(window);
    summary->setProblemsOf({rowOne, rowTwo});
    QVERIFY(!summary->isVisible());
    rowTwo->setError(u"Say where."_s);
    summary->setProblemsOf({rowOne, rowTwo});
    QVERIFY(summary->isVisible());
    const auto links = summary->findChildren<QPushButton *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first()->accessibleName(), u"Ward & site: Say where."_s);
    QCOMPARE(QApplication::focusWidget(), links.first());
    QTest::keyClick(links.first(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), two);
}

void TestWidgets::theMatrixIsReadOutAndMoved()
{
    RiskMatrixWidget matrix;
    show(matrix);
    matrix.setValue(RiskMatrixWidget::Cell{.consequence = 3, .likelihood = 4});
    QPushButton *cell
        = cellNamed(&matrix, u"Likelihood 4 Likely, consequence 3 Moderate, 12 High"_s);
    QVERIFY(cell);
    QCOMPARE(cell->text(), u"12 H"_s);
    QVERIFY(cell->isChecked());
    QSignalSpy changed(&matrix, &RiskMatrixWidget::valueChanged);
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Right);
    QCOMPARE(matrix.value(), std::optional(RiskMatrixWidget::Cell{.consequence = 4, .likelihood = 4}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(matrix.value(), std::optional(RiskMatrixWidget::Cell{.consequence = 4, .likelihood = 5}));
    QCOMPARE(matrix.words(*matrix.value()), u"20 Extreme"_s);
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(!matrix.value());
}

void TestWidgets::theMatrixIsUnscoredUntilChosen()
{
    RiskMatrixWidget matrix;
    show(matrix);
    QVERIFY(!matrix.value());
    int stops = 0;
    for (const QPushButton *cell : matrix.findChildren<QPushButton *>()) {
        QVERIFY(!cell->isChecked());
        if (cell->focusPolicy() & Qt::TabFocus)
            ++stops;
    }
    QCOMPARE(stops, 1);
    // A screen reader's own action checks a button without a click.
    cellNamed(&matrix, u"Likelihood 1 Rare, consequence 1 Negligible, 1 Low"_s)->toggle();
    QCOMPARE(matrix.value(), std::optional(RiskMatrixWidget::Cell{.consequence = 1, .likelihood = 1}));
}

void TestWidgets::stepsSayWhatIsMissing()
{
    StepList list(u"Investigation"_s, {u"Scope"_s, u"Police"_s, u"Finish"_s});
    list.setState(0, {true, 0, {}});
    list.setState(1, {false, 3, {}});
    list.setState(2, {false, 0, u"Does not apply"_s});
    const auto steps = list.findChildren<StepButton *>();
    QCOMPARE(steps.at(0)->accessibleName(), u"Step 1: Scope, done"_s);
    QCOMPARE(steps.at(1)->accessibleName(), u"Step 2: Police, 3 things missing"_s);
    QCOMPARE(steps.at(2)->accessibleName(), u"Step 3: Finish, Does not apply"_s);
}

void TestWidgets::choosingAStepAsksOnce()
{
    StepList list(u"Investigation"_s, {u"Scope"_s, u"Police"_s, u"Finish"_s});
    show(list);
    QSignalSpy chosen(&list, &StepList::stepChosen);
    list.setCurrent(1);
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(list.findChildren<StepButton *>().at(2), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    QCOMPARE(list.current(), 2);
}

void TestWidgets::aMessageIsReadOutAndUndoneOnce()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    show(window);
    int undone = 0;
    toast.say(u"Note deleted."_s, u"Undo"_s, [&] { ++undone; });
    QCOMPARE(QAccessible::queryAccessibleInterface(&toast)->text(QAccessible::Name),
             u"Note deleted."_s);
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    auto *undo = toast.findChild<QPushButton *>();
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
    undo->click();
    QCOMPARE(undone, 1);
}

void TestWidgets::aMessageDoesNotTakeTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    layout->addWidget(edit);
    Toast toast(&window);
    show(window);
    edit->setFocus();
    toast.say(u"Saved."_s);
    QVERIFY(toast.isVisible());
    QCOMPARE(QApplication::focusWidget(), edit);
}

void TestWidgets::stoppingIsAskedOnce()
{
    ProgressStrip strip;
    strip.start(u"Importing"_s);
    strip.setProgress(5, 10);
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
    auto *stop = strip.findChild<QPushButton *>();
    stop->click();
    stop->click();
    QCOMPARE(cancelled.size(), 1);
    strip.start(u"Importing again"_s);
    stop->click();
    QCOMPARE(cancelled.size(), 2);
}

void TestWidgets::rowsAndEntriesAreReadOutWhole()
{
    ListRow row({u"camera"_s, u"Save CCTV"_s, u"Car park B"_s, u"Due today"_s, Tone::Danger});
    QCOMPARE(row.accessibleName(), u"Save CCTV. Due today. Car park B"_s);
    NavButton entry(u"&Incidents"_s, u"alert-triangle"_s);
    QCOMPARE(entry.accessibleName(), u"Incidents"_s);
    entry.setCount(42);
    QCOMPARE(entry.accessibleName(), u"Incidents, 42"_s);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
