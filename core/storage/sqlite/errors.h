// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::sqlite {

/// Says in a person's words what SQLite's (extended) result \a code means. \a systemError is the
/// system's own error number and tells a full disk from a broken one. \a detail goes to the log as
/// it is.
Error storageError(int code, int systemError, const QString &detail);

} // namespace core::sqlite
