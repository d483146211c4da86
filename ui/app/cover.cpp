// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/cover.h"

#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int againSeconds = 5;

void end(QWidget *window)
{
    if (auto *dialog = qobject_cast<QDialog *>(window))
        dialog->reject();
    else
        window->close();
}

/// How many windows \a window lies over.
int depth(const QWidget *window)
{
    int above = 0;
    for (; window; window = window->parentWidget())
        above += window->isWindow() ? 1 : 0;
    return above;
}

} // namespace

Cover::Cover(std::function<void()> again, QObject *parent)
    : QObject(parent)
{
    m_again.setInterval(againSeconds * 1000);
    connect(&m_again, &QTimer::timeout, this, [again = std::move(again)] { again(); });
}

Cover::~Cover()
{
    delete m_window;
}

bool Cover::isOn() const
{
    return m_window != nullptr;
}

void Cover::put(Frame &frame, CasebookWindow *window)
{
    m_window = window;
    m_focus = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &frame && other->isVisible())
            m_others.append(other);
    }
    std::stable_sort(m_others.begin(), m_others.end(), [](const auto &a, const auto &b) {
        return depth(a) < depth(b);
    });
    // The one on top first: a modal one below must not come to the front in between.
    for (auto other = m_others.rbegin(); other != m_others.rend(); ++other) {
        if (*other)
            (*other)->hide();
    }
    window->hide();
    frame.removeWidget(window);
    window->setParent(nullptr);
    m_again.start();
}

CasebookWindow *Cover::takeOff(Frame &frame)
{
    m_again.stop();
    frame.setPage(m_window);
    for (const QPointer<QWidget> &other : std::exchange(m_others, {})) {
        if (other)
            other->show();
    }
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    return std::exchange(m_window, nullptr);
}

CasebookWindow *Cover::giveUp()
{
    m_again.stop();
    const QList<QPointer<QWidget>> others = std::exchange(m_others, {});
    for (auto other = others.rbegin(); other != others.rend(); ++other) {
        if (*other)
            end(*other);
    }
    return std::exchange(m_window, nullptr);
}

void closeDialogs(const QWidget *frame)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != frame && window->isVisible())
            end(window);
    }
}

} // namespace ui
