// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of accessibility find what they are for, and nothing on a good page.
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/accessibility.h"
#include <memory>

using namespace Qt::StringLiterals;

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void init();
    void cleanup() { m_page.reset(); }
    void aGoodPageHasNoFault();
    void aControlWithoutANameIsFound();
    void aControlTabMissesIsFound();
    void aSharedMnemonicIsFound();
    void aSmallTargetIsFound();
    void paleWordsAreFound();
    void aPalePlaceholderIsFound();
    void cutWordsAreFound();

private:
    std::unique_ptr<QWidget> m_page;
    QLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_save = nullptr;
};

void TestAccessibility::init()
{
    m_page = std::make_unique<QWidget>();
    auto *box = new QVBoxLayout(m_page.get());
    m_label = new QLabel(u"&Name"_s);
    m_edit = new QLineEdit;
    m_edit->setPlaceholderText(u"For example Okafor"_s);
    m_label->setBuddy(m_edit);
    m_save = new QPushButton(u"&Save"_s);
    box->addWidget(m_label);
    box->addWidget(m_edit);
    box->addWidget(m_save);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestAccessibility::aGoodPageHasNoFault()
{
    QCOMPARE(accessibility::faults(m_page.get()), QStringList());
}

void TestAccessibility::aControlWithoutANameIsFound()
{
    m_label->setBuddy(nullptr);
    QCOMPARE(accessibility::unnamedControls(m_page.get()).size(), 1);
}

void TestAccessibility::aControlTabMissesIsFound()
{
    QVERIFY(accessibility::unreachableByTab(m_page.get()).isEmpty());
    // A box that keeps Tab to itself hides all that follows.
    class Trap : public QLineEdit
    {
    protected:
        bool focusNextPrevChild(bool) override { return true; }
    };
    auto *trap = new Trap;
    m_page->layout()->addWidget(trap);
    QWidget::setTabOrder(m_edit, trap);
    QWidget::setTabOrder(trap, m_save);
    trap->show();
    const QStringList bad = accessibility::unreachableByTab(m_page.get());
    QCOMPARE(bad.size(), 1);
    QVERIFY(bad.first().contains(u"Save"_s));
}

void TestAccessibility::aSharedMnemonicIsFound()
{
    m_label->setText(u"&Surname"_s);
    QCOMPARE(accessibility::repeatedMnemonics(m_page.get()).size(), 1);
}

void TestAccessibility::aSmallTargetIsFound()
{
    m_save->setStyleSheet(u"padding: 0; border: 0;"_s);
    m_save->setFixedSize(20, 40);
    QCOMPARE(accessibility::smallTargets(m_page.get()).size(), 1);
}

void TestAccessibility::paleWordsAreFound()
{
    m_label->setStyleSheet(u"color: #BBBBBB;"_s);
    QCOMPARE(accessibility::paleText(m_page.get()).size(), 1);
}

void TestAccessibility::aPalePlaceholderIsFound()
{
    m_edit->setStyleSheet(u"color: #212B32;"_s); // a style sheet's colour halves the placeholder's
    QCOMPARE(accessibility::paleText(m_page.get()).size(), 1);
}

void TestAccessibility::cutWordsAreFound()
{
    m_label->setFixedWidth(10);
    QCOMPARE(accessibility::cutText(m_page.get()).size(), 1);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
