// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/actionlist.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace core {

QString code(ActionAnswer answer)
{
    switch (answer) {
    case ActionAnswer::Done:
        return u"done"_s;
    case ActionAnswer::InProgress:
        return u"in_progress"_s;
    case ActionAnswer::CannotDo:
        return u"cannot_do"_s;
    case ActionAnswer::NotMine:
        return u"not_mine"_s;
    }
    Q_UNREACHABLE();
}

QString label(ActionAnswer answer)
{
    switch (answer) {
    case ActionAnswer::Done:
        return Tr::tr("Done");
    case ActionAnswer::InProgress:
        return Tr::tr("In progress");
    case ActionAnswer::CannotDo:
        return Tr::tr("Cannot do");
    case ActionAnswer::NotMine:
        return Tr::tr("Not mine");
    }
    Q_UNREACHABLE();
}

} // namespace core
