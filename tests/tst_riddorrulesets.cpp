// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/findings.h"
#include "core/rules/riddor/outcomejson.h"
#include "core/rules/riddor/words.h"

#include "riddorfacts.h"

using namespace riddorfacts;

namespace {

/// Fiction: from 2030 an injury is reported after three days, within five, and nothing is recorded
/// only.
std::vector<RuleSet> amended()
{
    std::vector<RuleSet> sets(ruleSets().begin(), ruleSets().end());
    RuleSet before = *ruleSetFor(Jurisdiction::GreatBritain, march(2));
    RuleSet after = before;
    after.version = u"GB-2030-1";
    after.from = QDate(2030, 4, 1);
    after.limits = {.reportDays = 4, .recordDays = 0, .reportWithin = 5, .noticeWithin = 3};
    for (RuleSet &set : sets) {
        if (set.version == before.version)
            set.to = after.from.addDays(-1);
    }
    sets.push_back(after);
    return sets;
}

/// Off for five days after an accident on this day, asked eight days after it.
Facts fiveDaysAfter(QDate accident)
{
    return off(accident.addDays(1), accident.addDays(5), [=](Facts &f) {
        f.incidentDate = accident;
        f.asOf = accident.addDays(8);
    });
}

} // namespace

/// Which regulations decide: those in force on the day of the incident, kept with the result.
class RiddorRuleSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayOfTheIncidentChoosesTheRules_data();
    void theDayOfTheIncidentChoosesTheRules();
    void everyOutcomeNamesTheRulesThatSpoke();
    void beforeTheRulesAPersonMustLook_data();
    void beforeTheRulesAPersonMustLook();
    void theDayBeforeAnAmendmentKeepsTheOldRules();
    void theDayOfAnAmendmentHasTheNewRules();
    void anAmendmentMayFindOtherThings();
    void theSetsOfOneJurisdictionDoNotOverlap();
};

void RiddorRuleSetsTest::theDayOfTheIncidentChoosesTheRules_data()
{
    QTest::addColumn<Jurisdiction>("jurisdiction");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("version");

    using enum Jurisdiction;
    QTest::newRow("Great Britain, 30 September 2013: none")
        << GreatBritain << QDate(2013, 9, 30) << QString();
    QTest::newRow("Great Britain, 1 October 2013: RIDDOR 2013")
        << GreatBritain << QDate(2013, 10, 1) << u"GB-2013-1"_s;
    QTest::newRow("Great Britain today: RIDDOR 2013")
        << GreatBritain << QDate(2026, 11, 22) << u"GB-2013-1"_s;
    QTest::newRow("Northern Ireland, 31 March 1998: none")
        << NorthernIreland << QDate(1998, 3, 31) << QString();
    QTest::newRow("Northern Ireland, 1 April 1998: RIDDOR (NI) 1997")
        << NorthernIreland << QDate(1998, 4, 1) << u"NI-1997-1"_s;
    QTest::newRow("Northern Ireland kept its rules in October 2013")
        << NorthernIreland << QDate(2013, 10, 1) << u"NI-1997-1"_s;
}

void RiddorRuleSetsTest::theDayOfTheIncidentChoosesTheRules()
{
    QFETCH(Jurisdiction, jurisdiction);
    QFETCH(QDate, day);
    QFETCH(QString, version);

    const RuleSet *set = ruleSetFor(jurisdiction, day);
    QCOMPARE(set ? set->version.toString() : QString(), version);
}

void RiddorRuleSetsTest::everyOutcomeNamesTheRulesThatSpoke()
{
    const Facts facts = fractured([](Facts &f) { f.occurrence = OccurrenceKind::PressureSystem; });
    const QList<Outcome> outcomes = assess(facts);

    QVERIFY(outcomes.size() > 1);
    for (const Outcome &outcome : outcomes)
        QCOMPARE(outcome.rules, u"GB-2013-1"_s);
    QCOMPARE(toJson(outcomes.first()).value(u"rules_version"_s).toString(), u"GB-2013-1"_s);
}

