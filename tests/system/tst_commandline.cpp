// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/usecases/incidents.h"
#include "core/usecases/returns.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
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

const QByteArray listing
    = "ID,Ref,Incident date,Time,Reported,Type,Category,Sub category,Location,Exact "
      "location,Description,Severity\r\n"
      "5000,W1,17/01/2026,08:00,18/01/2026,\"Abuse, violence, harassment\",Violence and aggression,"
      "Physical assault on staff by patient,Northgate Unit,Zone C,\"He hit her\ntwice\",Low "
      "harm\r\n"
      "5001,W2,08/11/2025,00:55,10/11/2025,Security,Security,Theft of staff property,Northgate "
      "Unit,Car park,Bag taken,No harm\r\n"
      "5002,W3,31/02/2026,09:00,01/03/2026,Security,Security,Theft of staff property,Northgate "
      "Unit,Lobby,Coat taken,No harm\r\n";

/// What one run of the program gave.
struct Ran
{
    int status = -1;
    QByteArray out;
    QString error;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Ran run(const QStringList &words,
        const QString &passphrase = QString::fromLatin1(testPassphrase),
        const QString &before = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CASEBOOK_LIGHT_KDF"_s, u"1"_s);
    if (!environment.contains(u"CASEBOOK_PATH_KIND"_s))
        environment.insert(u"CASEBOOK_PATH_KIND"_s, u"local"_s);
    environment.insert(u"CASEBOOK_PASSPHRASE"_s, passphrase);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (before.isEmpty())
        process.start(QStringLiteral(CASEBOOK_CLI), words);
    else
        process.start(
            u"/bin/sh"_s,
            QStringList{u"-c"_s, before + u"; exec \"$0\" \"$@\""_s, QStringLiteral(CASEBOOK_CLI)}
                + words);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The command line as a scheduled job sees it: what it prints, and its exit status.
class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_book;
    QString m_csv;

    void oneClearLine(const Ran &ran, int status)
    {
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.error.count(u'\n'), 1);
        for (const QString &word : {u"sql"_s, u"SQL"_s, u"errno"_s, u"code "_s, u"0x"_s})
            QVERIFY2(!ran.error.contains(word), qPrintable(ran.error));
    }

    /// A nurse hurt and still off work: its clocks run.
    void recordAnAssault(qint64 staff = 0)
    {
        auto book = Casebook::open(m_book,
                                   QString::fromLatin1(testPassphrase),
                                   std::nullopt,
                                   Clock::at(QDate(2026, 11, 23)));
        QVERIFY(book);
        QVERIFY(Incidents((*book)->journal()).record(sampleIncident()));
        if (staff > 0)
            QVERIFY(Returns(**book).saveStaff({2026}, staff));
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
        m_book = m_dir.filePath(u"Northmoor.casebook"_s);
        m_csv = m_dir.filePath(u"listing.csv"_s);
        QFile file(m_csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(listing);
        file.close();
        const Ran made = run({u"create"_s,
                              m_book,
                              u"--organisation"_s,
                              u"Northmoor NHS Trust"_s,
                              u"--ods"_s,
                              u"RXX"_s,
                              u"--user"_s,
                              u"Priya Raman"_s});
        QVERIFY2(made.status == 0, qPrintable(made.error));
        QCOMPARE(made.out.count("Recovery key: "), 1);
        QVERIFY(!made.out.contains(testPassphrase));
    }

    void anImportIsCountedFoundAndTheSameTheSecondTime()
    {
        const Ran dry
            = run({u"import"_s, u"incidents"_s, m_book, m_csv, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.json()[u"new"_s].toInt(), 2);
        QVERIFY(run({u"search"_s, m_book, u"twice"_s, u"--json"_s}).json().array().isEmpty());

        const Ran first = run({u"import"_s, u"incidents"_s, m_book, m_csv, u"--json"_s});
        const QJsonObject counts = first.json().object();
        QCOMPARE(counts.keys(),
                 QStringList(
                     {u"new"_s, u"problems"_s, u"rows"_s, u"same"_s, u"skipped"_s, u"updated"_s}));
        QCOMPARE(counts[u"rows"_s].toInt(), 3);
        QCOMPARE(counts[u"skipped"_s].toInt(), 1);
        QCOMPARE(counts[u"problems"_s].toArray().first()[u"row"_s].toInt(), 3);
        const QJsonArray hits = run({u"search"_s, m_book, u"twice"_s, u"--json"_s}).json().array();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first()[u"reference"_s].toString(), u"INC-2026-0001"_s);
        QCOMPARE(run({u"search"_s, m_book, u"W2"_s, u"--json"_s}).json().array().size(), 1);

        const Ran again = run({u"import"_s, u"incidents"_s, m_book, m_csv, u"--json"_s});
        QCOMPARE(again.json()[u"same"_s].toInt(), 2);
        QCOMPARE(again.json()[u"new"_s].toInt(), 0);
    }

    void theClocksLeaveInEveryFormat_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("the duties as text")
            << u"duties"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF") << QByteArray("PARS closed");
        QTest::newRow("the duties as a workbook")
            << u"duties"_s << u"xlsx"_s << QByteArray("PK") << QByteArray();
        QTest::newRow("the duties on paper")
            << u"duties"_s << u"pdf"_s << QByteArray("%PDF-") << QByteArray();
        QTest::newRow("the duties as a calendar")
            << u"duties"_s << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\n")
            << QByteArray("DTSTART;VALUE=DATE:");
        QTest::newRow("all that is due as a calendar")
            << u"due"_s << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\n")
            << QByteArray("DTSTART;VALUE=DATE:");
    }

