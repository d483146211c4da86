// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"
#include "core/reports/parsreport.h"
#include "core/rules/parswords.h"
#include "core/usecases/duties.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"
#include "core/usecases/papers.h"
#include "core/usecases/statutorypapers.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace core::reports;
using namespace Qt::StringLiterals;

namespace {

Person person(TestCasebook &book, const QString &forenames, const QString &surname)
{
    Person made;
    made.forenames = forenames;
    made.surname = surname;
    made.record.title = forenames + u' ' + surname;
    made.dateOfBirth = QDate(1990, 11, 13);
    made.address = u"4 Tern Close"_s;
    made.postcode = u"ZZ1 1ZZ"_s;
    made.phone = u"07700 900123"_s;
    made.personKind = u"staff"_s;
    const auto done
        = book.journal().commit({u"test"_s}, [&](ChangeSet &set) { return set.add(made); });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return made;
}

/// The punched nurse, as a person of the register, with footage and an exhibit.
IncidentFile recorded(TestCasebook &book, int victims = 1)
{
    IncidentFile file = sampleIncident();
    file.parts[0].part.personId = person(book, u"Adaeze"_s, u"Okafor"_s).id();
    file.parts[0].part.describedAs.clear();
    for (int i = 1; i < victims; ++i)
        file.parts.insert(i, file.parts.first());
    file.incident.immediateAction = u"Left the house and rang the office"_s;
    file.incident.policeCalled = Tri::Yes;
    file.references << OtherReference{{}, {}, {}, u"crime"_s, u"42/118832/26"_s, {}};
    auto made = Incidents(book.journal()).record(file);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    Exhibit exhibit;
    exhibit.incidentId = made->incident.id();
    exhibit.code = u"PR/1"_s;
    exhibit.description = u"Torn tunic"_s;
    exhibit.foundBy = u"Priya Raman"_s;
    exhibit.foundOn = QDate(2026, 11, 13);
    if (auto kept = Evidence(book.journal()).keep(exhibit); !kept)
        qFatal("%s", qPrintable(kept.error().message));
    return *made;
}

Paper made(const Result<Paper> &paper)
{
    if (!paper)
        qFatal("%s", qPrintable(paper.error().message));
    return *paper;
}

} // namespace

