// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/platform/sessionwatch.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// Notices that nobody is at the program: no key and no mouse for a while, a locked screen, a
/// computer going to sleep.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// \a minutes answers how long may pass, and is asked again each time.
    IdleWatch(const core::Clock &clock, std::function<int()> minutes, QObject *parent = nullptr);

    /// Counts from now.
    void restart();
    /// Looks whether the time has passed; called by itself every few seconds.
    void look();

Q_SIGNALS:
    /// Time passed with nothing done.
    void idle();
    /// The screen was locked or the computer goes to sleep.
    void leaving();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::Clock m_clock;
    std::function<int()> m_minutes;
    core::platform::SessionWatch m_session;
    QTimer m_timer;
    qint64 m_last;
};

} // namespace ui
