// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/sources.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QStringList>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString actsOf(const CaseVictim &held)
{
    QStringList acts;
    for (const QString &code : held.victim.acts.split(u' ', Qt::SkipEmptyParts))
        acts << label(List::Act, code);
    return acts.isEmpty() ? QString()
                          : Tr::tr("From the acts recorded: %1").arg(acts.join(u", "_s));
}

QString fromInjury(const CaseVictim &held)
{
    QStringList injuries;
    for (const core::Injury &injury : held.injuries) {
        if (!injury.injuryKind.isEmpty())
            injuries << label(List::InjuryKind, injury.injuryKind);
    }
    if (!injuries.isEmpty())
        return Tr::tr("From the injuries recorded: %1").arg(injuries.join(u", "_s));
    if (!held.victim.physicalHarm.isEmpty())
        return Tr::tr("From the physical harm recorded: %1")
            .arg(label(List::HarmPhysical, held.victim.physicalHarm));
    return {};
}

QString fromPlace(const CaseVictim &held)
{
    if (!held.siteKind.isEmpty())
        return Tr::tr("From the site of the incident: %1")
            .arg(label(List::SiteKind, held.siteKind));
    if (!held.incident.placeType.isEmpty())
        return Tr::tr("From the place of the incident: %1")
            .arg(label(List::PlaceType, held.incident.placeType));
    return {};
}

QString fromAssailant(const CaseVictim &held)
{
    if (held.assailants.isEmpty())
        return {};
    const Assailant &first = held.assailants.constFirst();
    const QString what = !first.personKind.isEmpty()
                             ? label(List::PersonKind, first.personKind)
                             : label(List::WorkStatus, first.part.workStatus);
    if (first.personKind.isEmpty() && first.part.workStatus.isEmpty())
        return {};
    return Tr::tr("From %1: %2").arg(first.part.code, what);
}

QString fromPart(const CaseVictim &held, const QString &words)
{
    return words.isEmpty() ? QString() : Tr::tr("From %1: %2").arg(held.victim.code, words);
}

} // namespace

QString sourceOf(Topic topic, const CaseVictim &held)
{
    const core::Part &victim = held.victim;
    switch (topic) {
    case Topic::Event:
        return actsOf(held);
    case Topic::Consent:
        return victim.acts.isEmpty() ? QString() : Tr::tr("An act that was suffered");
    case Topic::PhysicalInjury:
        return fromInjury(held);
    case Topic::Role:
        return fromPart(held,
                        victim.workStatus.isEmpty() ? QString()
                                                    : label(List::WorkStatus, victim.workStatus));
    case Topic::AtWork:
        return fromPart(held,
                        victim.atWork == Tri::Unknown ? QString()
                        : victim.atWork == Tri::Yes   ? Tr::tr("at work")
                                                      : Tr::tr("not at work"));
    case Topic::Assailant:
        return fromAssailant(held);
    case Topic::Motive:
        return victim.intent == u"clinical"
                   ? Tr::tr("From the intent recorded: %1").arg(label(List::Intent, victim.intent))
                   : QString();
    case Topic::WorkRelated: {
        const QString who = fromAssailant(held);
        return who.isEmpty() || victim.atWork == Tri::Unknown
                   ? QString()
                   : Tr::tr("From who did it, and whether they were at work");
    }
    case Topic::Premises:
    case Topic::Controller:
        return fromPlace(held);
    case Topic::Employer:
        return fromPart(
            held, victim.employer.isEmpty() ? QString() : label(List::Employer, victim.employer));
    case Topic::Specified:
    case Topic::ToHospital:
        return held.injuries.isEmpty() ? QString() : fromInjury(held);
    case Topic::TimeOff:
        return held.periods.isEmpty() ? QString() : Tr::tr("From the periods recorded");
    case Topic::Death:
        return victim.physicalHarm == u"death" ? Tr::tr("From the physical harm recorded: %1")
                                                     .arg(label(List::HarmPhysical, u"death"_s))
                                               : QString();
    case Topic::SharpSource:
    case Topic::Occurrence:
    case Topic::Disease:
    case Topic::Exemption:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace core::riddor
