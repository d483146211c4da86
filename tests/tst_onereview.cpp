// SPDX-License-Identifier: GPL-3.0-or-later
// One review over several incidents, one of them with two victims.
#include "core/usecases/actions.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"
#include "core/usecases/papers.h"
#include "core/usecases/places.h"
#include "core/usecases/reviews.h"

#include <QTest>

#include "tests/pdftools.h"
#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What the paper says when it is printed and read with another program, in one line.
QString printed(const Result<Paper> &paper)
{
    if (!paper)
        qFatal("%s", qPrintable(paper.error().message));
    return Printed(paper->document).text().simplified();
}

} // namespace

class OneReviewTest : public QObject
{
    Q_OBJECT

    void recordThree(TestCasebook &book, QList<Incident::Id> &ids)
    {
        for (int i = 0; i < 3; ++i) {
            IncidentFile file = sampleIncident();
            if (i == 0)
                file.parts.append(file.parts.at(0)); // two were hurt
            const auto kept = Incidents(book.journal()).record(file);
            QVERIFY(kept);
            ids << kept->incident.id();
        }
    }

private Q_SLOTS:
    void fourReportsOnePdfAndOneList()
    {
        TestCasebook book;
        QList<Incident::Id> incidents;
        recordThree(book, incidents);
        int reports = 0;
        for (const Incident::Id id : std::as_const(incidents)) {
            const auto duties = Duties(book.journal()).of(id);
            QVERIFY(duties);
            for (const DutyFile &duty : *duties)
                reports += duty.duty.rule == u"PARS" && duty.duty.state == u"due" ? 1 : 0;
        }
        QCOMPARE(reports, 4);

        const auto review = Reviews(*book).start(incidents);
        QVERIFY(review);
        Post post;
        post.name = u"Matron, Majors"_s;
        const auto matron = Places(book.journal()).keep(post);
        QVERIFY(matron);
        for (const QString &what : {u"Show markers on the visit list"_s, u"Mend the door"_s}) {
            Action action;
            action.sourceId = review->record.id;
            action.what = what;
            action.postId = matron->id();
            QVERIFY(Actions(book.journal()).add(action));
        }
        const QString pdf = printed(
            reviewPaper(*book, review->record.uid, reports::Audience::Full));
        for (const QString &reference :
             {u"INC-2026-0001"_s, u"INC-2026-0002"_s, u"INC-2026-0003"_s, review->record.reference()})
            QVERIFY2(pdf.contains(reference), qPrintable(reference + pdf));
        for (const QString &duty : {u"INC-2026-0001/V1/PARS"_s,
                                    u"INC-2026-0001/V2/PARS"_s,
                                    u"INC-2026-0002/V1/PARS"_s,
                                    u"INC-2026-0003/V1/PARS"_s})
            QVERIFY2(pdf.contains(duty), qPrintable(duty));
        const QString list = printed(
            postPaper(*book, matron->record.uid, reports::Audience::Full));
        QCOMPARE(list.count(u"Show markers on the visit list"_s), 1);
        QCOMPARE(list.count(u"Mend the door"_s), 1);
    }
};

QTEST_MAIN(OneReviewTest)
#include "tst_onereview.moc"
