// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/continuitywords.h"

#include "core/base/tr.h"

namespace core {

QString sentence(ContinuityBreak kind)
{
    switch (kind) {
    case ContinuityBreak::NoFinder:
        return Tr::tr("Say who found it.");
    case ContinuityBreak::WrongHolder:
        return Tr::tr("It was handed over by someone who did not hold it: an entry is missing.");
    case ContinuityBreak::NoReceiver:
        return Tr::tr("Say who received it.");
    case ContinuityBreak::GoesBack:
        return Tr::tr("This is earlier than the entry before it: check the day and the time.");
    case ContinuityBreak::NoDay:
        return Tr::tr("Say on which day it was handed over.");
    case ContinuityBreak::SealNotAsked:
        return Tr::tr("Say whether the seal was whole.");
    case ContinuityBreak::OpenedNoSeal:
        return Tr::tr("The seal was broken: give the number of the new one.");
    case ContinuityBreak::NotSigned:
        return Tr::tr("Say who signed for it.");
    }
    Q_UNREACHABLE();
}

} // namespace core
