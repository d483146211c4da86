// SPDX-License-Identifier: GPL-3.0-or-later
// The review wizard walks through a real record; each step can be used, and stores what it is told.
#include "core/rules/reviewgaps.h"
#include "ui/app/session.h"
#include "ui/cases/incidentsdialog.h"
#include "ui/cases/startcase.h"
#include "ui/review/reviewpage.h"
#include "ui/editors/roweditor.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/riskmatrixwidget.h"
#include "ui/wizard/askstrip.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/accessibility.h"
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

    void signingReleasingAndOpeningAgainHappenOnThePage()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto incident = *session->incidents().record(sampleIncident());
        const QString uid = session->reviews().start({incident.incident.id()})->record.uid;
        ui::ReviewPage page(*session, uid, u"sign"_s);
        page.resize(1190, 1000);
        showActive(page);
        const auto file = [&] { return *session->reviews().load(uid); };
        QVERIFY(!button(page, u"Release this version"_s)->isEnabled());
        // each gap is left open with a reason, asked above the step
        for (qsizetype left = core::reviewGaps(file()).size(); left > 0; --left) {
            buttonNamed(page, u"Leave open, with a reason"_s)->click();
            answer(page, u"Agreed with the board"_s);
            QTRY_COMPARE(core::reviewGaps(file()).size(), left - 1);
            QCoreApplication::processEvents();
        }
        sign(page, u"Local Security Management Specialist"_s, {{u"how"_s, u"here"_s}});
        QTRY_COMPARE(file().signatures.at(0).how, u"here"_s);
        QCOMPARE(file().signatures.at(0).name, session->user().name);
        QTRY_VERIFY(button(page, u"Release this version"_s)->isEnabled());

        QTemporaryDir dir;
        QFile scan(dir.filePath(u"scan.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("signed") > 0);
        scan.close();
        ui::RowEditor *rows = sign(page,
                                   u"Line manager"_s,
                                   {{u"how"_s, u"paper"_s}, {u"name"_s, session->user().name}});
        QVERIFY(rows->form()); // no day and no scan: it says so and stays a draft
        QVERIFY(!rows->form()->row(u"signed_on"_s)->error().isEmpty());
        QVERIFY(!rows->form()->row(u"file"_s)->error().isEmpty());
        QCOMPARE(file().signatures.at(1).how, QString());
        rows->form()->set(u"signed_on"_s, QDate(2026, 11, 20));
        rows->form()->set(u"file"_s, scan.fileName());
        QVERIFY(rows->save());
        QCOMPARE(file().signatures.at(1).signedOn, QDate(2026, 11, 20));
        QCOMPARE(file().documents.size(), 1);

        // the words change: both signed an earlier text, and release is refused until they sign
        core::Review changed = file().review;
        changed.difference = u"The bell was not answered."_s;
        QVERIFY(session->reviews().save(changed));
        QTRY_VERIFY(!button(page, u"Release this version"_s)->isEnabled());
        QCOMPARE(pills(*rows).count(u"Signed an earlier text"_s), 2);
        sign(page, u"Local Security Management Specialist"_s, {{u"how"_s, u"here"_s}});
        sign(page, u"Line manager"_s, {{u"how"_s, u"paper"_s}, {u"signed_on"_s, u"21/11/2026"_s}});
        QVERIFY(rows->form()); // the scan of the earlier text proves nothing of this one
        QVERIFY(!rows->form()->row(u"file"_s)->error().isEmpty());
        rows->form()->set(u"file"_s, scan.fileName());
        QVERIFY(rows->save());
        QCOMPARE(file().documents.size(), 2);
        QTRY_VERIFY(button(page, u"Release this version"_s)->isEnabled());
        QVERIFY(!session->reviews().sameSignerNote(file().signatures, 1).isEmpty());

        button(page, u"Release this version"_s)->click();
        QTRY_COMPARE(file().versions.size(), 1);
        const core::ReviewVersion first = file().versions.at(0);
        QCOMPARE(first.sha256.size(), 64);
        QVERIFY(first.note.contains(session->user().name));
        QTRY_VERIFY(buttonNamed(page, u"Save a copy…: Version 1"_s));
        QVERIFY(buttonNamed(page, u"Open: Version 1"_s));
        QString said;
        connect(session.get(), &ui::Session::said, this, [&](const QString &words) {
            said = words;
        });
        buttonNamed(page, u"Check: Version 1"_s)->click();
        QVERIFY(said.contains(u"SHA-256"_s));

        button(page, u"Open it again…"_s)->click();
        answer(page, u"A fact was wrong"_s);
        QTRY_COMPARE(file().review.state, u"draft"_s);
        QTRY_VERIFY(shown(page, u"Release this version"_s));
        QVERIFY(!button(page, u"Release this version"_s)->isEnabled());
        QCOMPARE(pills(*rows).count(u"Not yet"_s), 3);
        sign(page, u"Local Security Management Specialist"_s, {{u"how"_s, u"here"_s}});
        QTRY_VERIFY(button(page, u"Release this version"_s)->isEnabled());
        button(page, u"Release this version"_s)->click();
        QTRY_COMPARE(file().versions.size(), 2);
        QCOMPARE(file().versions.at(0), first);
    }

    void severalIncidentsAreChosenBeforeAReviewStarts()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto here = *session->incidents().record(sampleIncident());
        core::IncidentFile file = sampleIncident();
        file.incident.placeDetail = u"3 Elm Court"_s;
        const auto elsewhere = *session->incidents().record(file);
        QWidget page;
        page.resize(900, 700);
        showActive(page);
        ui::startReview(*session, &page, {here.incident.id()});
        auto *dialog = page.findChild<ui::IncidentsDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(button(*dialog, u"Review this incident"_s)->isEnabled());
        dialog->add(elsewhere.incident.id());
        QCOMPARE(dialog->chosen().size(), 2);
        QVERIFY(button(*dialog, u"Review these 2 incidents together"_s)->isEnabled());
        QCOMPARE(accessibility::faults(dialog).join(u"; "_s), QString());
        button(*dialog, u"Review these 2 incidents together"_s)->click();
        QTRY_VERIFY(!page.findChild<ui::IncidentsDialog *>());
        const auto reviews = *session->reviews().of(elsewhere.incident.id());
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(session->reviews().load(reviews.at(0).id())->incidents.size(), 2);

        // one that is covered already is refused in the dialog, which stays
        ui::startReview(*session, &page, {here.incident.id()});
        dialog = page.findChild<ui::IncidentsDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        dialog->start();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<ui::ErrorSummary *>()->isVisible());
        QCOMPARE(session->reviews().of(here.incident.id())->size(), 1);
    }

    void theThreeRisksStandSideBySide()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const auto incident = *session->incidents().record(sampleIncident());
        const QString uid = session->reviews().start({incident.incident.id()})->record.uid;
        ui::ReviewPage page(*session, uid, u"risk"_s);
        page.resize(1190, 800);
        showActive(page);
        QTest::qWait(20);
        QCOMPARE(accessibility::faults(&page), QStringList());
        QList<ui::RiskMatrixWidget *> all;
        for (auto *matrix : page.findChildren<ui::RiskMatrixWidget *>())
            if (matrix->isVisible())
                all << matrix;
        QCOMPARE(all.size(), 3);
        const int top = all.at(0)->mapTo(&page, QPoint()).y();
        for (ui::RiskMatrixWidget *matrix : std::as_const(all)) {
            QCOMPARE(matrix->mapTo(&page, QPoint()).y(), top);
            QVERIFY(matrix->mapTo(&page, QPoint(matrix->width(), 0)).x() <= page.width());
        }
        all.at(1)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QVERIFY(page.save());
        const auto review = session->reviews().load(uid)->review;
        QCOMPARE(review.nowLikelihood, std::optional<qint64>(4));
        QVERIFY(!review.thenLikelihood && !review.targetLikelihood);
    }

