// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clockrow.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ClockRow::ClockRow(const Content &content, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s2, 0, 7);
    box->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(paragraph(content.what, TextRole::Strong), 1);
    top->addWidget(pill(content.left, content.tone), 0, Qt::AlignTop);
    box->addLayout(top);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, 100);
    bar->setValue(content.percentGone);
    bar->setProperty("tone", toneName(content.tone));
    bar->setAccessibleName(u"%1, %2: %3"_s.arg(content.what, content.record, content.left));
    box->addWidget(bar);
    box->addWidget(paragraph(content.record, TextRole::Small));
}

} // namespace ui
