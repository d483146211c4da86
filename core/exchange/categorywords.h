// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The kind an incident is counted under, as far as another system's words are certain.
struct IncidentKind
{
    QString category;
    QString subcategory; ///< empty where the words do not say
    bool operator==(const IncidentKind &) const = default;
};

/// What the words of another system's \a type, \a category and \a subcategory say for certain; an
/// empty kind when they do not. "Physical assault" alone is not certain: it does not say on whom.
IncidentKind incidentKind(const QString &type, const QString &category, const QString &subcategory);

/// The strand of hostility a subcategory of hate incidents stands for: "race" for "HC01".
QString hateStrand(const QString &subcategory);

} // namespace core
