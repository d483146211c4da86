// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::reports;

namespace {

/// A case with people whose names are awkward.
struct Case
{
    QList<IncidentFile> incidents{IncidentFile()};
    CasePeople people;
    QList<NamedPerson> others;

    Case()
    {
        incidents[0].incident.record.kind = u"incident"_s;
        incidents[0].incident.record.refYear = 2026;
        incidents[0].incident.record.refNumber = 1;
        incidents[0].incident.record.id = Record::Id(1);
    }

    Person &add(const QString &code, const QString &forenames, const QString &surname)
    {
        Person person;
        person.record.id = Record::Id(100 + people.people.size());
        person.record.title = u"%1 %2"_s.arg(forenames, surname);
        person.forenames = forenames;
        person.surname = surname;
        people.people << person;
        PartFile part;
        part.part.id = Part::Id(1 + incidents[0].parts.size());
        part.part.code = code;
        part.part.personId = person.id();
        incidents[0].parts << part;
        return people.people.last();
    }

    Discretion discretion(Audience audience = Audience::Restricted) const
    {
        return Discretion(audience, incidents, people, others);
    }
    QString hidden(const QString &text, Audience audience = Audience::Restricted) const
    {
        return discretion(audience).words(text, u"Test"_s);
    }
};

Case awkward()
{
    Case all;
    all.add(u"V1"_s, u"Amira"_s, u"Begum"_s).formerNames = u"Khan, Amira Sheikh"_s;
    all.people.people.last().knownAs = u"Mimi"_s;
    all.add(u"V2"_s, u"Will"_s, u"Price"_s);
    all.add(u"V3"_s, u"May"_s, u"Ward"_s);
    all.add(u"A1"_s, u"Seán"_s, u"O'Neill"_s);
    all.add(u"W1"_s, u"Catrin"_s, u"Ffôn"_s);
    all.add(u"W2"_s, u"Ngozi"_s, u"Okafor-Smith"_s);
    all.add(u"W3"_s, u"Anna Maria"_s, u"de la Cruz"_s);
    Person &patient = all.add(u"W4"_s, u"Tom"_s, u"Begum"_s);
    patient.phone = u"07700 900123"_s;
    patient.address = u"12 Alma Street\nLeeds\nLS1 4AP"_s;
    patient.postcode = u"LS1 4AP"_s;
    patient.dateOfBirth = QDate(1980, 3, 4);
    patient.identifier = u"943 476 5919"_s;
    OtherReference crime;
    crime.system = u"crime"_s;
    crime.value = u"07/118832/26"_s;
    all.incidents[0].references << crime;
    return all;
}

} // namespace

class TestDiscretion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullSeesAll();
    void names_data();
    void names();
    void numbers_data();
    void numbers();
    void shareableHidesDaysAndPlaces();
    void finds();
    void looksLikeNames();
    void codesOfSeveralIncidents();
    void othersAndDescribed();
    void nothingOfAnyNameSurvives();
    void growsWithTheText();
};

void TestDiscretion::fullSeesAll()
{
    const Discretion full = awkward().discretion(Audience::Full);
    const QString text = u"Amira Begum rang 07700 900123."_s;
    QCOMPARE(full.words(text, u"Test"_s), text);
    QVERIFY(full.finds().isEmpty());
}

