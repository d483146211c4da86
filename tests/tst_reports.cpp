// SPDX-License-Identifier: GPL-3.0-or-later
// Every report says what is known, and to others than full nothing that names anyone.
#include "core/reports/brief.h"
#include "core/reports/html.h"
#include "core/reports/incidentsummary.h"
#include "core/usecases/papers.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/showreport.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/pdftools.h"

using namespace Qt::StringLiterals;
using core::reports::Audience;

namespace {

/// The sample incident with people of the register and words that are awkward.
core::IncidentFile awkwardIncident(ui::Session &session)
{
    core::IncidentFile file = sampleIncident();
    const QList<std::pair<QString, QString>> names{{u"Siân May"_s, u"Okafor-Smith"_s},
                                                   {u"Will"_s, u"Ward"_s},
                                                   {u"Bernadette"_s, u"O'Neill"_s}};
    for (qsizetype i = 0; i < file.parts.size(); ++i) {
        core::Person person;
        person.forenames = names.at(i).first;
        person.surname = names.at(i).second;
        person.phone = u"07700 900456"_s;
        person = *session.newRecords().add(person);
        file.parts[i].part.personId = person.id();
        file.parts[i].part.describedAs.clear();
    }
    file.incident.record.title = u"Siân Okafor-Smith punched by Will Ward"_s;
    file.incident.description
        = u"Mrs Okafor's bag was on the chair. Will hit Siân; WILL WARD then ran. O’Neill, B. "
          u"O'Neill "
          "and SIAN saw it on Elm Ward in May. Ring 07700 900456. See okafor_statement.pdf."_s;
    file.incident.immediateAction = u"Bernadette sat with Smith."_s;
    core::OtherReference crime;
    crime.system = u"crime"_s;
    crime.value = u"42/68841/26"_s;
    file.references << crime;
    return *session.incidents().record(file);
}

const QStringList telling{u"Okafor"_s,
                          u"Siân"_s,
                          u"Sian"_s,
                          u"Smith"_s,
                          u"Will"_s,
                          u"O'Neill"_s,
                          u"O’Neill"_s,
                          u"Neill"_s,
                          u"Bernadette"_s,
                          u"900456"_s,
                          u"68841"_s};

void expectNothingTold(const QString &text, const char *what)
{
    for (const QString &word : telling)
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive)
                     || (word == u"Will" && !text.contains(u"Will"_s)),
                 qPrintable(u"%1 of %2 in: %3"_s.arg(word, QString::fromLatin1(what), text)));
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void nothingNamesAnyoneToOthers()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const core::IncidentFile file = awkwardIncident(*session);
        const QString uid = file.incident.record.uid;
        const auto started
            = session->investigations().start({file.incident.id()}, u"Priya Raman"_s);
        QVERIFY(started);
        for (const Audience audience : {Audience::Restricted, Audience::Shareable}) {
            for (const auto &made :
                 {core::incidentPaper(session->casebook(), uid, audience),
                  core::briefPaper(session->casebook(), uid, audience),
                  core::investigationPaper(session->casebook(), started->record.uid, audience)}) {
                QVERIFY(made);
                QVERIFY(!made->finds.isEmpty());
                expectNothingTold(core::reports::plainText(made->document), "text");
                expectNothingTold(core::reports::html(made->document), "HTML");
                const Printed printed(made->document);
                expectNothingTold(printed.text(), "PDF");
                expectNothingTold(printed.run(u"pdfinfo"_s, {u"PATH"_s}), "PDF metadata");
                QVERIFY(printed.text().contains(u"OFFICIAL-SENSITIVE"_s));
                QVERIFY(printed.text().contains(made->document.reference));
            }
        }
    }

    void theSummarySaysWhatIsKnown()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const core::IncidentFile file = awkwardIncident(*session);
        const auto made
            = core::incidentPaper(session->casebook(), file.incident.record.uid, Audience::Full);
        QVERIFY(made);
        const QString text = core::reports::plainText(made->document);
        for (const QString &said : {file.incident.record.reference(),
                                    u"Siân May Okafor-Smith"_s,
                                    u"V1/RIDDOR"_s,
                                    u"V1/PARS"_s,
                                    u"27 Nov 2026"_s,
                                    u"42/68841/26"_s,
                                    u"Bernadette sat with Smith."_s,
                                    u"Community nurse"_s})
            QVERIFY2(text.contains(said), qPrintable(u"%1 is not in %2"_s.arg(said, text)));
        QVERIFY(made->finds.isEmpty());
    }

    void theBriefFitsOnePage()
    {
        core::reports::BriefCase held;
        core::Incident &incident = held.incident.file.incident;
        incident.record.kind = u"incident"_s;
        incident.record.refYear = 2026;
        incident.record.refNumber = 7;
        incident.record.title = u"W"_s.repeated(400);
        incident.description = (u"WWWWWWWWWW "_s).repeated(900);
        incident.placeDetail = (u"WWWWWWWWWW "_s).repeated(90);
        for (int i = 0; i < 40; ++i) {
            core::Action action;
            action.record.kind = u"action"_s;
            action.record.refYear = 2026;
            action.record.refNumber = i;
            action.what = (u"WWWWWWWWWW "_s).repeated(60);
            action.dueOn = QDate(2026, 1, 1);
            held.incident.actions << action;
            core::Review review;
            review.record = action.record;
            held.incident.reviews << review;
        }
        for (int i = 0; i < 12; ++i)
            held.trend.append({QDate(2026, 1, 1).addMonths(i), 20 + i, 7});
        const core::reports::Frame frame{u"Northmoor"_s,
                                         u"OFFICIAL-SENSITIVE"_s,
                                         u"P. Raman"_s,
                                         QDate(2026, 11, 23),
                                         Audience::Full};
        const core::reports::Discretion discretion(Audience::Full, {held.incident.file}, {});
        const Printed printed(core::reports::brief(held, frame, discretion));
        QVERIFY2(printed.pages().size() == 1, qPrintable(printed.text()));
        QVERIFY(printed.text().simplified().contains(u"Continued in the incident summary"_s));
    }

    void aTrendIsOnlyToldWhereItIsMoreThanChance()
    {
        QList<core::reports::TrendMonth> months;
        for (int i = 0; i < 12; ++i)
            months.append({QDate(2026, 1, 1).addMonths(i), i < 9 ? 4 : 5, 0});
        QVERIFY(core::reports::trendSentence(months).startsWith(u"No clear change"_s));
        for (int i = 9; i < 12; ++i)
            months[i].violence = 12;
        QVERIFY(core::reports::trendSentence(months).startsWith(u"Getting worse"_s));
        QVERIFY(core::reports::trendSentence(months.mid(8)).contains(u"too few"_s));
    }

    void nothingIsWrittenBeforeTheListWasRead()
    {
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const core::IncidentFile file = awkwardIncident(*session);
        ui::ReportDialog dialog(*session,
                                ui::incidentSummary(*session,
                                                    file.incident.record.uid,
                                                    file.incident.record.reference()));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QVERIFY(dialog.isReady());
        dialog.setAudience(u"restricted"_s);
        QVERIFY(!dialog.isReady());
        QVERIFY(!dialog.saveTo(u"pdf"_s, path));
        QVERIFY(!QFile::exists(path));
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(dialog.saveTo(u"pdf"_s, path));
        QVERIFY(QFile::exists(path));
        dialog.setAudience(u"shareable"_s);
        QVERIFY(!dialog.isReady());
    }

    void everyoneCanUseThem_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::newRow("light") << ui::ThemeChoice::Light;
        QTest::newRow("dark") << ui::ThemeChoice::Dark;
    }

    void everyoneCanUseThem()
    {
        QFETCH(ui::ThemeChoice, theme);
        ui::applyTheme(*qApp, theme);
        TestCasebook book;
        book.close();
        auto session = signedIn(book);
        const core::IncidentFile file = awkwardIncident(*session);
        ui::ReportDialog dialog(*session,
                                ui::incidentSummary(*session,
                                                    file.incident.record.uid,
                                                    file.incident.record.reference()));
        dialog.setAudience(u"restricted"_s);
        showActive(dialog);
        ui::ReportsPage page(*session);
        page.resize(1200, 800);
        const QString pictures = qEnvironmentVariable("CASEBOOK_PICTURES");
        if (!pictures.isEmpty())
            dialog.grab().save(pictures + u"/dialog.png"_s);
        QCOMPARE(accessibility::faults(&dialog), QStringList());
        dialog.hide();
        showActive(page);
        if (!pictures.isEmpty())
            page.grab().save(pictures + u"/page.png"_s);
        QCOMPARE(accessibility::faults(&page), QStringList());
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
