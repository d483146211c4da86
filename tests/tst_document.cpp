// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace core::reports;
using namespace Qt::StringLiterals;

namespace {

Document review()
{
    Document document{.organisation = u"Northmoor NHS Trust"_s,
                      .marking = u"OFFICIAL-SENSITIVE"_s,
                      .title = u"Post-incident review"_s,
                      .reference = u"PIR-2026-0088"_s,
                      .version = u"2"_s,
                      .audience = Audience::Restricted,
                      .footerNote = u"Released 23 November 2026"_s};
    document.blocks = {Heading{u"Assault in ED"_s, 0},
                       Facts{{{u"Incident"_s, u"INC-2026-0412"_s}}},
                       Callout{.text = u"One action is late."_s, .tone = Tone::Warning},
                       Heading{u"What happened"_s},
                       Heading{u"Timeline"_s, 2},
                       Timeline{{{u"12 Nov 22:40"_s, u"Assault"_s, u"Cubicle 7"_s, Tone::Danger}}},
                       Bullets{{u"One"_s, u"Two"_s}},
                       Table{.header = {u"Ref."_s, u"State"_s},
                             .rows = {{{u"ACT-2026-0001"_s}, {u"Overdue"_s, Tone::Danger}},
                                      {{u"ACT-2026-0002"_s}, {.tone = Tone::Success}}},
                             .caption = u"Actions"_s},
                       RiskMatrix{.then = {4, 4}, .now = {3, 4}},
                       Chart{.categories = {u"Oct"_s, u"Nov"_s},
                             .series = {{u"Physical"_s, {3, std::nan("")}}},
                             .caption = u"Assaults a month"_s,
                             .summary = u"Three in October."_s},
                       PageBreak{},
                       Signatures{{{u"P. Raman"_s, u"LSMS"_s, u"Signed here 23 November 2026"_s},
                                   {u"S. Patel"_s, u"Matron"_s}},
                                  14,
                                  u"812 9f2c41d788ae03b1"_s}};
    return document;
}

/// Every element's name in order, empty when \a page is not well-formed.
QStringList elements(const QString &page)
{
    QStringList names;
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names += reader.name().toString();
    return reader.hasError() ? QStringList() : names;
}

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextSaysEverythingInReadingOrder();
    void versionsInFiguresAreNamed_data();
    void versionsInFiguresAreNamed();
    void chartFiguresKeepGapsAndMarks();
    void htmlIsWellFormed();
    void htmlHasOneTitleAndOrderedHeadings();
    void htmlTablesNameTheirHeaders();
    void htmlEscapesHostileText();
    void htmlTakesTheTitleWhereNoHeadingHasIt();
    void matrixNamesItsPointsAndBands();
};

void TestDocument::plainTextSaysEverythingInReadingOrder()
{
    const QString expected = uR"(Northmoor NHS Trust · OFFICIAL-SENSITIVE · PIR-2026-0088, version 2

Audience: restricted · Released 23 November 2026

# Assault in ED

Incident: INC-2026-0412

[Needs attention] One action is late.

## What happened

### Timeline

12 Nov 22:40  Assault
    Cubicle 7

- One
- Two

Actions
Ref. | State
ACT-2026-0001 | Overdue
ACT-2026-0002 | In order

Then 16 Extreme (4 likely, 4 major). Now 12 High (4 likely, 3 moderate).

Assaults a month
Category | Physical
Oct | 3
Nov | –
Three in October.

----

Post-incident review
PIR-2026-0088, version 2
Actions: 14
Chain head: 812 9f2c41d788ae03b1
P. Raman, LSMS: Signed here 23 November 2026
S. Patel, Matron: Not yet signed
)"_s;
    QCOMPARE(plainText(review()), expected);
}

