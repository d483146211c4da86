// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::platform {

/// Whether a person can be asked something: standard input is a terminal.
bool canAsk();

/// Asks \a question on the terminal and reads one line that is not shown. Nothing where the input
/// ended.
std::optional<QString> askSecret(const QString &question);

} // namespace core::platform
