// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sheetpage.h"

namespace ui {

/// A locker: where it is and who has it.
class LockerPage : public SheetPage
{
    Q_OBJECT

public:
    LockerPage(Session &session, const QString &uid, const QString &tab = {});

protected:
    void fill() override;
};

} // namespace ui
