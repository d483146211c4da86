// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/securebytes.h"

#include <QString>

namespace core::vault {

/// How \a key (32 bytes) is printed: twelve groups of five letters and digits with hyphens between;
/// the last group is a checksum. The alphabet has no I, L, O or U.
QString recoveryKeyText(const SecureBytes &key);

/// The key that was printed as \a text. Case, blanks and hyphens do not matter, and O is 0, I and L
/// are 1. A typing error is Code::Invalid with a sentence that says what is wrong.
Result<SecureBytes> recoveryKeyFrom(const QString &text);

} // namespace core::vault
