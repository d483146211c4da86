// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "ui/start/frontpage.h"

namespace ui {

/// Shows a new casebook's recovery key, the only time anyone can see it.
class RecoveryKeyPage : public FrontPage
{
    Q_OBJECT

public:
    /// \a sheet is what is printed.
    RecoveryKeyPage(const QString &recoveryKey,
                    const core::reports::Document &sheet,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person says that the key is kept.
    void kept();
};

/// The sheet of paper with the recovery key of the casebook called \a name.
core::reports::Document recoverySheet(const QString &organisation,
                                      const QString &name,
                                      const QString &recoveryKey,
                                      const QString &printedBy,
                                      QDate today);

} // namespace ui