/// The papers for the authorities: filled from the case, gaps named, never the official form.
class StatutoryPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorksheetIsFilledFromTheCase()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        const Paper paper = made(riddorPaper(*book, file.incident.record.uid, {}, Audience::Full));
        const QString text = plainText(paper.document);
        for (const QString &word : {u"INC-2026-0001/V1"_s,
                                    u"Worksheet, not the official form"_s,
                                    u"Over-seven-day injury"_s,
                                    u"27 Nov 2026"_s,
                                    u"Adaeze Okafor (V1)"_s,
                                    u"35 years"_s, // thirty-six only the day after
                                    u"4 Tern Close"_s,
                                    u"Community nurse"_s,
                                    u"Physically assaulted by a person"_s,
                                    u"Thursday 12 November 2026"_s,
                                    u"22:40"_s,
                                    u"Left the house and rang the office"_s,
                                    u"No report has been recorded as filed."_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" is missing from\n"_s + text));
        // Nobody said whether she lost consciousness: that is a gap, not a no.
        QVERIFY(text.contains(u"Part D: the injury: Became unconscious"_s));
        QVERIFY(!text.contains(u"F2508 F2508"_s));
    }

    void northernIrelandHasItsOwnForm()
    {
        TestCasebook book;
        QVERIFY(book->saveSetting(setting::jurisdiction, u"NI"_s));
        const IncidentFile file = recorded(book);
        const QString text = plainText(
            made(riddorPaper(*book, file.incident.record.uid, {}, Audience::Full)).document);
        QVERIFY(text.contains(u"NI2508"_s));
        QVERIFY(!text.contains(u"F2508"_s));
    }

    void aFiledReportStandsOnItWithItsReference()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        Duties duties(book.journal());
        const auto all = duties.of(file.incident.id());
        QVERIFY(all);
        for (const DutyFile &one : *all) {
            if (one.duty.rule != u"RIDDOR")
                continue;
            Submission sent;
            sent.dutyId = one.duty.id;
            sent.category = u"OVER_SEVEN_DAY"_s;
            sent.sentOn = QDate(2026, 11, 23);
            sent.method = u"online"_s;
            sent.reference = u"RID-7781"_s;
            sent.byWhom = u"Priya Raman"_s;
            sent.state = u"sent"_s;
            QVERIFY(duties.submit(sent));
        }
        const QString uid = file.incident.record.uid;
        QVERIFY(plainText(made(riddorPaper(*book, uid, {}, Audience::Full)).document)
                    .contains(u"RID-7781"_s));
        QVERIFY(plainText(made(parsPaper(*book, uid, {}, Audience::Full)).document)
                    .contains(u"RID-7781"_s));
    }

    void filingDoesNotPutADecisionOnEarlierFacts()
    {
        TestCasebook book;
        IncidentFile sample = sampleIncident();
        sample.parts.first().injuries.first().specifiedStatus = u"no"_s; // asked, and none
        const IncidentFile file = *Incidents(book.journal()).record(sample);
        const QString uid = file.incident.record.uid;
        const auto says = [&](const QString &words) {
            return plainText(made(riddorPaper(*book, uid, {}, Audience::Full)).document)
                       .contains(words)
                   || plainText(made(incidentPaper(*book, uid, Audience::Full)).document)
                          .contains(words);
        };
        Duties duties(book.journal());
        const auto all = *duties.of(file.incident.id());
        for (const DutyFile &one : all) {
            QVERIFY(duties.decide(one.duty.id, true, {}));
            Submission sent;
            sent.dutyId = one.duty.id;
            sent.sentOn = QDate(2026, 11, 23);
            sent.reference = u"RID-7781"_s;
            QVERIFY(duties.submit(sent));
        }
        QVERIFY(says(u"agree"_s));
        QVERIFY(!says(u"earlier facts"_s));
        IncidentFile after = *Incidents(book.journal()).load(uid);
        const IncidentFile before = after;
        after.parts.first().part.diedOn = QDate(2026, 11, 22);
        after.parts.first().part.deathLearnedOn = QDate(2026, 11, 22);
        after.parts.first().part.deathByInjury = Tri::Yes;
        QVERIFY(Incidents(book.journal()).save(after, before));
        QVERIFY(says(u"earlier facts"_s)); // a death is another report, and another decision
    }

    void whatCasebookDoesNotHoldIsListedAsMissing()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        const QString text = plainText(
            made(riddorPaper(*book, file.incident.record.uid, {}, Audience::Full)).document);
        const QString gaps = text.mid(text.indexOf(u"Still missing"));
        for (const QString &name : {u"Telephone"_s,
                                    u"Local authority"_s,
                                    u"Sex"_s,
                                    u"Needed resuscitation"_s,
                                    u"In hospital over 24 hours"_s})
            QVERIFY2(gaps.left(gaps.indexOf(u'\n')).contains(name), qPrintable(name + gaps));
    }

    void whatTheFormAsksOfAnInjuryIsPrinted()
    {
        TestCasebook book;
        IncidentFile file = sampleIncident();
        Injury &injury = file.parts.first().injuries.first();
        injury.resuscitated = Tri::No;
        injury.overDay = Tri::Yes;
        const IncidentFile kept = *Incidents(book.journal()).record(file);
        const QString text = plainText(
            made(riddorPaper(*book, kept.incident.record.uid, {}, Audience::Full)).document);
        const QString gaps = text.mid(text.indexOf(u"Still missing")).section(u'\n', 0, 0);
        QVERIFY2(!gaps.contains(u"resuscitation"_s) && !gaps.contains(u"24 hours"_s),
                 qPrintable(gaps));
        QVERIFY2(text.contains(u"In hospital over 24 hours: Yes"_s), qPrintable(text));
    }

    void everyFieldOfThePhysicalAssaultReportIsNamed()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        const QString text = plainText(
            made(parsPaper(*book, file.incident.record.uid, {}, Audience::Full)).document);
        for (const pars::Field &field : pars::fields())
            QVERIFY2(text.contains(pars::fieldLabel(field.code)),
                     qPrintable(field.code.toString()));
        for (const QString &word : {u"Adaeze Okafor (V1)"_s,
                                    u"Will Ward (A1)"_s,
                                    u"Punch"_s,
                                    u"Deliberate"_s,
                                    u"42/118832/26"_s,
                                    u"PR/1 Torn tunic"_s,
                                    u"no national recipient"_s,
                                    u"11 days absent"_s})
            QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word + u"\n"_s + text));
        QVERIFY(text.contains(u"Support given: Support offered and given"_s));
    }

    void anAnswerThatIsGivenIsNoGap()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        const auto held = statutoryCase(*book, file.incident.record.uid, u"V1"_s);
        QVERIFY(held);
        const QMap<QString, QString> values
            = parsValues(*held, Discretion(Audience::Full, {held->file}, held->people));
        QSet<QString> filled;
        for (auto value = values.begin(); value != values.end(); ++value)
            filled.insert(value.key());
        QVERIFY(!pars::missing(filled).contains(u"victim_name"_s));
        QVERIFY(pars::missing(filled).contains(u"victim_staff_group"_s));
    }

    void severalVictimsAreAskedFor()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book, 2);
        const auto paper = riddorPaper(*book, file.incident.record.uid, {}, Audience::Full);
        QVERIFY(!paper);
        QVERIFY2(paper.error().message.contains(u"V1, V2"_s), qPrintable(paper.error().message));
        QVERIFY(parsPaper(*book, file.incident.record.uid, u"V2"_s, Audience::Full));
        QVERIFY(!parsPaper(*book, file.incident.record.uid, u"W1"_s, Audience::Full));
    }

    void othersSeeNoNameAddressOrAge()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        for (const Audience audience : {Audience::Restricted, Audience::Shareable}) {
            for (const Result<Paper> &paper :
                 {riddorPaper(*book, file.incident.record.uid, {}, audience),
                  parsPaper(*book, file.incident.record.uid, {}, audience)}) {
                const QString text = plainText(made(paper).document);
                for (const QString &word : {u"Okafor"_s,
                                            u"Adaeze"_s,
                                            u"Tern Close"_s,
                                            u"900123"_s,
                                            u"1990"_s,
                                            u"42/118832/26"_s})
                    QVERIFY2(!text.contains(word), qPrintable(word + u'\n' + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StatutoryPapersTest)
#include "tst_statutorypapers.moc"
