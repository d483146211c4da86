// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/maker.h"
#include "core/demo/staged.h"
#include "core/domain/labels.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

bool isWorker(const Part &part)
{
    return part.workStatus != u"patient" && part.workStatus != u"visitor"
           && part.workStatus != u"member_of_public";
}

QString harmOf(const QString &injury, bool severe, Random &random)
{
    static const QStringList light{
        u"bruise"_s, u"abrasion"_s, u"bite_unbroken"_s, u"fluid_exposure"_s, u"sprain"_s};
    if (injury == u"none")
        return u"none"_s;
    if (light.contains(injury))
        return random.chance(severe ? 35 : 12) ? u"moderate"_s : u"low"_s;
    const bool grave = injury == u"fracture" || injury == u"dislocation" || injury == u"asphyxia";
    return severe && grave && random.chance(35) ? u"severe"_s : u"moderate"_s;
}

void specify(Injury &injury, bool recent, Random &random)
{
    const bool digit = injury.bodyPart == u"finger" || injury.bodyPart == u"thumb";
    injury.specifiedStatus = u"no"_s;
    if (injury.injuryKind == u"fracture" && !digit) {
        injury.specified = u"fracture_not_digit"_s;
        injury.specifiedStatus
            = recent && random.chance(40) ? u"awaiting_doctor"_s : u"confirmed"_s;
    } else if (injury.injuryKind == u"concussion" && random.chance(35)) {
        injury.unconscious = Tri::Yes;
        injury.specified = u"loss_of_consciousness_head_injury"_s;
        injury.specifiedStatus = random.chance(80) ? u"confirmed"_s : u"self_diagnosed_only"_s;
    }
    if (injury.specifiedStatus != u"confirmed")
        injury.specified.clear();
    if (injury.unconscious == Tri::Unknown)
        injury.unconscious = Tri::No;
}

Injury injuryOf(
    const Made &made, const QString &kind, const QString &body, const QString &harm, Random &random)
{
    const Incident &incident = made.file.incident;
    Injury injury;
    injury.injuryKind = kind;
    injury.bodyPart = body;
    injury.treatment = harm == u"low"      ? (random.chance(65) ? u"first_aid"_s : u"none"_s)
                       : harm == u"severe" ? (random.chance(60) ? u"admitted"_s : u"ed"_s)
                                           : (random.chance(75) ? u"ed"_s : u"first_aid"_s);
    const bool hospital = injury.treatment == u"ed" || injury.treatment == u"admitted";
    injury.takenToHospital = hospital ? u"yes"_s : u"no"_s;
    if (!hospital && random.chance(5))
        injury.takenToHospital = u"precaution_only"_s;
    injury.diagnosedBy = hospital ? u"doctor"_s : random.chance(50) ? u"nurse"_s : QString();
    if (!injury.diagnosedBy.isEmpty()) {
        injury.diagnosedOn = incident.reportedOn;
        injury.diagnosis
            = u"%1, %2"_s.arg(label(List::InjuryKind, kind), label(List::BodyPart, body).toLower());
    }
    return injury;
}

class Periods
{
public:
    Periods(PartFile &victim, QDate accident)
        : m_victim(victim)
        , m_next(accident.addDays(1))
    {}

    /// \a days of \a kind, one after the other; 0 days: until further notice.
    Periods &then(const QString &kind, int days, const QString &note = {})
    {
        IncapacityPeriod period;
        period.fromOn = m_next;
        period.periodKind = kind;
        if (days > 0) {
            period.untilOn = m_next.addDays(days - 1);
            m_next = m_next.addDays(days);
        }
        if (kind != u"full_duties" && kind != u"rest_days_fit")
            period.cause = m_victim.part.psychologicalHarm == u"moderate" ? u"mixed"_s
                                                                          : u"physical_injury"_s;
        period.note = note;
        m_victim.periods.append(period);
        return *this;
    }

    void back() { then(u"full_duties"_s, 0); }

private:
    PartFile &m_victim;
    QDate m_next;
};