void TestDiscretion::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("full", u"Then Amira Begum fell."_s, u"Then V1 fell."_s);
    row("surname of two", u"Mrs Begum fell."_s, u"V1 or W4 fell."_s);
    row("initial", u"A. Begum and T Begum fell."_s, u"V1 and W4 fell."_s);
    row("initial of nobody", u"Q. Begum fell."_s, u"[name] fell."_s);
    row("turned round", u"Begum, Amira (nurse)"_s, u"V1 (nurse)"_s);
    row("list of two", u"Begum, Price and Ffon"_s, u"V1 or W4, V2 and W1"_s);
    row("known as", u"mimi cried"_s, u"V1 cried"_s);
    row("former", u"formerly Khan, once Sheikh"_s, u"formerly V1, once V1"_s);
    row("capitals", u"AMIRA BEGUM FELL"_s, u"V1 FELL"_s);
    row("lower case", u"seen by amira begum"_s, u"seen by V1"_s);
    row("possessive", u"Okafor's bag, Ngozi’s coat"_s, u"W2's bag, W2’s coat"_s);
    row("plural", u"both Begums were there"_s, u"both V1 or W4 were there"_s);
    row("apostrophe",
        u"O'Neill, O’Neill, O`NEILL, ONeill and O Neill"_s,
        u"A1, A1, A1, A1 and A1"_s);
    row("apostrophe possessive", u"O’Neill’s fist"_s, u"A1’s fist"_s);
    row("accent", u"Ffon, FFÔN, Sean O'Neill"_s, u"W1, W1, A1"_s);
    row("decomposed", u"Ffo\u0302n"_s, u"W1"_s);
    row("double", u"Okafor-Smith, Okafor Smith, Smith and Okafor"_s, u"W2, W2, W2 and W2"_s);
    row("particles", u"Anna Maria de la Cruz, Ms de la Cruz, de la"_s, u"W3, W3, de la"_s);
    row("line break", u"It was Amira\n   Begum."_s, u"It was V1."_s);
    row("slash", u"Amira/Ngozi/Sean"_s, u"V1/W2/A1"_s);
    row("file name", u"begum_statement.pdf"_s, u"V1 or W4_statement.pdf"_s);
    row("file name, both", u"Begum_Amira-2.pdf"_s, u"V1-2.pdf"_s);
    row("file name, joined", u"okaforstatement.docx"_s, u"W2.docx"_s);
    row("file name, camel", u"StatementOfAmiraBegum.docx"_s, u"StatementOfV1.docx"_s);
    row("file name, word", u"will_statement.pdf"_s, u"V2_statement.pdf"_s);
    row("user name", u"log on abegum, nokafor"_s, u"log on V1, W2"_s);
    row("monogram", u"Handed to AB and NOS at 10."_s, u"Handed to V1 and W2 at 10."_s);
    row("monogram with points", u"Handed to A.B. at 10."_s, u"Handed to V1 at 10."_s);
    row("exhibit", u"Exhibit AB/1 is the film."_s, u"Exhibit AB/1 is the film."_s);
    row("will the word",
        u"He will say what he may. I will. Will he?"_s,
        u"He will say what he may. I will. Will he?"_s);
    row("will the name",
        u"Will said he hit Will. Will's arm hurt."_s,
        u"V2 said he hit V2. V2's arm hurt."_s);
    row("may the month",
        u"In May, on 3 May 2026 and from April to May it may rain."_s,
        u"In May, on 3 May 2026 and from April to May it may rain."_s);
    row("may the name",
        u"Then May fell. Nurse May called. hit by may"_s,
        u"Then V3 fell. Nurse V3 called. hit by V3"_s);
    row("ward the word",
        u"On Elm Ward, Ward 7, the ward and Ward B."_s,
        u"On Elm Ward, Ward 7, the ward and Ward B."_s);
    row("ward the name",
        u"Mrs Ward, M. Ward and May Ward; sister of Ward"_s,
        u"V3, V3 and V3; sister of V3"_s);
    row("price the word", u"The price of it. Price of tea."_s, u"The price of it. Price of tea."_s);
    row("price the name",
        u"will price; PC Price; he saw Price there; MR PRICE"_s,
        u"V2; PC V2; he saw V2 there; V2"_s);
    row("inside words",
        u"The begumistic wardrobe priced willing"_s,
        u"The begumistic wardrobe priced willing"_s);
    row("sentence end", u"He hit Begum. Amira fled."_s, u"He hit V1 or W4. V1 fled."_s);
    row("soft hyphen", u"Be\u00ADgum and Oka\u200Bfor"_s, u"V1 or W4 and W2"_s);
    row("hard space", u"Amira\u00A0Begum"_s, u"V1"_s);
}

void TestDiscretion::names()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(awkward().hidden(text), shown);
}

void TestDiscretion::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("phone",
        u"Ring 07700 900123 or +44 7700 900 123."_s,
        u"Ring [telephone number] or [telephone number]."_s);
    row("other phone",
        u"Ring (0113) 496 0000, ext. 4412."_s,
        u"Ring [telephone number], ext. [telephone number]."_s);
    row("e-mail", u"amira.begum@nhs.net wrote"_s, u"[e-mail address] wrote"_s);
    row("nhs", u"9434765919 and 943 476 5919"_s, u"[patient number] and [patient number]"_s);
    row("other nhs", u"NHS number 401 023 2137"_s, u"NHS number [patient number]"_s);
    row("birth",
        u"born 4 March 1980, 04/03/80, 1980-03-04, 4th of March 1980, 4.3.1980"_s,
        u"born [date of birth], [date of birth], [date of birth], [date of birth], [date of birth]"_s);
    row("dob of anyone", u"DOB: 12/11/1971."_s, u"DOB: [date of birth]."_s);
    row("other days stand", u"On 12 November 2026 at 14:05."_s, u"On 12 November 2026 at 14:05."_s);
    row("address", u"At 12 Alma Street, Leeds LS1 4AP"_s, u"At [address]"_s);
    row("street", u"In Alma street he ran."_s, u"In [address] he ran."_s);
    row("other address",
        u"Lives at 7 Old Mill Lane, YO1 7HH."_s,
        u"Lives at [address], [postcode]."_s);
    row("crime", u"Crime 07/118832/26 or 07-118832-26"_s, u"Crime [reference] or [reference]"_s);
    row("other log",
        u"Police log 1234 of today; CAD 0987/12NOV"_s,
        u"Police log [reference] of today; CAD [reference]"_s);
    row("our own",
        u"INC-2026-0001/V1/RIDDOR, ACT-2026-10001"_s,
        u"INC-2026-0001/V1/RIDDOR, ACT-2026-10001"_s);
    row("insurance", u"QQ 12 34 56 C"_s, u"[national insurance number]"_s);
    row("car", u"A blue van, AB12 CDE."_s, u"A blue van, [vehicle registration]."_s);
}

