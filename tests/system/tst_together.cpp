// SPDX-License-Identifier: GPL-3.0-or-later
// Two victims in one incident and three incidents in one review: nobody is lost on the way to paper.
#include "core/usecases/actions.h"
#include "core/usecases/companions.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

/// What the program printed; fails the test where it did not end well.
QByteArray ran(const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CASEBOOK_LIGHT_KDF"_s, u"1"_s);
    environment.insert(u"CASEBOOK_PATH_KIND"_s, u"local"_s);
    environment.insert(u"CASEBOOK_PASSPHRASE"_s, QString::fromLatin1(testPassphrase));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CASEBOOK_CLI), words);
    process.waitForFinished(60000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s",
               qPrintable(words.join(u' ')),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

IncidentFile incidentOf(TestCasebook &book, const QStringList &victims, const QString &place)
{
    IncidentFile file = sampleIncident();
    file.incident.placeDetail = place;
    const PartFile like = file.parts.takeFirst();
    for (const QString &name : victims) {
        PartFile victim = like;
        victim.part.describedAs = name;
        file.parts.prepend(victim);
    }
    return must(Incidents(book.journal()).record(file));
}

} // namespace

class TogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeIncidentsAndFourVictimsAreOneReviewOnePdfOneList()
    {
        TestCasebook book;
        const QString place = u"14 Larch Road"_s;
        const IncidentFile first = incidentOf(book, {u"Ada Okafor"_s, u"Mair Dale"_s}, place);
        const IncidentFile second = incidentOf(book, {u"Rhian Probert"_s}, place);
        const IncidentFile third = incidentOf(book, {u"Owen Llewellyn"_s}, u"3 Elm Court"_s);
        Reviews reviews(*book);
        const Review review = must(reviews.start({first.incident.id(), second.incident.id()}));
        QVERIFY(reviews.cover(review.id(), third.incident.id()));
        QVERIFY(!reviews.cover(review.id(), third.incident.id())); // covered already

        ReviewFile file = must(reviews.load(review.id()));
        QCOMPARE(file.incidents.size(), 3);
        QCOMPARE(std::count_if(file.duties.begin(),
                               file.duties.end(),
                               [](const DutyFile &one) { return one.duty.rule == u"PARS"; }),
                 4);
        QStringList asked;
        for (const Participant &one : std::as_const(file.participants))
            asked << one.name;
        for (const QString &name :
             {u"Ada Okafor"_s, u"Mair Dale"_s, u"Rhian Probert"_s, u"Owen Llewellyn"_s})
            QCOMPARE(asked.count(name), 1);
        for (int i = 0; i < 2; ++i) {
            Action action;
            action.sourceId = review.record.id;
            action.what = u"Fit an alarm, part %1"_s.arg(i + 1);
            action.dueOn = QDate(2026, 12, 1);
            must(Actions(book.journal()).add(action));
        }
        const QString reference = review.record.reference();
        const QString folder = book.folder();
        book.close();

        // one PDF with all of them
        QTemporaryDir dir;
        const QString pdf = dir.filePath(u"review.pdf"_s);
        ran({u"report"_s, u"review"_s, folder, u"--reference"_s, reference, u"--out"_s, pdf});
        const QString text = textOf(pdf);
        for (const IncidentFile &one : {first, second, third})
            QVERIFY2(text.contains(one.incident.record.reference()), qPrintable(text.left(2000)));
        for (const QString &name : {u"Ada Okafor"_s, u"Rhian Probert"_s, u"Owen Llewellyn"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
        QVERIFY2(text.count(u"/PARS"_s) >= 4, qPrintable(QString::number(text.count(u"/PARS"_s))));

        // one list of what is owed, one of what is to be done
        const QJsonArray owed = listOf({u"list"_s, u"duties"_s, folder, u"--json"_s});
        QSet<QString> pars;
        for (const QJsonValue &row : owed)
            if (row[u"rule"].toString() == u"PARS")
                pars.insert(row[u"reference"].toString() + row[u"part"].toString());
        QCOMPARE(pars.size(), 4);
        const QJsonArray actions = listOf({u"list"_s, u"actions"_s, folder, u"--json"_s});
        QCOMPARE(actions.size(), 2);
        for (const QJsonValue &row : actions)
            QCOMPARE(row[u"source"].toString(), reference);
    }

    void anIncidentIsTakenOutOfAReviewWithItsPeople()
    {
        TestCasebook book;
        const IncidentFile first = incidentOf(book, {u"Ada Okafor"_s}, u"Ward 1"_s);
        const IncidentFile second = incidentOf(book, {u"Rhian Probert"_s}, u"Ward 2"_s);
        Reviews reviews(*book);
        const Review review = must(reviews.start({first.incident.id(), second.incident.id()}));
        QVERIFY(reviews.uncover(review.id(), second.incident.id()));
        const ReviewFile file = must(reviews.load(review.id()));
        QCOMPARE(file.incidents.size(), 1);
        for (const Participant &one : file.participants)
            QVERIFY(one.name != u"Rhian Probert");
        QVERIFY(must(reviews.of(second.incident.id())).isEmpty());
        QVERIFY(!reviews.uncover(review.id(), first.incident.id())); // the last one stays

        Investigations investigations(book.journal());
        const Investigation inquiry
            = must(investigations.start({first.incident.id(), second.incident.id()}, {}));
        QVERIFY(investigations.uncover(inquiry.id(), first.incident.id()));
        QVERIFY(!investigations.uncover(inquiry.id(), second.incident.id()));
        QVERIFY(must(investigations.of(first.incident.id())).isEmpty());
    }

    void whatMayBelongTogetherIsOfferedOnce()
    {
        TestCasebook book;
        Site site;
        site.name = u"Northgate Unit"_s;
        site.record.title = site.name;
        QVERIFY(
            book.journal().commit({u"test"_s}, [&](ChangeSet &set) { return set.add(site); }));
        const auto at = [&](const QString &place, QDate day) {
            IncidentFile file = sampleIncident();
            file.incident.siteId = site.id();
            file.incident.placeDetail = place;
            file.incident.occurredOn = day;
            return must(Incidents(book.journal()).record(file));
        };
        const QDate day(2026, 11, 12);
        const IncidentFile one = at(u"Lobby"_s, day);
        const IncidentFile samePlace = at(u"Lobby"_s, day.addDays(-3));
        const IncidentFile sameDays = at(u"Zone C"_s, day.addDays(-14));
        at(u"Zone C"_s, day.addDays(-15)); // neither the place nor the time
        const auto found = must(companions(book.journal(), {one.incident.id()}, day));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).incident.id(), samePlace.incident.id());
        QCOMPARE(found.at(0).why, u"same_place"_s);
        QCOMPARE(found.at(1).incident.id(), sameDays.incident.id());
        QCOMPARE(found.at(1).why, u"same_period"_s);
    }

private:
    static QJsonArray listOf(const QStringList &words)
    {
        return QJsonDocument::fromJson(ran(words)).array();
    }
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "tst_together.moc"