void RiddorRuleSetsTest::beforeTheRulesAPersonMustLook_data()
{
    QTest::addColumn<Facts>("facts");

    QTest::newRow("nine days off in September 2013") << fiveDaysAfter(QDate(2013, 9, 30));
    QTest::newRow("nothing at all in 2010") << fiveDaysAfter(QDate(2010, 1, 1));
    QTest::newRow("Belfast in March 1998") << but(fiveDaysAfter(QDate(1998, 3, 31)), [](Facts &f) {
        f.jurisdiction = Jurisdiction::NorthernIreland;
    });
    QTest::newRow("a death in 2012")
        << died(QDate(2012, 5, 9), [](Facts &f) { f.incidentDate = QDate(2012, 5, 8); });
}

void RiddorRuleSetsTest::beforeTheRulesAPersonMustLook()
{
    QFETCH(Facts, facts);

    const QList<Outcome> outcomes = assess(facts);
    QCOMPARE(outcomes.size(), 1);
    const Outcome &only = outcomes.first();
    QCOMPARE(only.category, Category::PendingInformation);
    QCOMPARE(only.report, Tri::Unknown);
    QVERIFY(only.due.isNull());
    QVERIFY(only.rules.isEmpty());
    QVERIFY(only.flags.contains(Flag::NoRuleSet));
    QVERIFY(only.flags.contains(Flag::HumanReview));
    QVERIFY(working(facts, outcomes).first().contains(u"no rules"));
}

void RiddorRuleSetsTest::theDayBeforeAnAmendmentKeepsTheOldRules()
{
    const std::vector<RuleSet> sets = amended();
    const QList<Outcome> outcomes = assess(fiveDaysAfter(QDate(2030, 3, 31)), sets);

    QCOMPARE(outcomes.first().category, Category::RecordOnlyOverThreeDay);
    QCOMPARE(outcomes.first().rules, u"GB-2013-1"_s);
}

void RiddorRuleSetsTest::theDayOfAnAmendmentHasTheNewRules()
{
    const std::vector<RuleSet> sets = amended();
    const Outcome primary = assess(fiveDaysAfter(QDate(2030, 4, 1)), sets).first();
    QCOMPARE(primary.category, Category::OverSevenDay);
    QCOMPARE(primary.threshold, QDate(2030, 4, 5));
    QCOMPARE(primary.due, QDate(2030, 4, 6));
    QCOMPARE(primary.rules, u"GB-2030-1"_s);

    const Facts broken = fractured([](Facts &f) {
        f.incidentDate = QDate(2030, 4, 1);
        f.asOf = QDate(2030, 4, 2);
    });
    QCOMPARE(assess(broken, sets).first().due, QDate(2030, 4, 4));
}

void RiddorRuleSetsTest::anAmendmentMayFindOtherThings()
{
    std::vector<RuleSet> sets = amended();
    sets.back().findings = [](const Facts &facts, const Run &run, const Limits &limits) {
        QList<Outcome> found = findings(facts, run, limits);
        for (Outcome &outcome : found)
            outcome.regulation.prepend(u"new "_s);
        return found;
    };
    QCOMPARE(assess(fiveDaysAfter(QDate(2030, 4, 1)), sets).first().regulation, u"new 4(2)"_s);
    QCOMPARE(assess(fiveDaysAfter(QDate(2030, 3, 31)), sets).first().regulation, u"12(1)(c)"_s);
}

void RiddorRuleSetsTest::theSetsOfOneJurisdictionDoNotOverlap()
{
    for (const RuleSet &a : ruleSets()) {
        QVERIFY(a.from.isValid());
        QVERIFY(!a.version.isEmpty());
        QVERIFY(a.findings);
        for (const RuleSet &b : ruleSets()) {
            const bool apart = a.to.isValid() && a.to < b.from;
            const bool others = b.to.isValid() && b.to < a.from;
            QVERIFY(&a == &b || a.jurisdiction != b.jurisdiction || apart || others);
            QVERIFY(&a == &b || a.version != b.version);
        }
    }
}

QTEST_APPLESS_MAIN(RiddorRuleSetsTest)
#include "tst_riddorrulesets.moc"
