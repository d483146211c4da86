// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factgrid.h"

#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FactGrid::FactGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::s4);
    m_grid->setVerticalSpacing(Theme::s3);
    for (int c = 0; c < columns; ++c)
        m_grid->setColumnStretch(c, 1);
}

void FactGrid::add(const QString &name, const QString &value)
{
    const bool known = !value.isEmpty();
    const QString shown = known ? value : Tr::tr("Not known yet");
    auto *cell = new QWidget;
    auto *box = new QVBoxLayout(cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(1);
    box->addWidget(label(name, TextRole::Field));
    QLabel *words = paragraph(shown, known ? TextRole::Plain : TextRole::Muted);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setFocusPolicy(Qt::NoFocus);
    words->setAccessibleName(u"%1: %2"_s.arg(name, shown));
    box->addWidget(words);
    box->addStretch();
    m_grid->addWidget(cell, m_count / m_columns, m_count % m_columns);
    ++m_count;
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

} // namespace ui
