// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/icon.h"

#include <QPainter>

#include <utility>

namespace ui {

IconLabel::IconLabel(QString name, Ink ink, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_ink(std::move(ink))
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, const Ink &ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = Theme::current().scaled(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_name, m_ink.colour(), rect());
}

} // namespace ui
