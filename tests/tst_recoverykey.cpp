// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

#include <QTest>

#include "tests/samplecasebook.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace samples;

using Code = Error::Code;

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoveryKeyTyping_data();
    void recoveryKeyTyping();
    void theRecoveryKeyOnlySetsAPassphrase();
    void anOldRecoveryKeyIsRefused();
};

void TestRecoveryKey::recoveryKeyTyping_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("good");

    QTest::newRow("as printed") << u"none"_s << true;
    QTest::newRow("in lower case") << u"lower"_s << true;
    QTest::newRow("with blanks for hyphens") << u"blanks"_s << true;
    QTest::newRow("in one piece") << u"joined"_s << true;
    QTest::newRow("with the letter O for zero and l for one") << u"lookalikes"_s << true;
    QTest::newRow("with one character wrong") << u"wrong"_s << false;
    QTest::newRow("with two neighbours swapped") << u"swapped"_s << false;
    QTest::newRow("with one character missing") << u"short"_s << false;
    QTest::newRow("with one character too many") << u"long"_s << false;
    QTest::newRow("with a character that is never used") << u"alien"_s << false;
    QTest::newRow("empty") << u"empty"_s << false;
}

void TestRecoveryKey::recoveryKeyTyping()
{
    QFETCH(QString, change);
    QFETCH(bool, good);

    SecureBytes key(32);
    for (size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i * 41 % 256);
    const QString printed = recoveryKeyText(key);
    QCOMPARE(printed.split(u'-').size(), 12);
    QVERIFY(printed.contains(u'0') && printed.contains(u'1'));

    QString typed = printed;
    if (change == u"lower"_s)
        typed = printed.toLower();
    else if (change == u"blanks"_s)
        typed.replace(u'-', u' ');
    else if (change == u"joined"_s)
        typed.remove(u'-');
    else if (change == u"lookalikes"_s)
        typed.replace(u'0', u'O').replace(u'1', u'l');
    else if (change == u"wrong"_s)
        typed[20] = typed.at(20) == u'A' ? u'B' : u'A';
    else if (change == u"swapped"_s) {
        QVERIFY(printed.at(24) != printed.at(25));
        typed[24] = printed.at(25);
        typed[25] = printed.at(24);
    } else if (change == u"short"_s)
        typed.remove(3, 1);
    else if (change == u"long"_s)
        typed.append(u'7');
    else if (change == u"alien"_s)
        typed[7] = u'%';
    else if (change == u"empty"_s)
        typed.clear();

    const Result<SecureBytes> parsed = recoveryKeyFrom(typed);
    QCOMPARE(parsed.has_value(), good);
    if (good)
        QVERIFY(*parsed == key);
    else
        QCOMPARE(parsed.error().code, Code::Invalid);
}

void TestRecoveryKey::theRecoveryKeyOnlySetsAPassphrase()
{
    const Created casebook = sampleCasebook();
    const Header header = withJon(casebook);
    QCOMPARE(unlock(header, casebook.recoveryKey).error().code, Code::WrongKey);

    const QString fresh = u"four quite different words"_s;
    const Result<Header> recovered = withPassphraseByRecovery(
        header, casebook.recoveryKey.toLower(), u"user-amira"_s, fresh, Cost::Light);
    QVERIFY(recovered);
    QVERIFY(unlock(*recovered, fresh, Amira)->keys.vaultKey() == casebook.keys.vaultKey());
    QCOMPARE(unlock(*recovered, AmirasPassphrase).error().code, Code::WrongKey);
    QVERIFY(unlock(*recovered, JonsPassphrase));

    const Result<Header> stranger = withPassphraseByRecovery(
        header, casebook.recoveryKey, u"user-stranger"_s, fresh, Cost::Light);
    QCOMPARE(stranger.error().code, Code::NotFound);
}

void TestRecoveryKey::anOldRecoveryKeyIsRefused()
{
    const Created casebook = sampleCasebook();
    const Result<NewRecoveryKey> renewed = withNewRecoveryKey(casebook.header, casebook.keys);
    QVERIFY(renewed);
    QVERIFY(renewed->recoveryKey != casebook.recoveryKey);
    const Result<Header> recovered = withPassphraseByRecovery(
        renewed->header, casebook.recoveryKey, u"user-amira"_s, JonsPassphrase, Cost::Light);
    QCOMPARE(recovered.error().code, Code::WrongKey);
}

QTEST_APPLESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
