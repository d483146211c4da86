// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"

#include <QRegularExpression>

namespace core {

/// Whether \a text could be an e-mail address: something, an @, and a place with a dot.
inline bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+$"));
    return address.match(text.trimmed()).hasMatch();
}

/// What to do about an address that is none.
inline QString mailAddressProblem(const QString &typed)
{
    return Tr::tr("“%1” is not an e-mail address. Write it like name@place.nhs.uk.")
        .arg(typed.trimmed());
}

} // namespace core
