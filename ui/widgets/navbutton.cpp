// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navbutton.h"

#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

NavButton::NavButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(spoken(text));
    setIcon(ui::icon(iconName));
    setIconSize({Theme::current().scaled(20) + 8, Theme::current().scaled(20)});
    connect(this, &QPushButton::toggled, this, [this, iconName](bool on) {
        setIcon(ui::icon(iconName, on ? &Theme::link : &Theme::textMuted));
    });
}

void NavButton::setCount(int count)
{
    m_count = count;
    const QString name = spoken(text());
    setAccessibleName(count > 0 ? u"%1, %2"_s.arg(name, QLocale().toString(count)) : name);
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(Theme::smallText, QFont::DemiBold));
    return QPushButton::sizeHint()
           + QSize(m_count > 0 ? metrics.horizontalAdvance(QLocale().toString(m_count)) + Theme::s4
                               : 0,
                   0);
}

void NavButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_count <= 0)
        return;
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.setFont(t.font(Theme::smallText, QFont::DemiBold));
    painter.setPen(isChecked() ? t.link : t.textMuted);
    painter.drawText(rect().adjusted(0, 0, -Theme::s4, 0),
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     QLocale().toString(m_count));
}

} // namespace ui
