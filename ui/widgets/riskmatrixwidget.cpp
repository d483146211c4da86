// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/riskmatrixwidget.h"

#include "core/domain/labels.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(core::risk::Band band)
{
    switch (band) {
    case core::risk::Band::Low:
        return Tone::Low;
    case core::risk::Band::Moderate:
        return Tone::Moderate;
    case core::risk::Band::High:
        return Tone::High;
    case core::risk::Band::Extreme:
    case core::risk::Band::NotScored:
        break;
    }
    return Tone::Extreme;
}

QString likelihoodName(int likelihood)
{
    return core::label(core::List::Likelihood, QString::number(likelihood));
}

QString consequenceName(int consequence)
{
    return core::label(core::List::Consequence, QString::number(consequence));
}

} // namespace

RiskMatrixWidget::RiskMatrixWidget(int version, Size size, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const bool isFull = size == Size::Full;
    grid->setSpacing(isFull ? 4 : 2);
    const Theme &t = Theme::current();
    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
        QLabel *side = label(
            isFull ? likelihoodName(likelihood) : QString::number(likelihood), TextRole::Small);
        side->setToolTip(likelihoodName(likelihood));
        side->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(side, 5 - likelihood, 0);
        for (int consequence = 1; consequence <= 5; ++consequence) {
            const Cell score{.consequence = consequence, .likelihood = likelihood};
            const core::risk::Band band = core::risk::band(score, m_version);
            auto *cell = new QPushButton(
                u"%1 %2"_s.arg(QString::number(score.value()), core::risk::letter(band)));
            cell->setProperty("band", toneName(toneOf(band)));
            cell->setCheckable(true);
            cell->setAutoDefault(false);
            cell->setFocusPolicy(Qt::ClickFocus);
            if (isFull)
                cell->setMinimumSize(t.scaled(64), t.scaled(38));
            else
                cell->setMinimumSize(t.scaled(40), t.scaled(30));
            cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            cell->installEventFilter(this);
            connect(cell, &QPushButton::clicked, this, [this, likelihood, consequence] {
                choose(Cell{.consequence = consequence, .likelihood = likelihood});
            });
            // A screen reader checks without a click.
            connect(cell, &QPushButton::toggled, this, [this, likelihood, consequence](bool on) {
                if (on)
                    choose(Cell{.consequence = consequence, .likelihood = likelihood});
            });
            m_cells.append(cell);
            grid->addWidget(cell, 5 - likelihood, consequence);
            grid->setColumnStretch(consequence, 1);
        }
    }
    for (int consequence = 1; consequence <= 5; ++consequence) {
        QLabel *foot = label(
            isFull ? consequenceName(consequence) : QString::number(consequence), TextRole::Small);
        foot->setToolTip(consequenceName(consequence));
        foot->setAlignment(Qt::AlignCenter);
        grid->addWidget(foot, 5, consequence);
    }
    name();
    choose(std::nullopt);
}

QString RiskMatrixWidget::words(Cell cell) const
{
    const QString band = core::risk::code(core::risk::band(cell, m_version));
    return u"%1 %2"_s.arg(QString::number(cell.value()), core::label(core::List::RiskBand, band));
}

QString RiskMatrixWidget::longWords(Cell cell) const
{
    return Tr::tr("Likelihood %1, consequence %2, %3")
        .arg(likelihoodName(cell.likelihood), consequenceName(cell.consequence), words(cell));
}

void RiskMatrixWidget::setQuestion(const QString &question)
{
    m_question = question;
    setAccessibleName(question);
    name();
}

void RiskMatrixWidget::name()
{
    for (const QPushButton *b : m_cells) {
        const Cell cell = cellOf(b);
        button(cell)->setAccessibleName(longWords(cell));
        button(cell)->setAccessibleDescription(m_question);
    }
}

QPushButton *RiskMatrixWidget::button(Cell cell) const
{
    return m_cells.at((cell.likelihood - 1) * 5 + cell.consequence - 1);
}

RiskMatrixWidget::Cell RiskMatrixWidget::cellOf(const QObject *object) const
{
    const auto i = std::find(m_cells.begin(), m_cells.end(), object) - m_cells.begin();
    return {.consequence = int(i) % 5 + 1, .likelihood = int(i) / 5 + 1};
}

void RiskMatrixWidget::setValue(std::optional<Cell> value)
{
    choose(value);
}

void RiskMatrixWidget::choose(std::optional<Cell> value)
{
    const bool changed = value != m_value;
    m_value = value;
    QPushButton *stop = button(value.value_or(Cell{3, 3}));
    for (QPushButton *cell : m_cells) {
        cell->setChecked(value && cell == stop);
        cell->setFocusPolicy(cell == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(stop);
    if (changed)
        Q_EMIT valueChanged(m_value);
}

bool RiskMatrixWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    Cell cell = cellOf(watched);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        ++cell.likelihood;
        break;
    case Qt::Key_Down:
        --cell.likelihood;
        break;
    case Qt::Key_Right:
        ++cell.consequence;
        break;
    case Qt::Key_Left:
        --cell.consequence;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    cell.likelihood = std::clamp(cell.likelihood, 1, 5);
    cell.consequence = std::clamp(cell.consequence, 1, 5);
    choose(cell);
    button(cell)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ui
