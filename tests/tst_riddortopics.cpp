// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions are asked: those whose answer can change what the regulations ask, and no others.
#include "core/rules/riddor/casefacts.h"
#include "core/rules/riddor/sources.h"
#include "core/rules/riddor/topics.h"
#include "core/rules/riddor/topicwords.h"
#include "core/rules/riddor/whatif.h"

#include <QRandomGenerator>

#include "riddorfacts.h"

using namespace riddorfacts;

Q_DECLARE_METATYPE(QList<core::riddor::Topic>)

class TestRiddorTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedFitsTheCase_data();
    void whatIsAskedFitsTheCase();
    void whatIsNotAskedCouldNotHaveChangedAnything();
    void theGatesComeFirst();
    void everyTopicHasWords();
    void answersStoredWithThePartBecomeFacts();
};

namespace {

using T = Topic;

/// Somebody hurt in an assault of whom nothing else is known.
Facts untold()
{
    Facts facts;
    facts.asOf = march(4);
    facts.incidentDate = march(2);
    facts.eventType = EventType::PhysicalAssault;
    facts.consensual = Tri::No;
    return facts;
}

template<typename V>
V any(QRandomGenerator &random, std::initializer_list<V> values)
{
    return *(values.begin() + random.bounded(int(values.size())));
}

/// Facts of which each is answered, or not, by chance.
Facts anyFacts(QRandomGenerator &random)
{
    const std::initializer_list<Tri> tris{Tri::Unknown, Tri::Yes, Tri::No};
    Facts f;
    f.incidentDate = march(2);
    f.asOf = march(2).addDays(random.bounded(25));
    f.eventType = EventType(random.bounded(12));
    f.role = InjuredRole(random.bounded(13));
    f.atWork = any(random, tris);
    f.employer = Employer(random.bounded(10));
    f.premises = Premises(random.bounded(8));
    f.controller = Controller(random.bounded(4));
    f.workRelated = any(random, tris);
    f.consensual = any(random, tris);
    f.assailant = AssailantRole(random.bounded(9));
    f.motive = Motive(random.bounded(8));
    f.physicalInjury = any(random, tris);
    f.specifiedStatus = SpecifiedStatus(random.bounded(5));
    f.toHospital = ToHospital(random.bounded(4));
    if (random.bounded(3) == 0)
        f.unlistedDays = UnlistedDays::Fit;
    if (random.bounded(3) == 0)
        f.exemptions = {ExemptionFact(1 + random.bounded(4))};
    return f;
}

/// \a facts with every topic that is open answered by chance, \a kept excepted.
Facts answered(QRandomGenerator &random, const Facts &facts, Topic kept)
{
    const std::initializer_list<Tri> yesNo{Tri::Yes, Tri::No};
    Facts f = facts;
    const auto open = [&](Topic topic) { return topic != kept && !isAnswered(topic, facts); };
    const bool words = facts.eventType == EventType::VerbalAbuse
                       || facts.eventType == EventType::ThreatNoContact;
    if (open(T::Event))
        f.eventType = any(random,
                          {EventType::PhysicalAssault,
                           EventType::OtherAccident,
                           EventType::Restraint,
                           EventType::VerbalAbuse});
    if (open(T::Role))
        f.role = InjuredRole(1 + random.bounded(12));
    if (open(T::AtWork))
        f.atWork = any(random, yesNo);
    if (open(T::Consent))
        f.consensual = any(random, yesNo);
    if (open(T::Motive))
        f.motive = Motive(1 + random.bounded(7));
    if (open(T::Premises))
        f.premises = Premises(1 + random.bounded(7));
    if (open(T::WorkRelated))
        f.workRelated = any(random, yesNo);
    if (open(T::PhysicalInjury))
        f.physicalInjury = words ? Tri::No : any(random, yesNo);
    if (open(T::Specified)) {
        f.specifiedStatus = any(random, {SpecifiedStatus::No, SpecifiedStatus::Confirmed});
        f.specified = {SpecifiedInjury::FractureNotDigit};
        f.diagnosedBy = DiagnosedBy::Doctor;
    }
    if (open(T::ToHospital))
        f.toHospital = any(random, {ToHospital::Yes, ToHospital::No});
    if (open(T::Employer))
        f.employer = any(random, {Employer::Trust, Employer::Agency});
    if (open(T::TimeOff))
        f.unlistedDays = UnlistedDays::Fit;
    return f;
}

using Seen = std::tuple<Category, Tri, QString, QDate, bool>;

QList<Seen> seen(const Facts &facts)
{
    QList<Seen> list;
    for (const Outcome &one : assessWithoutQuestions(facts, ruleSets()))
        list.append({one.category, one.report, one.regulation, one.due, one.record});
    return list;
}

} // namespace

