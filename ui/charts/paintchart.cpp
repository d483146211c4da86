// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintchart.h"

#include "ui/charts/barnames.h"
#include "ui/charts/legend.h"
#include "ui/charts/scale.h"
#include "ui/tr.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

#ifdef CASEBOOK_HAS_CHARTS
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#endif

using namespace Qt::StringLiterals;

namespace ui::charts {

using core::reports::Chart;
using core::reports::Series;

ChartStyle styleFor(const QPalette &palette, const QFont &font)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto between = [&](float part) {
        return QColor::fromRgbF(base.redF() + (text.redF() - base.redF()) * part,
                                base.greenF() + (text.greenF() - base.greenF()) * part,
                                base.blueF() + (text.blueF() - base.blueF()) * part);
    };
    return {.text = between(0.85F),
            .line = between(0.3F),
            .background = base,
            .font = font,
            .fontPixels = std::max(11, QFontInfo(font).pixelSize() - 1)};
}

#ifdef CASEBOOK_HAS_CHARTS

bool canPaint(const Chart &chart)
{
    const auto anyFigure = [](const Series &series) {
        return std::any_of(
            series.values.begin(), series.values.end(), [](double v) { return std::isfinite(v); });
    };
    return !chart.categories.isEmpty()
           && std::any_of(chart.series.begin(), chart.series.end(), anyFigure);
}

namespace {

constexpr double barWidth = 0.6; // of the distance between two categories
constexpr double endWidth = 14;  // for the half of the last figure below bars across

/// A chart under construction; the chart owns what is added to it.
class Drawing
{
public:
    Drawing(const Chart &chart, const ChartStyle &style, QSizeF size);

    /// With its names whole.
    double leastHeight() const;
    void paint(QPainter &painter);

private:
    bool isAcross() const { return m_data.kind == Chart::Kind::HorizontalBar; }
    double figure(int series, qsizetype category) const;
    std::vector<LegendEntry> entries() const;
    void addBars(QAbstractBarSeries *bars);
    void addLines();
    void addRuns(const Series &series, const QPen &pen, bool points);
    void addSpecial(const Series &series);
    void addAxes(QSizeF size);
    void paintHatches(QPainter &painter);
    QRectF barPlace(qsizetype category, double from, double to);
    QPen penOf(const Series &series, int measured) const;
    QStringList categoryLabels(double width) const;
    double axisHeight() const;
    QFont font() const;

    const Chart &m_data;
    const ChartStyle &m_style;
    Legend m_legend;
    BarNames m_names;
    QChart m_chart;
};

Drawing::Drawing(const Chart &chart, const ChartStyle &style, QSizeF size)
    : m_data(chart)
    , m_style(style)
    , m_legend(entries(), font(), size.width())
    , m_names(isAcross() ? chart.categories : QStringList(), font(), size.width())
{
    m_chart.setBackgroundVisible(false);
    // The axis would cut the names. A plot area of one's own would move the bars without their axis.
    m_chart.setMargins(isAcross() ? QMargins(int(m_names.width()), 2, int(endWidth), 0) : QMargins());
    m_chart.layout()->setContentsMargins(0, 0, 0, 0);
    m_chart.legend()->hide();
    switch (chart.kind) {
    case Chart::Kind::StackedBar:
        addBars(new QStackedBarSeries);
        break;
    case Chart::Kind::HorizontalBar:
        addBars(new QHorizontalStackedBarSeries);
        break;
    case Chart::Kind::Line:
        addLines();
        break;
    }
    addAxes(size);
    m_chart.resize(size.width(), std::max(1.0, size.height() - m_legend.height()));
}

double Drawing::axisHeight() const
{
    return QFontMetricsF(font()).height() + 12;
}

double Drawing::leastHeight() const
{
    return m_legend.height() + m_names.rowHeight() * double(m_data.categories.size())
           + axisHeight() + 2;
}

/// In chart pixels, from the painter's origin.
void Drawing::paint(QPainter &painter)
{
    m_legend.paint(painter, m_style.text);
    QGraphicsScene scene;
    scene.addItem(&m_chart);
    scene.setSceneRect(m_chart.rect());
    painter.translate(0, m_legend.height());
    scene.render(&painter, m_chart.rect(), m_chart.rect());
    if (m_data.kind != Chart::Kind::Line)
        paintHatches(painter);
    if (isAcross())
        m_names.paint(painter, m_chart.plotArea(), m_style.text);
    scene.removeItem(&m_chart);
}

QFont Drawing::font() const
{
    QFont font = m_style.font;
    font.setPixelSize(m_style.fontPixels);
    return font;
}

/// A gap counts as nothing where bars are stacked.
double Drawing::figure(int series, qsizetype category) const
{
    const double value = m_data.series.at(series).values.value(category, 0);
    return std::isfinite(value) ? value : 0;
}

QPen Drawing::penOf(const Series &series, int measured) const
{
    switch (series.role) {
    case Series::Role::Measured:
        return linePen(measured, m_style.background);
    case Series::Role::Centre:
        return QPen(m_style.text, 1.2);
    case Series::Role::Limit:
        return QPen(m_style.text, 1, Qt::DashLine);
    }
    return {};
}

/// The caption names a series that is alone.
std::vector<LegendEntry> Drawing::entries() const
{
    std::vector<LegendEntry> entries;
    int measured = 0;
    bool special = false;
    for (int s = 0; m_data.series.size() > 1 && s < int(m_data.series.size()); ++s) {
        const Series &series = m_data.series.at(s);
        LegendEntry entry{.name = series.name};
        if (m_data.kind == Chart::Kind::Line)
            entry.line = penOf(series, measured);
        else
            entry.bar = barInk(s, m_style.background);
        measured += series.role == Series::Role::Measured;
        special = special || !series.special.isEmpty();
        entries.push_back(std::move(entry));
    }
    if (special && m_data.kind == Chart::Kind::Line)
        entries.push_back({.name = Tr::tr("Special cause", "statistical process control"),
                           .mark = markColour(m_style.background)});
    return entries;
}

void Drawing::addBars(QAbstractBarSeries *bars)
{
    const qsizetype last = m_data.categories.size() - 1;
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const SeriesInk ink = barInk(s, m_style.background);
        auto *set = new QBarSet(m_data.series.at(s).name);
        // The category axis counts upwards; the first category belongs at the top.
        for (qsizetype i = 0; i <= last; ++i)
            set->append(figure(s, isAcross() ? last - i : i));
        set->setBrush(ink.fill);
        set->setPen(ink.hatch == SeriesInk::Hatch::None ? QPen(m_style.background, 0.5)
                                                        : QPen(ink.edge, 0.9));
        bars->append(set);
    }
    bars->setBarWidth(barWidth);
    m_chart.addSeries(bars);
}

