// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/run.h"
#include "core/rules/riddor/whatif.h"

#include <QJsonDocument>

#include "riddorfacts.h"
#include <random>

using namespace riddorfacts;

namespace {

/// Facts of every shape, the same each time: the seed is the number of the case.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}

    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    bool oneIn(int n) { return below(n) == 0; }

    template<typename E>
    E any()
    {
        const auto names = codeNames<E>();
        return names[static_cast<size_t>(below(static_cast<int>(names.size())))].value;
    }

    Tri tri() { return static_cast<Tri>(below(3)); }

    /// A day on which days are easily miscounted, or any other.
    QDate day()
    {
        static const QDate awkward[] = {QDate(2028, 2, 24),
                                        QDate(2028, 2, 29),
                                        QDate(2026, 3, 26),
                                        QDate(2026, 10, 22),
                                        QDate(2026, 12, 28),
                                        QDate(2027, 2, 25)};
        return oneIn(2) ? awkward[below(6)] : QDate(2024, 1, 1).addDays(below(1500));
    }

private:
    std::mt19937 m_engine;
};

QList<IncapacityPeriod> periods(Dice &dice, QDate accident, QDate asOf)
{
    QList<IncapacityPeriod> all;
    const int span = static_cast<int>(accident.daysTo(asOf));
    bool open = false;
    for (int n = dice.below(4); n > 0 && span > 0; --n) {
        IncapacityPeriod period{.from = accident.addDays(dice.below(span + 1)),
                                .kind = dice.any<IncapacityKind>(),
                                .cause = dice.oneIn(3) ? dice.any<IncapacityCause>()
                                                       : IncapacityCause::PhysicalInjury};
        period.to = std::min(asOf, period.from.addDays(dice.below(9)));
        if (!open && dice.oneIn(5)) {
            period.to = {};
            open = true;
        }
        all.append(period);
    }
    return all;
}

Facts rolled(unsigned seed)
{
    Dice dice(seed);
    Facts f;
    f.jurisdiction = dice.any<Jurisdiction>();
    f.incidentDate = dice.day();
    f.asOf = f.incidentDate.addDays(dice.below(dice.oneIn(10) ? 500 : 30));
    f.eventType = dice.oneIn(3) ? dice.any<EventType>() : EventType::PhysicalAssault;
    f.role = dice.oneIn(2) ? dice.any<InjuredRole>() : InjuredRole::Employee;
    f.atWork = dice.tri();
    f.employer = dice.any<Employer>();
    f.premises = dice.any<Premises>();
    f.controller = dice.any<Controller>();
    f.workRelated = dice.tri();
    f.consensual = dice.tri();
    f.assailant = dice.any<AssailantRole>();
    f.motive = dice.any<Motive>();
    f.physicalInjury = dice.oneIn(3) ? dice.tri() : Tri::Yes;
    f.specifiedStatus = dice.any<SpecifiedStatus>();
    for (int n = dice.below(3); n > 0; --n)
        f.specified.append(dice.any<SpecifiedInjury>());
    f.diagnosedBy = dice.oneIn(2) ? DiagnosedBy::NotStated : dice.any<DiagnosedBy>();
    if (dice.oneIn(3))
        f.diagnosedOn = f.asOf;
    f.incapacity = periods(dice, f.incidentDate, f.asOf);
    f.unlistedDays = dice.any<UnlistedDays>();
    f.toHospital = dice.any<ToHospital>();
    if (dice.oneIn(4))
        f.sharpSource = dice.any<SharpSource>();
    if (dice.oneIn(6))
        f.occurrence = dice.any<OccurrenceKind>();
    if (dice.oneIn(6))
        f.diagnosis = Diagnosis{u"hepatitis B"_s, dice.tri(), dice.oneIn(3) ? QDate() : f.asOf};
    if (dice.oneIn(4))
        f.exemptions.append(dice.any<ExemptionFact>());
    if (dice.oneIn(6)) {
        const int span = static_cast<int>(f.incidentDate.daysTo(f.asOf));
        f.deathDate = f.incidentDate.addDays(dice.below(span + 1));
        f.deathLearned = f.asOf;
        f.deathCauseLinked = dice.tri();
    }
    if (dice.oneIn(4))
        f.submissions.append({codeOf(dice.any<Category>()), f.asOf});
    return f;
}