void TestDiscretion::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(awkward().hidden(text), shown);
}

void TestDiscretion::shareableHidesDaysAndPlaces()
{
    Case all = awkward();
    Site site;
    site.record.id = Record::Id(500);
    site.name = u"St Brannock's Hospital"_s;
    site.siteKind = u"hospital"_s;
    all.people.sites << site;
    all.incidents[0].incident.siteId = site.id();
    all.incidents[0].incident.placeType = u"ed"_s;
    all.incidents[0].incident.placeDetail = u"Majors, bay 4"_s;
    all.incidents[0].incident.occurredOn = QDate(2026, 11, 12);
    all.incidents[0].incident.occurredAt = QTime(22, 40);
    all.incidents[0].parts[0].part.job = u"Staff nurse"_s;
    all.incidents[0].parts[0].part.team = u"Riverside team"_s;
    const Discretion shareable = all.discretion(Audience::Shareable);
    QCOMPARE(shareable.words(
                 u"On 12 November 2026 and 13/11/26, at St Brannock’s Hospital, Riverside team."_s,
                 u"Test"_s),
             u"On November 2026 and November 2026, at [place], [team]."_s);
    QCOMPARE(shareable.day(QDate(2026, 11, 12)), u"November 2026"_s);
    QCOMPARE(shareable.time(QTime(14, 5)), QString());
    QCOMPARE(shareable.when(all.incidents[0].incident), u"November 2026"_s);
    QCOMPARE(shareable.place(all.incidents[0].incident), u"Emergency department"_s);
    QCOMPARE(shareable.name(all.incidents[0].parts[0].part), u"V1"_s);
    const Discretion restricted = all.discretion(Audience::Restricted);
    QCOMPARE(restricted.name(all.incidents[0].parts[0].part), u"V1, Staff nurse, Riverside team"_s);
    QCOMPARE(restricted.place(all.incidents[0].incident),
             u"St Brannock's Hospital, Majors, bay 4"_s);
    QCOMPARE(restricted.when(all.incidents[0].incident), u"Thursday 12 November 2026, 22:40"_s);
    QCOMPARE(restricted.number(u"07/118832/26"_s), u"[reference]"_s);
}

void TestDiscretion::finds()
{
    const Discretion restricted = awkward().discretion();
    restricted.words(u"Amira Begum, 07700 900123."_s, u"What happened"_s);
    restricted.words(u"Amira Begum again"_s, u"What happened"_s);
    QCOMPARE(restricted.finds(),
             (QList<Find>{{u"Amira Begum"_s, u"V1"_s, u"What happened"_s},
                          {u"07700 900123"_s, u"[telephone number]"_s, u"What happened"_s}}));
}

void TestDiscretion::looksLikeNames()
{
    const Discretion restricted = awkward().discretion();
    const QString text = u"The nurse told Mr Singh and Sarah Jones in the Emergency Department on "
                         "Friday. Dr Patel of West Yorkshire Police came; Elm Ward knew. "
                         "Amira Begum fell."_s;
    QVERIFY(restricted.words(text, u"Test"_s).contains(u"Mr Singh"_s));
    const QStringList like = restricted.looksLikeName();
    QVERIFY2(like.contains(u"Mr Singh"_s), qPrintable(like.join(u'|')));
    QVERIFY(like.contains(u"Sarah Jones"_s));
    QVERIFY(like.contains(u"Dr Patel"_s));
    QVERIFY(!like.join(u'|').contains(u"Emergency"_s));
    QVERIFY(!like.join(u'|').contains(u"Begum"_s));
    QCOMPARE(like.size(), 3);
}

void TestDiscretion::codesOfSeveralIncidents()
{
    Case all = awkward();
    IncidentFile second;
    second.incident.record = all.incidents[0].incident.record;
    second.incident.record.refNumber = 2;
    PartFile other;
    other.part.id = Part::Id(50);
    other.part.code = u"V1"_s;
    other.part.describedAs = u"Unknown man called Kevin Barnes"_s;
    second.parts << other;
    all.incidents << second;
    const Discretion restricted = all.discretion();
    QCOMPARE(restricted.name(Part::Id(50)), u"INC-2026-0002/V1"_s);
    QCOMPARE(restricted.words(u"Kevin hit Amira."_s, u"Test"_s),
             u"INC-2026-0002/V1 hit INC-2026-0001/V1."_s);
    QCOMPARE(restricted.name(Part::Id(2)), u"V2"_s);
}

