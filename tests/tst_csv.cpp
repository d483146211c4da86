// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tablecsv.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CsvReader;
using Rows = QList<QStringList>;

namespace {

/// All rows the reader gives, header first.
Rows rowsOf(CsvReader &reader)
{
    Rows rows;
    while (reader.next())
        rows.append(reader.texts());
    return rows;
}

Rows rowsOf(const QByteArray &bytes)
{
    CsvReader reader(bytes);
    return rowsOf(reader);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Gives a few bytes at a time, as a slow disk might.
class SlowDevice final : public QIODevice
{
public:
    explicit SlowDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qsizetype count = std::min<qsizetype>({m_bytes.size() - m_at, size, 1000});
        memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpectrumOfFilesIsReadAsItsAnswersSay_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u"/csv-spectrum/csvs"_s);
        const QFileInfoList files = folder.entryInfoList({u"*.csv"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            QTest::addRow("%s", qPrintable(file.baseName())) << file.baseName();
        if (files.isEmpty()) // the examples lie beside the repository, not in it
            QTest::newRow("no examples beside the repository") << QString();
    }

    void theSpectrumOfFilesIsReadAsItsAnswersSay()
    {
        QFETCH(const QString, name);
        if (name.isEmpty())
            return;
        const Rows rows = rowsOf(fileBytes(u"csv-spectrum/csvs/%1.csv"_s.arg(name)));
        const auto answers
            = QJsonDocument::fromJson(fileBytes(u"csv-spectrum/json/%1.json"_s.arg(name))).array();
        QVERIFY(!answers.isEmpty());
        QCOMPARE(rows.size(), answers.size() + 1);
        for (qsizetype row = 1; row < rows.size(); ++row) {
            const QJsonObject answer = answers.at(row - 1).toObject();
            QCOMPARE(rows.at(row).size(), answer.size());
            for (qsizetype column = 0; column < answer.size(); ++column)
                QCOMPARE(rows.at(row).at(column), answer.value(rows.at(0).at(column)).toString());
        }
    }

    void aFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("expected");
        const Rows plain{{u"ID"_s, u"Ref"_s}, {u"1"_s, u"W1"_s}};
        QTest::newRow("a byte order mark is no part of the first header")
            << QByteArray("\xEF\xBB\xBFID,Ref\r\n1,W1\r\n") << plain;
        QTest::newRow("semicolons are seen in the header") << QByteArray("ID;Ref\n1;W1") << plain;
        QTest::newRow("tabs are seen in the header") << QByteArray("ID\tRef\n1\tW1") << plain;
        QTest::newRow("a comma inside a quoted header does not make the delimiter a comma")
            << QByteArray("\"a,b,c\";d\n1;2") << Rows{{u"a,b,c"_s, u"d"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("a line sep=; names the delimiter and is no row")
            << QByteArray("sep=;\r\nID;Ref\r\n1;W1\r\n") << plain;
        QTest::newRow("the sep line may be quoted and follow a byte order mark")
            << QByteArray("\xEF\xBB\xBF\"sep=|\"\r\nID|Ref\r\n1|W1\r\n") << plain;
        QTest::newRow("a carriage return alone ends a row")
            << QByteArray("ID,Ref\r1,W1\r") << plain;
        QTest::newRow("empty lines are no rows") << QByteArray("\r\nID,Ref\n\n\n1,W1\n\n") << plain;
        QTest::newRow("the last row needs no line end") << QByteArray("ID,Ref\n1,W1") << plain;
        QTest::newRow("cells may be empty, the last one too")
            << QByteArray("ID,Ref\n,\n1,") << Rows{plain.at(0), {{}, {}}, {u"1"_s, {}}};
        QTest::newRow("a quoted empty cell alone is a row")
            << QByteArray("ID\n\"\"\n") << Rows{{u"ID"_s}, {QString()}};
        QTest::newRow("all kinds of line end may stand inside quotation marks")
            << QByteArray("a,b\n\"1\r2\n3\r\n4\",x\n")
            << Rows{{u"a"_s, u"b"_s}, {u"1\r2\n3\r\n4"_s, u"x"_s}};
        QTest::newRow("a quotation mark inside an unquoted cell is text")
            << QByteArray("a,b\n6\" pipe,x\n") << Rows{{u"a"_s, u"b"_s}, {u"6\" pipe"_s, u"x"_s}};
        QTest::newRow("rows may be short or long")
            << QByteArray("a,b\n1\n1,2,3\n")
            << Rows{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("nothing at all is no row") << QByteArray() << Rows{};
    }

    void aFileIsRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Rows, expected);
        CsvReader reader(bytes);
        QCOMPARE(rowsOf(reader), expected);
        QVERIFY(!reader.error());
        SlowDevice device(bytes);
        CsvReader slow(&device);
        QCOMPARE(rowsOf(slow), expected);
        QVERIFY(!slow.error());
    }

    void aBrokenFileIsRefusedAndTheRowNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rowsBefore");
        QTest::addColumn<QString>("message");
        QTest::newRow("a quotation mark never closed, where it began")
            << QByteArray("a,b\n1,\"two\nlines\"\n3,\"four\n5,6\n7,8\n") << 2
            << u"Row 2: the quotation mark opened in line 4 of the file is never closed."_s;
        QTest::newRow("a quotation mark never closed in the header")
            << QByteArray("a,\"b\n1,2\n") << 0
            << u"Header row: the quotation mark opened in line 1 of the file is never closed."_s;
        QTest::newRow("text after a closing quotation mark")
            << QByteArray("a,b\n1,\"he said \"no\" to me\"\n") << 1
            << u"Row 1: in line 2 of the file text follows a closing quotation mark."_s;
        QTest::newRow("more than two thousand columns")
            << QByteArray("a,b\n1,2\n") + QByteArray(2000, ',') << 2
            << u"Row 2: more than 2000 columns."_s;
        QTest::newRow("a row of more than ten megabytes")
            << QByteArray("a,b\n1,\"") + QByteArray(10 * 1024 * 1024, 'x') + "\"\n"
            << 1 << u"Row 1: longer than 10 MB."_s;
        QTest::newRow("bytes that are not UTF-8")
            << QByteArray("a,b\n1,2\n3,\x96\n") << 2
            << u"Row 2: holds characters that are not UTF-8."_s;
        QTest::newRow("Unicode text of a spreadsheet")
            << QByteArray("\xFF\xFE"
                          "a\0,\0b\0",
                          8)
            << 0 << u"The file is Unicode text (UTF-16)"_s;
    }

    void aBrokenFileIsRefusedAndTheRowNamed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, rowsBefore);
        QFETCH(const QString, message);
        SlowDevice device(bytes);
        CsvReader slow(&device);
        CsvReader whole(bytes);
        for (CsvReader *reader : {&slow, &whole}) {
            QCOMPARE(rowsOf(*reader).size(), rowsBefore);
            QVERIFY(reader->error());
            QVERIFY2(reader->error()->message.startsWith(message),
                     qPrintable(reader->error()->message));
            QVERIFY(!reader->next());
        }
    }

    void rowsAndLinesAreCounted()
    {
        CsvReader reader(QByteArray("a\n\n\"1\r\n1\"\r\n2\n"));
        QVERIFY(reader.next());
        QCOMPARE(reader.row(), 0);
        QVERIFY(reader.next());
        QCOMPARE(reader.row(), 1);
        QCOMPARE(reader.line(), 3);
        QVERIFY(reader.next());
        QCOMPARE(reader.row(), 2);
        QCOMPARE(reader.line(), 5);
    }

    void aFileLargerThanOneReadIsReadWhole()
    {
        QByteArray bytes("id,text\n");
        for (int i = 1; i <= 60'000; ++i)
            bytes += QByteArray::number(i) + ",\"said \"\"no\"\"\r\nand left\"\r\n";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        CsvReader reader(&device);
        QVERIFY(reader.next());
        int rows = 0;
        while (reader.next()) {
            ++rows;
            QCOMPARE(reader.text(0), QString::number(rows));
            QCOMPARE(reader.text(1), u"said \"no\"\r\nand left"_s);
        }
        QVERIFY(!reader.error());
        QCOMPARE(rows, 60'000);
    }

    void aFormulaIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("an equals sign starts a formula") << u"=1+1"_s << true;
        QTest::newRow("a plus sign too") << u"+1+cmd|' /C calc'!A0"_s << true;
        QTest::newRow("a minus sign too") << u"-2+3"_s << true;
        QTest::newRow("an at sign too") << u"@SUM(A1)"_s << true;
        QTest::newRow("a tab before it does not hide it") << u"\t=1"_s << true;
        QTest::newRow("a carriage return does not hide it") << u"\r=1"_s << true;
        QTest::newRow("blanks do not hide it") << u"  \u00A0=1"_s << true;
        QTest::newRow("full-width signs are signs") << u"＝1"_s << true;
        QTest::newRow("full-width plus") << u"＋1"_s << true;
        QTest::newRow("full-width minus") << u"－1"_s << true;
        QTest::newRow("full-width at") << u"＠a"_s << true;
        QTest::newRow("a telephone number with blanks is no number")
            << u"+44 7700 900123"_s << true;
        QTest::newRow("a lone minus is no number") << u"-"_s << true;
        QTest::newRow("a number with an exponent is no plain number") << u"-1e5"_s << true;
        QTest::newRow("a negative number is a number") << u"-12.50"_s << false;
        QTest::newRow("a positive number is a number") << u"+12"_s << false;
        QTest::newRow("a sign inside the text is harmless") << u"a=1"_s << false;
        QTest::newRow("nothing is harmless") << u""_s << false;
        QTest::newRow("blanks alone are harmless") << u"  "_s << false;
    }

    void aFormulaIsGuarded()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isGuarded);
        QCOMPARE(core::guarded(text), isGuarded ? u'\'' + text : text);
        const Rows rows = rowsOf(core::csv({{}, {u"h"_s}, {{text}}}));
        QCOMPARE(rows.at(1).at(0), isGuarded ? u'\'' + text : text);
    }

    void aListIsWrittenByteForByte()
    {
        const core::TableData table{u"Actions"_s,
                                    {u"Ref"_s, u"What"_s},
                                    {{u"ACT-2026-0001"_s, u"Fit \"alarm\", two"_s},
                                     {u"Ff\u00F4n"_s, u"a\nb"_s},
                                     {u""_s, u" edge "_s}}};
        QCOMPARE(core::csv(table),
                 QByteArray("\xEF\xBB\xBFRef,What\r\n"
                            "ACT-2026-0001,\"Fit \"\"alarm\"\", two\"\r\n"
                            "Ff\xC3\xB4n,\"a\nb\"\r\n"
                            ",\" edge \"\r\n"));
    }

    void naughtyStringsComeBackAsTheyWent()
    {
        const auto strings
            = QJsonDocument::fromJson(fileBytes(u"reference/blns.json"_s)).array().toVariantList();
        core::TableData table{{}, {u"first"_s, u"second"_s}, {}};
        Rows expected{table.columns};
        for (const QVariant &string : strings) {
            const QString text = string.toString();
            table.rows.append({text, u"x"_s});
            expected.append({core::guarded(text), u"x"_s});
        }
        const Rows rows = rowsOf(core::csv(table));
        QCOMPARE(rows.size(), expected.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i), expected.at(i));
    }

    void aDiskThatIsFullIsAnError()
    {
        SlowDevice device({}); // it takes nothing
        core::CsvWriter writer(&device);
        writer.row({u"a"_s});
        const core::Result<> written = writer.finish();
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::Error::Code::File);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
