// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/usecases/casebook.h"

namespace cli {

/// The passphrase of this run: from --passphrase-file, CASEBOOK_PASSPHRASE or a question. Never
/// from an argument, which other programs could read.
core::Result<QString> passphrase(const Invocation &invocation);

/// A passphrase for something new: asked twice where it is asked.
core::Result<QString> newPassphrase(const Invocation &invocation);

/// Opens the casebook that argument \a which names, with the clock of this run.
core::Result<std::unique_ptr<core::Casebook>> open(const Invocation &invocation, int which = 0);

/// The casebook's folder as typed, with ".casebook" added where only that makes it exist.
QString casebookFolder(const QString &typed);

} // namespace cli
