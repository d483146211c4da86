// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace core
