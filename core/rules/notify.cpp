// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/notify.h"

#include "core/rules/pars.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isCrime(const NotifyFacts &facts)
{
    static const QStringList crimes{
        u"PA"_s, u"PV"_s, u"SX"_s, u"HC"_s, u"TH"_s, u"BU"_s, u"CD"_s, u"AR"_s, u"WE"_s};
    return crimes.contains(facts.category) || !facts.acts.isEmpty();
}

bool isSerious(const NotifyFacts &facts)
{
    static const QStringList grave{
        u"PA11"_s, u"PA13"_s, u"PA15"_s, u"PA18"_s, u"SX01"_s, u"SX02"_s, u"SX03"_s};
    const bool graveAct = std::any_of(facts.acts.begin(), facts.acts.end(), [](const QString &act) {
        return grave.contains(act);
    });
    return facts.weapon == Tri::Yes || facts.seriousHarm || graveAct || facts.category == u"WE"
           || facts.category == u"AR" || facts.category == u"BT";
}

bool isMissingDetained(const NotifyFacts &facts)
{
    return facts.subcategory == u"AB01" || facts.subcategory == u"AB04";
}

bool isFire(const NotifyFacts &facts)
{
    return facts.category == u"AR";
}

bool isTerrorism(const NotifyFacts &facts)
{
    static const QStringList kinds{
        u"SU03"_s, u"SU04"_s, u"BT01"_s, u"BT02"_s, u"BT03"_s, u"BT04"_s};
    return kinds.contains(facts.subcategory);
}

class Rows
{
public:
    void add(bool applies, const QString &code, NotifyRow row = {})
    {
        if (!applies)
            return;
        row.code = code;
        m_rows.append(row);
    }
    const QList<NotifyRow> &all() const { return m_rows; }

private:
    QList<NotifyRow> m_rows;
};

} // namespace

QList<NotifyRow> whoMustBeTold(const NotifyFacts &facts)
{
    const NotifyRow today{.sameDay = true};
    const bool victimAgrees = isCrime(facts) && facts.victimWantsPolice == Tri::Yes;
    const bool askVictim
        = isCrime(facts) && facts.victimWantsPolice == Tri::Unknown && !isSerious(facts);
    Rows rows;
    rows.add(facts.parsOwed != Tri::No, u"pars"_s, {.ask = facts.parsOwed == Tri::Unknown});
    rows.add(facts.riddorOwed != Tri::No, u"riddor"_s, {.ask = facts.riddorOwed == Tri::Unknown});
    rows.add(victimAgrees || isSerious(facts) || askVictim || facts.category == u"AB",
             u"police"_s,
             {.ask = askVictim});
    rows.add(facts.woundTreated, u"police_wound"_s, today);
    rows.add(facts.atRiskHurt || facts.staffAccused || facts.subcategory == u"AB03",
             u"safeguarding"_s,
             today);
    rows.add(facts.patientHurt, u"patient_safety"_s);
    rows.add(facts.staffAccused || (facts.patientHurt && facts.seriousHarm), u"cqc"_s);
    rows.add(isMissingDetained(facts), u"detained_patient"_s, today);
    rows.add(facts.subcategory == u"TH05", u"controlled_drugs"_s, today);
    rows.add(facts.subcategory == u"TH06", u"prescriptions"_s, today);
    rows.add(
        facts.personalData || facts.category == u"IS", u"data_protection"_s, {.withinHours = 72});
    rows.add(facts.category == u"FR", u"counter_fraud"_s);
    rows.add(isFire(facts), u"fire"_s, today);
    rows.add(isTerrorism(facts), u"terrorism"_s, today);
    rows.add(facts.claimLikely, u"insurer"_s);
    rows.add(facts.otherEmployer, u"employer"_s, today);
    return rows.all();
}

NotifyFacts
notifyFacts(const Incident &incident, const QList<Part> &victims, const QList<LostProperty> &lost)
{
    static const QStringList elsewhere{u"agency_worker"_s,
                                       u"contractor_employee"_s,
                                       u"student_on_placement"_s,
                                       u"police_officer"_s,
                                       u"armed_forces_on_duty"_s};
    NotifyFacts facts{.category = incident.category,
                      .subcategory = incident.subcategory,
                      .weapon = incident.weapon};
    for (const Part &victim : victims) {
        facts.acts += victim.acts.split(u' ', Qt::SkipEmptyParts);
        const QString &harm = victim.physicalHarm;
        const bool harmed = !harm.isEmpty() && harm != u"none";
        facts.seriousHarm = facts.seriousHarm || harm == u"severe" || harm == u"death";
        facts.patientHurt = facts.patientHurt || (harmed && victim.workStatus == u"patient");
        facts.otherEmployer = facts.otherEmployer || elsewhere.contains(victim.workStatus);
        facts.claimLikely = facts.claimLikely || harm == u"severe" || harm == u"death";
        if (victim.policeWishes == u"wants")
            facts.victimWantsPolice = Tri::Yes;
        else if (victim.policeWishes == u"does_not_want" && facts.victimWantsPolice == Tri::Unknown)
            facts.victimWantsPolice = Tri::No;
        const Tri owed = pars::decide(victim).owed;
        if (owed == Tri::Yes
            || (owed == Tri::Unknown && incident.category == u"PA" && facts.parsOwed == Tri::No))
            facts.parsOwed = owed;
    }
    facts.acts.removeDuplicates();
    facts.personalData = std::any_of(lost.begin(), lost.end(), [](const LostProperty &item) {
        return item.personalData == Tri::Yes;
    });
    return facts;
}

} // namespace core