bool mayBeReported(const QList<Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
        return outcome.report != Tri::No;
    });
}

bool isReported(const QList<Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
        return outcome.report == Tri::Yes;
    });
}

QString shown(unsigned seed, const Facts &facts)
{
    return u"case %1: "_s.arg(seed)
           + QString::fromUtf8(QJsonDocument(toJson(facts)).toJson(QJsonDocument::Compact));
}

constexpr unsigned cases = 3000;

/// As QVERIFY, naming the case; it is written out only where it fails.
#define HOLDS(condition)                                                                           \
    do {                                                                                           \
        if (!(condition))                                                                          \
            QFAIL(qPrintable(QStringLiteral(#condition) + u' ' + shown(seed, facts)));             \
    } while (false)

} // namespace

/// What holds of every decision, over thousands of cases that are the same each time.
class RiddorPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherDayUnfitNeverShortensTheRun();
    void theRunIsCountedDayByDay();
    void whatIsNotKnownNeverHidesADuty();
    void noDateComesBeforeTheAccident();
    void thePrimaryComesFirst();
    void theOrderOfPeriodsChangesNothing();
    void factsSurviveBeingWritten();
    void everyOutcomeIsWhole();
};

void RiddorPropertiesTest::anotherDayUnfitNeverShortensTheRun()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        Facts facts = rolled(seed);
        const Run before = measure(facts);
        Dice dice(seed + cases);
        const int span = static_cast<int>(facts.incidentDate.daysTo(facts.asOf));
        const QDate day = facts.incidentDate.addDays(dice.below(span + 1));
        facts.incapacity.append({.from = day, .to = day});
        const Run after = measure(facts);
        HOLDS(after.longest >= before.longest);
        HOLDS(after.longest <= 2 * before.longest + 1);
        HOLDS(after.possible >= before.possible || before.nothingSaid);
    }
}

// Counted again the slow way: a day is unfit where any counting period covers it.
void RiddorPropertiesTest::theRunIsCountedDayByDay()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        Facts facts = rolled(seed);
        facts.deathDate = {};
        int longest = 0;
        int length = 0;
        for (QDate day = facts.incidentDate.addDays(1); day <= facts.asOf; day = day.addDays(1)) {
            const bool unfit = std::any_of(
                facts.incapacity.begin(), facts.incapacity.end(), [&](const IncapacityPeriod &p) {
                    return p.from <= day && (p.to.isNull() || day <= p.to)
                           && (p.cause == IncapacityCause::PhysicalInjury
                               || p.cause == IncapacityCause::Mixed)
                           && p.kind != IncapacityKind::FullDuties
                           && p.kind != IncapacityKind::RestDaysFit;
                });
            length = unfit ? length + 1 : 0;
            longest = std::max(longest, length);
        }
        const Run run = measure(facts);
        HOLDS(run.longest == longest);
        QCOMPARE(run.reached.size(), longest);
        QVERIFY(run.reaching(longest + 1).isNull());
        QVERIFY(run.possible >= run.longest);
    }
}

void RiddorPropertiesTest::whatIsNotKnownNeverHidesADuty()
{
    int looked = 0;
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        if (mayBeReported(assessWithoutQuestions(facts, ruleSets())))
            continue;
        const auto check = [&](bool open, const Change &answer) {
            if (!open)
                return true;
            ++looked;
            const Facts known = but(facts, answer);
            return !isReported(assessWithoutQuestions(known, ruleSets()));
        };
        const auto checkTri = [&](Tri Facts::*fact) {
            const bool open = facts.*fact == Tri::Unknown;
            return check(open, [=](Facts &f) { f.*fact = Tri::Yes; })
                   && check(open, [=](Facts &f) { f.*fact = Tri::No; });
        };
        bool held = checkTri(&Facts::atWork) && checkTri(&Facts::workRelated)
                    && checkTri(&Facts::consensual) && checkTri(&Facts::physicalInjury)
                    && checkTri(&Facts::deathCauseLinked);
        held = held && check(facts.specifiedStatus == SpecifiedStatus::Unknown, [](Facts &f) {
                   f.specifiedStatus = SpecifiedStatus::Confirmed;
               });
        held = held && check(facts.unlistedDays == UnlistedDays::Unknown, [](Facts &f) {
                   f.unlistedDays = UnlistedDays::Unfit;
               });
        held = held && check(facts.toHospital == ToHospital::Unknown, [](Facts &f) {
                   f.toHospital = ToHospital::Yes;
               });
        held = held && check(facts.sharpSource == SharpSource::Unknown, [](Facts &f) {
                   f.sharpSource = SharpSource::KnownInfected;
               });
        for (const auto &name : codeNames<Premises>())
            held = held && check(facts.premises == Premises::Unknown, [&](Facts &f) {
                       f.premises = name.value;
                   });
        for (const auto &name : codeNames<EventType>())
            held = held && check(facts.eventType == EventType::Unknown, [&](Facts &f) {
                       f.eventType = name.value;
                   });
        for (const auto &name : codeNames<AssailantRole>())
            held = held && check(facts.assailant == AssailantRole::Unknown, [&](Facts &f) {
                       f.assailant = name.value;
                   });
        HOLDS(held);
    }
    QVERIFY(looked > 1000);
}