void TestRiddorTopics::whatIsAskedFitsTheCase_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QList<Topic>>("asked");
    QTest::addColumn<QList<Topic>>("notAsked");

    Facts words = untold();
    words.eventType = EventType::VerbalAbuse;
    QTest::newRow("after words only, whether there was an injury, and nothing about X-rays or days")
        << words << QList{T::Event, T::PhysicalInjury}
        << QList{T::Specified,
                 T::TimeOff,
                 T::ToHospital,
                 T::Occurrence,
                 T::SharpSource,
                 T::Death,
                 T::Employer,
                 T::Consent};
    Facts shaken = words;
    shaken.physicalInjury = Tri::No;
    QTest::newRow("after words that hurt nobody, nothing about who employs them")
        << shaken << QList{T::Event}
        << QList{T::Specified, T::TimeOff, T::ToHospital, T::Employer, T::Controller};

    QTest::newRow("a nurse punched by a patient is asked about the injury and the days")
        << untold()
        << QList{T::PhysicalInjury,
                 T::Role,
                 T::AtWork,
                 T::WorkRelated,
                 T::Specified,
                 T::TimeOff,
                 T::Employer}
        << QList<Topic>{};

    const Facts nurse = but(punched(), [](Facts &f) {
        f.specifiedStatus = SpecifiedStatus::Unknown;
        f.unlistedDays = UnlistedDays::Unknown;
        f.toHospital = ToHospital::Unknown;
    });
    QTest::newRow("a worker is not asked whether they were taken to hospital")
        << nurse << QList{T::Specified, T::TimeOff} << QList{T::ToHospital, T::Controller};

    const Facts patient = but(untold(), [](Facts &f) {
        f.role = InjuredRole::Patient;
        f.eventType = EventType::OtherAccident;
        f.premises = Premises::TrustNonHospital;
        f.physicalInjury = Tri::Yes;
        f.workRelated = Tri::Yes;
    });
    QTest::newRow("a patient hurt in an accident at a clinic is asked about the way to hospital")
        << patient << QList{T::ToHospital, T::Controller} << QList{T::TimeOff, T::AtWork};
    QTest::newRow("a patient hurt at a hospital is asked about a specified injury instead")
        << but(patient, [](Facts &f) { f.premises = Premises::TrustHospital; })
        << QList{T::Specified} << QList{T::ToHospital, T::TimeOff};
    QTest::newRow("a patient hit by a patient is asked nothing about days off or hospital")
        << but(patient, [](Facts &f) { f.eventType = EventType::PhysicalAssault; })
        << QList{T::Role} << QList{T::TimeOff, T::ToHospital, T::Specified};

    QTest::newRow("a personal dispute ends the questions about the injury")
        << but(nurse, [](Facts &f) { f.motive = Motive::PersonalDispute; }) << QList{T::Motive}
        << QList{T::Specified, T::TimeOff, T::ToHospital};
    QTest::newRow("an agency worker is asked who employs them") << but(
        off(march(3), march(12)), [](Facts &f) {
            f.role = InjuredRole::AgencyWorker;
            f.employer = Employer::Unknown;
        }) << QList{T::Employer} << QList<Topic>{};
    QTest::newRow("a needle asks about its source") << but(punched(), [](Facts &f) {
        f.eventType = EventType::SharpsInjury;
        f.sharpSource = SharpSource::Unknown;
    }) << QList{T::SharpSource, T::Disease} << QList{T::Consent};
    QTest::newRow("what is answered is shown as long as it decides")
        << off(march(3), march(12)) << QList{T::WorkRelated, T::PhysicalInjury, T::TimeOff}
        << QList{T::ToHospital};
}

void TestRiddorTopics::whatIsAskedFitsTheCase()
{
    QFETCH(Facts, facts);
    QFETCH(QList<Topic>, asked);
    QFETCH(QList<Topic>, notAsked);
    const QList<Topic> found = topicsThatMatter(facts);
    for (const Topic topic : asked)
        QVERIFY2(found.contains(topic), qPrintable(question(topic)));
    for (const Topic topic : notAsked)
        QVERIFY2(!found.contains(topic), qPrintable(question(topic)));
}

