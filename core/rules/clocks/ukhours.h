// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

namespace core::clocks {

/// What the clocks on the wall show at an instant in the United Kingdom.
struct UkMoment
{
    QDate day;
    QTime time;
    bool operator==(const UkMoment &) const = default;
};

/// The instant, UTC epoch milliseconds, at which the clocks of the United Kingdom show a day and
/// time; summer time as in the Summer Time Order 2002. Of an hour that comes twice the first is
/// meant, so that no limit comes out later than it may be; a time that is skipped is read as if the
/// clocks had not gone forward.
qint64 ukInstant(QDate day, QTime time);

/// What the clocks of the United Kingdom show at an instant.
UkMoment ukMoment(qint64 instantMs);

} // namespace core::clocks
