// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

namespace {

using Role = InjuredRole;

/// Eight days off: the plainest duty of a worker.
Facts eightDays(Role role, Employer employer, Controller controller = Controller::Trust)
{
    return off(march(3), march(10), [=](Facts &f) {
        f.role = role;
        f.employer = employer;
        f.controller = controller;
    });
}

/// A broken hip on a wet floor of the hospital: the plainest duty to one who does not work there.
Facts hip(Role role, Controller controller = Controller::Trust)
{
    return slipped([=](Facts &f) {
        f.role = role;
        f.controller = controller;
        f.specified = {SpecifiedInjury::FractureNotDigit};
        f.specifiedStatus = SpecifiedStatus::Confirmed;
        f.diagnosedBy = DiagnosedBy::Doctor;
    });
}

QString who(const Facts &facts)
{
    const Outcome primary = assess(facts).first();
    return u"%1 %2 %3"_s.arg(
        primary.regulation,
        codeOf(primary.responsible),
        primary.trustMustReport == Tri::Unknown ? u"pending"_s : code(primary.trustMustReport));
}

} // namespace

/// Who counts as what and who reports: the table of 1.3 and item 10 of 1.0.
class RiddorLawPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
    void ownPremisesNeedNoImmediateNotification();
    void aDiseaseOfTheSelfEmployedIsTheirOwn();
    void whoIsAskedWhereItIsNotSettled_data();
    void whoIsAskedWhereItIsNotSettled();

private:
    static void workers();
    static void others();
};

void RiddorLawPeopleTest::reports_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    workers();
    others();
}

void RiddorLawPeopleTest::reports()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(who(facts), expected);
}

void RiddorLawPeopleTest::workers()
{
    row("an employee: the trust", eightDays(Role::Employee, Employer::Trust), "4(2) trust yes");
    row("an employee of another trust: that employer",
        eightDays(Role::Employee, Employer::Other),
        "4(2) other_employer no");
    row("an apprentice: their employer",
        eightDays(Role::Employee, Employer::Trust),
        "4(2) trust yes");
    row("an in-house bank: the trust",
        eightDays(Role::BankWorker, Employer::Trust),
        "4(2) trust yes");
    row("a bank of another body: that body",
        eightDays(Role::BankWorker, Employer::Other),
        "4(2) other_employer no");
    row("an outsourced guard: their employer",
        eightDays(Role::ContractorEmployee, Employer::Contractor),
        "4(2) other_employer no");
    row("an outsourced cleaner whose firm nobody has asked for: still their employer",
        eightDays(Role::ContractorEmployee, Employer::Unknown),
        "4(2) other_employer no");
    row("an agency worker the agency employs: the agency",
        eightDays(Role::AgencyWorker, Employer::Agency),
        "4(2) other_employer no");
    row("an agency worker the trust employs in fact: the trust",
        eightDays(Role::AgencyWorker, Employer::Trust),
        "4(2) trust yes");
    row("an agency worker nobody employs: whoever controls the premises",
        eightDays(Role::AgencyWorker, Employer::None),
        "4(2) trust yes");
    row("an agency worker of undetermined employer: the trust has a provisional clock",
        eightDays(Role::AgencyWorker, Employer::Unknown),
        "4(2) determine_agency_or_host pending");
    row("a locum on trust premises: the trust as controller",
        eightDays(Role::SelfEmployed, Employer::Self),
        "4(2) trust yes");
    row("a locum in a private clinic: that clinic",
        eightDays(Role::SelfEmployed, Employer::Self, Controller::Other),
        "4(2) other_controller no");
    row("the self-employed on their own premises: they themselves",
        eightDays(Role::SelfEmployed, Employer::Self, Controller::InjuredPerson),
        "4(2) self no");
    row("a student on placement: the immediate provider of the training",
        eightDays(Role::StudentOnPlacement, Employer::TrainingProvider),
        "4(2) trust yes");
    row("a student nobody has asked about: the trust that trains them",
        eightDays(Role::StudentOnPlacement, Employer::Unknown),
        "4(2) trust yes");
    row("a student placed with another body: that body",
        eightDays(Role::StudentOnPlacement, Employer::Other),
        "4(2) other_employer no");
    row("a police officer: the force",
        eightDays(Role::PoliceOfficer, Employer::Police),
        "4(2) police_force no");
    row("armed forces on duty: nobody",
        but(eightDays(Role::ArmedForcesOnDuty, Employer::Mod),
            [](Facts &f) { f.incapacity.clear(); }),
        "14(5) none no");
    row("armed forces named as an exemption: nobody",
        but(hip(Role::Visitor),
            [](Facts &f) { f.exemptions = {ExemptionFact::ArmedForcesOnDuty}; }),
        "14(5) none no");
}

