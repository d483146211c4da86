// SPDX-License-Identifier: GPL-3.0-or-later
// A black-and-white copier, or eyes that see no colour: bands, states and series are told apart by
// what is left.
#include "core/rules/risk.h"
#include "ui/charts/inks.h"
#include "ui/charts/paintchart.h"
#include "ui/records/listlook.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/riskmatrixwidget.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/pdftools.h"
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ui;

Q_DECLARE_METATYPE(ui::ThemeChoice)

namespace {

QImage grey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QImage grabbed(QWidget &window, const QWidget *part)
{
    return grey(
        window.grab(QRect(part->mapTo(&window, QPoint()), part->size()).adjusted(4, 4, -4, -4))
            .toImage());
}

double luminance(int level)
{
    const double c = level / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// Of what is drawn to its ground, the commonest grey.
double contrast(const QImage &image)
{
    std::array<int, 256> count{};
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++count[std::size_t(qGray(image.pixel(x, y)))];
    const double ground
        = luminance(int(std::max_element(count.begin(), count.end()) - count.begin()));
    double best = 1;
    for (int level = 0; level < 256; ++level) {
        if (count[std::size_t(level)] == 0)
            continue;
        const double other = luminance(level);
        best = std::max(best, (std::max(ground, other) + 0.05) / (std::min(ground, other) + 0.05));
    }
    return best;
}

/// The mean difference of two greys, of 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / a.width() / a.height();
}

/// A chart of five series, of which only \a shown has a figure.
QImage painted(core::reports::Chart::Kind kind, int shown, const QColor &background)
{
    core::reports::Chart chart{.kind = kind, .categories = {u"a"_s, u"b"_s, u"c"_s}};
    for (int s = 0; s < 5; ++s)
        chart.series.append({u"series"_s, QList<double>(3, s == shown ? 7 : std::nan(""))});
    QImage image(480, 280, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    charts::paintChart(painter,
                       image.rect(),
                       chart,
                       {.text = background.lightness() > 128 ? Qt::black : Qt::white,
                        .line = Qt::gray,
                        .background = background,
                        .font = QApplication::font()});
    return grey(image);
}

void addThemes()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

} // namespace

class TestGreyscale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixShowsTheLetterOfEachBand_data() { addThemes(); }
    void theMatrixShowsTheLetterOfEachBand();
    void statesAreWordsThatCanBeRead_data() { addThemes(); }
    void statesAreWordsThatCanBeRead();
    void everyStateOfAnActionHasWordsOfItsOwn();
    void seriesAreToldApart_data();
    void seriesAreToldApart();
    void thePrintedMatrixShowsItsLetters();
};

void TestGreyscale::theMatrixShowsTheLetterOfEachBand()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    RiskMatrixWidget matrix;
    matrix.show();
    QVERIFY(QTest::qWaitForWindowExposed(&matrix));
    QHash<QString, QString> letterOf;
    for (auto *cell : matrix.findChildren<QPushButton *>()) {
        const QImage whole = grabbed(matrix, cell);
        QVERIFY2(contrast(whole) >= 4.5, qPrintable(cell->text()));
        const QString text = cell->text();
        const QString number = text.section(u' ', 0, 0);
        const QString letter = text.section(u' ', 1, 1);
        // The letter can be seen: without it the cell looks another.
        cell->setText(number);
        QVERIFY2(difference(whole, grabbed(matrix, cell)) > 1, qPrintable(text));
        cell->setText(text);
        const QString band = cell->property("band").toString();
        QCOMPARE(letterOf.value(band, letter), letter);
        letterOf.insert(band, letter);
    }
    QCOMPARE(letterOf.size(), 4);
    QCOMPARE(QSet<QString>(letterOf.cbegin(), letterOf.cend()).size(), 4);
}

void TestGreyscale::statesAreWordsThatCanBeRead()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    for (int tone = int(Tone::Neutral); tone <= int(Tone::Extreme); ++tone) {
        for (const bool outlined : {false, true}) {
            const QSizeF size = pillSize(u"Overdue"_s);
            QImage image(int(size.width()) - 8, int(size.height()) - 4, QImage::Format_RGB32);
            image.fill(Theme::current().surface);
            QPainter painter(&image);
            paintPill(&painter, u"Overdue"_s, Tone(tone), -4, image.height() / 2.0, outlined);
            painter.end();
            QVERIFY2(contrast(grey(image)) >= 4.5, qPrintable(QString::number(tone)));
        }
    }
}

void TestGreyscale::everyStateOfAnActionHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (const QString &state :
         {u"red"_s, u"amber"_s, u"green"_s, u"grey"_s, u"blue"_s, u"rejected"_s}) {
        QVERIFY2(!actionState(state).isEmpty(), qPrintable(state));
        words.insert(actionState(state));
    }
    QCOMPARE(words.size(), 6);
}

void TestGreyscale::seriesAreToldApart_data()
{
    using Kind = core::reports::Chart::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QColor>("background");
    for (const auto &[ground, name] : {std::pair{QColor(Qt::white), "on paper"},
                                       std::pair{QColor(0x1A232A), "in the dark theme"},
                                       std::pair{QColor(Qt::black), "in high contrast"}}) {
        QTest::addRow("bars %s", name) << Kind::StackedBar << ground;
        QTest::addRow("bars across %s", name) << Kind::HorizontalBar << ground;
        QTest::addRow("lines %s", name) << Kind::Line << ground;
    }
}

void TestGreyscale::seriesAreToldApart()
{
    QFETCH(core::reports::Chart::Kind, kind);
    QFETCH(QColor, background);
    QList<QImage> charts;
    for (int series = 0; series < 5; ++series)
        charts.append(painted(kind, series, background));
    QRect place(250, 150, 40, 16); // in the bar of the middle
    if (kind == core::reports::Chart::Kind::Line) {
        double most = 0;
        for (int y = 0; y < charts.constFirst().height() - 3; ++y) {
            const QRect strip(120, y, 80, 3);
            const double here = difference(charts.at(0).copy(strip), charts.at(2).copy(strip));
            if (y > 30 && here > most) { // below the legend
                most = here;
                place = strip;
            }
        }
    }
    QList<QImage> looks;
    for (const QImage &chart : std::as_const(charts))
        looks.append(chart.copy(place));
    for (int a = 0; a < 5; ++a)
        for (int b = a + 1; b < 5; ++b)
            QVERIFY2(difference(looks.at(a), looks.at(b)) > 12,
                     qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(
                         difference(looks.at(a), looks.at(b)))));
}

void TestGreyscale::thePrintedMatrixShowsItsLetters()
{
    core::reports::Document document;
    document.title = u"A risk"_s;
    document.blocks.append(core::reports::RiskMatrix{{4, 4}, {3, 3}, {2, 2}});
    const QString text = Printed(document).text();
    for (const QString &letter : {u"L"_s, u"M"_s, u"H"_s, u"E"_s})
        QVERIFY2(text.contains(QRegularExpression(u"\\b\\d+ ?"_s + letter + u"\\b"_s)),
                 qPrintable(text));
}

QTEST_MAIN(TestGreyscale)
#include "tst_greyscale.moc"
