// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace ui {

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    qApp->installEventFilter(this);
}

void FocusRing::follow(QWidget *target)
{
    m_target = target;
    if (!target || target == window() || target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QRect r(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
    setGeometry(r.adjusted(-3, -3, 3, 3));
    raise();
    show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool focus = type == QEvent::FocusIn || type == QEvent::FocusOut;
    const bool moved = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Hide;
    if (!focus && !(moved && m_target))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == this || widget->window() != window())
        return false;
    if (type == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool keyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                              || reason == Qt::ShortcutFocusReason;
        follow(keyboard ? widget : nullptr);
    } else if (type == QEvent::FocusOut) {
        if (widget == m_target)
            follow(nullptr);
    } else if (widget == m_target || widget->isAncestorOf(m_target)) {
        follow(m_target); // it moved, perhaps because what holds it was scrolled
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focusInner, 3));
    p.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    p.setPen(QPen(t.focus, 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace ui
