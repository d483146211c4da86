// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/work.h"

#include <QPointer>
#include <QThread>

#include <utility>

namespace ui {

Work::Work(QObject *parent)
    : QObject(parent)
{}

Work::~Work()
{
    if (!m_thread)
        return;
    m_stop = true;
    m_thread->wait();
    delete m_thread;
}

void Work::run(const std::function<void(const core::Fraction &)> &job, std::function<void()> done)
{
    if (m_thread)
        return;
    m_stop = false;
    m_reported = 0;
    m_thread = QThread::create([this, job] { job([this](double part) { return report(part); }); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        std::exchange(m_thread, nullptr)->deleteLater();
        // What follows may start the next piece of work, or end this object.
        const QPointer<Work> alive(this);
        done();
        if (alive)
            Q_EMIT finished();
    });
    m_thread->start();
}

bool Work::report(double part)
{
    const int thousandths = int(part * 1000);
    if (m_reported.exchange(thousandths) != thousandths)
        QMetaObject::invokeMethod(
            this, [this, part] { Q_EMIT progressed(part); }, Qt::QueuedConnection);
    return !m_stop;
}

} // namespace ui
