// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::reports {

QString label(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Tr::tr("Note");
    case Tone::Info:
        return Tr::tr("For information");
    case Tone::Success:
        return Tr::tr("In order");
    case Tone::Warning:
        return Tr::tr("Needs attention");
    case Tone::Danger:
        return Tr::tr("Serious");
    }
    return {};
}

QString label(Audience audience)
{
    switch (audience) {
    case Audience::Full:
        return Tr::tr("Full");
    case Audience::Restricted:
        return Tr::tr("Restricted");
    case Audience::Shareable:
        return Tr::tr("Shareable");
    }
    return {};
}

QString referenceAndVersion(const Document &document)
{
    QString version = document.version;
    if (!version.isEmpty() && version.front().isDigit())
        version = Tr::tr("version %1").arg(version);
    if (document.reference.isEmpty() || version.isEmpty())
        return document.reference + version;
    return document.reference + u", "_s + version;
}

QString state(const Signature &signature)
{
    return signature.how.isEmpty() ? Tr::tr("Not yet signed") : signature.how;
}

QString summary(const RiskMatrix &matrix)
{
    QStringList said;
    const auto say = [&](const QString &sentence, const risk::Score &score) {
        if (!score.isScored())
            return;
        const QString band = risk::code(risk::band(score, matrix.version));
        const QString likelihood = QString::number(score.likelihood);
        const QString consequence = QString::number(score.consequence);
        said += sentence.arg(QString::number(score.value()),
                             core::label(List::RiskBand, band),
                             core::label(List::Likelihood, likelihood).toLower(),
                             core::label(List::Consequence, consequence).toLower());
    };
    //: %1 score, %2 band, %3 likelihood, %4 consequence
    say(Tr::tr("Then %1 %2 (%3, %4)."), matrix.then);
    say(Tr::tr("Now %1 %2 (%3, %4)."), matrix.now);
    say(Tr::tr("Target %1 %2 (%3, %4)."), matrix.target);
    return said.join(u' ');
}

QString withPageCount(QString text, int pages)
{
    const QString words = pages == 0   ? Tr::tr("…… pages")
                          : pages == 1 ? Tr::tr("1 page")
                                       : Tr::tr("%1 pages").arg(pages);
    return text.replace(pageCountMark, words);
}

QString figure(double value)
{
    if (!std::isfinite(value))
        return u"–"_s;
    if (value == std::round(value))
        return QString::number(value, 'f', 0);
    return QString::number(value, 'f', 1);
}

Table figures(const Chart &chart)
{
    Table table{.header = {Tr::tr("Category", "heading of a chart's table")},
                .caption = chart.caption};
    for (const Series &series : chart.series)
        table.header += series.name;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QList<Cell> row{{chart.categories.at(i)}};
        for (const Series &series : chart.series) {
            QString text = figure(i < series.values.size() ? series.values.at(i) : std::nan(""));
            if (series.special.contains(int(i)))
                text = Tr::tr("%1 (special cause)").arg(text);
            row += Cell{text};
        }
        table.rows += row;
    }
    return table;
}

QList<QList<Cell>> rowsOrNone(const Table &table)
{
    return table.rows.isEmpty() ? QList<QList<Cell>>{{{Tr::tr("Nothing recorded.")}}} : table.rows;
}

} // namespace core::reports