/// Every shape an absence takes: short, over three days, over seven, split by days off or a trial
/// of work, light duties, and still running.
void addTimeOff(PartFile &victim, QDate accident, QDate today, Random &random)
{
    const QString absent = u"absent"_s;
    Periods periods(victim, accident);
    const bool running = accident.daysTo(today) < 40 && random.chance(45);
    if (victim.part.physicalHarm == u"low") {
        if (random.chance(72))
            periods.back();
        else
            periods.then(absent, random.between(1, 3)).back();
        return;
    }
    if (running) {
        periods.then(absent, 0, u"Fit note until further notice"_s);
        return;
    }
    if (victim.part.physicalHarm == u"severe") {
        periods.then(absent, random.between(20, 60)).then(u"light_duties"_s, 14).back();
        return;
    }
    switch (random.weighted({26, 20, 22, 12, 10, 10})) {
    case 0:
        periods.back();
        break;
    case 1:
        periods.then(absent, random.between(2, 7)).back();
        break;
    case 2:
        periods.then(absent, random.between(8, 24)).back();
        break;
    case 3:
        periods.then(absent, 4)
            .then(u"rest_days_unfit"_s, 2)
            .then(absent, random.between(2, 4))
            .back();
        break;
    case 4:
        periods.then(u"light_duties"_s, random.between(5, 12), u"Desk work only"_s).back();
        break;
    default:
        periods.then(absent, 3)
            .then(u"full_duties"_s, 2, u"Came back too early"_s)
            .then(absent, random.between(3, 6))
            .back();
        break;
    }
}

QString inTheirWords(const QString &kind, Random &random)
{
    if (kind == u"fracture" || kind == u"dislocation")
        return u"In a lot of pain, sling, waiting for the fracture clinic."_s;
    if (kind == u"puncture" || kind == u"bite_broken" || kind == u"fluid_exposure")
        return u"Worried about infection. Bloods in six weeks."_s;
    return random.pick(QStringList{u"Sore and shaken, wants to carry on."_s,
                                   u"Headache this morning."_s,
                                   u"Fine, just angry."_s,
                                   u"Not sleeping well since."_s,
                                   u""_s});
}

} // namespace

void addHarm(const World &world, Made &made, PartFile &victim, Random &random)
{
    const Scenario &scenario = *made.scenario;
    const Incident &incident = made.file.incident;
    const QStringList acts = QString::fromUtf8(scenario.acts).split(u' ', Qt::SkipEmptyParts);
    const bool recent = incident.occurredOn.daysTo(world.today) < 14;
    Part &part = victim.part;
    part.acts = acts.join(u' ');
    if (!acts.isEmpty()) {
        const QString clinical = made.trait(u"clinical"_s);
        part.intent = !clinical.isEmpty()         ? u"clinical"_s
                      : made.has(u"deliberate"_s) ? u"deliberate"_s
                                                  : u"unclear"_s;
        part.clinicalKind = clinical;
    }
    const bool crime = !acts.isEmpty() || incident.category == u"TH" || incident.category == u"BU";
    if (crime && !(recent && random.chance(35)))
        part.policeWishes = incident.policeCalled == Tri::Yes ? u"wants"_s
                            : random.chance(60)               ? u"does_not_want"_s
                                                              : u"undecided"_s;
    if (isWorker(part))
        part.contactNote
            = random.chance(30) ? u"Mobile, after shift; "_s + mobile(random) : QString();
    part.physicalHarm = u"none"_s;
    part.psychologicalHarm = acts.isEmpty()      ? u"none"_s
                             : random.chance(55) ? u"low"_s
                             : random.chance(25) ? u"moderate"_s
                                                 : u"none"_s;
    const QStringList bodies = QString::fromUtf8(scenario.bodies).split(u' ', Qt::SkipEmptyParts);
    made.file.incident.anyoneHurt = bodies.isEmpty() ? Tri::No : Tri::Yes;
    if (bodies.isEmpty())
        return;
    const QString kind
        = random.pick(QString::fromUtf8(scenario.injuries).split(u' ', Qt::SkipEmptyParts));
    const QString body = random.pick(bodies);
    part.physicalHarm = harmOf(kind, made.has(u"severe"_s), random);
    if (part.physicalHarm == u"none") {
        made.file.incident.anyoneHurt = Tri::No;
        return;
    }
    Injury injury = injuryOf(made, kind, body, part.physicalHarm, random);
    specify(injury, recent, random);
    victim.injuries.append(injury);
    part.harmNote = inTheirWords(kind, random);
    if (injury.treatment == u"ed" || injury.treatment == u"admitted")
        made.file.incident.hurtWhere = u"Emergency department, Northmoor General"_s;
    if (stagePeriods(made.index, victim, incident.occurredOn))
        return;
    if (isWorker(part) && !(recent && random.chance(30)))
        addTimeOff(victim, incident.occurredOn, world.today, random);
}

} // namespace core::demo
