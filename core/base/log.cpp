// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace core {

Q_LOGGING_CATEGORY(log, "casebook", QtInfoMsg)

} // namespace core
