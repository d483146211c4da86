// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keyslots.h"

namespace samples {

inline const QString Amira = QStringLiteral("Amira Begum");
inline const QString Jon = QStringLiteral("Jon Price");
inline const QString AmirasPassphrase = QStringLiteral("violet harbour seven kettles");
inline const QString JonsPassphrase = QStringLiteral("grey heron under the bridge");

inline core::vault::Created sampleCasebook()
{
    core::Result<core::vault::Created> created
        = core::vault::createHeader(QStringLiteral("Riverside NHS Trust"),
                                    {QStringLiteral("user-amira"), Amira},
                                    AmirasPassphrase,
                                    core::vault::Cost::Light);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    return std::move(created).value();
}

inline core::vault::Header withJon(const core::vault::Created &casebook)
{
    const core::Result<core::vault::Header> header
        = core::vault::withPerson(casebook.header,
                                  casebook.keys,
                                  {QStringLiteral("user-jon"), Jon},
                                  JonsPassphrase,
                                  core::vault::Cost::Light);
    if (!header)
        qFatal("%s", qPrintable(header.error().message));
    return *header;
}

} // namespace samples
