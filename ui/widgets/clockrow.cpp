// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clockrow.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ClockRow::ClockRow(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(u"%1. %2. %3"_s.arg(content.what, content.left, content.record));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s1, Theme::s2, Theme::s1, 7);
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
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ClockRow::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !isDown())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::current().surfaceAlt);
    p.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace ui
