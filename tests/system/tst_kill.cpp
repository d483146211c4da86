// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repository.h"
#include "core/usecases/drafts.h"
#include "core/usecases/incidents.h"
#include "core/usecases/verify.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "tests/testing.h"
#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// What a killed program said it had saved.
struct Said
{
    int draft = 0;
    int incident = 0;
};

/// Starts the writer at number \a first and kills it \a microseconds after its first words.
Said killedWhileWriting(const QString &folder, int first, qint64 microseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(CASEBOOK_WRITER), {folder, QString::number(first)});
    if (!writer.waitForReadyRead(30000))
        return {};
    QTest::qSleep(int(microseconds / 1000));
    writer.kill();
    writer.waitForFinished(30000);
    Said said;
    for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2)
            continue;
        (words.first() == "draft" ? said.draft : said.incident) = words.last().toInt();
    }
    return said;
}

/// How long after its first words a writer is killed at the latest, in microseconds: a few saves, on
/// this machine and in this build.
int longestLife()
{
    TestCasebook book;
    book.close();
    QProcess writer;
    writer.start(QStringLiteral(CASEBOOK_WRITER), {book.folder(), u"1"_s});
    if (!writer.waitForReadyRead(30000))
        return 0;
    QElapsedTimer saving;
    saving.start();
    QByteArray said = writer.readAllStandardOutput();
    while (!said.contains("incident") && writer.waitForReadyRead(30000))
        said += writer.readAllStandardOutput();
    const qint64 saved = saving.nsecsElapsed() / 1000;
    writer.kill();
    writer.waitForFinished(30000);
    return int(std::max<qint64>(30000, 3 * saved));
}

} // namespace

/// A program that ends in the middle of its work, again and again.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasSavedIsLostOrTorn()
    {
        const int longest = longestLife();
        QVERIFY(longest > 0);
        TestCasebook book;
        QRandomGenerator random(20261125);
        int next = 1;
        int incidents = 0;
        for (int round = 0; round < kills; ++round) {
            book.close();
            const Said said = killedWhileWriting(book.folder(), next, random.bounded(longest));
            QVERIFY2(said.draft >= next, "the writer said nothing");
            book.reopen();

            const int stored = int(number(book.database(), u"SELECT count(*) FROM incident"_s));
            const int promised = said.incident ? incidents + said.incident - next + 1 : incidents;
            // One more may have been committed before its number could be said.
            QVERIFY2(stored == promised || stored == promised + 1,
                     qPrintable(u"%1 stored, %2 promised"_s.arg(stored).arg(promised)));
            const auto draft
                = Drafts(book.database(), book->user(), book->clock()).find(u"incident.record"_s);
            QVERIFY(draft && *draft);
            const int words = (*draft)->fields.value(u"description"_s).section(u' ', -1).toInt();
            QVERIFY(words == said.draft || words == said.draft + 1);
            QCOMPARE((*draft)->caret, u"call/description/%1"_s.arg(words));
            incidents = stored;
            next = words + 1;
            // A number whose incident is missing was never promised; the next round goes on.
            if (round % 20 == 19)
                checkWhole(book, incidents);
        }
        QVERIFY2(incidents > kills / 10, "hardly anything was saved before the kills");
    }

private:
    static void checkWhole(TestCasebook &book, int incidents)
    {
        const auto report = verify(*book);
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
        // No part of an incident without the rest of it.
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM part"_s), incidents * 3);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM injury"_s), incidents);
        QCOMPARE(
            number(book.database(), u"SELECT count(*) FROM search WHERE search MATCH 'wound'"_s),
            incidents);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
