// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QDate>

namespace core::reports {

/// What stands around every report of a casebook: whose it is, and who made this copy when.
struct Frame
{
    QString organisation;
    QString marking;
    QString printedBy;
    QDate printedOn; ///< today
    Audience audience = Audience::Full;
};

/// An empty document in \a frame, with its title as the first heading and the footer "Printed … by
/// …, uncontrolled when printed"; by whom only for full.
Document begin(const Frame &frame, const QString &title, const QString &reference);

/// "Thursday 12 November 2026", as reports write a day in full; "Not known" where there is none.
QString longDay(QDate day);
/// "12 Nov 2026", for tables; "Not known" where there is none.
QString shortDay(QDate day);

} // namespace core::reports