void RiddorPropertiesTest::noDateComesBeforeTheAccident()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        for (const Outcome &outcome : assess(facts)) {
            HOLDS(outcome.due.isNull() || outcome.due >= facts.incidentDate);
            HOLDS(outcome.threshold.isNull() || outcome.threshold > facts.incidentDate);
            HOLDS(outcome.report != Tri::Yes || outcome.due.isValid());
            HOLDS(outcome.report != Tri::No || outcome.due.isNull());
            HOLDS(safeTarget(outcome) <= outcome.due);
        }
    }
}

void RiddorPropertiesTest::thePrimaryComesFirst()
{
    const auto rank = [](const Outcome &outcome) {
        return outcome.report == Tri::Unknown ? Category::PendingInformation : outcome.category;
    };
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        const QList<Outcome> outcomes = assess(facts);
        QVERIFY(!outcomes.isEmpty());
        for (qsizetype i = 1; i < outcomes.size(); ++i) {
            const Outcome &a = outcomes[i - 1];
            const Outcome &b = outcomes[i];
            HOLDS(a.isOpen() || !b.isOpen());
            HOLDS(a.isOpen() != b.isOpen() || rank(a) <= rank(b));
            HOLDS(b.unknowns.isEmpty());
        }
    }
}

void RiddorPropertiesTest::theOrderOfPeriodsChangesNothing()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        Facts turned = facts;
        std::reverse(turned.incapacity.begin(), turned.incapacity.end());
        std::reverse(turned.specified.begin(), turned.specified.end());
        const QList<Outcome> straight = assess(facts);
        const QList<Outcome> other = assess(turned);
        QCOMPARE(other.size(), straight.size());
        for (qsizetype i = 0; i < straight.size(); ++i) {
            HOLDS(other[i].category == straight[i].category);
            HOLDS(other[i].due == straight[i].due);
            HOLDS(other[i].threshold == straight[i].threshold);
        }
    }
}

void RiddorPropertiesTest::factsSurviveBeingWritten()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        const auto again = factsFromJson(toJson(facts));
        HOLDS(again.has_value());
        HOLDS(*again == facts);
    }
}

void RiddorPropertiesTest::everyOutcomeIsWhole()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        const Facts facts = rolled(seed);
        for (const Outcome &outcome : assess(facts)) {
            HOLDS(!outcome.rules.isEmpty());
            HOLDS(outcome.report == Tri::No || !outcome.regulation.isEmpty());
            HOLDS(!outcome.basis.isEmpty());
            HOLDS(outcome.report != Tri::Unknown || outcome.mayBe != Category::NotRiddor);
            HOLDS(outcome.report != Tri::Unknown || outcome.pending != PendingKind::None);
            HOLDS(!outcome.immediate || outcome.report == Tri::Yes);
            HOLDS(!outcome.flags.contains(Flag::Overdue)
                  || (outcome.report == Tri::Yes && outcome.due < facts.asOf));
            HOLDS(!outcome.flags.contains(Flag::ProvisionalDatePassed)
                  || (outcome.pending == PendingKind::Unresolved && outcome.due < facts.asOf));
        }
    }
}

QTEST_APPLESS_MAIN(RiddorPropertiesTest)
#include "tst_riddorproperties.moc"
