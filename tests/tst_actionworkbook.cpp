// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actionanswers.h"
#include "core/exchange/actionworkbook.h"
#include "core/exchange/tableworkbook.h"
#include "core/exchange/workbookreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

core::ActionList sampleList()
{
    return {u"EXP-2026-0041"_s,
            u"Fictional NHS Trust"_s,
            u"OFFICIAL-SENSITIVE"_s,
            u"Matron, ED & AMU"_s,
            u"J. Marsh"_s,
            QDate(2026, 11, 22),
            {{u"uid-7"_s,
              u"ACT-2026-0007"_s,
              3,
              u"Fit a panic alarm"_s,
              u"PIR-2026-0001"_s,
              QDate(2026, 12, 4),
              u"High"_s,
              u"Overdue"_s},
             {u"uid-8"_s,
              u"ACT-2026-0008"_s,
              1,
              u"=HYPERLINK(\"http://x\",\"no\")"_s,
              u"INC-2026-0412"_s,
              {},
              u"Low"_s,
              u"On track"_s},
             {u"uid-9"_s,
              u"ACT-2026-0009"_s,
              12,
              u"Ffôn & <drws>\nline two"_s,
              {},
              QDate(2027, 1, 5),
              {},
              {}}}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One part of the workbook, unpacked.
QByteArray part(const QString &path, const char *name)
{
    zip_t *archive = zip_open(qPrintable(path), ZIP_RDONLY, nullptr);
    zip_stat_t stat{};
    zip_stat(archive, name, 0, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen(archive, name, 0);
    zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    zip_discard(archive);
    return bytes;
}

void replacePart(const QString &path, const char *name, const QByteArray &bytes)
{
    zip_t *archive = zip_open(qPrintable(path), 0, nullptr);
    zip_source_t *source
        = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    zip_close(archive);
}

constexpr char firstSheet[] = "xl/worksheets/sheet1.xml";

/// Fills one cell as a spreadsheet program would: \a content is what stands in the cell's element.
void fill(const QString &path, const QString &cell, const QString &type, const QString &content)
{
    QString sheet = QString::fromUtf8(part(path, firstSheet));
    const QRegularExpression empty(u"<c r=\"%1\"( s=\"\\d+\")?/>"_s.arg(cell));
    QVERIFY2(sheet.contains(empty), qPrintable(cell));
    sheet.replace(empty,
                  u"<c r=\"%1\"\\1%2>%3</c>"_s.arg(
                      cell, type.isEmpty() ? type : u" t=\"%1\""_s.arg(type), content));
    replacePart(path, firstSheet, sheet.toUtf8());
}

void fillText(const QString &path, const QString &cell, const QString &text)
{
    fill(path, cell, u"inlineStr"_s, u"<is><t>%1</t></is>"_s.arg(text.toHtmlEscaped()));
}

void fillDay(const QString &path, const QString &cell, QDate day)
{
    fill(path, cell, {}, u"<v>%1</v>"_s.arg(QDate(1899, 12, 30).daysTo(day)));
}

} // namespace

class TestActionWorkbook final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The sample list, written afresh.
    QString sent()
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        return core::writeActionWorkbook(sampleList(), path) ? path : QString();
    }

    static core::ActionAnswers answers(const QString &path)
    {
        const auto read = core::readActionAnswers(bytesOf(path));
        return read ? *read : core::ActionAnswers();
    }

private Q_SLOTS:
    void theListSaysWhatIsAskedAndNoTextBecomesAFormula()
    {
        const auto content = core::readWorkbook(bytesOf(sent()));
        QVERIFY(content);
        QCOMPARE(content->names, QStringList({u"Actions"_s, u"_ids"_s}));
        const core::WorkbookSheet sheet = content->sheets.value(u"Actions"_s);
        QCOMPARE(sheet.text(0, 0), u"OFFICIAL-SENSITIVE   Security actions for Matron, ED & AMU"_s);
        QCOMPARE(sheet.text(1, 0),
                 u"Fictional NHS Trust. Held by J. Marsh. Prepared on 22 November 2026."_s);
        QCOMPARE(sheet.text(4, 0), u"ACT-2026-0007"_s);
        QCOMPARE(content->day(sheet.cells.value({4, 3})), QDate(2026, 12, 4));
        QCOMPARE(sheet.text(5, 1), u"=HYPERLINK(\"http://x\",\"no\")"_s);
        QCOMPARE(sheet.text(6, 1), u"Ffôn & <drws>\nline two"_s);
        for (const core::WorkbookCell &cell : sheet.cells)
            QVERIFY(!cell.formula);
    }

    void onlyTheAnswersCanBeFilledInAndTheMarkingPrints()
    {
        const QString path = sent();
        const QByteArray sheet = part(path, firstSheet);
        QVERIFY(sheet.contains("<sheetProtection sheet=\"1\""));
        QVERIFY(sheet.contains("OFFICIAL-SENSITIVE</oddHeader>"));
        QVERIFY(sheet.contains("<dataValidation type=\"list\""));
        QVERIFY(sheet.contains("\"Done,In progress,Cannot do,Not mine\""));
        QVERIFY(
            part(path, "xl/workbook.xml").contains("name=\"_ids\" sheetId=\"2\" state=\"hidden\""));

        const QByteArray styles = part(path, "xl/styles.xml");
        const QByteArray formats = styles.mid(styles.indexOf("<cellXfs"));
        QStringList unlocked;
        int style = 0;
        QRegularExpressionMatchIterator it
            = QRegularExpression(u"<xf [^>]*[^/>](/>|>.*?</xf>)"_s)
                  .globalMatch(QString::fromUtf8(formats.left(formats.indexOf("</cellXfs>"))));
        for (; it.hasNext(); ++style) {
            if (it.next().captured().contains(u"<protection locked=\"0\"/>"_s))
                unlocked.append(QString::number(style));
        }
        QCOMPARE(unlocked.size(), 2);
        for (const char *column : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"}) {
            const QRegularExpression cell(
                u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(QLatin1StringView(column) + u"5"_s));
            const QString used = cell.match(QString::fromUtf8(sheet)).captured(1);
            QCOMPARE(unlocked.contains(used), *column >= 'G');
        }
    }

    void theSameListGivesTheSameBytes()
    {
        const QByteArray once = bytesOf(sent());
        QCOMPARE(part(sent(), "docProps/core.xml").contains("2026-11-22T12:00:00Z"), true);
        QCOMPARE(bytesOf(sent()).size(), once.size());
    }

    void answersComeBackWithTheirActions()
    {
        const QString path = sent();
        fillText(path, u"G5"_s, u"Done"_s);
        fillDay(path, u"H5"_s, QDate(2026, 11, 20));
        fillText(path, u"J5"_s, u"Fitted, tested & signed <ok>"_s);
        fillText(path, u"G7"_s, u"in progress"_s);
        fillText(path, u"I7"_s, u"12/01/2027"_s);
        const core::ActionAnswers read = answers(path);
        QCOMPARE(read.exportId, u"EXP-2026-0041"_s);
        QCOMPARE(read.problems, QList<core::AnswerProblem>());
        const QList<core::AnsweredAction> expected{{5,
                                                    u"uid-7"_s,
                                                    u"ACT-2026-0007"_s,
                                                    3,
                                                    core::ActionAnswer::Done,
                                                    QDate(2026, 11, 20),
                                                    {},
                                                    u"Fitted, tested & signed <ok>"_s},
                                                   {7,
                                                    u"uid-9"_s,
                                                    u"ACT-2026-0009"_s,
                                                    12,
                                                    core::ActionAnswer::InProgress,
                                                    {},
                                                    QDate(2027, 1, 12),
                                                    {}}};
        QCOMPARE(read.answers, expected);
    }

    void aListNobodyAnsweredHoldsNoAnswers()
    {
        const core::ActionAnswers read = answers(sent());
        QCOMPARE(read.exportId, u"EXP-2026-0041"_s);
        QVERIFY(read.answers.isEmpty());
        QVERIFY(read.problems.isEmpty());
    }

    void rowsThatWereSortedAreStillTheSameActions()
    {
        const QString path = sent();
        fillText(path, u"G5"_s, u"Done"_s);
        QByteArray sheet = part(path, firstSheet);
        sheet.replace("r=\"A5\"", "r=\"A-\"")
            .replace("r=\"A6\"", "r=\"A5\"")
            .replace("r=\"A-\"", "r=\"A6\"");
        replacePart(path, firstSheet, sheet);
        QCOMPARE(answers(path).answers.constFirst().uid, u"uid-8"_s);
    }

    void whatCannotBeTakenIsAProblem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("a formula in a comment")
            << u"J6"_s << u""_s << u"<f>1+1</f><v>2</v>"_s
            << u"Row 6 (ACT-2026-0008): there is a formula where an answer is expected. Ask for it as plain text."_s;
        QTest::newRow("an answer that is not in the list")
            << u"G6"_s << u"inlineStr"_s << u"<is><t>Maybe</t></is>"_s
            << u"Row 6 (ACT-2026-0008): 'Maybe' is none of the answers in the list. Ask what is meant."_s;
        QTest::newRow("a day that does not exist")
            << u"H6"_s << u"inlineStr"_s << u"<is><t>31/02/2026</t></is>"_s
            << u"Row 6 (ACT-2026-0008): '31/02/2026' is not a date. Ask for the day."_s;
    }

    void whatCannotBeTakenIsAProblem()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, type);
        QFETCH(const QString, content);
        QFETCH(const QString, message);
        const QString path = sent();
        fill(path, cell, type, content);
        const core::ActionAnswers read = answers(path);
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.constFirst().message, message);
        QVERIFY(read.answers.isEmpty());
    }

    void anActionThatWasNotSentIsNotTaken()
    {
        const QString path = sent();
        fillText(path, u"G5"_s, u"Done"_s);
        QString sheet = QString::fromUtf8(part(path, firstSheet));
        sheet.replace(QRegularExpression(u"<c r=\"A5\" s=\"(\\d+)\" t=\"s\"><v>\\d+</v></c>"_s),
                      u"<c r=\"A5\" s=\"\\1\" t=\"inlineStr\"><is><t>ACT-2026-9999</t></is></c>"_s);
        replacePart(path, firstSheet, sheet.toUtf8());
        const core::ActionAnswers read = answers(path);
        QVERIFY(read.answers.isEmpty());
        QCOMPARE(
            read.problems.constFirst().message,
            u"Row 5 (ACT-2026-9999): this action was not in the list that was sent, so its answer is not taken."_s);
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QString path = m_folder.filePath(u"other.xlsx"_s);
        QVERIFY(core::writeTableWorkbook(
            {u"Any"_s, {u"a"_s}, {{u"1"_s}}}, u"OFFICIAL"_s, QDate(2026, 11, 22), path));
        QTest::newRow("another workbook")
            << bytesOf(path) << u"This is not a list of actions that Casebook sent"_s;
        QTest::newRow("no workbook at all")
            << QByteArray("Dear colleague") << u"The file cannot be read as a workbook"_s;
        QTest::newRow("a workbook cut off")
            << bytesOf(path).left(2000) << u"The file cannot be read as a workbook"_s;
        QTest::newRow("nothing") << QByteArray() << u"The file cannot be read as a workbook"_s;
    }

    void anotherFileIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, message);
        const auto read = core::readActionAnswers(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(message), qPrintable(read.error().message));
    }

    void aFileThatUnpacksToFarMoreIsRefused()
    {
        const QString path = sent();
        replacePart(path, firstSheet, "<worksheet>" + QByteArray(20'000'000, ' ') + "</worksheet>");
        QVERIFY(!core::readActionAnswers(bytesOf(path)));
    }

    void anyListIsWrittenAsAWorkbook()
    {
        const QString path = m_folder.filePath(u"table.xlsx"_s);
        const core::TableData table{
            u"Incidents: 2026/27 [all]"_s,
            {u"Reference"_s, u"What"_s},
            {{u"INC-2026-0001"_s, u"=1+1"_s}, {u"INC-2026-0002"_s, QString(40'000, u'x')}}};
        QVERIFY(core::writeTableWorkbook(table, u"OFFICIAL"_s, QDate(2026, 11, 22), path));
        const auto content = core::readWorkbook(bytesOf(path));
        QVERIFY(content);
        QCOMPARE(content->names, QStringList(u"Incidents 2026 27 all"_s));
        const core::WorkbookSheet sheet = content->sheets.value(content->names.constFirst());
        QCOMPARE(sheet.text(0, 1), u"What"_s);
        QCOMPARE(sheet.text(1, 1), u"=1+1"_s);
        QVERIFY(!sheet.cells.value({1, 1}).formula);
        QVERIFY(sheet.text(2, 1).endsWith(u'…'));
    }

    void aWorkbookThatCannotBeWrittenIsAnError()
    {
        const auto written
            = core::writeActionWorkbook(sampleList(), m_folder.filePath(u"none/list.xlsx"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::Error::Code::File);
    }
};

QTEST_GUILESS_MAIN(TestActionWorkbook)
#include "tst_actionworkbook.moc"
