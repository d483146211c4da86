// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace core {

/// The only place that reads the time. A fixed clock gives tests and demonstrations their own today.
class Clock
{
public:
    Clock() = default;
    explicit Clock(const QDateTime &fixed)
        : m_fixed(fixed)
    {}

    /// A clock that stands at noon of \a day, local time.
    static Clock at(QDate day) { return Clock(QDateTime(day, QTime(12, 0))); }

    /// The instant, in UTC.
    QDateTime now() const { return m_fixed ? m_fixed->toUTC() : QDateTime::currentDateTimeUtc(); }

    /// The instant as UTC epoch milliseconds, as it is stored.
    qint64 nowMs() const { return now().toMSecsSinceEpoch(); }

    /// The day in law: the local calendar date.
    QDate today() const { return now().toLocalTime().date(); }

    bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<QDateTime> m_fixed;
};

} // namespace core
