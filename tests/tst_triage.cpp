// SPDX-License-Identifier: GPL-3.0-or-later
// One key decides on one incident; where more must be known it is asked first.
#include "ui/theme/applytheme.h"
#include "ui/triage/triagepage.h"

#include <QApplication>
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
        page.choose(u"note"_s); // a lone worker: the reason is asked first
        QVERIFY(session->incidents().load(second->incident.id())->incident.triage.isEmpty());
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
