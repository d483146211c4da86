// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "core/rules/gaps.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::IncidentFacts;
using core::Tri;

using Change = std::function<void(IncidentFacts &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// A nurse is punched on a ward at night, and everything is known.
IncidentFacts punchedNurse()
{
    IncidentFacts facts;
    core::Incident &incident = facts.incident;
    incident.description = u"He punched me when I changed the dressing."_s;
    incident.immediateAction = u"Moved him to a side room, manager told."_s;
    incident.everyoneSafe = Tri::Yes;
    incident.anyoneHurt = Tri::Yes;
    incident.policeCalled = Tri::No;
    incident.occurredOn = QDate(2026, 11, 12);
    incident.occurredAt = QTime(14, 30);
    incident.precision = u"about"_s;
    incident.placeType = u"ward_acute"_s;
    incident.category = u"PA"_s;
    incident.subcategory = u"PA01"_s;
    incident.hate = Tri::No;
    incident.weapon = Tri::No;
    incident.loneWorker = Tri::Yes;
    facts.hasCameraRequest = true;

    core::PartFacts victim;
    victim.part.code = u"V1"_s;
    victim.part.role = u"victim"_s;
    victim.part.personId = core::Id<core::Person>(7);
    victim.part.workStatus = u"employee"_s;
    victim.part.employer = u"trust"_s;
    victim.part.atWork = Tri::Yes;
    victim.part.acts = u"PA01"_s;
    victim.part.intent = u"clinical"_s;
    victim.part.physicalHarm = u"low"_s;
    victim.part.psychologicalHarm = u"none"_s;
    victim.part.policeWishes = u"undecided"_s;
    core::Injury injury;
    injury.injuryKind = u"bruise"_s;
    victim.injuries.append(injury);
    core::IncapacityPeriod period;
    period.fromOn = QDate(2026, 11, 13);
    period.periodKind = u"full_duties"_s;
    victim.periods.append(period);

    core::PartFacts assailant;
    assailant.part.code = u"A1"_s;
    assailant.part.role = u"assailant"_s;
    facts.parts = {victim, assailant};
    return facts;
}

core::Part &victimOf(IncidentFacts &facts)
{
    return facts.parts.first().part;
}

QStringList fieldsOf(const QList<core::Gap> &gaps)
{
    QStringList fields;
    for (const core::Gap &gap : gaps)
        fields.append(gap.partCode.isEmpty() ? gap.field : gap.partCode + u'/' + gap.field);
    return fields;
}

} // namespace

