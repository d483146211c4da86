// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "tests/samplecasebook.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace samples;

using Code = Error::Code;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRightPassphrase_data();
    void opensWithTheRightPassphrase();
    void eachPersonHasASlot();
    void twoPeopleWithOnePassphraseAreAskedWhoTheyAre();
    void removingOneLeavesTheOther();
    void theLastPersonCannotBeRemoved();
    void namesAreUnique();
    void aChangedPassphraseReplacesTheOld();
    void weakPassphrases_data();
    void weakPassphrases();
    void theCostIsLightOnlyWhenAskedFor();
    void subkeysDiffer();
};

void TestVault::opensWithTheRightPassphrase_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("opens");

    QTest::newRow("the same passphrase opens") << AmirasPassphrase << AmirasPassphrase << true;
    QTest::newRow("another passphrase does not")
        << AmirasPassphrase << u"violet harbour seven kettle"_s << false;
    QTest::newRow("capitals matter")
        << AmirasPassphrase << u"Violet harbour seven kettles"_s << false;
    QTest::newRow("nothing does not open") << AmirasPassphrase << QString() << false;
    QTest::newRow("an accent as one character or as two is the same")
        << u"caf\u00e9 t\u0177 bach yn Abertawe"_s << u"cafe\u0301 ty\u0302 bach yn Abertawe"_s
        << true;
    QTest::newRow("a missing accent is not the same")
        << u"caf\u00e9 in the old harbour"_s << u"cafe in the old harbour"_s << false;
    QTest::newRow("characters outside the basic plane count")
        << u"four words and \U0001F511"_s << u"four words and \U0001F512"_s << false;
}

void TestVault::opensWithTheRightPassphrase()
{
    QFETCH(QString, chosen);
    QFETCH(QString, typed);
    QFETCH(bool, opens);

    const Result<Created> created
        = createHeader(u"Trust"_s, {u"user-amira"_s, Amira}, chosen, Cost::Light);
    QVERIFY(created);
    const Result<Unlocked> unlocked = unlock(created->header, typed);
    QCOMPARE(unlocked.has_value(), opens);
    if (opens)
        QVERIFY(unlocked->keys.vaultKey() == created->keys.vaultKey());
    else
        QCOMPARE(unlocked.error().code, Code::WrongKey);
}

void TestVault::eachPersonHasASlot()
{
    const Header header = withJon(sampleCasebook());

    const Result<Unlocked> amira = unlock(header, AmirasPassphrase);
    QVERIFY(amira);
    QCOMPARE(amira->userUid, u"user-amira"_s);
    const Result<Unlocked> jon = unlock(header, JonsPassphrase);
    QVERIFY(jon);
    QCOMPARE(jon->userUid, u"user-jon"_s);
    QCOMPARE(jon->userName, Jon);
    QVERIFY(jon->slotUid != amira->slotUid);
    QVERIFY(jon->keys.vaultKey() == amira->keys.vaultKey());

    QVERIFY(unlock(header, JonsPassphrase, u"  jon   PRICE "_s));
    QCOMPARE(unlock(header, JonsPassphrase, Amira).error().code, Code::WrongKey);
    QCOMPARE(unlock(header, JonsPassphrase, u"Nobody"_s).error().code, Code::NotFound);
}

void TestVault::twoPeopleWithOnePassphraseAreAskedWhoTheyAre()
{
    const Created casebook = sampleCasebook();
    const Result<Header> header = withPerson(
        casebook.header, casebook.keys, {u"user-jon"_s, Jon}, AmirasPassphrase, Cost::Light);
    QVERIFY(header);
    QCOMPARE(unlock(*header, AmirasPassphrase).error().code, Code::Invalid);
    QCOMPARE(unlock(*header, AmirasPassphrase, Jon)->userUid, u"user-jon"_s);
}

void TestVault::removingOneLeavesTheOther()
{
    const Created casebook = sampleCasebook();
    const Result<Header> header = withoutPerson(withJon(casebook), casebook.keys, u"user-amira"_s);
    QVERIFY(header);
    QCOMPARE(unlock(*header, AmirasPassphrase).error().code, Code::WrongKey);
    QVERIFY(unlock(*header, JonsPassphrase));
}

