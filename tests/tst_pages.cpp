// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "pdftools.h"
#include "sampledocument.h"

using namespace Qt::StringLiterals;
using namespace core::reports;

namespace {

QString item(int i)
{
    return u"item-%1"_s.arg(i, 3, 10, QChar(u'0'));
}

/// Lines that cannot be joined, item-001 to item-\a count.
QString items(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines += item(i);
    return lines.join(u'\n');
}

Document withBlocks(const QList<Block> &blocks)
{
    Document document = sample::empty();
    document.blocks = blocks;
    return document;
}

/// Forced lines of filling, so that what follows starts anywhere on a page.
Paragraph filling(int lines)
{
    return {QStringList(lines, u"filling"_s).join(u'\n')};
}

QString tidied(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTableRepeatsItsHeaderAndLosesNoRow();
    void longBlocksFlowWithoutLossOrOverflow_data();
    void longBlocksFlowWithoutLossOrOverflow();
    void rowsStayWhole();
    void paragraphsLeaveTwoLinesOnEachSide();
    void headingsStayWithWhatFollows();
    void signaturesAreNeverAlone_data();
    void signaturesAreNeverAlone();
    void manySignaturesRepeatWhatIsSigned();
    void pageBreaksLeaveNoEmptyPage();
    void hostileTextIsPrintedWhole();
    void anEmptyListSaysSo();
};

void TestPages::aLongTableRepeatsItsHeaderAndLosesNoRow()
{
    const Printed printed(withBlocks({sample::actions(100)}));
    const QStringList pages = printed.pages();
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Accountable"_s), 1);
    const QString text = printed.text();
    qsizetype last = -1;
    for (int i = 1; i <= 100; ++i) {
        const QString reference = u"ACT-2026-%1"_s.arg(i, 4, 10, QChar(u'0'));
        QCOMPARE(text.count(reference), 1);
        QVERIFY(text.indexOf(reference) > last);
        last = text.indexOf(reference);
    }
}

void TestPages::longBlocksFlowWithoutLossOrOverflow_data()
{
    QTest::addColumn<Block>("block");
    QList<Fact> facts;
    QList<TimelineEvent> events;
    QStringList bullets;
    for (int i = 1; i <= 200; ++i) {
        facts += Fact{u"Name"_s, item(i)};
        events += TimelineEvent{u"12 Nov"_s, item(i), {}, Tone(i % 5)};
        bullets += item(i);
    }
    QTest::newRow("a heading") << Block(Heading{items(200)});
    QTest::newRow("a paragraph") << Block(Paragraph{items(200)});
    QTest::newRow("a list") << Block(Bullets{bullets});
    QTest::newRow("one point of a list") << Block(Bullets{{items(200)}});
    QTest::newRow("a callout") << Block(Callout{u"In short"_s, items(200), Tone::Warning});
    QTest::newRow("many facts") << Block(Facts{facts});
    QTest::newRow("one long fact") << Block(Facts{{{u"Name"_s, items(200)}}});
    QTest::newRow("many events") << Block(Timeline{events});
    QTest::newRow("one long event") << Block(Timeline{{{u"12 Nov"_s, u"Event"_s, items(200)}}});
    QTest::newRow("a row taller than a page") << Block(Table{
        .header = {u"Short"_s, u"Long"_s}, .rows = {{{u"yes"_s}, {items(200), Tone::Danger}}}});
}

void TestPages::longBlocksFlowWithoutLossOrOverflow()
{
    QFETCH(Block, block);
    const Printed printed(withBlocks({filling(30), block, Paragraph{u"after"_s}}));
    const QString text = printed.text();
    for (int i = 1; i <= 200; ++i)
        QCOMPARE(text.count(item(i)), 1);
    QVERIFY(text.contains(u"after"_s));

    // The printed area ends 23 mm above the lower edge: 777 points from the top.
    const QString boxes = printed.run(u"pdftotext"_s, {u"-bbox"_s, u"PATH"_s, u"-"_s});
    static const QRegularExpression word(u"yMax=\"([0-9.]+)\">item-"_s);
    int seen = 0;
    for (auto i = word.globalMatch(boxes); i.hasNext(); ++seen)
        QVERIFY(i.next().captured(1).toDouble() < 777);
    QCOMPARE(seen, 200);
}

void TestPages::rowsStayWhole()
{
    Table table{.header = {u"Row"_s}};
    for (int i = 0; i < 40; ++i)
        table.rows += QList<Cell>{{u"first-%1\nsecond\nthird\nlast-%1"_s.arg(i)}};
    const QStringList pages = Printed(withBlocks({table})).pages();
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"first-"_s), page.count(u"last-"_s));
}