class TestGaps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThingMissingIsOneGap_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("missing");

        const auto row
            = [](const char *sentence, const QStringList &missing, const Change &change) {
                  QTest::newRow(sentence) << change << missing;
              };
        row("everything is known", {}, [](IncidentFacts &) {});
        row("nobody wrote down the words", {u"description"_s}, [](IncidentFacts &facts) {
            facts.incident.description = u"  "_s;
        });
        row("nobody asked whether everyone is safe",
            {u"everyone_safe"_s},
            [](IncidentFacts &facts) { facts.incident.everyoneSafe = Tri::Unknown; });
        row("nobody asked after the police", {u"police_called"_s}, [](IncidentFacts &facts) {
            facts.incident.policeCalled = Tri::Unknown;
        });
        row("nothing is written of what was done at once",
            {u"immediate_action"_s},
            [](IncidentFacts &facts) { facts.incident.immediateAction.clear(); });
        row("the day is not known", {u"occurred_on"_s}, [](IncidentFacts &facts) {
            facts.incident.occurredOn = {};
        });
        row("the time was not asked", {u"occurred_at"_s}, [](IncidentFacts &facts) {
            facts.incident.occurredAt = {};
        });
        row("the caller said that the time cannot be known", {}, [](IncidentFacts &facts) {
            facts.incident.occurredAt = {};
            facts.incident.precision = u"unknown"_s;
        });
        row("between, without an end", {u"occurred_until"_s}, [](IncidentFacts &facts) {
            facts.incident.precision = u"between"_s;
        });
        row("no place at all", {u"place"_s}, [](IncidentFacts &facts) {
            facts.incident.placeType.clear();
        });
        row("a site is place enough", {}, [](IncidentFacts &facts) {
            facts.incident.placeType.clear();
            facts.incident.siteId = core::Id<core::Site>(3);
        });
        row("the level below the kind is open", {u"subcategory"_s}, [](IncidentFacts &facts) {
            facts.incident.subcategory.clear();
        });
        row("hate was never asked", {u"hate"_s}, [](IncidentFacts &facts) {
            facts.incident.hate = Tri::Unknown;
        });
        row("hate without its strand", {u"hate_strand"_s}, [](IncidentFacts &facts) {
            facts.incident.hate = Tri::Yes;
        });
        row("a weapon without its kind", {u"weapon_kind"_s}, [](IncidentFacts &facts) {
            facts.incident.weapon = Tri::Yes;
        });
        row("lone worker was never asked", {u"lone_worker"_s}, [](IncidentFacts &facts) {
            facts.incident.loneWorker = Tri::Unknown;
        });
        row("nobody thought of the cameras", {u"cameras"_s}, [](IncidentFacts &facts) {
            facts.hasCameraRequest = false;
        });
        row("a patient's home has no cameras of ours", {}, [](IncidentFacts &facts) {
            facts.hasCameraRequest = false;
            facts.incident.placeType = u"patient_home"_s;
        });
        row("no victim is named", {u"victim"_s}, [](IncidentFacts &facts) {
            facts.parts.removeFirst();
        });
        row("no assailant, known or described", {u"assailant"_s}, [](IncidentFacts &facts) {
            facts.parts.removeLast();
        });
        row("a worker who is only described must be named",
            {u"V1/person"_s},
            [](IncidentFacts &facts) {
                victimOf(facts).personId = {};
                victimOf(facts).describedAs = u"a nurse"_s;
            });
        row("the act is open", {u"V1/acts"_s}, [](IncidentFacts &facts) {
            victimOf(facts).acts.clear();
        });
        row("whether it was meant is open", {u"V1/intent"_s}, [](IncidentFacts &facts) {
            victimOf(facts).intent.clear();
        });
        row("at work was never asked", {u"V1/at_work"_s}, [](IncidentFacts &facts) {
            victimOf(facts).atWork = Tri::Unknown;
        });
        row("an agency nurse of nobody knows which employer",
            {u"V1/employer"_s},
            [](IncidentFacts &facts) {
                victimOf(facts).workStatus = u"agency_worker"_s;
                victimOf(facts).employer.clear();
            });
        row("off duty, the employer does not matter", {}, [](IncidentFacts &facts) {
            victimOf(facts).atWork = Tri::No;
            victimOf(facts).employer.clear();
            facts.parts.first().periods.clear();
        });
        row("psychological harm was never asked",
            {u"V1/psychological_harm"_s},
            [](IncidentFacts &facts) { victimOf(facts).psychologicalHarm.clear(); });
        row("nobody knows whether they work here", {u"V1/work_status"_s}, [](IncidentFacts &facts) {
            victimOf(facts).workStatus.clear();
        });
        row("physical harm was never asked", {u"V1/physical_harm"_s}, [](IncidentFacts &facts) {
            victimOf(facts).physicalHarm.clear();
        });
        row("hurt, and no injury is described", {u"V1/injuries"_s}, [](IncidentFacts &facts) {
            facts.parts.first().injuries.clear();
        });
        row("hurt, and nobody asked about the days after",
            {u"V1/time_off"_s},
            [](IncidentFacts &facts) { facts.parts.first().periods.clear(); });
        row("unhurt, so there are no days to ask about", {}, [](IncidentFacts &facts) {
            victimOf(facts).physicalHarm = u"none"_s;
            facts.parts.first().periods.clear();
            facts.parts.first().injuries.clear();
        });
        row("absent without a cause", {u"V1/period_cause"_s}, [](IncidentFacts &facts) {
            facts.parts.first().periods.first().periodKind = u"absent"_s;
        });
        row("a fracture nobody asked a doctor about",
            {u"V1/specified_status"_s},
            [](IncidentFacts &facts) {
                facts.parts.first().injuries.first().injuryKind = u"fracture"_s;
            });
        row("a visitor's injury without word of the hospital",
            {u"V1/taken_to_hospital"_s},
            [](IncidentFacts &facts) {
                victimOf(facts).workStatus = u"visitor"_s;
                facts.parts.first().periods.clear();
            });
        row("nobody asked what the victim wants of the police",
            {u"V1/police_wishes"_s},
            [](IncidentFacts &facts) { victimOf(facts).policeWishes.clear(); });
    }

    void oneThingMissingIsOneGap()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, missing);
        IncidentFacts facts = punchedNurse();
        change(facts);
        QCOMPARE(fieldsOf(core::gaps(facts)), missing);
    }

    void aStolenLaptopAsksOfDataAndNotOfInjuries()
    {
        IncidentFacts facts = punchedNurse();
        facts.parts.clear();
        facts.incident.anyoneHurt = Tri::No;
        facts.incident.loneWorker = Tri::Unknown;
        facts.incident.hate = Tri::Unknown;
        facts.incident.category = u"TH"_s;
        facts.incident.subcategory = u"TH04"_s;
        QCOMPARE(fieldsOf(core::gaps(facts)), QStringList{u"property"_s});
        facts.property.append(core::LostProperty());
        QCOMPARE(fieldsOf(core::gaps(facts)), QStringList{u"personal_data"_s});
        facts.property.first().personalData = Tri::No;
        QVERIFY(core::gaps(facts).isEmpty());
    }

    void eachVictimIsAskedAlone()
    {
        IncidentFacts facts = punchedNurse();
        core::PartFacts second = facts.parts.first();
        second.part.code = u"V2"_s;
        second.part.atWork = Tri::Unknown;
        facts.parts.append(second);
        const auto found = core::gaps(facts);
        QCOMPARE(fieldsOf(found), QStringList{u"V2/at_work"_s});
        QCOMPARE(core::label(found.first()), u"V2: Whether they were at work"_s);
        QCOMPARE(core::label(core::List::GapPurpose, found.first().purpose),
                 u"The RIDDOR decision and its date"_s);
    }

    void everyGapOfAnEmptyIncidentHasWords()
    {
        IncidentFacts facts;
        facts.incident.category = u"PA"_s;
        facts.parts.append(core::PartFacts());
        facts.parts.first().part.role = u"victim"_s;
        const auto found = core::gaps(facts);
        QVERIFY(found.size() > 15);
        for (const core::Gap &gap : found) {
            QVERIFY2(core::isKnown(core::List::GapField, gap.field), qPrintable(gap.field));
            QVERIFY2(core::isKnown(core::List::GapPurpose, gap.purpose), qPrintable(gap.purpose));
        }
    }
};

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
