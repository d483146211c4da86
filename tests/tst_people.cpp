// SPDX-License-Identifier: GPL-3.0-or-later
// Each human being once, each post with one holder a day.
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"
#include "core/usecases/people.h"
#include "core/usecases/places.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Person okafor()
{
    Person person;
    person.surname = u"Okafor"_s;
    person.forenames = u"Adaeze"_s;
    return person;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

    IncidentFile incidentOf(Person::Id person)
    {
        IncidentFile file = sampleIncident();
        file.parts[0].part.personId = person;
        return *Incidents(m_book->journal()).record(file);
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<TestCasebook>(); }

    void whatIsWrongIsSaidByField()
    {
        People people(m_book->journal());
        QCOMPARE(people.problems({}).keys(), QStringList{u"surname"_s});
        Person person = okafor();
        person.identifier = u"943 476 5918"_s;
        person.identifierScheme = u"nhs"_s;
        person.email = u"adaeze at nhs"_s;
        person.dateOfBirth = QDate(2027, 1, 1);
        QCOMPARE(people.problems(person).keys(),
                 (QStringList{u"born"_s, u"email"_s, u"identifier"_s}));
        QVERIFY(!people.keep(person));
        person.identifier = u"9434765919"_s;
        person.email = u"a.okafor@northmoor.nhs.uk"_s;
        person.dateOfBirth = QDate(1990, 2, 1);
        auto kept = people.keep(person);
        QVERIFY(kept);
        QCOMPARE(kept->identifier, u"943 476 5919"_s);
        QCOMPARE(kept->record.title, u"Adaeze Okafor"_s);
    }

    void othersWhoMayBeTheSameAreOffered()
    {
        People people(m_book->journal());
        Person known = okafor();
        known.dateOfBirth = QDate(1990, 2, 1);
        known.identifier = u"9434765919"_s;
        known.identifierScheme = u"nhs"_s;
        const Person stored = *people.keep(known);
        QVERIFY(people.alike(stored)->isEmpty()); // not themselves
        Person asked;
        asked.surname = u"OKAFOR"_s;
        asked.forenames = u"adaeze"_s;
        QCOMPARE(people.alike(asked)->size(), 1);
        asked.dateOfBirth = QDate(1970, 1, 1);
        QCOMPARE(people.alike(asked)->size(), 0); // somebody else of that name
        asked.identifier = u"943 4765919"_s;
        QCOMPARE(people.alike(asked)->size(), 1); // the number says otherwise
    }

    void mergingLeavesATrailAndCanBeUndone()
    {
        People people(m_book->journal());
        const Person kept = *people.keep(okafor());
        Person second = okafor();
        second.forenames = u"Ada"_s;
        second.phone = u"07700900123"_s;
        second = *people.keep(second);
        incidentOf(kept.id());
        const IncidentFile other = incidentOf(second.id());
        auto merged = people.merge(kept.record.uid, second.record.uid);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(people.incidents(kept.id(), 10)->size(), 2);
        QCOMPARE(people.incidents(second.id(), 10)->size(), 0);
        const Person now = *people.find(kept.record.uid);
        QCOMPARE(now.phone, u"07700 900123"_s);
        QVERIFY(now.formerNames.contains(u"Ada Okafor"_s));
        const Person gone = *people.find(second.record.uid);
        QVERIFY(gone.record.isWithdrawn());
        QVERIFY(gone.mergedInto == kept.id());
        QVERIFY(!people.merge(kept.record.uid, second.record.uid));
        QVERIFY(!people.merge(kept.record.uid, kept.record.uid));

        auto undone = History(m_book->journal()).undo(*merged);
        QVERIFY(undone && undone->refused.isEmpty());
        QCOMPARE(people.incidents(second.id(), 10)->size(), 1);
        QVERIFY(!people.find(second.record.uid)->record.isWithdrawn());
        QVERIFY(people.find(second.record.uid)->mergedInto.isNull());
        QCOMPARE(people.find(kept.record.uid)->phone, QString());
    }

    void aPostHasOneHolderADay()
    {
        Places places(m_book->journal());
        Post post;
        post.name = u"Matron, ED"_s;
        post = *places.keep(post);
        PostHolder first{{}, {}, post.id(), {}, u"Nia Pugh"_s, QDate(2025, 1, 1), {}};
        QVERIFY(places.keep(first));
        PostHolder next{{}, {}, post.id(), {}, u"Tom Hale"_s, QDate(2026, 6, 1), {}};
        QCOMPARE(places.problems(next).keys(), QStringList{u"from"_s});
        QVERIFY(!places.keep(next));
        PostHolder ended = places.holders(post.id())->first();
        ended.untilOn = QDate(2026, 5, 31);
        QVERIFY(places.keep(ended));
        QVERIFY(places.keep(next));
        const auto holders = *places.holders(post.id());
        QCOMPARE(holderOn(holders, QDate(2026, 5, 31))->name, u"Nia Pugh"_s);
        QCOMPARE(holderOn(holders, QDate(2026, 6, 1))->name, u"Tom Hale"_s);
        QVERIFY(!holderOn(holders, QDate(2024, 12, 31)));
        next.untilOn = QDate(2026, 1, 1);
        QCOMPARE(places.problems(next).keys(), QStringList{u"until"_s});
    }

    void aSiteIsNotPartOfItself()
    {
        Places places(m_book->journal());
        Site hospital;
        hospital.name = u"St Brannock's"_s;
        hospital = *places.keep(hospital);
        Site ward;
        ward.name = u"Birch Ward"_s;
        ward.parentId = hospital.id();
        ward = *places.keep(ward);
        hospital.parentId = ward.id();
        QVERIFY(places.problems(hospital).contains(u"part_of"_s));
        QVERIFY(!places.withdrawSite(hospital.record.uid, u"closed"_s)); // it has parts
        QVERIFY(!places.withdrawSite(ward.record.uid, u" "_s));
        QVERIFY(places.withdrawSite(ward.record.uid, u"closed"_s));
        QVERIFY(places.partsOf(hospital.id())->isEmpty());
    }

private:
    std::unique_ptr<TestCasebook> m_book;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