void TestPages::paragraphsLeaveTwoLinesOnEachSide()
{
    bool split = false;
    for (int lines = 42; lines < 54; ++lines) {
        const QStringList pages
            = Printed(withBlocks({filling(lines), Paragraph{items(6)}})).pages();
        for (const QString &page : pages) {
            QVERIFY(page.count(u"item-"_s) != 1);
            QVERIFY(page.count(u"item-"_s) != 5);
            split = split || page.count(u"item-"_s) == 2;
        }
    }
    QVERIFY(split);
}

void TestPages::headingsStayWithWhatFollows()
{
    for (int lines = 36; lines < 54; lines += 2) {
        const Document document = withBlocks({filling(lines),
                                              Heading{u"Section"_s},
                                              Heading{u"Part"_s, 2},
                                              Paragraph{u"Leading in"_s, false, true},
                                              sample::actions(3)});
        for (const QString &page : Printed(document).pages())
            QCOMPARE(page.contains(u"Section"_s), page.contains(u"ACT-2026-0001"_s));
    }
}

void TestPages::signaturesAreNeverAlone_data()
{
    QTest::addColumn<Block>("before");
    QTest::addColumn<QString>("company");
    QTest::newRow("after a table") << Block(sample::actions(4)) << u"ACT-2026-0004"_s;
    QTest::newRow("after a table of one row") << Block(sample::actions(1)) << u"ACT-2026-0001"_s;
    QTest::newRow("after a paragraph") << Block(Paragraph{items(8)}) << item(8);
    QTest::newRow("after a chart") << Block(sample::months(Chart::Kind::Line)) << u"39 physical"_s;
    QTest::newRow("after a callout") << Block(Callout{u"In short"_s, items(7)}) << item(7);
}

void TestPages::signaturesAreNeverAlone()
{
    QFETCH(Block, before);
    QFETCH(QString, company);
    for (int lines = 2; lines < 54; lines += 4) {
        const Document document = withBlocks({filling(lines),
                                              before,
                                              PageBreak{},
                                              Heading{u"Agreement"_s},
                                              Paragraph{u"We agree."_s},
                                              sample::signatures()});
        const QStringList pages = Printed(document).pages();
        const QString page = tidied(pages.last());
        QVERIFY2(page.contains(company), qPrintable(u"%1 lines: %2"_s.arg(lines).arg(page)));
        for (const QString &words :
             {u"Agreement"_s, u"We agree."_s, u"Signatory 1"_s, u"Signatory 3"_s})
            QVERIFY(page.contains(words));
    }
}

void TestPages::manySignaturesRepeatWhatIsSigned()
{
    const QStringList pages
        = Printed(
              withBlocks({sample::actions(10), Heading{u"Agreement"_s}, sample::signatures(30)}))
              .pages();
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        if (page.contains(u"Signatory"_s))
            QVERIFY(page.contains(u"10482 9f2c41d788ae03b1"_s));
    QCOMPARE(pages.join(u' ').count(u"Signatory"_s), 30);
}

void TestPages::pageBreaksLeaveNoEmptyPage()
{
    const QList<Block> blocks{PageBreak{},
                              Paragraph{u"one"_s},
                              PageBreak{},
                              PageBreak{},
                              Paragraph{u"two"_s},
                              filling(40),
                              Space{90},
                              PageBreak{}};
    const QStringList pages = Printed(withBlocks(blocks)).pages();
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.at(0).contains(u"one"_s));
    QVERIFY(pages.at(1).contains(u"two"_s));
    QCOMPARE(Printed(sample::empty()).pages().size(), 1);
}

void TestPages::hostileTextIsPrintedWhole()
{
    const Printed printed(sample::hostile());
    const QString text = tidied(printed.text());
    QVERIFY(text.contains(u"Efficient offices: ŵ ŷ Ŵ Ŷ, ffi fl,"_s));
    QVERIFY(text.contains(u"Tab here, bell, line"_s));
    QVERIFY(text.contains(u"still here"_s));
    QVERIFY(text.contains(u"Nothing recorded."_s));
    QVERIFY(text.count(u"END-OF-ESSAY"_s) >= 8);
    QVERIFY(!printed.pages().last().contains(u"filling"_s));
    QVERIFY(printed.run(u"qpdf"_s, {u"--check"_s, u"PATH"_s})
                .contains(u"No syntax or stream encoding errors"_s));
}

void TestPages::anEmptyListSaysSo()
{
    const Printed printed(withBlocks({Table{.header = {u"Exhibit"_s, u"What"_s}}}));
    QVERIFY(printed.text().contains(u"Nothing recorded."_s));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
