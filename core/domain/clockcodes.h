// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// The lists of values of the other clocks.
enum class ClockList {
    Kind,
    State,
    Basis,  ///< statute, guidance or local
    Nation, ///< whose holidays: UK for all
    Unit,   ///< how a return of the organisation's own is counted
};

/// The codes of \a list with their words, in the order in which they are offered.
QList<std::pair<QString, QString>> clockCodes(ClockList list);

/// The words of \a code; the code itself where it is none of the list.
QString clockLabel(ClockList list, const QString &code);

} // namespace core
