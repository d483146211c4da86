// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/status.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString afterInvestigation(const StatusFacts &facts)
{
    if (facts.reviewOwed && !facts.reviewReleased)
        return u"awaiting_review"_s;
    if (facts.withPolice)
        return u"with_police"_s;
    if (facts.openActions > 0)
        return u"actions_open"_s;
    return facts.reviewReleased ? u"review_done"_s : u"investigated"_s;
}

/// Where triage decided against an investigation of our own.
QString withoutInvestigation(const StatusFacts &facts, const QString &decided)
{
    if (facts.withPolice)
        return u"with_police"_s;
    return facts.openActions > 0 ? u"actions_open"_s : decided;
}

} // namespace

QString statusOf(const StatusFacts &facts)
{
    if (facts.closedOn.isValid())
        return u"closed"_s;
    if (facts.triage == u"duplicate")
        return u"duplicate"_s;
    // An investigation may start before anyone triaged; then it is the decision.
    if (facts.hasOpenInvestigation)
        return u"investigating"_s;
    if (facts.hasFinishedInvestigation || facts.reviewReleased)
        return afterInvestigation(facts);
    if (facts.triage == u"investigate")
        return u"to_investigate"_s;
    if (facts.triage == u"note") {
        // "Noted" would read as finished while a review is still owed.
        const bool owed = facts.reviewOwed;
        return owed ? u"awaiting_review"_s : withoutInvestigation(facts, u"noted"_s);
    }
    if (facts.triage == u"manager")
        return withoutInvestigation(facts, u"manager"_s);
    if (facts.triage == u"refer")
        return withoutInvestigation(facts, u"referred"_s);
    return u"new"_s;
}

} // namespace core
