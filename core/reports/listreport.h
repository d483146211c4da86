// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"

namespace core::reports {

/// A list on paper: its title, what was asked of it, how many rows there are, and the rows.
Document listReport(const Frame &frame,
                    const QString &title,
                    const QString &asked,
                    const QStringList &header,
                    const QList<QStringList> &rows);

} // namespace core::reports
