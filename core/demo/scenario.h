// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace core::demo {

/// One way in which an incident happens: its codes, and the words that tell it. In the words, [a|b]
/// is a choice and {A} the alleged assailant, {he} {him} {his} about them, {V} the victim where
/// somebody else rings, {W} the witness, {where}, {time}, {body}, {item}, {wait}, {phone}.
struct Scenario
{
    const char *kind;   ///< List::Subcategory
    const char *places; ///< kinds of place, separated by blanks
    const char *who;  ///< patient, relative, visitor, public, stranger, staff or none; any of these
    const char *acts; ///< suffered by the victim
    const char *bodies;   ///< List::BodyPart, any of these; empty where nobody is hurt
    const char *injuries; ///< List::InjuryKind, any of these
    const char
        *traits; ///< clinical:X, deliberate, unclear, lone, weapon:X, hate:X, restraint, night,
                 ///< victim:patient|visitor|security|none, item:X, severe, third, police
    int weight;
    const char *text;
    const char *action; ///< what was done at once
};

std::span<const Scenario> assaultScenarios();
std::span<const Scenario> abuseScenarios();
std::span<const Scenario> propertyScenarios();
std::span<const Scenario> securityScenarios();

} // namespace core::demo
