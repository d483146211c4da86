// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

Command createCommand();
Command backupCommand();
Command restoreCommand();
Command verifyCommand();
Command demoCommand();
Command importCommand();
Command reportCommand();
Command exportCommand();
Command listCommand();
Command searchCommand();
Command tourCommand();
Command dueCommand();
Command answersCommand();
Command dutiesCommand();

} // namespace cli
