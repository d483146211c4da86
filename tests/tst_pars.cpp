// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/rules/pars.h"
#include "core/rules/parswords.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class ParsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void owed_data();
    void owed();
    void everyWorkStatusIsDecided();
    void everyActIsDecided();
    void missingNamesWhatTheFormNeeds();
    void everyFieldHasItsWords();
};

void ParsTest::owed_data()
{
    QTest::addColumn<QString>("workStatus");
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<Tri>("owed");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name,
                        const char *status,
                        const char *acts,
                        const char *intent,
                        Tri owed,
                        const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(acts)
                            << QString::fromLatin1(intent) << owed << QString::fromLatin1(reason);
    };
    row("a nurse punched", "employee", "PA01", "deliberate", Tri::Yes, "ASSAULT_ON_WORKER");
    row("a clinical cause is still reported",
        "employee",
        "PA06",
        "clinical",
        Tri::Yes,
        "ASSAULT_ON_WORKER");
    row("an unclear intent is still reported",
        "employee",
        "PA04",
        "unclear",
        Tri::Yes,
        "ASSAULT_ON_WORKER");
    row("a spit that lands is an assault", "employee", "PA10", "", Tri::Yes, "ASSAULT_ON_WORKER");
    row("a sexual touch is an assault", "employee", "SX03", "", Tri::Yes, "ASSAULT_ON_WORKER");
    row("a contractor's guard", "contractor_employee", "PA02", "", Tri::Yes, "ASSAULT_ON_WORKER");
    row("a student", "student_on_placement", "PA02", "", Tri::Yes, "ASSAULT_ON_WORKER");
    row("a volunteer", "volunteer", "PA02", "", Tri::Yes, "ASSAULT_ON_WORKER");
    row("an attempt that missed owes none", "employee", "PA21", "", Tri::No, "NO_CONTACT");
    row("an attempt and then a kick owes one",
        "employee",
        "PA21 PA02",
        "",
        Tri::Yes,
        "ASSAULT_ON_WORKER");
    row("words and threats owe none", "employee", "NP01 NP02", "", Tri::No, "NO_CONTACT");
    row("a patient hit by a patient owes none", "patient", "PA01", "", Tri::No, "NOT_FOR_THE_BODY");
    row("a police officer owes none here",
        "police_officer",
        "PA01",
        "",
        Tri::No,
        "NOT_FOR_THE_BODY");
    row("what was done was not asked", "employee", "", "", Tri::Unknown, "ACTS_NOT_ASKED");
    row("whether they work here was not asked", "", "PA01", "", Tri::Unknown, "WORK_NOT_ASKED");
    row("a threat owes none whoever it was", "", "NP02", "", Tri::No, "NO_CONTACT");
}

void ParsTest::owed()
{
    QFETCH(QString, workStatus);
    QFETCH(QString, acts);
    QFETCH(QString, intent);
    QFETCH(Tri, owed);
    QFETCH(QString, reason);

    const Part victim{.code = u"V1"_s,
                      .role = u"victim"_s,
                      .workStatus = workStatus,
                      .acts = acts,
                      .intent = intent};
    const pars::Decision decision = pars::decide(victim);

    QCOMPARE(decision.owed, owed);
    QCOMPARE(codeOf(decision.reason), reason);
    QVERIFY(!pars::sentence(decision.reason).isEmpty());
}

void ParsTest::everyWorkStatusIsDecided()
{
    int working = 0;
    for (const Code &status : codes(List::WorkStatus)) {
        QVERIFY2(pars::worksForBody(status.code) != Tri::Unknown, qPrintable(status.code));
        working += pars::worksForBody(status.code) == Tri::Yes ? 1 : 0;
    }
    QCOMPARE(working, 7);
}

void ParsTest::everyActIsDecided()
{
    for (const Code &act : codes(List::Act)) {
        const Part victim{.workStatus = u"employee"_s, .acts = act.code};
        const bool contact = (act.parent == u"PA" && act.code != u"PA21") || act.code == u"SX01"
                             || act.code == u"SX02" || act.code == u"SX03";
        QVERIFY2(pars::decide(victim).owed == (contact ? Tri::Yes : Tri::No), qPrintable(act.code));
    }
}

void ParsTest::missingNamesWhatTheFormNeeds()
{
    QSet<QString> filled;
    for (const pars::Field &field : pars::fields())
        filled.insert(field.code.toString());
    QVERIFY(pars::missing(filled).isEmpty());

    filled.remove(u"victim_name"_s);
    filled.remove(u"occurred_at"_s);
    filled.remove(u"victim_ethnicity"_s); // asked for, not needed
    QCOMPARE(pars::missing(filled), QStringList({u"occurred_at"_s, u"victim_name"_s}));
}

void ParsTest::everyFieldHasItsWords()
{
    for (const pars::Field &field : pars::fields()) {
        QVERIFY2(!pars::fieldLabel(field.code).isEmpty(), qPrintable(field.code.toString()));
        QVERIFY2(!pars::groupLabel(field.group).isEmpty(), qPrintable(field.group.toString()));
    }
    QVERIFY(pars::localRecordNote().contains(u"2017"));
}

QTEST_APPLESS_MAIN(ParsTest)
#include "tst_pars.moc"
