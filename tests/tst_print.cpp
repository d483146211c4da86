// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include "pdftools.h"
#include "sampledocument.h"

using namespace Qt::StringLiterals;
using namespace core::reports;

namespace {

QString tidied(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestPrint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsTheyWereWritten_data();
    void wordsAreFoundAsTheyWereWritten();
    void everyPageCarriesItsFurniture();
    void theFileIsSoundAndItsFontsEmbedded();
    void bookmarksLeadToTheirPages();
    void titleAndLanguageAreSet();
    void theSameDocumentGivesTheSameBytes();
    void aFileIsWrittenWholeOrNotAtAll();
    void aPrinterGetsTheSamePages();
    void aRangeOfPagesKeepsItsNumbers();
    void thePreviewShowsAllPages();
};

void TestPrint::wordsAreFoundAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a protective marking with its hyphen") << u"OFFICIAL-SENSITIVE"_s;
    QTest::newRow("a reference in a sentence") << u"(INC-2026-0377)"_s;
    QTest::newRow("a reference with its version") << u"PIR-2026-0088, version 2"_s;
    QTest::newRow("a clock time") << u"At 22:40 on Thursday 12 November 2026"_s;
    QTest::newRow("a range of times with an en dash") << u"22:30–23:10"_s;
    QTest::newRow("letters that other fonts join") << u"this office relies on"_s;
    QTest::newRow("a date in a table") << u"18 Dec 2026"_s;
    QTest::newRow("a state in words") << u"Not started"_s;
    QTest::newRow("the risk then") << u"Then 16 Extreme (4 likely, 4 major)."_s;
    QTest::newRow("band letters in the matrix") << u"16 E"_s;
    QTest::newRow("the marks in the matrix") << u"target"_s;
    QTest::newRow("the highest attainable score of a band") << u"H high 8–12"_s;
    QTest::newRow("a series in the chart's legend") << u"Verbal"_s;
    QTest::newRow("a category of the chart") << u"Aug"_s;
    QTest::newRow("a hash") << u"9f2c 41d7 88ae 03b1"_s;
    QTest::newRow("an open signature") << u"Not yet signed"_s;
}

void TestPrint::wordsAreFoundAsTheyWereWritten()
{
    QFETCH(QString, words);
    static const QString text = tidied(Printed(sample::review()).text());
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestPrint::everyPageCarriesItsFurniture()
{
    const QStringList pages = Printed(sample::review()).pages();
    QVERIFY(pages.size() >= 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString page = tidied(pages.at(i));
        QVERIFY(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(page.startsWith(
            u"Northmoor Hospitals NHS Foundation Trust OFFICIAL-SENSITIVE PIR-2026-0088, version 2"_s));
        QVERIFY(page.contains(
            u"Audience: full · Printed 22 November 2026 by P. Raman, uncontrolled when printed"_s));
        QVERIFY(page.endsWith(u"OFFICIAL-SENSITIVE"_s));
    }
    QVERIFY(tidied(pages.last()).contains(u"Pages Actions %1 14"_s.arg(pages.size())));
}

void TestPrint::theFileIsSoundAndItsFontsEmbedded()
{
    const Printed printed(sample::review());
    QVERIFY(printed.run(u"qpdf"_s, {u"--check"_s, u"PATH"_s})
                .contains(u"No syntax or stream encoding errors"_s));
    const QStringList lines
        = printed.run(u"pdffonts"_s, {u"PATH"_s}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 3); // two lines of heading
    static const QRegularExpression embedded(
        u"^\\S*LiberationSans\\S*\\s.*Identity-H\\s+yes\\s+\\S+\\s+yes\\s"_s);
    for (const QString &line : lines.mid(2))
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
}

void TestPrint::bookmarksLeadToTheirPages()
{
    const Printed printed(sample::review());
    const QString json
        = printed.run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, u"PATH"_s});
    const QJsonArray top
        = QJsonDocument::fromJson(json.toUtf8()).object().value(u"outlines"_s).toArray();
    QCOMPARE(top.size(), 1);
    QCOMPARE(top.at(0)[u"title"_s].toString(), u"Assault on a nurse in ED majors"_s);
    const QStringList pages = printed.pages();
    QStringList titles;
    const auto sections = top.at(0)[u"kids"_s].toArray();
    for (const QJsonValue &section : sections) {
        titles += section[u"title"_s].toString();
        const int page = section[u"destpageposfrom1"_s].toInt();
        QVERIFY(tidied(pages.value(page - 1)).contains(tidied(titles.last())));
    }
    QVERIFY(titles.contains(u"5  Agreement"_s));
    QCOMPARE(titles.size(), 7); // two parts of the first page, five sections
}

void TestPrint::titleAndLanguageAreSet()
{
    Document document = sample::review();
    document.language = u"cy"_s;
    const Printed printed(document);
    QVERIFY(printed.run(u"pdfinfo"_s, {u"PATH"_s})
                .contains(QRegularExpression(
                    u"Title:\\s+Post-incident review PIR-2026-0088, version 2\n"_s)));
    QVERIFY(printed.bytes().contains("/Lang (cy)"));
    QVERIFY(printed.bytes().contains("/DisplayDocTitle true"));
}

void TestPrint::theSameDocumentGivesTheSameBytes()
{
    const Document document = sample::review();
    const QByteArray once = ui::print::pdf(document);
    QVERIFY(!once.contains("/CreationDate"));
    QTest::qWait(1100); // a time of writing would differ by now
    QVERIFY(once == ui::print::pdf(document));

    const QDateTime created({2026, 11, 22}, {9, 30}, Qt::UTC);
    QVERIFY(ui::print::pdf(document, created).contains("/CreationDate (D:20261122093000Z)"));
}

void TestPrint::aFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"review.pdf"_s);
    QVERIFY(ui::print::savePdf(sample::review(), path));
    QVERIFY(ui::print::saveHtml(sample::review(), folder.filePath(u"review.html"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == ui::print::pdf(sample::review()));

    const QString nowhere = folder.filePath(u"missing/review.pdf"_s);
    const core::Result<> refused = ui::print::savePdf(sample::review(), nowhere);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::File);
    QVERIFY(refused.error().message.contains(nowhere));
}

void TestPrint::aPrinterGetsTheSamePages()
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printer.pdf"_s));
    QCOMPARE(ui::print::paint(sample::review(), printer),
             int(Printed(sample::review()).pages().size()));
    QVERIFY(QFile(folder.filePath(u"printer.pdf"_s)).size() > 10000);
}

void TestPrint::aRangeOfPagesKeepsItsNumbers()
{
    const Document document = sample::review();
    const Printed whole(document);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"range.pdf"_s);
    {
        QPdfWriter writer(path);
        ui::print::Pages pages(document, writer);
        QVERIFY(pages.paint(2, 3));
    }
    const QStringList pages = whole.run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    QCOMPARE(pages.size(), 3); // the last is what follows the last form feed
    QCOMPARE(tidied(pages.at(0)), tidied(whole.pages().at(1)));
    QCOMPARE(tidied(pages.at(1)), tidied(whole.pages().at(2)));
}

void TestPrint::thePreviewShowsAllPages()
{
    int shown = 0;
    QTimer::singleShot(500, this, [&] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        shown = dialog->findChild<QPrintPreviewWidget *>()->pageCount();
        dialog->reject();
    });
    ui::print::preview(nullptr, sample::review());
    QCOMPARE(shown, int(Printed(sample::review()).pages().size()));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
