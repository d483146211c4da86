// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/gaps.h"

namespace core {

/// Collects what is missing about an incident, or about one part of it.
class Asked
{
public:
    explicit Asked(const QString &partCode = {})
        : m_partCode(partCode)
    {}

    /// Notes a gap where \a isMissing.
    void missing(bool isMissing, QStringView field, QStringView purpose)
    {
        if (isMissing)
            m_gaps.append({field.toString(), m_partCode, purpose.toString()});
    }
    void unknown(Tri fact, QStringView field, QStringView purpose)
    {
        missing(fact == Tri::Unknown, field, purpose);
    }
    void append(const QList<Gap> &gaps) { m_gaps.append(gaps); }
    const QList<Gap> &gaps() const { return m_gaps; }

private:
    QString m_partCode;
    QList<Gap> m_gaps;
};

} // namespace core
