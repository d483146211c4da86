// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QScrollArea>

#include <utility>

namespace ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{}

void PageStack::open(const QString &key, const std::function<QWidget *()> &make)
{
    if (key == currentKey() && m_pages.contains(key))
        return;
    if (!m_pages.contains(key)) {
        // Small screens and large text scroll instead of clipping.
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(make());
        addWidget(scroll);
        m_pages.insert(key, scroll);
    }
    m_history.resize(m_at + 1);
    m_history.append(key);
    m_at = m_history.size() - 1;
    showCurrent();
}

void PageStack::closePage(const QString &key)
{
    QScrollArea *gone = m_pages.take(key);
    if (!gone)
        return;
    const bool shown = currentKey() == key;
    QStringList kept;
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        // Without the closed page two visits to another may meet; they become one.
        if (m_history.at(i) != key && (kept.isEmpty() || kept.last() != m_history.at(i)))
            kept.append(m_history.at(i));
        if (i == m_at)
            at = kept.size() - 1;
    }
    m_history = kept;
    m_at = std::max<qsizetype>(at, m_history.isEmpty() ? -1 : 0);
    if (shown && m_at >= 0)
        showCurrent();
    removeWidget(gone);
    gone->deleteLater();
}

QWidget *PageStack::page(const QString &key) const
{
    const QScrollArea *scroll = m_pages.value(key);
    return scroll ? scroll->widget() : nullptr;
}

void PageStack::back()
{
    if (!canGoBack())
        return;
    --m_at;
    showCurrent();
}

void PageStack::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    showCurrent();
}

void PageStack::showCurrent()
{
    setCurrentWidget(m_pages.value(currentKey()));
    Q_EMIT pageShown(currentKey());
}

} // namespace ui
