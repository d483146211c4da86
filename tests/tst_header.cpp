// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/samplecasebook.h"
#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace samples;

using Code = Error::Code;

namespace {

/// The header as something else than this program might leave it on the disk.
Result<Header> altered(const Header &header, const std::function<void(QJsonObject &)> &alter)
{
    QJsonObject json = QJsonDocument::fromJson(toJson(header)).object();
    alter(json);
    return headerFromJson(QJsonDocument(json).toJson(), u"x.casebook"_s);
}

void alterSlot(QJsonObject &json, qsizetype index, const QString &field, const QJsonValue &value)
{
    QJsonArray all = json.value(u"slots"_s).toArray();
    QJsonObject slot = all.at(index).toObject();
    slot.insert(field, value);
    all.replace(index, slot);
    json.insert(u"slots"_s, all);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedHeaderIsNoticed_data();
    void aChangedHeaderIsNoticed();
    void anImpossibleHeaderIsRefused_data();
    void anImpossibleHeaderIsRefused();
    void foldersThatAreNotCasebooks();
    void aTornHeaderLeavesThePreviousOne();
    void aRemovedSlotIsInNoCopy();
};

void TestHeader::aChangedHeaderIsNoticed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("nothing changed") << QString() << QJsonValue();
    QTest::newRow("another organisation") << u"organisation"_s << QJsonValue(u"Elsewhere"_s);
    QTest::newRow("an older generation") << u"generation"_s << QJsonValue(2);
    QTest::newRow("another holder") << u"holder"_s << QJsonValue(Jon);
    QTest::newRow("another cipher") << u"cipher"_s << QJsonValue(u"swap"_s);
    QTest::newRow("one person's slot under another's name") << u"slots"_s << QJsonValue(u"user"_s);
    QTest::newRow("no MAC") << u"mac"_s << QJsonValue(QString());
}

void TestHeader::aChangedHeaderIsNoticed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);

    const Created casebook = sampleCasebook();
    const Result<Header> header = altered(withJon(casebook), [&](QJsonObject &json) {
        if (field.isEmpty())
            return;
        if (field == u"cipher"_s)
            json.insert(field,
                        json.value(field).toString() == u"aegis"_s ? u"chacha20"_s : u"aegis"_s);
        else if (field == u"slots"_s)
            alterSlot(json, 0, u"user"_s, u"user-jon"_s);
        else
            json.insert(field, value);
    });
    QVERIFY(header);
    const Result<Unlocked> unlocked = unlock(*header, AmirasPassphrase);
    QCOMPARE(unlocked.has_value(), field.isEmpty());
    if (field.isEmpty())
        return;
    QCOMPARE(unlocked.error().code, Code::Damaged);
}

void TestHeader::anImpossibleHeaderIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Code>("code");

    QTest::newRow("a slot that asks for a terabyte of memory")
        << u"slot mem_kib"_s << QJsonValue(1LL << 30) << Code::Damaged;
    QTest::newRow("a slot that asks for a million passes")
        << u"slot ops"_s << QJsonValue(1'000'000) << Code::Damaged;
    QTest::newRow("a slot with too little memory to be safe")
        << u"slot mem_kib"_s << QJsonValue(8) << Code::Damaged;
    QTest::newRow("a slot that asks for less than nothing")
        << u"slot ops"_s << QJsonValue(-1) << Code::Damaged;
    QTest::newRow("a salt of the wrong length")
        << u"slot salt"_s << QJsonValue(u"AAAA"_s) << Code::Damaged;
    QTest::newRow("an empty box") << u"slot box"_s << QJsonValue(QString()) << Code::Damaged;
    QTest::newRow("an unknown kind of slot")
        << u"slot type"_s << QJsonValue(u"fingerprint"_s) << Code::Damaged;
    QTest::newRow("nobody's slot") << u"slots"_s << QJsonValue(QJsonArray()) << Code::Damaged;
    QTest::newRow("an unknown cipher") << u"cipher"_s << QJsonValue(u"rot13"_s) << Code::Damaged;
    QTest::newRow("a file of another program")
        << u"kind"_s << QJsonValue(u"shopping-list"_s) << Code::Damaged;
    QTest::newRow("a later format") << u"format"_s << QJsonValue(2) << Code::Newer;
}

void TestHeader::anImpossibleHeaderIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(Code, code);

    const Result<Header> header = altered(sampleCasebook().header, [&](QJsonObject &json) {
        if (field.startsWith(u"slot "_s))
            alterSlot(json, 0, field.sliced(5), value);
        else
            json.insert(field, value);
    });
    QVERIFY(!header);
    QCOMPARE(header.error().code, code);
    QVERIFY(!header.error().message.isEmpty());
}

void TestHeader::foldersThatAreNotCasebooks()
{
    const QTemporaryDir folder;
    QCOMPARE(Header::read(folder.filePath(u"none.casebook"_s)).error().code, Code::NotFound);
    QCOMPARE(Header::read(folder.path()).error().code, Code::Damaged);
    overwrite(folder.filePath(u"casebook.header"_s), "not even JSON");
    QCOMPARE(Header::read(folder.path()).error().code, Code::Damaged);
}

void TestHeader::aTornHeaderLeavesThePreviousOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casebook.header"_s);
    const Created casebook = sampleCasebook();
    QVERIFY(casebook.header.write(folder.path()));
    QCOMPARE(*Header::read(folder.path()), casebook.header);

    const Header second = withJon(casebook);
    QVERIFY(second.write(folder.path()));
    QCOMPARE(*Header::read(folder.path()), second);

    const QByteArray whole = contentOf(path);
    for (const qsizetype kept : {qsizetype(0), whole.size() / 2, whole.size() - 10}) {
        overwrite(path, whole.first(kept));
        const Result<Header> header = Header::read(folder.path());
        QVERIFY(header);
        QVERIFY(header->fromPreviousCopy);
        QVERIFY(unlock(*header, AmirasPassphrase));
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(Header::read(folder.path())->fromPreviousCopy);
}

void TestHeader::aRemovedSlotIsInNoCopy()
{
    const QTemporaryDir folder;
    const Created casebook = sampleCasebook();
    const Header both = withJon(casebook);
    QVERIFY(casebook.header.write(folder.path()));
    QVERIFY(both.write(folder.path()));
    QVERIFY(withoutPerson(both, casebook.keys, u"user-amira"_s)->write(folder.path()));

    QVERIFY(QFile::remove(folder.filePath(u"casebook.header"_s)));
    const Result<Header> previous = Header::read(folder.path());
    QVERIFY(previous);
    QCOMPARE(unlock(*previous, AmirasPassphrase).error().code, Code::WrongKey);
    QVERIFY(unlock(*previous, JonsPassphrase));
}

QTEST_APPLESS_MAIN(TestHeader)
#include "tst_header.moc"
