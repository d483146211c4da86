// SPDX-License-Identifier: GPL-3.0-or-later
// The review wizard walks through a real record; each step can be used, and stores what it is told.
#include "core/rules/reviewgaps.h"
#include "ui/app/session.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

class TestReviewWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void everyStepOpensAndNoDifferenceIsAnAnswer()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto incident = *session->incidents().record(sampleIncident());
        const QString uid = session->reviews().start({incident.incident.id()})->record.uid;
        {
            ui::ReviewPage page(*session, uid);
            showActive(page);
            for (const core::WizardStep &step : core::reviewSteps()) {
                page.showStep(step.code);
                QCOMPARE(page.step(), step.code);
            }
            page.showStep(u"difference"_s);
            for (auto *button : page.findChildren<QPushButton *>())
                if (button->text() == u"No difference found")
                    button->click();
            page.showStep(u"well"_s);
        }
        QVERIFY(session->reviews().load(uid)->review.difference.startsWith(u"No difference"_s));
    }
};

QTEST_MAIN(TestReviewWizard)
#include "tst_reviewwizard.moc"
