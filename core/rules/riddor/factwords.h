// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::riddor {

/// One fact in words: what it is, and what is known of it.
struct FactLine
{
    QString name;
    QString value;
    bool operator==(const FactLine &) const = default;
};

/// The facts a result was computed from, in the order in which they are asked; unknown ones say so,
/// and what does not apply is left out.
QList<FactLine> factLines(const Facts &facts);

/// What differs between two sets of facts, as "Time off: before …, now …".
QStringList changedFacts(const Facts &before, const Facts &now);

} // namespace core::riddor
