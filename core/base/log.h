// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace core {

/// The log of the program. Never name a person, a place or what someone wrote in it: codes, counts, references
/// and Error::detail only.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace core