private:
    static QPushButton *shown(QWidget &page, const QString &text)
    {
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->isVisibleTo(&page) && ui::spoken(one->text()) == text)
                return one;
        return nullptr;
    }
    static QPushButton *button(QWidget &page, const QString &text)
    {
        QPushButton *one = shown(page, text);
        if (!one)
            qFatal("no button %s", qPrintable(text));
        return one;
    }
    static QPushButton *buttonNamed(QWidget &page, const QString &start)
    {
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->isVisibleTo(&page) && one->accessibleName().startsWith(start))
                return one;
        return nullptr;
    }
    static void answer(QWidget &page, const QString &words)
    {
        auto *strip = page.findChild<ui::AskStrip *>();
        QVERIFY(strip->isVisible());
        strip->findChild<QLineEdit *>()->setText(words);
        QTest::keyClick(strip->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    /// Opens the line of a role, fills the fields in and saves.
    static ui::RowEditor *
    sign(QWidget &page, const QString &role, const QMap<QString, QString> &fields)
    {
        for (auto *rows : page.findChildren<ui::RowEditor *>()) {
            for (const ui::RowShown &row : rows->shownRows()) {
                if (row.title != role || !rows->isVisibleTo(&page))
                    continue;
                rows->openRow(row.uid);
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    rows->form()->set(field.key(), field.value());
                rows->save();
                return rows;
            }
        }
        qFatal("no line for %s", qPrintable(role));
    }
    static QStringList pills(const ui::RowEditor &rows)
    {
        QStringList pills;
        for (const ui::RowShown &row : rows.shownRows())
            pills << row.pill;
        return pills;
    }
};

QTEST_MAIN(TestReviewWizard)
#include "tst_reviewwizard.moc"
