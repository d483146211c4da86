// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::platform {

/// What the system's error \a code means for writing \a path: Code::Full, ReadOnly, NotFound or
/// File, with a sentence that says what to do.
Error fileError(int code, const QString &path);

} // namespace core::platform
