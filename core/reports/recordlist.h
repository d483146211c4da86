// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"

namespace core::reports {

/// A register, or what was found in one, as words.
struct RecordList
{
    QString title;
    QString question;    ///< what was asked for; empty for all
    bool chosen = false; ///< rows chosen by hand
    QStringList columns;
    QList<double> shares; ///< of the width, for each column
    QList<QStringList> rows;
};

/// A register on paper: how many rows and which, then the table.
Document recordList(const Frame &frame, const RecordList &list);

} // namespace core::reports
