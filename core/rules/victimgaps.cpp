// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/victimgaps.h"

#include "core/rules/asked.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<std::size_t N>
bool isOneOf(const QString &code, const std::array<QStringView, N> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool isAssault(const QString &category)
{
    return category == u"PA" || category == u"PV";
}

/// Outside the regulations for people at work; reg. 5 asks after the hospital instead.
bool isOutsider(const Part &part)
{
    static constexpr std::array<QStringView, 4> outsiders{
        u"volunteer", u"patient", u"visitor", u"member_of_public"};
    return isOneOf(part.workStatus, outsiders);
}

bool isHarmed(const Part &part)
{
    return !part.physicalHarm.isEmpty() && part.physicalHarm != u"none";
}

/// Whether the body of this victim may have come to harm, so that the law asks more.
bool mayBeHurt(const Incident &incident, const PartFacts &victim)
{
    static constexpr std::array<QStringView, 3> bodily{u"PA", u"PV", u"RT"};
    return isOneOf(incident.category, bodily) || incident.anyoneHurt == Tri::Yes
           || isHarmed(victim.part) || !victim.injuries.isEmpty()
           || victim.part.acts.contains(u"PA"_s);
}

/// The police may act for the victim.
bool isCrimeAgainstSomeone(const QString &category)
{
    static constexpr std::array<QStringView, 8> crimes{
        u"PA", u"PV", u"NP", u"HC", u"SX", u"TH", u"BU", u"CD"};
    return isOneOf(category, crimes);
}

/// Kinds of injury that can be specified injuries under RIDDOR reg. 4(1).
bool mayBeSpecified(const Injury &injury)
{
    static constexpr std::array<QStringView, 13> kinds{u"fracture",
                                                       u"dislocation",
                                                       u"concussion",
                                                       u"loss_of_consciousness",
                                                       u"burn",
                                                       u"eye",
                                                       u"crush",
                                                       u"amputation",
                                                       u"asphyxia",
                                                       u"internal",
                                                       u"multiple",
                                                       u"other",
                                                       u""};
    return isOneOf(injury.injuryKind, kinds) || injury.unconscious == Tri::Yes;
}

void askWhoTheyAre(Asked &asked, const Part &part)
{
    const bool described = !part.describedAs.trimmed().isEmpty();
    // A stranger may stay a description; a worker must be named to be reported and helped.
    asked.missing(part.personId.isNull() && !(described && isOutsider(part)), u"person", u"record");
    asked.missing(part.workStatus.isEmpty(), u"work_status", u"riddor");
}

void askWhatWasDone(Asked &asked, const Incident &incident, const Part &part)
{
    if (isAssault(incident.category)) {
        asked.missing(part.acts.trimmed().isEmpty(), u"acts", u"pars");
        asked.missing(part.intent.isEmpty(), u"intent", u"pars");
    }
    if (concernsPeople(incident.category))
        asked.missing(part.psychologicalHarm.isEmpty(), u"psychological_harm", u"support");
    asked.missing(isCrimeAgainstSomeone(incident.category) && part.policeWishes.isEmpty(),
                  u"police_wishes",
                  u"police");
}

void askTheWorker(Asked &asked, const PartFacts &victim)
{
    const Part &part = victim.part;
    asked.unknown(part.atWork, u"at_work", u"riddor");
    if (part.atWork == Tri::No)
        return; // off duty: none of the duties to a person at work
    asked.missing(part.employer.isEmpty(), u"employer", u"riddor");
    // No entry at all is not "fit for work": it was never asked (RIDDOR reg. 4(2), 12(1)(c)).
    asked.missing(isHarmed(part) && victim.periods.isEmpty(), u"time_off", u"riddor");
    const bool unexplained = std::any_of(
        victim.periods.begin(), victim.periods.end(), [](const IncapacityPeriod &period) {
            return period.cause.isEmpty() && period.periodKind != u"full_duties"
                   && period.periodKind != u"rest_days_fit";
        });
    asked.missing(unexplained, u"period_cause", u"riddor");
}

void askTheInjury(Asked &asked, const PartFacts &victim)
{
    asked.missing(victim.part.physicalHarm.isEmpty(), u"physical_harm", u"riddor");
    asked.missing(isHarmed(victim.part) && victim.injuries.isEmpty(), u"injuries", u"riddor");
    const auto any = [&victim](auto isMissing) {
        return std::any_of(victim.injuries.begin(), victim.injuries.end(), isMissing);
    };
    asked.missing(any([](const Injury &injury) {
                      return mayBeSpecified(injury) && injury.specifiedStatus.isEmpty();
                  }),
                  u"specified_status",
                  u"riddor");
    asked.missing(isOutsider(victim.part)
                      && any([](const Injury &injury) { return injury.takenToHospital.isEmpty(); }),
                  u"taken_to_hospital",
                  u"riddor");
}

} // namespace

bool concernsPeople(const QString &category)
{
    static constexpr std::array<QStringView, 6> people{u"PA", u"PV", u"NP", u"HC", u"SX", u"RT"};
    return isOneOf(category, people);
}

QList<Gap> victimGaps(const Incident &incident, const PartFacts &victim)
{
    Asked asked(victim.part.code);
    askWhoTheyAre(asked, victim.part);
    askWhatWasDone(asked, incident, victim.part);
    if (mayBeHurt(incident, victim)) {
        askTheInjury(asked, victim);
        if (!isOutsider(victim.part))
            askTheWorker(asked, victim);
    }
    return asked.gaps();
}

} // namespace core