// Answers everything that is open by chance, and looks whether a topic that was left out would have
// decided something after all.
void TestRiddorTopics::whatIsNotAskedCouldNotHaveChangedAnything()
{
    QRandomGenerator random(20260302);
    for (int i = 0; i < 60; ++i) {
        const Facts facts = anyFacts(random);
        const QList<Topic> found = topicsThatMatter(facts);
        const auto check = [&](Topic topic, auto member, auto values) {
            if (found.contains(topic))
                return;
            for (int n = 0; n < 60; ++n) {
                Facts one = answered(random, facts, topic);
                one.*member = *(values.begin() + random.bounded(int(values.size())));
                Facts other = one;
                other.*member = *(values.begin() + random.bounded(int(values.size())));
                if (topic == T::Specified) {
                    one.diagnosedBy = other.diagnosedBy = DiagnosedBy::Doctor;
                    one.specified = other.specified = {SpecifiedInjury::FractureNotDigit};
                }
                QVERIFY2(seen(one) == seen(other),
                         qPrintable(u"%1 (%2, case %3)"_s.arg(
                             question(topic), codeOf(facts.eventType), QString::number(i))));
            }
        };
        const QList<Tri> yesNo{Tri::Yes, Tri::No};
        check(T::WorkRelated, &Facts::workRelated, yesNo);
        check(T::AtWork, &Facts::atWork, yesNo);
        check(T::PhysicalInjury, &Facts::physicalInjury, yesNo);
        check(T::ToHospital, &Facts::toHospital, QList{ToHospital::Yes, ToHospital::No});
        check(T::Specified,
              &Facts::specifiedStatus,
              QList{SpecifiedStatus::No,
                    SpecifiedStatus::Confirmed,
                    SpecifiedStatus::AwaitingDoctor});
        check(T::Premises,
              &Facts::premises,
              QList{Premises::TrustHospital, Premises::PatientHome, Premises::Other});
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRiddorTopics::theGatesComeFirst()
{
    const QList<Topic> found = topicsThatMatter(untold());
    QCOMPARE(found.first(), T::Event);
    QVERIFY(found.indexOf(T::PhysicalInjury) < found.indexOf(T::Specified));
    QVERIFY(found.indexOf(T::WorkRelated) < found.indexOf(T::TimeOff));
    QVERIFY(found.indexOf(T::TimeOff) < found.indexOf(T::Employer));
}

void TestRiddorTopics::everyTopicHasWords()
{
    for (const Topic topic : allTopics()) {
        QVERIFY(!question(topic).isEmpty());
        for (const auto law : {Jurisdiction::GreatBritain, Jurisdiction::NorthernIreland})
            QVERIFY(!help(topic, law).isEmpty());
    }
    QVERIFY(help(T::TimeOff, Jurisdiction::NorthernIreland).contains(u"three days"));
    QVERIFY(hint(T::Specified,
                 but(punched(),
                     [](Facts &f) {
                         f.specified = {SpecifiedInjury::NiDislocation};
                         f.specifiedStatus = SpecifiedStatus::Confirmed;
                     }))
                .contains(u"dislocation"));
}

void TestRiddorTopics::answersStoredWithThePartBecomeFacts()
{
    CaseVictim held;
    held.incident.occurredOn = march(2);
    held.incident.reportedOn = march(2);
    held.siteKind = u"hospital"_s;
    held.victim.code = u"V1"_s;
    held.victim.acts = u"PA01"_s;
    held.victim.workStatus = u"employee"_s;
    held.victim.atWork = Tri::Yes;
    Facts facts = factsOf(held, march(20));
    QCOMPARE(facts.eventType, EventType::PhysicalAssault);
    QCOMPARE(facts.controller, Controller::Trust);
    QVERIFY(sourceOf(T::Event, held).startsWith(u"From the acts recorded"));

    held.victim.riddorEvent = u"sharps_injury"_s;
    held.victim.sharpSource = u"result_pending"_s;
    held.victim.premises = u"patient_home"_s;
    held.victim.workRelated = Tri::Yes;
    held.victim.motive = u"personal_dispute"_s;
    held.victim.assailantRole = u"colleague"_s;
    held.victim.exemption = u"road_vehicle_movement"_s;
    held.victim.dangerousOccurrence = u"pressure_system"_s;
    held.victim.disease = u"hepatitis C"_s;
    held.victim.diseaseByWork = Tri::Yes;
    held.victim.diseaseReceivedOn = march(18);
    held.victim.unlistedDays = u"fit"_s;
    held.victim.diedOn = march(12);
    held.victim.deathLearnedOn = march(14);
    held.victim.deathByInjury = Tri::No;
    held.victim.physicalInjury = Tri::No;
    facts = factsOf(held, march(20));
    QCOMPARE(facts.eventType, EventType::SharpsInjury);
    QCOMPARE(facts.sharpSource, SharpSource::ResultPending);
    QCOMPARE(facts.premises, Premises::PatientHome);
    QCOMPARE(facts.controller, Controller::Unknown); // the site is not where it happened
    QCOMPARE(facts.motive, Motive::PersonalDispute);
    QCOMPARE(facts.assailant, AssailantRole::Colleague);
    QCOMPARE(facts.exemptions, QList{ExemptionFact::RoadVehicleMovement});
    QCOMPARE(facts.occurrence, OccurrenceKind::PressureSystem);
    QCOMPARE(facts.diagnosis->received, march(18));
    QCOMPARE(facts.unlistedDays, UnlistedDays::Fit);
    QCOMPARE(facts.deathDate, march(12));
    QCOMPARE(facts.deathLearned, march(14));
    QCOMPARE(facts.deathCauseLinked, Tri::No);
    QCOMPARE(facts.physicalInjury, Tri::No);

    // An injury found since goes before the answer that there was none.
    core::Injury injury;
    injury.injuryKind = u"fracture"_s;
    held.injuries = {injury};
    QCOMPARE(factsOf(held, march(20)).physicalInjury, Tri::Yes);
}

QTEST_GUILESS_MAIN(TestRiddorTopics)
#include "tst_riddortopics.moc"
