// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>

#include <functional>
#include <map>

namespace core::demo {

/// What the LSMS does on which day, in the order in which it was put down. What lies after the last
/// day never happens: so a case of last week is half done.
class Agenda
{
public:
    using Step = std::function<Result<void>()>;

    void on(QDate day, Step step) { m_days[day].append(std::move(step)); }

    /// The next thing to do on \a day, taken off the list; nothing when the day is done.
    Step next(QDate day)
    {
        const auto found = m_days.find(day);
        if (found == m_days.end())
            return {};
        if (found->second.isEmpty()) {
            m_days.erase(found);
            return {};
        }
        return found->second.takeFirst();
    }

private:
    std::map<QDate, QList<Step>> m_days;
};

} // namespace core::demo
