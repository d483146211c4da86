// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/inks.h"
#include "ui/charts/paintchart.h"
#include "ui/charts/scale.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "pdftools.h"
#include "sampledocument.h"
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core::reports;
using namespace ui::charts;

namespace {

QImage painted(const Chart &chart, const QColor &background = Qt::white)
{
    QImage image(680, 240, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    ChartStyle style{.text = background.lightness() > 128 ? Qt::black : Qt::white,
                     .line = Qt::gray,
                     .background = background,
                     .font = QApplication::font()};
    paintChart(painter, image.rect(), chart, style);
    return image;
}

double luminance(const QColor &colour)
{
    const auto part
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
           + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

int pixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesAreRoundAndHoldAllFigures_data();
    void scalesAreRoundAndHoldAllFigures();
    void seriesDifferWithoutColour();
    void inksStandOutFromTheirBackground_data();
    void inksStandOutFromTheirBackground();
    void everyKindPaintsItsSeries_data();
    void everyKindPaintsItsSeries();
    void barsAreAsLongAsTheirFigures();
    void equalCategoriesKeepTheirBars();
    void longNamesOfBarsAreWhole_data();
    void longNamesOfBarsAreWhole();
    void aGapIsNotBridged();
    void whatCannotBeDrawnIsATable();
    void theLegendNamesSeriesAndNoColour();
    void theViewTellsItsSummary();
    void theViewShowsItsFigures();
    void theViewHasOneStopForTheChart();
    void theViewFollowsThePalette();
};

void TestCharts::scalesAreRoundAndHoldAllFigures_data()
{
    QTest::addColumn<Chart::Kind>("kind");
    QTest::addColumn<QList<double>>("one");
    QTest::addColumn<QList<double>>("two");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("step");
    using Kind = Chart::Kind;
    const QList<double> none;
    QTest::newRow("lines are not added up")
        << Kind::Line << QList<double>{5} << QList<double>{9} << 0.0 << 10.0 << 2.0;
    QTest::newRow("stacked bars are")
        << Kind::StackedBar << QList<double>{5} << QList<double>{9} << 0.0 << 15.0 << 5.0;
    QTest::newRow("bars across are")
        << Kind::HorizontalBar << QList<double>{5} << QList<double>{9} << 0.0 << 15.0 << 5.0;
    QTest::newRow("few incidents have no half ones")
        << Kind::StackedBar << QList<double>{1} << none << 0.0 << 1.0 << 1.0;
    QTest::newRow("a rate has decimals")
        << Kind::Line << QList<double>{0.31} << none << 0.0 << 0.4 << 0.1;
    QTest::newRow("a fall goes below nothing")
        << Kind::Line << QList<double>{-3, 4} << none << -4.0 << 4.0 << 2.0;
    QTest::newRow("nothing at all still has a scale")
        << Kind::Line << QList<double>{0} << none << 0.0 << 1.0 << 1.0;
    QTest::newRow("a gap is no figure")
        << Kind::Line << QList<double>{std::nan(""), 10} << none << 0.0 << 10.0 << 2.0;
    QTest::newRow("thousands") << Kind::StackedBar << QList<double>{4200} << none << 0.0 << 5000.0
                               << 1000.0;
}

void TestCharts::scalesAreRoundAndHoldAllFigures()
{
    QFETCH(Chart::Kind, kind);
    QFETCH(QList<double>, one);
    QFETCH(QList<double>, two);
    const Scale scale = scaleFor(
        {.kind = kind, .categories = {u"a"_s, u"b"_s}, .series = {{u"1"_s, one}, {u"2"_s, two}}});
    QTEST(scale.from, "from");
    QTEST(scale.to, "to");
    QTEST(scale.step, "step");
    QCOMPARE(scale.format(), scale.step < 1 ? u"%.1f"_s : u"%.0f"_s);
}

void TestCharts::seriesDifferWithoutColour()
{
    for (int a = 0; a < 5; ++a) {
        for (int b = a + 1; b < 5; ++b) {
            const SeriesInk one = barInk(a, Qt::white);
            const SeriesInk two = barInk(b, Qt::white);
            QVERIFY(one.hatch != two.hatch || contrast(one.fill, two.fill) > 2);
            QVERIFY(linePen(a, Qt::white).style() != linePen(b, Qt::white).style());
        }
    }
}

void TestCharts::inksStandOutFromTheirBackground_data()
{
    QTest::addColumn<QColor>("background");
    QTest::newRow("on paper") << QColor(Qt::white);
    QTest::newRow("in the dark theme") << QColor(0x1A232A);
    QTest::newRow("in high contrast") << QColor(Qt::black);
}

void TestCharts::inksStandOutFromTheirBackground()
{
    QFETCH(QColor, background);
    for (int i = 0; i < 5; ++i) {
        const SeriesInk ink = barInk(i, background);
        QVERIFY(std::max(contrast(ink.fill, background), contrast(ink.edge, background)) >= 3);
        QVERIFY(contrast(linePen(i, background).color(), background) >= 3);
    }
    QVERIFY(contrast(markColour(background), background) >= 3);
}

void TestCharts::everyKindPaintsItsSeries_data()
{
    QTest::addColumn<Chart::Kind>("kind");
    QTest::newRow("stacked bars") << Chart::Kind::StackedBar;
    QTest::newRow("bars across") << Chart::Kind::HorizontalBar;
    QTest::newRow("lines") << Chart::Kind::Line;
}

void TestCharts::everyKindPaintsItsSeries()
{
    QFETCH(Chart::Kind, kind);
    for (const QColor &background : {QColor(Qt::white), QColor(0x1A232A)}) {
        const QImage image = painted(sample::months(kind), background);
        const bool lines = kind == Chart::Kind::Line;
        for (int s = 0; s < 2; ++s)
            QVERIFY(
                pixels(image, lines ? linePen(s, background).color() : barInk(s, background).fill)
                > 200);
    }
}

void TestCharts::barsAreAsLongAsTheirFigures()
{
    Chart chart{
        .kind = Chart::Kind::StackedBar, .categories = {u"a"_s}, .series = {{u"s"_s, {10}}}};
    const int ten = pixels(painted(chart), barInk(0, Qt::white).fill);
    chart.series = {{u"s"_s, {5}}, {u"t"_s, {5}}};
    const QImage halves = painted(chart);
    const int first = pixels(halves, barInk(0, Qt::white).fill);
    const int second = pixels(halves, barInk(1, Qt::white).fill);
    QVERIFY(std::abs(first - second) < ten / 20);
    QVERIFY(first > ten / 3 && first < ten * 2 / 3);
}

void TestCharts::longNamesOfBarsAreWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("in a wide window") << 640;
    QTest::newRow("beside another card at 1366 pixels") << 360;
    QTest::newRow("in the narrowest window") << 250;
}

void TestCharts::longNamesOfBarsAreWhole()
{
    QFETCH(int, width);
    // The same chart with another last word looks different only where that word is painted.
    const auto chart = [](const QString &last) {
        return Chart{.kind = Chart::Kind::HorizontalBar,
                     .categories = {u"Community Nursing, North Ribble and "_s + last,
                                    u"Estates and Facilities Management "_s + last},
                     .series = {{u"s"_s, {3, 1}}}};
    };
    const auto grabbed = [&](const QString &last) {
        ChartCanvas canvas;
        canvas.setChart(chart(last));
        canvas.resize(width, 100);
        canvas.resize(width, canvas.minimumSizeHint().height());
        return canvas.grab().toImage();
    };
    const QImage one = grabbed(u"Moor"_s);
    const QImage other = grabbed(u"Wood"_s);
    QCOMPARE(one.size(), other.size());
    for (const bool lower : {false, true}) {
        const QRect half(0, lower ? one.height() / 2 : 0, width, one.height() / 2);
        QVERIFY(one.copy(half) != other.copy(half));
    }
}

void TestCharts::equalCategoriesKeepTheirBars()
{
    Chart chart{.categories = {u"Other"_s, u"Other"_s}, .series = {{u"s"_s, {10, 0}}}};
    const int left = pixels(painted(chart), barInk(0, Qt::white).fill);
    chart.series = {{u"s"_s, {10, 10}}};
    const int both = pixels(painted(chart), barInk(0, Qt::white).fill);
    QVERIFY(both > left * 1.8);
}

void TestCharts::aGapIsNotBridged()
{
    Chart chart{.kind = Chart::Kind::Line,
                .categories = {u"a"_s, u"b"_s, u"c"_s},
                .series = {{u"s"_s, {5, 5, 5}}}};
    const QColor ink = linePen(0, Qt::white).color();
    const int whole = pixels(painted(chart), ink);
    chart.series[0].values[1] = std::nan("");
    QVERIFY(pixels(painted(chart), ink) < whole / 2);
}

void TestCharts::whatCannotBeDrawnIsATable()
{
    const Chart nothing{.caption = u"Incidents a month"_s, .summary = u"There were none."_s};
    QVERIFY(!canPaint(nothing));
    QVERIFY(!canPaint({.categories = {u"a"_s}, .series = {{u"s"_s, {std::nan("")}}}}));
    ChartView view;
    view.setChart(nothing);
    QVERIFY(view.showsTable());
    QVERIFY(view.findChild<QToolButton *>()->isHidden());

    Document document = sample::empty();
    document.blocks = {nothing};
    const QString text = Printed(document).text();
    QVERIFY(text.contains(u"Nothing recorded."_s));
    QVERIFY(text.contains(u"There were none."_s));
}

void TestCharts::theLegendNamesSeriesAndNoColour()
{
    Document document = sample::empty();
    Chart chart = sample::months(Chart::Kind::Line);
    chart.series[0].special = {6};
    chart.series += Series{u"Upper limit"_s, QList<double>(12, 9.5), Series::Role::Limit};
    document.blocks = {chart};
    const QString text = Printed(document).text().simplified();
    QVERIFY2(text.contains(u"Physical Verbal Sexual Upper limit Special cause"_s),
             qPrintable(text));
    for (const QString &colour :
         {u"blue"_s, u"navy"_s, u"grey"_s, u"red"_s, u"amber"_s, u"green"_s})
        QVERIFY(!text.contains(u' ' + colour, Qt::CaseInsensitive));
}

void TestCharts::theViewTellsItsSummary()
{
    ChartView view;
    const Chart chart = sample::months(Chart::Kind::StackedBar);
    view.setChart(chart);
    auto *canvas = view.findChild<ChartCanvas *>();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), chart.summary);
    QCOMPARE(spoken->text(QAccessible::Description), chart.caption);
}

