// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace core::demo {

/// What is found, learned and done in cases of one kind. Entries are separated by |, what belongs
/// together in one entry by ~.
struct Theme
{
    const char *code;
    const char *terms;
    const char *factors;    ///< domain ~ factor ~ evidence ~ rating
    const char *whys;       ///< problem ~ why 1 … ~ root
    const char *findings;   ///< finding ~ evidence ~ outcome
    const char *controls;   ///< name ~ should be ~ was ~ held ~ reason
    const char *expected;   ///< what should have happened
    const char *difference; ///< why it did not
    const char *well;
    const char *notWell;
    const char *lessons;         ///< lesson ~ how we will know
    const char *recommendations; ///< the same
    const char *actions;         ///< what ~ why ~ strength ~ team
};

/// The theme of incidents of \a category at a place of \a placeType; \a lone: a lone worker's.
const Theme &themeOf(const QString &category, const QString &placeType, bool lone);

/// The entries of a text of a theme, each with its parts.
QList<QStringList> entries(const char *text);

} // namespace core::demo
