// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gaps.h"

#include "core/domain/labels.h"
#include "core/rules/asked.h"
#include "core/rules/victimgaps.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

void askTheCall(Asked &asked, const Incident &incident)
{
    asked.missing(blank(incident.description), u"description", u"record");
    asked.unknown(incident.everyoneSafe, u"everyone_safe", u"safety");
    asked.unknown(incident.anyoneHurt, u"anyone_hurt", u"riddor");
    asked.unknown(incident.policeCalled, u"police_called", u"police");
    asked.missing(blank(incident.immediateAction), u"immediate_action", u"record");
}

void askWhenAndWhere(Asked &asked, const Incident &incident)
{
    asked.missing(!incident.occurredOn.isValid(), u"occurred_on", u"riddor");
    // Someone who said the time cannot be known has answered.
    asked.missing(!incident.occurredAt.isValid() && incident.precision != u"unknown",
                  u"occurred_at",
                  u"footage");
    asked.missing(incident.precision == u"between" && !incident.occurredUntilOn.isValid(),
                  u"occurred_until",
                  u"footage");
    asked.missing(incident.siteId.isNull() && blank(incident.placeType)
                      && blank(incident.placeDetail) && blank(incident.placeAddress),
                  u"place",
                  u"patterns");
}

void askTheKind(Asked &asked, const Incident &incident)
{
    const QString &kind = incident.category;
    asked.missing(kind.isEmpty(), u"category", u"counting");
    asked.missing(incident.subcategory.isEmpty() && !codes(List::Subcategory, kind).isEmpty(),
                  u"subcategory",
                  u"counting");
    if (concernsPeople(kind)) {
        asked.missing(incident.hate == Tri::Unknown && kind != u"HC", u"hate", u"police");
        asked.unknown(incident.weapon, u"weapon", u"police");
    }
    asked.missing((incident.hate == Tri::Yes || kind == u"HC") && incident.hateStrand.isEmpty(),
                  u"hate_strand",
                  u"police");
    asked.missing(
        incident.weapon == Tri::Yes && incident.weaponKind.isEmpty(), u"weapon_kind", u"police");
}

bool hasRole(const QList<PartFacts> &parts, QStringView role)
{
    return std::any_of(parts.begin(), parts.end(), [role](const PartFacts &facts) {
        return facts.part.role == role;
    });
}

void askWhoWasThere(Asked &asked, const IncidentFacts &facts)
{
    const Incident &incident = facts.incident;
    const bool people = concernsPeople(incident.category);
    const bool victims = hasRole(facts.parts, u"victim");
    asked.missing((people || incident.anyoneHurt == Tri::Yes) && !victims, u"victim", u"riddor");
    asked.missing(people && !hasRole(facts.parts, u"assailant"), u"assailant", u"patterns");
    asked.missing(incident.loneWorker == Tri::Unknown
                      && (people || victims || incident.category == u"LW"),
                  u"lone_worker",
                  u"review");
}

/// Nobody films a telephone call or the inside of a home.
bool maybeFilmed(const Incident &incident)
{
    return incident.placeType != u"online" && incident.placeType != u"patient_home";
}

void askWhatWasLost(Asked &asked, const IncidentFacts &facts)
{
    static constexpr std::array<QStringView, 3> losses{u"TH", u"BU", u"CD"};
    const bool loss
        = std::find(losses.begin(), losses.end(), facts.incident.category) != losses.end();
    asked.missing(loss && facts.property.isEmpty(), u"property", u"record");
    const bool unasked
        = std::any_of(facts.property.begin(), facts.property.end(), [](const LostProperty &item) {
              return item.personalData == Tri::Unknown;
          });
    asked.missing(unasked, u"personal_data", u"data_breach");
}

} // namespace

QList<Gap> gaps(const IncidentFacts &facts)
{
    Asked asked;
    askTheCall(asked, facts.incident);
    askWhenAndWhere(asked, facts.incident);
    askTheKind(asked, facts.incident);
    askWhoWasThere(asked, facts);
    for (const PartFacts &part : facts.parts) {
        if (part.part.role == u"victim")
            asked.append(victimGaps(facts.incident, part));
    }
    askWhatWasLost(asked, facts);
    asked.missing(!facts.hasCameraRequest && maybeFilmed(facts.incident), u"cameras", u"footage");
    return asked.gaps();
}

QString label(const Gap &gap)
{
    const QString words = label(List::GapField, gap.field);
    return gap.partCode.isEmpty() ? words : u"%1: %2"_s.arg(gap.partCode, words);
}

} // namespace core
