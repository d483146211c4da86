// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

/// What triggers a duty and by when: the tables of 1.4 and 1.7 of the domain reference, the worked
/// table of days, Northern Ireland (1.14) and the safe target (1.0, item 16).
class RiddorLawTriggersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void firstStep_data();
    void firstStep();
    void targets_data();
    void targets();
    void basis_data();
    void basis();

private:
    static void specifiedInjuries();
    static void notOnTheList();
    static void workedTable();
    static void peopleNotAtWork();
    static void occurrences();
    static void diseases();
    static void northernIreland();
};

void RiddorLawTriggersTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    specifiedInjuries();
    notOnTheList();
    workedTable();
    peopleNotAtWork();
    occurrences();
    diseases();
    northernIreland();
}

void RiddorLawTriggersTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorLawTriggersTest::specifiedInjuries()
{
    using enum SpecifiedInjury;
    const auto confirmed = [](SpecifiedInjury injury) {
        return fractured([kind = injury](Facts &f) { f.specified = {kind}; });
    };
    for (const auto &[name, injury, paragraph] :
         {std::tuple("4(1)(a): a fracture other than of a finger, thumb or toe",
                     FractureNotDigit,
                     "4(1)(a)"),
          std::tuple("4(1)(b): an amputation", Amputation, "4(1)(b)"),
          std::tuple("4(1)(c): sight lost for good", Sight, "4(1)(c)"),
          std::tuple("4(1)(d): a crush of the head or torso", CrushHeadTorso, "4(1)(d)"),
          std::tuple("4(1)(e)(i): a burn of more than a tenth", BurnOver10Percent, "4(1)(e)(i)"),
          std::tuple("4(1)(e)(ii): a burn of eyes or lungs", BurnVital, "4(1)(e)(ii)"),
          std::tuple("4(1)(f): scalping", Scalping, "4(1)(f)"),
          std::tuple("4(1)(g): knocked out", UnconsciousHeadInjury, "4(1)(g)"),
          std::tuple("4(1)(g): strangled", UnconsciousAsphyxia, "4(1)(g)"),
          std::tuple("4(1)(h): an enclosed space", EnclosedSpace, "4(1)(h)")})
        QTest::newRow(name) << confirmed(injury)
                            << u"SPECIFIED_INJURY yes %1 2026-03-12 INCIDENT_PLUS_10"_s.arg(
                                   QLatin1String(paragraph));
    row("knocked out and a fracture a nurse suspects: what needs no doctor decides",
        fractured([](Facts &f) {
            f.specified = {FractureNotDigit, UnconsciousHeadInjury};
            f.diagnosedBy = DiagnosedBy::Nurse;
        }),
        "SPECIFIED_INJURY yes 4(1)(g) 2026-03-12 INCIDENT_PLUS_10");
    row("what only the person says of being knocked out is evidence, not a self-diagnosis",
        fractured([](Facts &f) {
            f.specified = {UnconsciousHeadInjury};
            f.specifiedStatus = SpecifiedStatus::SelfDiagnosedOnly;
        }),
        "PENDING_INFORMATION unresolved 4(1)(g) 2026-03-12 INCIDENT_PLUS_10");
    row("a specified injury nobody has named is reported all the same",
        fractured([](Facts &f) { f.specified.clear(); }),
        "SPECIFIED_INJURY yes 4(1) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTriggersTest::notOnTheList()
{
    using enum SpecifiedInjury;
    for (const auto &[name, injury] :
         {std::pair("a dislocation is not specified in Great Britain", NiDislocation),
          std::pair("sight lost for a time is not", NiLossOfSightAny),
          std::pair("unconscious from a faint or a shock is not", NiUnconsciousness),
          std::pair("a day in hospital does not of itself make it specified", NiAdmittedOver24h)})
        row(name, fractured([kind = injury](Facts &f) { f.specified = {kind}; }), "NOT_RIDDOR no");
}

void RiddorLawTriggersTest::workedTable()
{
    const char *const none = "NOT_RIDDOR no";
    const char *const record = "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)";
    const char *const report = "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15";
    row("worked table: no day", punched(), none);
    row("worked table: 3-5 March", off(march(3), march(5)), none);
    row("worked table: 3-6 March", off(march(3), march(6)), record);
    row("worked table: 3-9 March, back on day 8", off(march(3), march(9)), record);
    row("worked table: 3-10 March", off(march(3), march(10)), report);
    row("worked table: 3-4 off, 5-12 light duties",
        off(march(3),
            march(4),
            [](Facts &f) {
                f.incapacity.append(
                    {.from = march(5), .to = march(12), .kind = IncapacityKind::LightDuties});
            }),
        report);
    row("worked table: 3-7 and 10-14, fit between",
        off(march(3),
            march(7),
            [](Facts &f) {
                f.incapacity.append({.from = march(10), .to = march(14)});
                f.asOf = march(15);
            }),
        record);
    row("one day of full duties among light duties ends the run",
        off(march(3),
            march(7),
            [](Facts &f) {
                f.incapacity.append(
                    {.from = march(8), .to = march(8), .kind = IncapacityKind::FullDuties});
                f.incapacity.append(
                    {.from = march(9), .to = march(12), .kind = IncapacityKind::LightDuties});
            }),
        record);
    row("the eighth day on the fifteenth day after the accident is in time until then",
        off(march(10), {}, [](Facts &f) { f.asOf = march(17); }),
        report);
    row("the eighth day a day later is due that day",
        off(march(11), {}, [](Facts &f) { f.asOf = march(18); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-18 IMMEDIATE_LATE_CROSSING");
    row("a day of Christmas is a day",
        off(QDate(2026, 12, 24),
            QDate(2026, 12, 31),
            [](Facts &f) { f.incidentDate = QDate(2026, 12, 23); }),
        "OVER_SEVEN_DAY yes 4(2) 2027-01-07 ACCIDENT_PLUS_15");
}

void RiddorLawTriggersTest::peopleNotAtWork()
{
    const auto clinic = [](ToHospital to) {
        return slipped([=](Facts &f) {
            f.premises = Premises::TrustNonHospital;
            f.toHospital = to;
        });
    };
    const char *const report = "NON_WORKER_TAKEN_TO_HOSPITAL yes 5(a) 2026-03-12 INCIDENT_PLUS_10";
    row("5(a): taken straight to a hospital for treatment", clinic(ToHospital::Yes), report);
    row("5(a): a precaution is not treatment", clinic(ToHospital::PrecautionOnly), "NOT_RIDDOR no");
    row("5(a): not taken, even with a fracture",
        but(clinic(ToHospital::No),
            [](Facts &f) {
                f.specified = {SpecifiedInjury::FractureNotDigit};
                f.specifiedStatus = SpecifiedStatus::Confirmed;
            }),
        "NOT_RIDDOR no");
    row("5(a): what the premises contributed must be work-related",
        but(clinic(ToHospital::Yes), [](Facts &f) { f.workRelated = Tri::No; }),
        "NOT_RIDDOR no");
    row("5(b): in a hospital only a specified injury is reported",
        slipped([](Facts &f) { f.toHospital = ToHospital::Yes; }),
        "NOT_RIDDOR no");
    row("5(b): in a hospital a specified injury nobody has asked about",
        slipped([](Facts &f) { f.specifiedStatus = SpecifiedStatus::Unknown; }),
        "PENDING_INFORMATION unresolved 5(b) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTriggersTest::occurrences()
{
    const char *const report = "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10";
    const auto happened = [](OccurrenceKind kind) {
        return but(punched(), [=](Facts &f) {
            f.eventType = EventType::EquipmentFailure;
            f.assailant = AssailantRole::None;
            f.motive = Motive::None;
            f.physicalInjury = Tri::No;
            f.occurrence = kind;
        });
    };
    using enum OccurrenceKind;
    row("7: a hoist fails, nobody hurt", happened(LiftingEquipment), report);
    row("7: a sling alone", happened(LiftingAccessoryOnly), "NOT_RIDDOR no");
    row("7: an autoclave", happened(PressureSystem), report);
    row("7: an electrical fire", happened(ElectricalFire), report);
    row("7: explosives", happened(Explosives), report);
    row("7: a biological agent escapes in the laboratory", happened(BiologicalAgent), report);
    row("7: a floor gives way", happened(StructuralCollapse), report);
    row("7: a fire that stops work for a day", happened(ExplosionFire24h), report);
    row("7: arson is for a person",
        but(happened(ExplosionFire24h), [](Facts &f) { f.assailant = AssailantRole::Intruder; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("7: a hazardous escape", happened(HazardousEscape), report);
}

void RiddorLawTriggersTest::diseases()
{
    const auto ill = [](const QString &disease, Tri work = Tri::Yes, QDate received = march(12)) {
        return but(punched(), [=](Facts &f) { f.diagnosis = Diagnosis{disease, work, received}; });
    };
    for (const char *disease : {"Carpal tunnel syndrome",
                                "cramp of the forearm",
                                "occupational dermatitis",
                                "hand-arm vibration syndrome",
                                "occupational asthma",
                                "tenosynovitis"})
        row(disease,
            ill(QString::fromLatin1(disease)),
            "DISEASE_OCCUPATIONAL yes 8 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("9(a): a cancer",
        ill(u"bladder cancer"_s),
        "DISEASE_OCCUPATIONAL yes 9(a) 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("9(b): any disease of a biological agent",
        ill(u"scabies"_s),
        "DISEASE_BIOLOGICAL_AGENT yes 9(b) 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("9(b): the doctor does not attribute it to the work",
        ill(u"scabies"_s, Tri::No),
        "NOT_RIDDOR no");
    row("9(b): nobody knows whether the doctor does",
        ill(u"scabies"_s, Tri::Unknown),
        "PENDING_INFORMATION unresolved 9(b) 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("9(b): the diagnosis has not reached the employer in writing",
        ill(u"scabies"_s, Tri::Yes, {}),
        "PENDING_INFORMATION not_yet 9(b) WITHOUT_DELAY_ON_DIAGNOSIS");
    row("9(b): a person not at work is not covered",
        but(ill(u"scabies"_s),
            [](Facts &f) {
                f.role = InjuredRole::Visitor;
                f.eventType = EventType::OtherAccident;
            }),
        "NOT_RIDDOR no");
}

void RiddorLawTriggersTest::northernIreland()
{
    const auto ni = [](const Facts &facts) {
        return but(facts, [](Facts &f) { f.jurisdiction = Jurisdiction::NorthernIreland; });
    };
    const char *const major = "NI_MAJOR_INJURY yes NI 3(1)(b) 2026-03-12 ACCIDENT_PLUS_10";
    using enum SpecifiedInjury;
    for (const auto &[name, injury] : {std::pair("NI: a dislocated shoulder", NiDislocation),
                                       std::pair("NI: any loss of sight", NiLossOfSightAny),
                                       std::pair("NI: unconscious", NiUnconsciousness),
                                       std::pair("NI: a day in hospital", NiAdmittedOver24h),
                                       std::pair("NI: a fracture", FractureNotDigit),
                                       std::pair("NI: an amputation", Amputation)})
        row(name, ni(fractured([kind = injury](Facts &f) { f.specified = {kind}; })), major);
    row("NI: no doctor's gate: the worker's own word leaves it open",
        ni(fractured([](Facts &f) { f.specifiedStatus = SpecifiedStatus::SelfDiagnosedOnly; })),
        "PENDING_INFORMATION unresolved NI 3(1)(b) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: a late diagnosis does not move the day",
        ni(fractured([](Facts &f) { f.diagnosedOn = f.asOf = march(20); })),
        "NI_MAJOR_INJURY yes NI 3(1)(b) 2026-03-12 ACCIDENT_PLUS_10 +OVERDUE");
    row("NI: there is no tier of records only",
        ni(off(march(3), march(5), [](Facts &f) { f.unlistedDays = UnlistedDays::Unknown; })),
        "NOT_RIDDOR no");
    row("NI: a weekend nobody asked about may make four",
        ni(off(march(6),
               march(6),
               [](Facts &f) {
                   f.incapacity.append({.from = march(9), .to = march(9)});
                   f.unlistedDays = UnlistedDays::Unknown;
               })),
        "PENDING_INFORMATION unresolved NI 3(2) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: still off on day three",
        ni(off(march(3), {}, [](Facts &f) { f.asOf = march(5); })),
        "PENDING_NI_OVER_THREE_DAY not_yet NI 3(2) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: still off on day four",
        ni(off(march(3), {}, [](Facts &f) { f.asOf = march(6); })),
        "NI_OVER_THREE_DAY yes NI 3(2) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: a dangerous occurrence",
        ni(but(punched(), [](Facts &f) { f.occurrence = OccurrenceKind::PressureSystem; })),
        "DANGEROUS_OCCURRENCE yes NI 3(1)(e) 2026-03-12 INCIDENT_PLUS_10");
    row("NI: a death within the year of a reportable injury",
        ni(died(QDate(2026, 9, 1),
                [](Facts &f) {
                    f.incapacity = {{.from = march(3), .to = march(6)}};
                    f.submissions = {{u"NI_OVER_THREE_DAY"_s, march(9)}};
                })),
        "DEATH_WITHIN_ONE_YEAR yes NI 4 2026-09-01 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("NI: a member of the public taken to hospital",
        ni(slipped([](Facts &f) {
            f.premises = Premises::TrustNonHospital;
            f.toHospital = ToHospital::Yes;
        })),
        "NON_WORKER_TAKEN_TO_HOSPITAL yes NI 3(1)(c) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTriggersTest::firstStep_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<bool>("immediate");

    QTest::newRow("death: at once") << died(march(5)) << true;
    QTest::newRow("specified injury: at once") << fractured() << true;
    QTest::newRow("non-worker: at once") << slipped([](Facts &f) {
        f.premises = Premises::TrustNonHospital;
        f.toHospital = ToHospital::Yes;
    }) << true;
    QTest::newRow("dangerous occurrence: at once")
        << but(punched(), [](Facts &f) { f.occurrence = OccurrenceKind::Explosives; }) << true;
    QTest::newRow("over seven days: no first step") << off(march(3), march(10)) << false;
    QTest::newRow("disease: no first step") << but(punched(), [](Facts &f) {
        f.diagnosis = Diagnosis{u"scabies"_s, Tri::Yes, march(12)};
    }) << false;
    QTest::newRow("pending: no first step")
        << fractured([](Facts &f) { f.specifiedStatus = SpecifiedStatus::AwaitingDoctor; })
        << false;
}

void RiddorLawTriggersTest::firstStep()
{
    QFETCH(Facts, facts);
    QFETCH(bool, immediate);

    QCOMPARE(assess(facts).first().immediate, immediate);
}

void RiddorLawTriggersTest::targets_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QDate>("target");

    QTest::newRow("ten days: the ninth") << fractured() << march(11);
    QTest::newRow("fifteen days: the fourteenth") << off(march(3), march(10)) << march(16);
    QTest::newRow("a late crossing: the day itself")
        << off(march(11), {}, [](Facts &f) { f.asOf = march(18); }) << march(18);
    QTest::newRow("nothing to report: none") << punched() << QDate();
}

void RiddorLawTriggersTest::targets()
{
    QFETCH(Facts, facts);
    QFETCH(QDate, target);

    QCOMPARE(safeTarget(assess(facts).first()), target);
}

void RiddorLawTriggersTest::basis_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<BasisType>("type");

    QTest::newRow("the text: eight days") << off(march(3), march(10)) << BasisType::Statute;
    QTest::newRow("HSE's position: stress only") << off(march(3), march(12), [](Facts &f) {
        f.incapacity[0].cause = IncapacityCause::PsychologicalOnly;
    }) << BasisType::Guidance;
    QTest::newRow("HSE's position: no physical injury")
        << but(punched(), [](Facts &f) { f.physicalInjury = Tri::No; }) << BasisType::Guidance;
    QTest::newRow("an inference: a day for reg. 9(b)") << but(punched(), [](Facts &f) {
        f.diagnosis = Diagnosis{u"scabies"_s, Tri::Yes, march(12)};
    }) << BasisType::Inference;
    QTest::newRow("an inference: what is not known")
        << off(march(3), march(10), [](Facts &f) { f.workRelated = Tri::Unknown; })
        << BasisType::Inference;
}

void RiddorLawTriggersTest::basis()
{
    QFETCH(Facts, facts);
    QFETCH(BasisType, type);

    QCOMPARE(assess(facts).first().basisType, type);
}

QTEST_APPLESS_MAIN(RiddorLawTriggersTest)
#include "tst_riddorlawtriggers.moc"
