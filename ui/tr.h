// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ui)
};

} // namespace ui
