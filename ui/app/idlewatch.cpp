// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace ui {

namespace {

constexpr int lookEverySeconds = 5;

} // namespace

IdleWatch::IdleWatch(const core::Clock &clock, std::function<int()> minutes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_minutes(std::move(minutes))
    , m_last(clock.nowMs())
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.setInterval(lookEverySeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    // Connected directly: sleep waits until this has returned.
    connect(&m_session, &core::platform::SessionWatch::leaving, this, &IdleWatch::leaving);
    m_timer.start();
}

void IdleWatch::restart()
{
    m_last = m_clock.nowMs();
}

void IdleWatch::look()
{
    if (m_clock.nowMs() - m_last < qint64(m_minutes()) * 60 * 1000)
        return;
    restart();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
        restart();
        break;
    default:
        break;
    }
    return false;
}

} // namespace ui
