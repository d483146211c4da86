// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/frame.h"

#include <QCloseEvent>

namespace ui {

using namespace Qt::StringLiterals;

Frame::Frame(QWidget *parent)
    : QStackedWidget(parent)
{
    setWindowTitle(u"Security Casebook"_s);
    resize(1440, 900);
}

void Frame::setPage(QWidget *page)
{
    if (QWidget *before = replacePage(page))
        before->deleteLater();
}

QWidget *Frame::replacePage(QWidget *page)
{
    QWidget *before = currentWidget();
    addWidget(page);
    setCurrentWidget(page);
    if (before)
        removeWidget(before);
    page->setFocus();
    return before;
}

void Frame::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    QStackedWidget::closeEvent(event);
}

} // namespace ui
