// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace cli {

QList<Command> commands()
{
    return {
        createCommand(),
        demoCommand(),
        importCommand(),
        listCommand(),
        searchCommand(),
        exportCommand(),
        answersCommand(),
        reportCommand(),
        backupCommand(),
        restoreCommand(),
        verifyCommand(),
        dueCommand(),
        dutiesCommand(),
        tourCommand(),
    };
}

} // namespace cli
