// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "core/usecases/casebook.h"

namespace core::demo {

/// A review on one plain page as a PDF, for where nothing better is at hand.
QByteArray plainPaper(const ReviewFile &file, Casebook &casebook);

} // namespace core::demo
