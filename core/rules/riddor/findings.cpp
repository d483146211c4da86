// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/findings.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/death.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/injury.h"
#include "core/rules/riddor/occurrence.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// The exemptions lift the reports; the record of more than three days stands, and so does the
// question whether there were so many.
void keepTheRecord(QList<Outcome> &found, const Facts &facts, const Run &run, const Limits &limits)
{
    if (limits.recordDays == 0 || atWork(facts) == Tri::No || connected(facts) == Tri::No
        || facts.deathDate.isValid())
        return;
    const auto outcome = recordOutcome(run, limits);
    if (outcome && (outcome->report == Tri::No || !isArmedForces(facts)))
        found.append(*outcome);
}

QList<Outcome>
exemptOutcomes(const Facts &facts, const Exemption &exempt, const Run &run, const Limits &limits)
{
    QList<Outcome> found;
    if (accident(facts) == Tri::No)
        return found;
    keepTheRecord(found, facts, run, limits);
    found.append({.category = Category::NotRiddorExempt,
                  .regulation = exempt.regulation,
                  .basis = u"reg. %1"_s.arg(exempt.regulation)});
    return found;
}

// A death within ten days is reported as the death; a later one does not excuse the injury's
// report.
bool isOneReport(const std::optional<Outcome> &death)
{
    return death && death->category == Category::Death
           && death->rule == DeadlineRule::IncidentPlus10;
}

// HSE's position, not the text, keeps injury to the mind outside.
bool restsOnTheMind(const Facts &facts)
{
    return facts.physicalInjury == Tri::No
           || std::any_of(facts.incapacity.begin(), facts.incapacity.end(), [](const auto &period) {
                  return period.cause == IncapacityCause::PsychologicalOnly;
              });
}

} // namespace

QList<Outcome> findings(const Facts &facts, const Run &run, const Limits &limits)
{
    QList<Outcome> found;
    const std::optional<Outcome> death = deathOutcome(facts, run, limits);
    if (death)
        found.append(*death);
    const auto exempt = exemption(facts);
    if (exempt && exempt->applies == Tri::Yes)
        found += exemptOutcomes(facts, *exempt, run, limits);
    else if (!isOneReport(death))
        found += injuryOutcomes(facts, run, limits);
    if (auto outcome = dangerousOccurrence(facts, limits))
        found.append(*outcome);
    if (auto outcome = diseaseOutcome(facts))
        found.append(*outcome);
    if (found.isEmpty()) {
        const bool mind = restsOnTheMind(facts);
        found.append(
            {.category = Category::NotRiddor,
             .basisType = mind ? BasisType::Guidance : BasisType::Statute,
             .basis = mind ? u"reg. 2(1) \"accident\""_s : u"regs 2, 4, 5, 6, 12(1)(c)"_s});
    }
    return found;
}

} // namespace core::riddor
