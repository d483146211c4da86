// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

#include <QStringList>

namespace core {

/// The worst of several codes of physical harm, which is the harm of the incident. "none" only
/// where it was said of everyone; empty where nobody said, because unknown is not none.
inline QString worstHarm(const QStringList &harms)
{
    QString worst;
    bool unsaid = false;
    const QList<Code> &scale = codes(List::HarmPhysical);
    qsizetype rank = -1;
    for (const QString &harm : harms) {
        const qsizetype at = scale.indexOf(Code{harm, {}});
        unsaid = unsaid || at < 0;
        if (at > rank) {
            rank = at;
            worst = harm;
        }
    }
    return unsaid && rank <= 0 ? QString() : worst;
}

} // namespace core
