// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/backup.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace ui {

/// One piece of long work at a time, on a thread of its own, so that the window goes on answering.
class Work : public QObject
{
    Q_OBJECT

public:
    explicit Work(QObject *parent = nullptr);
    /// Asks running work to stop and waits until it has; what it gives is thrown away.
    ~Work() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Asks the work to stop. It still comes back, at the latest when it is done.
    void stop() { m_stop = true; }

    /// Runs \a job on another thread, then \a done with what it gave on this one. \a job says how
    /// far it is and learns whether to stop. Does nothing while other work runs.
    template<typename T>
    void start(std::function<T(const core::Fraction &)> job, std::function<void(T)> done)
    {
        auto given = std::make_shared<std::optional<T>>();
        run([given, job](const core::Fraction &progress) { given->emplace(job(progress)); },
            [given, done] { done(std::move(**given)); });
    }

Q_SIGNALS:
    /// How much is done, from 0 to 1.
    void progressed(double done);
    /// The work has come back, after what was to be done with it.
    void finished();

private:
    void run(const std::function<void(const core::Fraction &)> &job, std::function<void()> done);
    bool report(double done);

    QThread *m_thread = nullptr;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_reported = 0; ///< thousandths, so that a quick job does not flood the window
};

} // namespace ui