void TestDocument::versionsInFiguresAreNamed_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("said");
    QTest::newRow("a number is called a version") << u"PIR-1"_s << u"2"_s << u"PIR-1, version 2"_s;
    QTest::newRow("a word stands alone") << u"PIR-1"_s << u"draft"_s << u"PIR-1, draft"_s;
    QTest::newRow("without a version there is no comma") << u"PIR-1"_s << QString() << u"PIR-1"_s;
    QTest::newRow("without a reference either") << QString() << u"3"_s << u"version 3"_s;
}

void TestDocument::versionsInFiguresAreNamed()
{
    QFETCH(QString, reference);
    QFETCH(QString, version);
    QFETCH(QString, said);
    QCOMPARE(referenceAndVersion({.reference = reference, .version = version}), said);
}

void TestDocument::chartFiguresKeepGapsAndMarks()
{
    const Chart chart{.categories = {u"A"_s, u"B"_s, u"C"_s},
                      .series = {{u"Rate"_s, {2.5, std::nan("")}, Series::Role::Measured, {0}}}};
    const Table table = figures(chart);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(0).at(1).text, u"2.5 (special cause)"_s);
    QCOMPARE(table.rows.at(1).at(1).text, u"–"_s);
    QCOMPARE(table.rows.at(2).at(1).text, u"–"_s);
}

void TestDocument::htmlIsWellFormed()
{
    const QString page = html(review());
    QVERIFY(!elements(page).isEmpty());
    QVERIFY(page.contains(u"<html lang=\"en-GB\">"_s));
    QVERIFY(page.contains(u"<title>Post-incident review PIR-2026-0088, version 2</title>"_s));
    QVERIFY(page.contains(u"OFFICIAL-SENSITIVE"_s));
    QVERIFY(page.contains(u"Audience: restricted"_s));
}

void TestDocument::htmlHasOneTitleAndOrderedHeadings()
{
    const QStringList names = elements(html(review()));
    QCOMPARE(names.count(u"h1"_s), 1);
    QVERIFY(names.indexOf(u"h1"_s) < names.indexOf(u"h2"_s));
    QVERIFY(names.indexOf(u"h2"_s) < names.indexOf(u"h3"_s));
}

void TestDocument::htmlTablesNameTheirHeaders()
{
    int columns = 0;
    int rows = 0;
    QXmlStreamReader reader(html(review()));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"th")
            continue;
        const auto scope = reader.attributes().value(u"scope"_s);
        QVERIFY(scope == u"col" || scope == u"row");
        ++(scope == u"col" ? columns : rows);
    }
    QCOMPARE(columns, 2 + 6 + 2 + 3); // actions, matrix, chart, signatures
    QCOMPARE(rows, 2 + 5 + 2 + 2);
}

void TestDocument::htmlEscapesHostileText()
{
    Document document;
    document.title = u"<script>alert(1)</script> & \"co\""_s;
    document.language = u"cy\" onload=\"x"_s;
    document.blocks
        = {Paragraph{u"bell \a null "_s + QChar(0) + u" lone "_s + QChar(0xD800) + u" 😀 ŵ ŷ"_s},
           Heading{u"</h2><b>"_s}};
    const QString page = html(document);
    QVERIFY(!elements(page).isEmpty());
    QVERIFY(!elements(page).contains(u"script"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(page.contains(u"bell  null  lone  😀 ŵ ŷ"_s));
}

void TestDocument::htmlTakesTheTitleWhereNoHeadingHasIt()
{
    Document document{.title = u"Action list"_s};
    QVERIFY(html(document).contains(u"<h1>Action list</h1>"_s));
}

void TestDocument::matrixNamesItsPointsAndBands()
{
    const RiskMatrix matrix{.then = {4, 4}, .now = {3, 4}, .target = {3, 4}};
    const QString page = html({.blocks = {matrix}});
    QVERIFY(page.contains(u"<b>16 E then</b>"_s));
    QVERIFY(page.contains(u"<b>12 H now target</b>"_s));
    QVERIFY(page.contains(u">1 L<"_s));
    QCOMPARE(summary(RiskMatrix{}), QString());
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