void TestVault::theLastPersonCannotBeRemoved()
{
    const Created casebook = sampleCasebook();
    QCOMPARE(withoutPerson(casebook.header, casebook.keys, u"user-amira"_s).error().code,
             Code::Conflict);
    QCOMPARE(withoutPerson(casebook.header, casebook.keys, u"user-jon"_s).error().code,
             Code::NotFound);
}

void TestVault::namesAreUnique()
{
    const Created casebook = sampleCasebook();
    const Result<Header> sameName = withPerson(casebook.header,
                                               casebook.keys,
                                               {u"user-other"_s, u"amira begum"_s},
                                               JonsPassphrase,
                                               Cost::Light);
    QCOMPARE(sameName.error().code, Code::Conflict);

    const Header two = withJon(casebook);
    QCOMPARE(withName(two, casebook.keys, u"user-jon"_s, Amira).error().code, Code::Conflict);
    const Result<Header> renamed = withName(two, casebook.keys, u"user-jon"_s, u"Jon Price-Lee"_s);
    QVERIFY(renamed);
    QCOMPARE(unlock(*renamed, JonsPassphrase)->userName, u"Jon Price-Lee"_s);
}

void TestVault::aChangedPassphraseReplacesTheOld()
{
    const Created casebook = sampleCasebook();
    const QString fresh = u"another set of four words"_s;
    const Result<Header> header
        = withPassphrase(withJon(casebook), casebook.keys, u"user-amira"_s, fresh, Cost::Light);
    QVERIFY(header);
    QCOMPARE(unlock(*header, AmirasPassphrase).error().code, Code::WrongKey);
    QCOMPARE(unlock(*header, fresh)->userUid, u"user-amira"_s);
    QVERIFY(unlock(*header, JonsPassphrase));
    QCOMPARE(
        withPassphrase(casebook.header, casebook.keys, u"user-amira"_s, u"short"_s).error().code,
        Code::Invalid);
}

void TestVault::weakPassphrases_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("good");

    QTest::newRow("eleven characters are too few") << u"abcdefghijk"_s << false;
    QTest::newRow("twelve characters are enough") << u"abcdefghijkl"_s << true;
    QTest::newRow("four short words are enough") << u"go up my id"_s << true;
    QTest::newRow("three short words are too few") << u"go up my"_s << false;
    QTest::newRow("single letters are not words") << u"a b c d"_s << false;
    QTest::newRow("one character again and again is not enough") << u"aaaaaaaaaaaaaaaa"_s << false;
    QTest::newRow("nothing is too short") << QString() << false;
}

void TestVault::weakPassphrases()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, good);
    QCOMPARE(!passphraseProblem(passphrase).has_value(), good);
    QCOMPARE(createHeader(u"Trust"_s, {u"u"_s, Amira}, passphrase, Cost::Light).has_value(), good);
}

void TestVault::theCostIsLightOnlyWhenAskedFor()
{
    qunsetenv("CASEBOOK_LIGHT_KDF");
    QCOMPARE(costAtCreation(), Cost::Full);
    QCOMPARE(workFor(Cost::Full).first(), (Work{3, 256 * 1024}));

    qputenv("CASEBOOK_LIGHT_KDF", "1");
    const Result<Created> created = createHeader(u"Trust"_s, {u"u"_s, Amira}, AmirasPassphrase);
    QVERIFY(created);
    QCOMPARE(created->header.people().first().work, (Work{1, 8 * 1024}));
    const Result<Header> changed
        = withPassphrase(created->header, created->keys, u"u"_s, JonsPassphrase);
    qunsetenv("CASEBOOK_LIGHT_KDF");
    QVERIFY(changed);
    QVERIFY(changed->people().first().work.memoryKib >= 64 * 1024);
}

void TestVault::subkeysDiffer()
{
    const Keys keys = Keys::random();
    const QList<Purpose> purposes{Purpose::Database,
                                  Purpose::Attachments,
                                  Purpose::AuditMac,
                                  Purpose::HeaderMac,
                                  Purpose::Backups};
    QSet<QByteArray> seen{keys.vaultKey().view().toByteArray()};
    for (const Purpose purpose : purposes) {
        QVERIFY(keys.key(purpose) == keys.copy().key(purpose));
        seen.insert(keys.key(purpose).view().toByteArray());
    }
    QCOMPARE(seen.size(), purposes.size() + 1);
}

QTEST_APPLESS_MAIN(TestVault)
#include "tst_vault.moc"
