// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace core::platform {

bool hardenProcess()
{
    const rlimit none{0, 0};
    const bool noCoreFiles = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notReadable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCoreFiles && notReadable;
}

} // namespace core::platform
