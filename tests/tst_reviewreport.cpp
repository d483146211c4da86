// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/incidents.h"
#include "core/usecases/reviewreport.h"
#include "core/usecases/reviews.h"

#include <QTest>

#include "tests/pdftools.h"
#include "tests/samplereview.h"
#include "tests/testing.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::reports;

namespace {

QString words(const Document &document)
{
    return plainText(document).simplified();
}

} // namespace

/// The report of a review: whole, in the order of domain 9, and no more than its audience may read.
class ReviewReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSectionsStandInTheirOrder()
    {
        QStringList headings;
        for (const Block &block :
             sample::reviewDocument(sample::richReview(), Audience::Full).blocks)
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
                headings << heading->text;
        const QStringList expected{u"1  Terms of reference and scope"_s,
                                   u"2  The incidents"_s,
                                   u"3  Who was told"_s,
                                   u"4  Background and method"_s,
                                   u"5  Timeline"_s,
                                   u"6  What should have happened, and what did"_s,
                                   u"7  Immediate action and support"_s,
                                   u"8  What went well"_s,
                                   u"9  What did not go well"_s,
                                   u"10  Why it happened"_s,
                                   u"11  Outcome"_s,
                                   u"12  What we learned"_s,
                                   u"13  Recommendations"_s,
                                   u"14  Action plan"_s,
                                   u"15  The risk, then and now"_s,
                                   u"16  Who needs to know"_s,
                                   u"17  Agreement"_s,
                                   u"Appendix A  Exhibits"_s,
                                   u"Appendix B  Accounts and statements"_s,
                                   u"Appendix C  Documents"_s,
                                   u"Appendix D  Words used"_s};
        QCOMPARE(headings, expected);
    }

    void everyFieldIsPrinted_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("times");
        const auto once = [](const QString &said, int times = 1) {
            QTest::newRow(qPrintable(said)) << said << times;
        };
        for (const QString &said : {
                 u"A patient struck a nurse after waiting more than five hours"_s,
                 u"The ward cannot wait for the police"_s,
                 u"To establish what happened in majors"_s,
                 u"for the patient safety team"_s,
                 u"Cannot lift the arm"_s,
                 u"Soft tissue injury"_s,
                 u"Hand-held radio"_s,
                 u"R-2231"_s,
                 u"£240.00"_s,
                 u"NOTE-77"_s,
                 u"No child or adult at risk was present"_s,
                 u"W-88123"_s,
                 u"Over-seven-day injury"_s,
                 u"On earlier facts"_s,
                 u"PARS-778"_s,
                 u"PC Huw Bevan"_s,
                 u"Attended and took first details"_s,
                 u"Was the alarm tested that week"_s,
                 u"Tested on 9 November"_s,
                 u"The police ask us to wait"_s,
                 u"To be written with the union"_s,
                 u"The patient asks how long he must wait"_s,
                 u"No answer could be given"_s,
                 u"Source: Triage record"_s,
                 u"12 Nov 2026 about 21:05"_s,
                 u"Someone tells a waiting patient"_s,
                 u"Nobody spoke to him for four hours"_s,
                 u"No one has the task"_s,
                 u"Within reach of every cubicle"_s,
                 u"At one desk only"_s,
                 u"The risk assessment must be reviewed"_s,
                 u"Both nurses were seen by a doctor"_s,
                 u"Weekly calls were agreed"_s,
                 u"First meeting held"_s,
                 u"Both nurses said so on 23 November"_s,
                 u"The officers were calm"_s,
                 u"Nobody could reach the alarm"_s,
                 u"Waiting without information led to anger"_s,
                 u"the desk stood empty"_s,
                 u"The fixed alarm was not pressed"_s,
                 u"The liaison psychiatrist"_s,
                 u"Triage notes are silent"_s,
                 u"nobody stood at the desk"_s,
                 u"the rota follows the clinics"_s,
                 u"Triage record and two accounts"_s,
                 u"The assault happened as described"_s,
                 u"Two staff at every contact"_s,
                 u"Letter handed over"_s,
                 u"£800.00"_s,
                 u"An alarm at an empty desk protects nobody"_s,
                 u"alarm pressed in drills"_s,
                 u"Fit alarms where people work"_s,
                 u"audit in March"_s,
                 u"The only alarm is at a desk"_s,
                 u"Dewi Evans"_s,
                 u"first 13 Nov 2026"_s,
                 u"Cable laid"_s,
                 u"Screen print of the flag"_s,
                 u"Fire route"_s,
                 u"The flag is on the record, the alarm is not fitted"_s,
                 u"The most in one month was 14"_s,
                 u"All emergency departments"_s,
                 u"Signed in Casebook, 24 November 2026"_s,
                 u"Signed on paper, 24 November 2026"_s,
                 u"31fe41d788ae03b1"_s,
                 u"S-1001"_s,
                 u"Safe of the office"_s,
                 u"Recorder two minutes slow"_s,
                 u"The trolley was photographed"_s,
                 u"Gwen Parry"_s,
                 u"Trolley of Okafor.jpg"_s,
                 u"The dressing trolley"_s,
             })
            once(said);
        // On the first page as well as in its own section.
        once(u"Nobody had told the patient why he waited"_s, 2);
        once(u"The desk is empty after 20:00"_s, 2);
        once(u"Staff the desk from 20:00 to 02:00"_s, 2);
        once(u"SECRET BODY"_s, 0);
    }

    void everyFieldIsPrinted()
    {
        QFETCH(QString, said);
        QFETCH(int, times);
        const QString all = words(sample::reviewDocument(sample::richReview(), Audience::Full));
        QCOMPARE(all.count(said), times);
    }

    void allVictimsOfAllIncidentsArePrinted()
    {
        const QString all = words(sample::reviewDocument(sample::richReview(), Audience::Full));
        for (const QString &name :
             {u"Adaeze Okafor ("_s, u"Mair Dale ("_s, u"Will Ward ("_s})
            QVERIFY2(all.contains(name), qPrintable(name));
        for (const QString &reference :
             {u"INC-2026-0412"_s, u"INC-2026-0377"_s, u"INC-2026-0380"_s})
            QVERIFY2(all.contains(reference), qPrintable(reference));
        QVERIFY(all.contains(u"Rhian Probert"_s));
    }

    void pageOneIsAloneSufficient()
    {
        const Printed printed(sample::reviewDocument(sample::richReview(), Audience::Full));
        const QString page = printed.pages().at(0).simplified();
        for (
            const QString &said :
            {u"OFFICIAL-SENSITIVE"_s,
             u"PIR-2026-0088, draft of version 2"_s,
             u"INC-2026-0412, INC-2026-0377, INC-2026-0380"_s,
             u"In short"_s,
             u"The risk was 16 Extreme; it is now 12 High; the target is 6 Moderate."_s,
             u"5 actions are agreed: 1 verified as done, 3 open, 1 of these overdue, 1 not pursued."_s,
             u"What we found"_s,
             u"had not been flagged"_s,
             u"What happens next"_s,
             u"due by Friday 27 November 2026"_s,
             u"ACT-2026-0001"_s})
            QVERIFY2(page.contains(said), qPrintable(said + u" not in: "_s + page));
        QVERIFY2(printed.pages().at(1).contains(u"1 Terms of reference"_s)
                     || printed.pages().at(1).contains(u"1  Terms of reference"_s),
                 "the summary ran over its page");
    }

    void whatNobodyRecordedIsSaidToBeSo()
    {
        const QString all = words(sample::reviewDocument(sample::bareReview(), Audience::Full));
        for (const QString &said : {u"Nobody has written a summary yet."_s,
                                    u"No finding is recorded."_s,
                                    u"The risk has not been scored."_s,
                                    u"No action has been agreed."_s,
                                    u"There was no investigation."_s,
                                    u"No timeline was recorded."_s,
                                    u"Was the support enough? Not known."_s,
                                    u"No lesson was recorded."_s,
                                    u"Nothing recorded."_s})
            QVERIFY2(all.contains(said), qPrintable(said));
        QVERIFY(all.contains(u"Lone worker: Not known"_s));
        QVERIFY(!all.contains(u"Lone worker: No "_s));
    }

    void aReleasedVersionSaysSoOnEveryPage()
    {
        ReviewReport report = sample::richReview();
        report.release = Release{2, QDate(2026, 11, 25), u"Priya Raman"_s};
        const Printed printed(sample::reviewDocument(report, Audience::Full));
        const QStringList pages = printed.pages();
        QVERIFY(pages.size() > 5);
        for (const QString &page : pages) {
            QVERIFY2(page.contains(u"Released 25 November 2026 by Priya Raman"_s),
                     qPrintable(page));
            QVERIFY(page.contains(u"PIR-2026-0088, version 2"_s));
            QVERIFY(!page.contains(u"uncontrolled"_s));
        }
        QVERIFY(printed.text().contains(u"10482:9f2c41d788ae03b1"_s));
    }

    void oneSignerForTwoRolesIsPrinted()
    {
        const QString said = u"Priya Raman signed for more than one role."_s;
        const Document document = sample::reviewDocument(sample::richReview(), Audience::Full);
        const auto warns = [&](const Block &block) {
            const auto *callout = std::get_if<Callout>(&block);
            return callout && callout->text == said;
        };
        QVERIFY(std::any_of(document.blocks.begin(), document.blocks.end(), warns));
    }

    void theLoaderCountsThePlaceAndTheChain()
    {
        TestCasebook book;
        auto recorded = Incidents(book.journal()).record(sampleIncident());
        QVERIFY(recorded);
        auto started = Reviews(*book).start({recorded->incident.id()});
        QVERIFY(started);
        auto report = reviewReport(*book, started->record.uid);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->file.incidents.size(), 1);
        QVERIFY(report->chainHead.contains(u':'));
        QVERIFY(report->figures);
        QCOMPARE(report->figures->category, u"PA"_s);
        QCOMPARE(report->figures->physical.constLast(), 1.0);
        auto released = reviewToRelease(*book, started->record.uid);
        QCOMPARE(released->release->version, 1);
        QCOMPARE(released->release->by, u"Priya Raman"_s);
    }
};

QTEST_MAIN(ReviewReportTest)
#include "tst_reviewreport.moc"