void TestDiscretion::othersAndDescribed()
{
    Case all = awkward();
    all.others = {{u"PC 1234 Jane Holt"_s, {}}, {u"A. Begum"_s, {}}, {u"Ward manager"_s, {}}};
    PostHolder holder;
    holder.name = u"Priya Raman"_s;
    all.people.holders << holder;
    const Discretion restricted = all.discretion();
    QCOMPARE(restricted.words(u"Holt told Raman; the ward manager knew."_s, u"Test"_s),
             u"[name] told [name]; the ward manager knew."_s);
    QCOMPARE(restricted.other(u"A. Begum"_s), u"V1"_s);
    QCOMPARE(restricted.other(u"Jane Holt"_s, u"police officer"_s), u"police officer"_s);
    QCOMPARE(restricted.other(u"Jane Holt"_s), u"a person"_s);
    QCOMPARE(restricted.other(u"Occupational health"_s), u"Occupational health"_s);
    QCOMPARE(all.discretion(Audience::Shareable).other(u"Jane Holt"_s, u"police officer"_s),
             u"a person"_s);
}

void TestDiscretion::nothingOfAnyNameSurvives()
{
    QStringList first{u"Amira"_s, u"Seán"_s, u"Anne-Marie"_s, u"Will"_s, u"May"_s, u"Ng"_s};
    QStringList last{
        u"O'Neill"_s, u"Ffôn"_s, u"Okafor-Smith"_s, u"Ward"_s, u"Price"_s, u"D'Souza"_s};
    QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u"/reference/names_en_GB.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject names = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &key : {u"first_names_female"_s, u"first_names_male"_s})
            for (const QJsonValue &name : names.value(key).toArray())
                first << name.toString();
        for (const QJsonValue &name : names.value(u"last_names"_s).toArray())
            last << name.toString();
    }
    const QStringList sentences{u"When %1 came, %2 fell and %3's coat tore."_s,
                                u"told %1/%2/%3 at once"_s,
                                u"He hit Mr %3, then A&E saw\n%1\nand %2."_s,
                                u"%4_statement.pdf from %1"_s,
                                u"%5 WAS HIT BY %5, then %1 left"_s,
                                u"“%1” (%2), %3’s sister-in-law"_s,
                                u"Seen: %1; %2; %6."_s};
    QRandomGenerator random(20261125);
    const auto any = [&](const QStringList &list) { return list.at(random.bounded(list.size())); };
    for (int round = 0; round < 1000; ++round) {
        Case all;
        const QString forename = any(first);
        QString surname = any(last);
        if (random.bounded(4) == 0)
            surname += u'-' + any(last);
        all.add(u"V1"_s, forename, surname);
        all.add(u"W1"_s, any(first), any(last));
        const QString whole = forename + u' ' + surname;
        QString text = any(sentences);
        text.replace(u"%1"_s, whole)
            .replace(u"%2"_s, forename.left(1) + u". "_s + surname)
            .replace(u"%3"_s, surname)
            .replace(u"%4"_s, (forename + u'_' + surname).toLower())
            .replace(u"%5"_s, whole.toUpper())
            .replace(u"%6"_s, surname + u", "_s + forename);
        for (const Audience audience : {Audience::Restricted, Audience::Shareable}) {
            const QString shown = all.hidden(text, audience);
            for (const QString &name : {forename, surname}) {
                const QRegularExpression left(
                    u"(?<![\\p{L}])%1(?![\\p{L}])"_s.arg(QRegularExpression::escape(name)),
                    QRegularExpression::CaseInsensitiveOption
                        | QRegularExpression::UseUnicodePropertiesOption);
                QVERIFY2(!left.match(shown).hasMatch(),
                         qPrintable(u"%1: %2 → %3"_s.arg(name, text, shown)));
            }
        }
    }
}

void TestDiscretion::growsWithTheText()
{
    const QString piece = u"Then Will Price told A. Begum on 3 May, 07700 900123, that O'Neill "
                          "will hit Mrs Ward at 12 Alma Street. "_s;
    const auto milliseconds = [&](int times) {
        const Discretion restricted = awkward().discretion();
        const QString text = piece.repeated(times);
        QElapsedTimer timer;
        timer.start();
        restricted.words(text, u"Test"_s);
        return std::max<qint64>(1, timer.elapsed());
    };
    milliseconds(100);
    const qint64 small = milliseconds(400);
    const qint64 large = milliseconds(4000);
    QVERIFY2(large < 30 * small + 200, qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestDiscretion)
#include "tst_discretion.moc"