void TestCharts::theViewShowsItsFigures()
{
    ChartView view;
    view.setChart(sample::months(Chart::Kind::StackedBar));
    view.show();
    QVERIFY(!view.showsTable());
    auto *toggle = view.findChild<QToolButton *>();
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(view.showsTable());
    auto *table = view.findChild<QTableWidget *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 12);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Physical"_s);
    QCOMPARE(table->item(6, 0)->text(), u"Jun"_s);
    QCOMPARE(table->item(6, 2)->text(), u"9"_s);
    QCOMPARE(table->accessibleDescription(), view.chart().summary);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!view.showsTable());
}

void TestCharts::theViewHasOneStopForTheChart()
{
    ChartView view;
    view.setChart(sample::months(Chart::Kind::Line));
    view.show();
    QStringList stops;
    for (QWidget *w = view.nextInFocusChain(); w != &view; w = w->nextInFocusChain())
        if ((w->focusPolicy() & Qt::TabFocus) && w->isVisible())
            stops += QString::fromLatin1(w->metaObject()->className());
    stops.sort();
    QCOMPARE(stops, (QStringList{u"QToolButton"_s, u"ui::charts::ChartCanvas"_s}));
}

void TestCharts::theViewFollowsThePalette()
{
    ChartView view;
    view.setChart(sample::months(Chart::Kind::StackedBar));
    view.resize(600, 300);
    view.show();
    auto *canvas = view.findChild<ChartCanvas *>();
    QVERIFY(pixels(canvas->grab().toImage(), barInk(0, Qt::white).fill) > 200);
    QPalette dark(QColor(0xF0F4F5),
                  QColor(0x1A232A),
                  Qt::white,
                  Qt::black,
                  Qt::gray,
                  QColor(0xF0F4F5),
                  QColor(0x1A232A));
    view.setPalette(dark);
    const QImage after = canvas->grab().toImage();
    QCOMPARE(pixels(after, barInk(0, Qt::white).fill), 0);
    QVERIFY(pixels(after, barInk(0, QColor(0x1A232A)).fill) > 200);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