void RiddorLawPeopleTest::others()
{
    row("a volunteer is not at work: reg. 5, the person in control of the premises",
        hip(Role::Volunteer),
        "5(b) trust yes");
    row("a volunteer who is said to be at work is not: over seven days never applies",
        but(eightDays(Role::Volunteer, Employer::None),
            [](Facts &f) { f.eventType = EventType::OtherAccident; }),
        " trust no");
    row("a patient: reg. 5", hip(Role::Patient), "5(b) trust yes");
    row("a visitor: reg. 5", hip(Role::Visitor), "5(b) trust yes");
    row("a member of the public: reg. 5", hip(Role::MemberOfPublic), "5(b) trust yes");
    row("a visitor in premises another controls: that other",
        hip(Role::Visitor, Controller::Other),
        "5(b) other_controller no");
    row("an agency worker off duty who slips as a visitor: the premises decide, not the employer",
        but(hip(Role::AgencyWorker), [](Facts &f) { f.atWork = Tri::No; }),
        "5(b) trust yes");
    row("the same before the X-ray",
        but(hip(Role::AgencyWorker),
            [](Facts &f) { f.specifiedStatus = SpecifiedStatus::AwaitingDoctor; }),
        "5(b) trust pending");
    row("a patient at home carries on no undertaking: nobody, and a person looks",
        but(hip(Role::Patient, Controller::InjuredPerson),
            [](Facts &f) {
                f.premises = Premises::PatientHome;
                f.toHospital = ToHospital::Yes;
            }),
        "5(a) none no");
    row("premises whose controller nobody named: open",
        but(hip(Role::Visitor, Controller::Unknown),
            [](Facts &f) {
                f.premises = Premises::Other;
                f.toHospital = ToHospital::Yes;
            }),
        "5(a) determine_agency_or_host pending");
}

void RiddorLawPeopleTest::ownPremisesNeedNoImmediateNotification()
{
    const auto own = [](Facts &f) {
        f.role = Role::SelfEmployed;
        f.employer = Employer::Self;
        f.controller = Controller::InjuredPerson;
        f.premises = Premises::Other;
    };
    QVERIFY(!assess(fractured(own)).first().immediate);
    QCOMPARE(assess(fractured(own)).first().regulation, u"4(1)(a)"_s);
    QVERIFY(assess(fractured()).first().immediate);

    const Outcome death = assess(died(march(4), own)).first();
    QCOMPARE(death.report, Tri::No);
    QVERIFY(death.flags.contains(Flag::HumanReview));
    const Outcome nobodys = assess(but(hip(Role::Patient, Controller::InjuredPerson), [](Facts &f) {
                                f.premises = Premises::PatientHome;
                                f.toHospital = ToHospital::Yes;
                            })).first();
    QVERIFY(nobodys.flags.contains(Flag::HumanReview));
}

void RiddorLawPeopleTest::aDiseaseOfTheSelfEmployedIsTheirOwn()
{
    const Facts facts = but(punched(), [](Facts &f) {
        f.role = Role::SelfEmployed;
        f.employer = Employer::Self;
        f.diagnosis = Diagnosis{u"hepatitis B"_s, Tri::Yes, march(12)};
    });
    QCOMPARE(who(facts), u"9(b) self no"_s);
}

void RiddorLawPeopleTest::whoIsAskedWhereItIsNotSettled_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Question>("question");

    QTest::newRow("the employer of an agency nurse")
        << eightDays(Role::AgencyWorker, Employer::Unknown) << Question::Employer;
    QTest::newRow("whose clinic the locum works in")
        << but(eightDays(Role::SelfEmployed, Employer::Unknown, Controller::Unknown),
               [](Facts &f) { f.premises = Premises::Other; })
        << Question::PremisesController;
    QTest::newRow("whose premises the visitor was in") << but(
        hip(Role::Visitor, Controller::Unknown), [](Facts &f) {
            f.premises = Premises::Other;
            f.toHospital = ToHospital::Yes;
        }) << Question::PremisesController;
}

void RiddorLawPeopleTest::whoIsAskedWhereItIsNotSettled()
{
    QFETCH(Facts, facts);
    QFETCH(Question, question);

    QVERIFY(openQuestions(facts).contains(question));
}

QTEST_APPLESS_MAIN(RiddorLawPeopleTest)
#include "tst_riddorlawpeople.moc"
