// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::platform {

/// Keeps this program's memory out of crash files and from other programs of the same account. To
/// be called first thing in main(); false where the system refused a part of it.
bool hardenProcess();

/// The most memory this program has held at once, in KB; 0 where the system does not say.
qint64 mostMemory();

} // namespace core::platform
