// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clockcodes.h"
#include "core/domain/codes.h"
#include "core/rules/clocks/clockwords.h"
#include "core/rules/clocks/offences.h"
#include "core/rules/clocks/ukhours.h"

#include <QTest>

using namespace core;
using namespace core::clocks;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

Facts facts(const QString &kind, const QString &from, const QString &jurisdiction = u"EW"_s)
{
    Facts known;
    known.kind = kind;
    known.jurisdiction = jurisdiction;
    known.fromOn = day(from);
    return known;
}

Facts offence(const QString &offence, const QString &from, Tri domestic = Tri::No)
{
    Facts known = facts(u"SIX_MONTHS"_s, from);
    known.offence = offence;
    known.domestic = domestic;
    known.hate = Tri::No;
    return known;
}

Facts injured(const QString &from, const QString &born, const QString &reported)
{
    Facts known = facts(u"CICA"_s, from);
    known.bornOn = day(born);
    known.reportedOn = day(reported);
    known.police = reported.isEmpty() ? Tri::Unknown : Tri::Yes;
    return known;
}

} // namespace

/// Time limits beside the statutory duties.
class OtherClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<Facts>("known");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<Standing>("standing");
        const auto row = [](const char *name,
                            const Facts &known,
                            const char *due,
                            Standing standing = Standing::Running) {
            QTest::newRow(name) << known << day(QString::fromLatin1(due)) << standing;
        };
        const QString common = u"common_assault"_s;
        row("Common assault is out of time six months after it",
            offence(common, u"2026-01-15"_s),
            "2026-07-15");
        row("Six months from 31 August end on the last of February",
            offence(common, u"2026-08-31"_s),
            "2027-02-28");
        row("Six months from 31 August end on 29 February in a leap year",
            offence(common, u"2027-08-31"_s),
            "2028-02-29");
        row("Six months from 29 February end on 29 August",
            offence(common, u"2028-02-29"_s),
            "2028-08-29");
        row("The six months do not wait for a working day",
            offence(u"nuisance_nhs"_s, u"2026-06-25"_s),
            "2026-12-25");
        row("Assault on an emergency worker has no such limit",
            offence(u"assault_emergency_worker"_s, u"2026-01-15"_s),
            "",
            Standing::NoLimit);
        row("Actual bodily harm has no such limit",
            offence(u"abh"_s, u"2026-01-15"_s),
            "",
            Standing::NoLimit);
        row("Theft has no such limit", offence(u"theft"_s, u"2026-01-15"_s), "", Standing::NoLimit);
        row("Grievous bodily harm with intent has no such limit",
            offence(u"gbh_intent"_s, u"2026-01-15"_s),
            "",
            Standing::NoLimit);
        row("Section 5 is summary", offence(u"public_order_5"_s, u"2026-01-15"_s), "2026-07-15");
        row("Without an offence the day is provisional",
            offence({}, u"2026-01-15"_s),
            "2026-07-15",
            Standing::Pending);
        row("What aggravates another offence depends on it",
            offence(u"emergency_worker_aggravation"_s, u"2026-01-15"_s),
            "2026-07-15",
            Standing::Pending);
        row("Not asked whether it was domestic, the earlier day stands",
            offence(common, u"2026-01-15"_s, Tri::Unknown),
            "2026-07-15");
        row("Domestic without a statement, the earlier day stands",
            offence(common, u"2026-01-15"_s, Tri::Yes),
            "2026-07-15");
        Facts domestic = offence(common, u"2026-01-15"_s, Tri::Yes);
        domestic.statementOn = QDate(2026, 5, 31);
        row("Domestic abuse runs from the first statement", domestic, "2026-11-30");
        domestic.statementOn = QDate(2027, 9, 1);
        row("Domestic abuse never runs beyond two years", domestic, "2028-01-15");
        domestic = offence(u"public_order_5"_s, u"2026-01-15"_s, Tri::Yes);
        domestic.statementOn = QDate(2026, 5, 31);
        row("Only assault has the longer limit", domestic, "2026-07-15");
        domestic = offence(common, u"2021-03-01"_s, Tri::Yes);
        domestic.statementOn = QDate(2022, 7, 1);
        row("Before June 2022 the longer limit is no law", domestic, "2021-09-01");
        Facts scottish = offence(u"emergency_worker_scotland"_s, u"2026-01-15"_s);
        scottish.jurisdiction = u"SCT"_s;
        row("The Scottish offence is summary in Scotland", scottish, "2026-07-15");
        scottish.offence = common;
        row("The English list does not decide in Scotland",
            scottish,
            "2026-07-15",
            Standing::Pending);

        row("An adult can apply to CICA for two years",
            injured(u"2026-03-10"_s, u"1990-01-01"_s, u"2026-03-10"_s),
            "2028-03-10");
        row("Two years from 29 February end on the 28th",
            injured(u"2024-02-29"_s, u"1990-01-01"_s, u"2024-02-29"_s),
            "2026-02-28");
        row("Someone hurt at 17 can apply until the twentieth birthday",
            injured(u"2026-03-10"_s, u"2008-09-01"_s, u"2026-03-11"_s),
            "2028-09-01");
        row("Hurt on the eighteenth birthday, two years run",
            injured(u"2026-03-10"_s, u"2008-03-10"_s, u"2026-03-10"_s),
            "2028-03-10");
        row("Hurt the day before it, the twentieth birthday counts",
            injured(u"2026-03-09"_s, u"2008-03-10"_s, u"2026-03-09"_s),
            "2028-03-10");
        row("Reported only after eighteen, two years run from the report",
            injured(u"2020-03-10"_s, u"2008-09-01"_s, u"2027-01-05"_s),
            "2029-01-05");
        row("A child whose report is not dated has a provisional day",
            injured(u"2026-03-10"_s, u"2008-09-01"_s, {}),
            "2028-09-01",
            Standing::Pending);
        row("Without a date of birth the earlier day stands",
            injured(u"2026-03-10"_s, {}, u"2026-03-10"_s),
            "2028-03-10");

        row("A subject access request is answered within a month",
            facts(u"SAR"_s, u"2026-09-03"_s),
            "2026-10-05");
        row("A month from a Saturday may end on a working day",
            facts(u"SAR"_s, u"2026-02-14"_s),
            "2026-03-16");
        row("A month from 31 January ends on the last of February",
            facts(u"SAR"_s, u"2028-01-31"_s),
            "2028-02-29");
        row("On a Sunday the last of February moves to Monday",
            facts(u"SAR"_s, u"2027-01-30"_s),
            "2027-03-01");
        row("A month that ends on Christmas Day goes on after the holidays",
            facts(u"SAR"_s, u"2026-11-25"_s),
            "2026-12-29");
        row("A month that ends on Good Friday goes on after Easter Monday",
            facts(u"SAR"_s, u"2026-03-03"_s),
            "2026-04-07");
        row("In Scotland Easter Monday is a working day",
            facts(u"SAR"_s, u"2026-03-03"_s, u"SCT"_s),
            "2026-04-06");
        Facts longer = facts(u"SAR"_s, u"2026-09-03"_s);
        longer.extended = Tri::Yes;
        row("A complex request has three months", longer, "2026-12-03");

        row("Freedom of information: twenty working days over Easter",
            facts(u"FOI"_s, u"2026-04-02"_s),
            "2026-05-05");
        row("Twenty working days over Christmas", facts(u"FOI"_s, u"2026-12-14"_s), "2027-01-15");
        row("Received on a Saturday, Monday is the first day",
            facts(u"FOI"_s, u"2026-10-03"_s),
            "2026-10-30");
        row("In March the day of St Patrick is no working day for anyone",
            facts(u"FOI"_s, u"2026-03-02"_s),
            "2026-03-31");
        row("The Scottish Act counts Scottish holidays only",
            facts(u"FOI"_s, u"2026-03-02"_s, u"SCT"_s),
            "2026-03-30");

        row("A review is to be held 28 days after the investigation",
            facts(u"REVIEW_START"_s, u"2026-11-02"_s),
            "2026-11-30");
        Facts severe = facts(u"REVIEW_START"_s, u"2026-11-02"_s);
        severe.severe = Tri::Yes;
        row("After severe harm in 60 days", severe, "2027-01-01");
        row("A marker is looked at again within twelve months",
            facts(u"MARKER_REVIEW"_s, u"2026-05-31"_s),
            "2027-05-31");
        Facts given = facts(u"MARKER_REVIEW"_s, u"2026-05-31"_s);
        given.givenOn = QDate(2026, 11, 30);
        row("An earlier day set for a marker counts", given, "2026-11-30");
        row("A sanction without a review day waits for one",
            facts(u"SANCTION_REVIEW"_s, u"2026-05-31"_s),
            "",
            Standing::Pending);
        row("A policy is reviewed after three years",
            facts(u"POLICY_REVIEW"_s, u"2024-02-29"_s),
            "2027-02-28");
        row("A risk assessment is reviewed after a year",
            facts(u"RISK_REVIEW"_s, u"2026-11-27"_s),
            "2027-11-27");
        Facts only = facts(u"POLICY_REVIEW"_s, {});
        only.givenOn = QDate(2027, 3, 1);
        row("A day that was set needs no start", only, "2027-03-01");
        row("Without the day it runs from there is no date",
            facts(u"SAR"_s, {}),
            "",
            Standing::Pending);

        Facts own = facts(u"OWN_RETURN"_s, u"2026-12-23"_s);
        own.unit = Unit::WorkingDays;
        own.amount = 3;
        row("Our own return in three working days over Christmas", own, "2026-12-30");
        own = facts(u"OWN_RETURN"_s, u"2027-01-31"_s);
        own.unit = Unit::Months;
        own.amount = 31;
        row("A monthly return by the 31st is due on the last of February", own, "2027-02-28");
        own.fromOn = QDate(2026, 12, 31);
        own.amount = 10;
        row("The return for December is due in January", own, "2027-01-10");
    }
    void due()
    {
        QFETCH(Facts, known);
        QFETCH(QDate, due);
        QFETCH(Standing, standing);
        const Reckoning reckoning = reckon(known);
        QCOMPARE(reckoning.due, due);
        QCOMPARE(reckoning.standing, standing);
        // Nothing is due or pending without words for it.
        QVERIFY(!sentence(known, reckoning).isEmpty());
        for (const QString &step : working(reckoning))
            QVERIFY(!step.isEmpty());
        for (const QString &unknown : reckoning.unknown)
            QVERIFY2(!question(unknown).isEmpty(), qPrintable(unknown));
        for (const QString &one : reckoning.cautions)
            QVERIFY2(!caution(one).isEmpty(), qPrintable(one));
        if (standing == Standing::Pending)
            QVERIFY(!reckoning.unknown.isEmpty());
        if (due.isValid())
            QVERIFY(reckoning.warnFrom <= due);
    }

    void unknownIsSaid()
    {
        const auto unknown = [](const Facts &known) { return reckon(known).unknown; };
        QVERIFY(unknown(offence({}, u"2026-01-15"_s)).contains(u"OFFENCE"_s));
        QVERIFY(unknown(offence(u"common_assault"_s, u"2026-01-15"_s, Tri::Unknown))
                    .contains(u"DOMESTIC"_s));
        QVERIFY(unknown(offence(u"common_assault"_s, u"2026-01-15"_s, Tri::Yes))
                    .contains(u"STATEMENT"_s));
        QVERIFY(unknown(injured(u"2026-03-10"_s, {}, {})).contains(u"BORN"_s));
        QVERIFY(unknown(facts(u"REVIEW_START"_s, u"2026-11-02"_s)).contains(u"SEVERE"_s));
        QCOMPARE(unknown(facts(u"FOI"_s, u"1999-11-02"_s)), QStringList{u"NO_RULE"_s});
    }

    void aHateCrimeMayBeChargedWithoutTheLimit()
    {
        Facts hate = offence(u"common_assault"_s, u"2026-01-15"_s);
        QVERIFY(!reckon(hate).cautions.contains(u"AGGRAVATED"_s));
        hate.hate = Tri::Unknown;
        QVERIFY(reckon(hate).cautions.contains(u"AGGRAVATED"_s));
        hate.offence = u"public_order_5"_s;
        QVERIFY(!reckon(hate).cautions.contains(u"AGGRAVATED"_s));
    }

    void daysBeyondTheKnownHolidaysAreSaid()
    {
        QVERIFY(!reckon(facts(u"FOI"_s, u"2028-11-20"_s)).cautions.contains(u"BEYOND_HOLIDAYS"_s));
        QVERIFY(reckon(facts(u"FOI"_s, u"2028-12-11"_s)).cautions.contains(u"BEYOND_HOLIDAYS"_s));
        QVERIFY(reckon(facts(u"SAR"_s, u"2028-12-04"_s)).cautions.contains(u"BEYOND_HOLIDAYS"_s));
        Facts own = facts(u"OWN_RETURN"_s, u"2029-02-01"_s);
        own.unit = Unit::WorkingDays;
        own.amount = 2;
        QVERIFY(reckon(own).cautions.contains(u"BEYOND_HOLIDAYS"_s));
    }

    void aDayLaterThanIsUsualIsSaid()
    {
        Facts marker = facts(u"MARKER_REVIEW"_s, u"2026-05-31"_s);
        marker.givenOn = QDate(2027, 6, 1);
        QVERIFY(reckon(marker).cautions.contains(u"LATER_THAN_GUIDANCE"_s));
    }

    void everyOffenceSaysHowItIsTried()
    {
        for (const Code &one : codes(List::Offence))
            QVERIFY2(trialOf(one.code) != Trial::Unknown, qPrintable(one.code));
        QCOMPARE(trialOf({}), Trial::Unknown);
    }

    void everyKindHasARuleAndWordsAndEveryRuleAKind()
    {
        for (const auto &[kind, words] : clockCodes(ClockList::Kind)) {
            for (const QString &part : {u"EW"_s, u"SCT"_s, u"NI"_s})
                QVERIFY2(kindOf(kind, part, QDate(2026, 1, 1)), qPrintable(kind));
            QVERIFY(!fromLabel(kind).isEmpty());
            QVERIFY(words != kind);
        }
        for (const Kind &kind : kinds()) {
            const QString code = kind.code.toString();
            QVERIFY2(clockLabel(ClockList::Kind, code) != code, qPrintable(code));
            const QString basis = clocks::code(kind.basis);
            QVERIFY(clockLabel(ClockList::Basis, basis) != basis);
        }
        QCOMPARE(kindOf(u"FOI"_s, u"SCT"_s, QDate(2026, 1, 1))->calendar, Calendar::Scotland);
        QCOMPARE(kindOf(u"FOI"_s, u"NI"_s, QDate(2026, 1, 1))->calendar, Calendar::AnyPart);
    }
};

QTEST_GUILESS_MAIN(OtherClocksTest)
#include "tst_otherclocks.moc"