QRectF Drawing::barPlace(qsizetype category, double from, double to)
{
    const double low = double(category) - barWidth / 2;
    const double high = double(category) + barWidth / 2;
    QAbstractSeries *bars = m_chart.series().constFirst();
    const QPointF a
        = m_chart.mapToPosition(isAcross() ? QPointF(from, low) : QPointF(low, from), bars);
    const QPointF b
        = m_chart.mapToPosition(isAcross() ? QPointF(to, high) : QPointF(high, to), bars);
    return QRectF(a, b).normalized();
}

/// Qt's own patterns are too fine on paper, so the lines are drawn over the finished bars.
void Drawing::paintHatches(QPainter &painter)
{
    const qsizetype last = m_data.categories.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        double sum = 0;
        for (int s = 0; s < int(m_data.series.size()); ++s) {
            const double value = figure(s, i);
            if (value > 0)
                paintHatch(painter,
                           barPlace(isAcross() ? last - i : i, sum, sum + value),
                           barInk(s, m_style.background));
            sum += value;
        }
    }
}

void Drawing::addLines()
{
    int measured = 0;
    for (const Series &series : m_data.series) {
        const bool isMeasured = series.role == Series::Role::Measured;
        addRuns(series, penOf(series, measured), isMeasured);
        addSpecial(series);
        measured += isMeasured;
    }
}

/// Gaps divide a series into lines of their own.
void Drawing::addRuns(const Series &series, const QPen &pen, bool points)
{
    QLineSeries *run = nullptr;
    for (qsizetype i = 0; i < std::min(series.values.size(), m_data.categories.size()); ++i) {
        if (!std::isfinite(series.values.at(i))) {
            run = nullptr;
            continue;
        }
        if (!run) {
            run = new QLineSeries;
            run->setPen(pen);
            run->setPointsVisible(points);
            run->setMarkerSize(5);
            m_chart.addSeries(run);
        }
        run->append(double(i), series.values.at(i));
    }
}

void Drawing::addSpecial(const Series &series)
{
    if (series.special.isEmpty())
        return;
    auto *marks = new QScatterSeries;
    marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    marks->setMarkerSize(13);
    marks->setBrush(markColour(m_style.background));
    marks->setPen(QPen(m_style.background, 1));
    for (const int i : series.special)
        if (i >= 0 && i < series.values.size() && std::isfinite(series.values.at(i)))
            marks->append(i, series.values.at(i));
    m_chart.addSeries(marks);
}

/// Every so-many-th label where there is no room for all. The axis drops equal labels, so each is
/// made its own with characters that have no width.
QStringList Drawing::categoryLabels(double width) const
{
    const QFontMetricsF metrics(font());
    double widest = 1;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category) + 8);
    const double each = 0.92 * width / double(m_data.categories.size());
    const int every = std::max(1, int(std::ceil(widest / each)));
    QStringList labels;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i)
        labels += (i % every == 0 ? m_data.categories.at(i) : QString())
                  + QString(i + 1, QChar(0x200B));
    return labels;
}

void Drawing::addAxes(QSizeF size)
{
    const bool across = isAcross();
    const Scale scale = scaleFor(m_data);
    auto *categories = new QBarCategoryAxis;
    categories->append(categoryLabels(size.width()));
    categories->setGridLineVisible(false);
    categories->setLabelsVisible(!across);
    auto *values = new QValueAxis;
    values->setRange(scale.from, scale.to);
    values->setTickCount(scale.ticks());
    values->setLabelFormat(scale.format());
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{categories, values}) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(m_style.text);
        axis->setGridLineColor(m_style.line);
        axis->setLinePenColor(m_style.line);
    }
    m_chart.addAxis(categories, across ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart.addAxis(values, across ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart.series()) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
}

} // namespace

double leastHeight(const Chart &chart, const ChartStyle &style, double width)
{
    if (chart.kind != Chart::Kind::HorizontalBar || !canPaint(chart))
        return 0;
    return style.scale * Drawing(chart, style, QSizeF(width / style.scale, 1)).leastHeight();
}

void paintChart(QPainter &painter, const QRectF &place, const Chart &chart, const ChartStyle &style)
{
    if (!canPaint(chart) || place.isEmpty())
        return;
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(style.scale, style.scale);
    Drawing(chart, style, place.size() / style.scale).paint(painter);
    painter.restore();
}

#else

bool canPaint(const Chart &)
{
    return false;
}

double leastHeight(const Chart &, const ChartStyle &, double)
{
    return 0;
}

void paintChart(QPainter &, const QRectF &, const Chart &, const ChartStyle &) {}

#endif

} // namespace ui::charts
