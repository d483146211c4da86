// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/testing.h"

using namespace Qt::StringLiterals;

namespace {

/// Each prints what is wrong with the file in its first argument; nothing where all is well.
const QString workbook = uR"PY(
import datetime, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
rows = dates = 0
for sheet in book:
    if len(sheet.title) > 31: print('sheet name too long:', sheet.title)
    for row in sheet.iter_rows():
        rows += 1
        for cell in row:
            if cell.data_type == 'f': print('formula in', cell.coordinate, cell.value)
            if cell.data_type == 'e': print('error in', cell.coordinate, cell.value)
            if cell.data_type == 'd': dates += 1
            text = cell.value if isinstance(cell.value, str) else ''
            if len(text) > 32767: print('too long:', cell.coordinate)
if rows < 5: print('only', rows, 'rows')
if sys.argv[2] == 'dates' and dates == 0: print('no day is a date')
)PY"_s;

const QString table = uR"PY(
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))
if len(rows) < 5: print('only', len(rows), 'rows')
for number, row in enumerate(rows):
    if len(row) != len(rows[0]): print('row', number, 'has', len(row), 'cells')
    for cell in row:
        if cell[:1] in '=+@\t\r' and cell[:1]: print('starts a formula:', cell[:20])
)PY"_s;

const QString calendar = uR"PY(
import icalendar, sys, vobject
data = open(sys.argv[1], 'rb').read()
if data.replace(b'\r\n', b'').count(b'\n'): print('a line does not end in CRLF')
for line in data.split(b'\r\n'):
    if len(line) > 75: print('longer than 75 octets:', line[:40])
    line.decode('utf-8')
whole = icalendar.Calendar.from_ical(data)
events = whole.walk('VEVENT')
uids = [str(event['uid']) for event in events]
if len(events) < 3: print('only', len(events), 'events')
if len(set(uids)) != len(uids): print('a UID twice')
for event in events:
    if event.errors: print(event.errors)
    if 'dtstamp' not in event: print('no DTSTAMP')
    settled = str(event['summary']).startswith(('Reported', 'Not owed'))
    if settled == bool(event.walk('VALARM')): print('alarm or none:', event['summary'])
    if event['dtend'].dt <= event['dtstart'].dt: print('ends before it is over:', event['summary'])
vobject.readOne(data.decode('utf-8')).validate(raiseException=True)
)PY"_s;

QString ran(const QString &program, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CASEBOOK_LIGHT_KDF"_s, u"1"_s);
    environment.insert(u"CASEBOOK_PATH_KIND"_s, u"local"_s);
    environment.insert(u"CASEBOOK_PASSPHRASE"_s, QString::fromLatin1(testPassphrase));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.waitForFinished(120000);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : u"%1 failed: %2"_s.arg(program, error);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves the program is opened by programs that are not ours.
class OtherProgramsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_book;

    QString exported(const QStringList &words, const QString &file)
    {
        const QString path = m_dir.filePath(file);
        const QString said = ran(QStringLiteral(CASEBOOK_CLI),
                                 words + QStringList{u"--out"_s, path, u"--today"_s, u"2026-11-25"_s});
        return QFile::exists(path) ? path : said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_book = m_dir.filePath(u"Northmoor.casebook"_s);
        const QString made = ran(QStringLiteral(CASEBOOK_CLI),
                                 {u"demo"_s,
                                  m_book,
                                  u"--incidents"_s,
                                  u"60"_s,
                                  u"--today"_s,
                                  u"2026-11-25"_s});
        QVERIFY2(!made.contains(u"failed"_s), qPrintable(made));
        QFile listing(m_dir.filePath(u"listing.csv"_s));
        QVERIFY(listing.open(QIODevice::WriteOnly));
        listing.write("ID,Ref,Incident date,Time,Reported,Type,Category,Sub category,Location,"
                      "Exact location,Description,Severity\r\n"
                      "9000,W1,17/11/2026,08:00,18/11/2026,Security,Security,Theft of staff "
                      "property,=1+1,+44 20,\"=HYPERLINK(\"\"http://x\"\")\",No harm\r\n");
        listing.close();
        const QString taken = ran(QStringLiteral(CASEBOOK_CLI),
                                  {u"import"_s, u"incidents"_s, m_book, listing.fileName()});
        QVERIFY2(!taken.contains(u"failed"_s), qPrintable(taken));
    }

    void aFileIsReadWithoutAComplaint_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("reader");
        for (const QString &list : {u"incidents"_s, u"actions"_s, u"duties"_s}) {
            QTest::addRow("%s as a workbook", qPrintable(list))
                << QStringList{u"export"_s, list, m_book, u"--format"_s, u"xlsx"_s} << u"xlsx"_s
                << workbook;
            QTest::addRow("%s as CSV", qPrintable(list))
                << QStringList{u"export"_s, list, m_book, u"--format"_s, u"csv"_s} << u"csv"_s
                << table;
        }
        const QStringList annual{u"report"_s, u"return"_s, m_book, u"--year"_s, u"2025/26"_s};
        QTest::newRow("the annual return as a workbook") << annual << u"return.xlsx"_s << workbook;
        QTest::newRow("the annual return as CSV") << annual << u"return.csv"_s << table;
        QTest::newRow("all that is due as a calendar")
            << QStringList{u"export"_s, u"due"_s, m_book, u"--format"_s, u"ics"_s} << u"ics"_s
            << calendar;
        QTest::newRow("duties as a calendar")
            << QStringList{u"export"_s, u"duties"_s, m_book, u"--format"_s, u"ics"_s} << u"ics"_s
            << calendar;
    }

    void aFileIsReadWithoutAComplaint()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, ending);
        QFETCH(QString, reader);
        const QString path = exported(words, words.at(1) + u'.' + ending);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        const QString dates = words.at(0) == u"export" ? u"dates"_s : u"none"_s;
        QCOMPARE(ran(u"/usr/bin/python3"_s, {u"-c"_s, reader, path, dates}), QString());
    }

    void aCalendarWrittenAgainMovesTheSameEvents()
    {
        const QStringList words{u"export"_s, u"due"_s, m_book, u"--format"_s, u"ics"_s};
        const auto uids = [](const QByteArray &bytes) {
            QByteArrayList lines = bytes.split('\n');
            lines.removeIf([](const QByteArray &line) { return !line.startsWith("UID:"); });
            return lines;
        };
        const QByteArrayList first = uids(bytesOf(exported(words, u"first.ics"_s)));
        QVERIFY(first.size() > 3);
        QCOMPARE(uids(bytesOf(exported(words, u"second.ics"_s))), first);
    }

    void aReaderThatFindsSomethingSaysSo()
    {
        const QString path = m_dir.filePath(u"wrong.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\r\n=1+1\r\n");
        file.close();
        const QString said = ran(u"/usr/bin/python3"_s, {u"-c"_s, table, path});
        QVERIFY(said.contains(u"starts a formula"_s) && said.contains(u"has 1 cells"_s));
        QVERIFY(ran(u"/usr/bin/python3"_s, {u"-c"_s, workbook, path, u"none"_s})
                    .contains(u"failed"_s));
        QVERIFY(ran(u"/usr/bin/python3"_s, {u"-c"_s, calendar, path}).contains(u"failed"_s));
    }
};

QTEST_GUILESS_MAIN(OtherProgramsTest)
#include "tst_otherprograms.moc"
