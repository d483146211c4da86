// SPDX-License-Identifier: GPL-3.0-or-later
// The phone call, typed through real widgets, ends in one incident; a word typed is never lost.
#include "ui/editors/differencestrip.h"
#include "ui/editors/draftkeeper.h"
#include "ui/pickers/pickers.h"
#include "ui/recording/callstep.h"
#include "ui/recording/cameracard.h"
#include "ui/recording/followstep.h"
#include "ui/recording/incidenteditor.h"
#include "ui/recording/partcard.h"
#include "ui/recording/whenstep.h"
#include "ui/recording/whostep.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void theCallBecomesOneIncidentAndNoDraftIsLeft()
    {
        ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Record, {});
        showActive(page);
        QSignalSpy saved(&page, &ui::IncidentEditor::saved);
        ui::Form *call = page.findChild<ui::CallStep *>()->forms().constFirst();
        auto *words = call->field<ui::TextBox>(u"description"_s);
        words->setFocus();
        QTest::keyClicks(words, u"He punched me."_s);
        page.showStep(1);
        ui::Form *when = page.findChild<ui::WhenStep *>()->forms().constFirst();
        when->set(u"occurred.on"_s, QDate(2026, 11, 22));
        when->set(u"category"_s, u"PA"_s);
        when->set(u"lone"_s, core::Tri::Yes);
        page.showStep(2);
        auto *who = page.findChild<ui::WhoStep *>();
        QCOMPARE(who->parts().size(), 2); // a victim and an assailant are offered
        for (int i = 0; i < 2; ++i) {
            ui::PartCard *victim = i == 0 ? who->parts().constFirst() : who->addPart(u"victim"_s);
            ui::Form *form = victim->forms().constFirst();
            form->field<ui::PersonPicker>(victim->group() + u".who"_s)
                ->setTyped(i == 0 ? u"Adaeze Okafor"_s : u"Sam Moss"_s, true);
            form->set(victim->group() + u".work"_s, u"employee"_s);
            form->set(victim->group() + u".acts"_s, u"PA01 PA05"_s);
        }
        page.showStep(3);
        auto *follow = page.findChild<ui::FollowStep *>();
        ui::CameraCard *camera = follow->addCamera();
        camera->form()->set(camera->group() + u".cameras"_s, u"4 and 5"_s);
        camera->form()->set(camera->group() + u".days"_s, u"30"_s);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        const auto file = saved.first().first().value<core::IncidentFile>();
        QCOMPARE(file.parts.size(), 2); // the blank assailant is none
        QCOMPARE(file.parts.at(1).part.code, u"V2"_s);
        QVERIFY(!file.parts.at(0).part.personId.isNull());
        QCOMPARE(file.parts.at(0).part.acts, u"PA01 PA05"_s);
        QCOMPARE(file.incident.anyoneHurt, core::Tri::Unknown);
        const auto cameras = m_session->evidence().camerasOf(file.incident.id());
        QCOMPARE(cameras->first().overwrittenOn, QDate(2026, 12, 22));
        int pars = 0;
        const auto duties = m_session->duties().of(file.incident.id());
        for (const core::DutyFile &duty : *duties)
            pars += duty.duty.rule == u"PARS" ? 1 : 0;
        QCOMPARE(pars, 2);
        QVERIFY(m_session->drafts().all()->isEmpty());
        QCOMPARE(number(m_session->database(), u"SELECT count(*) FROM incident"_s), 1);
    }

    void theDraftOpensAtTheSameStepFieldAndCaret()
    {
        {
            ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Record, {});
            showActive(page);
            page.showStep(2);
            auto *who = page.findChild<ui::WhoStep *>();
            const QString hurts = who->parts().constFirst()->group() + u".hurts"_s;
            auto *line = who->parts().constFirst()->forms().constFirst()->field<QLineEdit>(hurts);
            line->setFocus();
            QTest::keyClicks(line, u"left cheek"_s);
            line->setCursorPosition(4);
            m_session->flush();
        }
        ui::IncidentEditor again(*m_session, ui::IncidentEditor::Purpose::Record, {});
        showActive(again);
        QCOMPARE(again.step(), 2);
        auto *who = again.findChild<ui::WhoStep *>();
        const QString hurts = who->parts().constFirst()->group() + u".hurts"_s;
        auto *line = who->parts().constFirst()->forms().constFirst()->field<QLineEdit>(hurts);
        QCOMPARE(line->text(), u"left cheek"_s);
        QCOMPARE(line->cursorPosition(), 4);
        QTRY_COMPARE(QApplication::focusWidget(), line);
    }

    void anotherLikeCopiesNoHarmOrWords()
    {
        const QString uid = m_session->incidents().record(sampleIncident())->incident.record.uid;
        ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Record, uid);
        const core::IncidentFile file = page.read();
        QCOMPARE(file.incident.placeDetail, u"14 Larch Road"_s);
        QCOMPARE(file.parts.size(), 3);
        QVERIFY(file.incident.description.isEmpty());
        QVERIFY(file.incident.category.isEmpty());
        QVERIFY(file.parts.first().part.acts.isEmpty());
        QVERIFY(file.parts.first().injuries.isEmpty());
    }

    void changingKeepsTheRowsAndTheirIdentity()
    {
        const core::IncidentFile before = *m_session->incidents().record(sampleIncident());
        ui::IncidentEditor page(
            *m_session, ui::IncidentEditor::Purpose::Change, before.incident.record.uid);
        QSignalSpy saved(&page, &ui::IncidentEditor::saved);
        page.findChild<ui::WhenStep *>()->forms().constFirst()->set(u"place.detail"_s,
                                                                    u"16 Larch Road"_s);
        QVERIFY(page.save());
        const auto file = saved.first().first().value<core::IncidentFile>();
        QCOMPARE(file.incident.placeDetail, u"16 Larch Road"_s);
        QCOMPARE(file.parts, before.parts);
    }

    void aDraftOfARecordThatMovedOnStandsBesideWhatIsStored()
    {
        const core::IncidentFile first = *m_session->incidents().record(sampleIncident());
        const QString uid = first.incident.record.uid;
        const auto description
            = [](ui::IncidentEditor &page) { return page.findChild<ui::CallStep *>()->forms().at(0); };
        {
            ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Change, uid);
            showActive(page);
            description(page)->set(u"description"_s, u"Mine"_s);
            page.leave();
        }
        change(uid, u"Theirs"_s);
        ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Change, uid);
        QSignalSpy saved(&page, &ui::IncidentEditor::saved);
        showActive(page);
        auto *strip = page.findChild<ui::DifferenceStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QStringList shown;
        for (const auto *label : strip->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY(shown.contains(u"Mine"_s) && shown.contains(u"Theirs"_s));
        QVERIFY(!page.save()); // nothing is overwritten before a person chose
        QCOMPARE(m_session->incidents().load(uid)->incident.description, u"Theirs"_s);
        choose(strip, u"Use stored"_s);
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(description(page)->value(u"description"_s), u"Theirs"_s);

        // and where it moves on while the editor is open
        description(page)->set(u"description"_s, u"Mine again"_s);
        page.findChild<ui::WhenStep *>()->forms().constFirst()->set(u"place.detail"_s,
                                                                    u"16 Larch Road"_s);
        change(uid, u"Theirs again"_s);
        QVERIFY(!page.save());
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(page.keeper().differences().size(), 1); // only what both changed
        choose(strip, u"Use mine"_s);
        QVERIFY(page.save());
        QCOMPARE(saved.size(), 1);
        const core::IncidentFile now = *m_session->incidents().load(uid);
        QCOMPARE(now.incident.description, u"Mine again"_s);
        QCOMPARE(now.incident.placeDetail, u"16 Larch Road"_s);
        QVERIFY(m_session->drafts().all()->isEmpty());
    }

    void everyoneCanUseEveryStep()
    {
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(*qApp, choice);
            ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Record, {});
            page.resize(1190, 830);
            showActive(page);
            page.findChild<ui::WhenStep *>()->forms().constFirst()->set(u"category"_s, u"PA"_s);
            for (int step = 0; step < 4; ++step) {
                page.showStep(step);
                QTest::qWait(20);
                if (qEnvironmentVariableIsSet("SHOTS"))
                    page.grab().save(u"/tmp/rec%1.png"_s.arg(step));
                QCOMPARE(accessibility::faults(&page), QStringList());
            }
            page.discard();
            page.keeper().flush();
            QVERIFY(m_session->drafts().all()->isEmpty());
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void nothingSaidIsRefusedInAPlainSentence()
    {
        ui::IncidentEditor page(*m_session, ui::IncidentEditor::Purpose::Record, {});
        showActive(page);
        QVERIFY(!page.save());
        QCOMPARE(number(m_session->database(), u"SELECT count(*) FROM incident"_s), 0);
    }

private:
    /// Somebody else changes what happened.
    void change(const QString &uid, const QString &words)
    {
        const core::IncidentFile stored = *m_session->incidents().load(uid);
        core::IncidentFile now = stored;
        now.incident.description = words;
        QVERIFY(m_session->incidents().save(now, stored));
    }
    static void choose(QWidget *strip, const QString &start)
    {
        for (auto *one : strip->findChildren<QPushButton *>())
            if (one->accessibleName().startsWith(start))
                return one->click();
        QFAIL(qPrintable(u"no "_s + start));
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
};

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