    void theClocksLeaveInEveryFormat()
    {
        QFETCH(QString, list);
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, holds);
        recordAnAssault();
        const QString path = m_dir.filePath(u"out."_s + format);
        const Ran ran
            = run({u"export"_s, list, m_book, u"--format"_s, format, u"--out"_s, path});
        QVERIFY2(ran.status == 0, qPrintable(ran.error));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begins), bytes.left(80).constData());
        QVERIFY2(bytes.contains(holds), bytes.left(2000).constData());
    }

    void aFormatThatAListDoesNotHaveIsRefused()
    {
        const QString path = m_dir.filePath(u"out.ics"_s);
        oneClearLine(
            run({u"export"_s, u"incidents"_s, m_book, u"--format"_s, u"ics"_s, u"--out"_s, path}),
            1);
        oneClearLine(
            run({u"export"_s, u"due"_s, m_book, u"--format"_s, u"csv"_s, u"--out"_s, path}), 1);
        QVERIFY(!QFile::exists(path));
    }

    void aBackupIsRestoredToTheSame()
    {
        QCOMPARE(run({u"import"_s, u"incidents"_s, m_book, m_csv}).status, 0);
        const QString place = m_dir.filePath(u"share"_s);
        const Ran made = run({u"backup"_s, m_book, place, u"--json"_s});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.json()[u"incidents"_s].toInt(), 2);
        const QString restored = m_dir.filePath(u"Again.casebook"_s);
        QCOMPARE(run({u"restore"_s, place, restored}).status, 0);
        QCOMPARE(run({u"verify"_s, restored, u"--json"_s}).json()[u"chain_head"_s],
                 made.json()[u"chain_head"_s]);
        oneClearLine(run({u"restore"_s, place, restored}), 1);
    }

    void theAnnualReturnIsWritten()
    {
        recordAnAssault(2000);
        const auto write = [this](const QString &file, const QString &who) {
            return run({u"report"_s,
                        u"return"_s,
                        m_book,
                        u"--year"_s,
                        u"2026/27"_s,
                        u"--audience"_s,
                        who,
                        u"--out"_s,
                        m_dir.filePath(file)});
        };
        const auto bytes = [this](const QString &name) {
            QFile file(m_dir.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        for (const QString &file : {u"r.pdf"_s, u"r.xlsx"_s, u"r.csv"_s})
            QCOMPARE(write(file, u"full"_s).status, 0);
        QVERIFY(bytes(u"r.pdf"_s).startsWith("%PDF"));
        QVERIFY(bytes(u"r.xlsx"_s).startsWith("PK"));
        QVERIFY(bytes(u"r.csv"_s).contains("The return,Physical assaults on staff,1,"));
        QVERIFY(bytes(u"r.csv"_s).contains("staff\",0.5,")); // 1 of 2,000
        QCOMPARE(write(u"shared.csv"_s, u"shareable"_s).status, 0);
        QVERIFY(bytes(u"shared.csv"_s).contains("The return,Physical assaults on staff,<5,"));
        QVERIFY(!bytes(u"shared.csv"_s).contains(",0.5,"));

        oneClearLine(write(u"r.doc"_s, u"full"_s), 1);
        oneClearLine(write(u"r.csv"_s, u"everybody"_s), 1);
        oneClearLine(run({u"report"_s, u"return"_s, m_book, u"--out"_s, u"r.csv"_s}), 2);
        oneClearLine(run({u"report"_s,
                          u"return"_s,
                          m_book,
                          u"--year"_s,
                          u"2026/29"_s,
                          u"--out"_s,
                          u"r.csv"_s}),
                     2);
    }

    void aWrongPassphraseIsThree()
    {
        oneClearLine(run({u"verify"_s, m_book}, u"not the right words at all"_s), 3);
    }

    void whatIsNoCasebookIsFour_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("at");
        QTest::newRow("the first page of the database is damaged") << u"casebook.db"_s << 4000;
        QTest::newRow("a later page of the database is damaged")
            << u"casebook.db"_s << 8192 * 3 + 70;
    }

    void whatIsNoCasebookIsFour()
    {
        QFETCH(QString, file);
        QFETCH(int, at);
        QFile bytes(QDir(m_book).filePath(file));
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(at));
        char byte = 0;
        QVERIFY(bytes.getChar(&byte) && bytes.seek(at) && bytes.putChar(char(byte ^ 1)));
        bytes.close();
        const Ran ran = run({u"verify"_s, m_book});
        QCOMPARE(ran.status, 4);
        QVERIFY(!ran.error.isEmpty());
    }

    void anEmptyFolderIsNoCasebook()
    {
        const QString folder = m_dir.filePath(u"Empty.casebook"_s);
        QVERIFY(QDir().mkpath(folder));
        oneClearLine(run({u"verify"_s, folder}), 4);
    }

    void aCasebookOfANewerVersionIsLeftAlone()
    {
        {
            auto opened = Casebook::open(
                m_book, QString::fromLatin1(testPassphrase), std::nullopt, Clock());
            QVERIFY(opened);
            QVERIFY((*opened)->database().runScript(u"PRAGMA user_version = 9000"_s));
        }
        oneClearLine(run({u"verify"_s, m_book}), 1);
    }

    void aRemovableDiskIsReadAndNotWritten()
    {
        qputenv("CASEBOOK_PATH_KIND", "removable");
        const Ran read = run({u"search"_s, m_book, u"anything"_s});
        const Ran written = run({u"import"_s, u"incidents"_s, m_book, m_csv});
        qputenv("CASEBOOK_PATH_KIND", "local");
        QCOMPARE(read.status, 0);
        QVERIFY(!read.error.isEmpty());
        QCOMPARE(written.status, 1);
        QVERIFY(run({u"search"_s, m_book, u"twice"_s, u"--json"_s}).json().array().isEmpty());
    }

    void aFullDiskIsSaidAndHarmsNothing()
    {
        QByteArray many = listing.left(listing.indexOf('\n') + 1);
        for (int i = 0; i < 3000; ++i)
            many += "9" + QByteArray::number(i)
                    + ",,17/01/2026,08:00,18/01/2026,Security,Security,Theft,A,B,Some words,No "
                      "harm\r\n";
        QFile file(m_csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(many);
        file.close();
        // No file may grow beyond a megabyte, and the signal for that is ignored: as on a full
        // disk.
        oneClearLine(run({u"import"_s, u"incidents"_s, m_book, m_csv},
                         QString::fromLatin1(testPassphrase),
                         u"trap '' XFSZ; ulimit -f 2000"_s),
                     1);
        QCOMPARE(run({u"verify"_s, m_book}).status, 0);
        QVERIFY(run({u"search"_s, m_book, u"words"_s, u"--json"_s}).json().array().isEmpty());
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("an argument is missing") << QStringList{u"backup"_s, u"X"_s};
        QTest::newRow("an argument too many") << QStringList{u"verify"_s, u"X"_s, u"Y"_s};
        QTest::newRow("an unknown option") << QStringList{u"verify"_s, u"X"_s, u"--frob"_s};
        QTest::newRow("a casebook without an organisation")
            << QStringList{u"create"_s, u"X"_s, u"--user"_s, u"P"_s, u"--ods"_s, u"R"_s};
    }

    void wrongUseIsTwo()
    {
        QFETCH(QStringList, words);
        const Ran ran = run(words);
        QCOMPARE(ran.status, 2);
    }

    void nothingWrittenIsReadableOnTheDisk()
    {
        QCOMPARE(run({u"import"_s, u"incidents"_s, m_book, m_csv}).status, 0);
        QCOMPARE(run({u"backup"_s, m_book, m_dir.filePath(u"share"_s)}).status, 0);
        QFile::remove(m_csv);
        QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("He hit her") && !bytes.contains("Bag taken"),
                     qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen >= 4);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
