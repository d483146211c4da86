// SPDX-License-Identifier: GPL-3.0-or-later
// One key decides on one incident; where more must be known it is asked first.
#include "ui/theme/applytheme.h"
#include "ui/triage/decidedlist.h"
#include "ui/triage/triagepage.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void aKeyInvestigatesAndTheNextOneIsShown()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto first = session->incidents().record(sampleIncident());
        const auto second = session->incidents().record(sampleIncident());
        ui::TriagePage page(*session);
        page.resize(1190, 800);
        showActive(page);
        QCOMPARE(page.current(), first->incident.record.uid);
        QCOMPARE(accessibility::faults(&page), QStringList());
        QTest::keyClick(&page, Qt::Key_I);
        QCOMPARE(session->incidents().load(first->incident.id())->incident.triage,
                 u"investigate"_s);
        QCOMPARE(session->investigations().of(first->incident.id())->size(), 1);
        QCOMPARE(page.current(), second->incident.record.uid);
        // what was made can be opened, and each decision undone after the next one was made
        const ui::DecidedList *done = page.decidedHere();
        QCOMPARE(done->decided().size(), 1);
        QString opened;
        connect(session.get(), &ui::Session::openRequested, this, [&](const QString &uid) {
            opened = uid;
        });
        const auto made = session->investigations().of(first->incident.id())->constFirst();
        press(page, u"Open "_s + made.record.reference());
        QCOMPARE(opened, made.record.uid);
        page.choose(u"note"_s); // a lone worker: the reason is asked first
        QVERIFY(session->incidents().load(second->incident.id())->incident.triage.isEmpty());
    }

    void anEarlierDecisionIsUndoneAfterALaterOne()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto first = session->incidents().record(sampleIncident());
        const auto second = session->incidents().record(sampleIncident());
        ui::TriagePage page(*session);
        page.resize(1190, 800);
        showActive(page);
        QTest::keyClick(&page, Qt::Key_I);
        QTest::keyClick(&page, Qt::Key_I);
        QCOMPARE(page.current(), QString());
        QVERIFY(page.decidedHere()->undo(1)); // the first one
        QCOMPARE(session->incidents().load(first->incident.id())->incident.triage, QString());
        QVERIFY(session->investigations().of(first->incident.id())->isEmpty());
        QCOMPARE(session->incidents().load(second->incident.id())->incident.triage,
                 u"investigate"_s);
        QCOMPARE(page.current(), first->incident.record.uid);
        QVERIFY(page.decidedHere()->decided().at(1).undone);
        QCOMPARE(accessibility::faults(&page), QStringList());
    }

private:
    static void press(QWidget &page, const QString &text)
    {
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->isVisibleTo(&page) && one->text() == text)
                return one->click();
        QFAIL(qPrintable(u"no button "_s + text));
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
