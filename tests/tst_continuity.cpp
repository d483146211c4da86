// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/continuity.h"
#include "core/rules/continuitywords.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::ContinuityEntry)

namespace {

const QDate day(2026, 11, 12);

Exhibit knife()
{
    Exhibit exhibit;
    exhibit.code = u"JS/1"_s;
    exhibit.foundBy = u"Jane Smith"_s;
    exhibit.foundOn = day;
    exhibit.foundAt = QTime(9, 0);
    exhibit.seal = u"A100"_s;
    return exhibit;
}

ContinuityEntry handed(const QString &from, const QString &to, QTime at, int daysLater = 0)
{
    return {.onDay = day.addDays(daysLater),
            .atTime = at,
            .fromWhom = from,
            .toWhom = to,
            .purpose = u"safe keeping"_s,
            .sealIntact = Tri::Yes,
            .signedBy = to};
}

QList<ContinuityEntry> chain()
{
    return {handed(u"Jane Smith"_s, u"PC Hall"_s, QTime(9, 30)),
            handed(u"pc  hall"_s, u"Property store"_s, QTime(8, 0), 1)};
}

} // namespace

class ContinuityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnbrokenChain();
    void breaks_data();
    void breaks();
    void anUnknownTimeIsNotABreak();
    void holderAndSeal();
    void codes_data();
    void codes();
    void nextCode_data();
    void nextCode();
};

void ContinuityTest::anUnbrokenChain()
{
    QVERIFY(core::breaks(knife(), chain()).isEmpty());
    QVERIFY(core::breaks(knife(), {}).isEmpty());
}

void ContinuityTest::breaks_data()
{
    QTest::addColumn<QList<ContinuityEntry>>("entries");
    QTest::addColumn<int>("entry");
    QTest::addColumn<ContinuityBreak>("kind");

    const auto row = [](const char *name, int at, ContinuityBreak kind, auto change) {
        QList<ContinuityEntry> entries = chain();
        change(entries);
        QTest::newRow(name) << entries << at << kind;
    };
    row("a hand-over is missing", 1, ContinuityBreak::WrongHolder, [](QList<ContinuityEntry> &e) {
        e[1].fromWhom = u"PC Young"_s;
    });
    row("nobody received it", 1, ContinuityBreak::NoReceiver, [](QList<ContinuityEntry> &e) {
        e[1].toWhom.clear();
    });
    row("an earlier day", 1, ContinuityBreak::GoesBack, [](QList<ContinuityEntry> &e) {
        e[1].onDay = day.addDays(-1);
    });
    row("earlier than it was found", 0, ContinuityBreak::GoesBack, [](QList<ContinuityEntry> &e) {
        e[0].atTime = QTime(8, 59);
    });
    row("no day", 0, ContinuityBreak::NoDay, [](QList<ContinuityEntry> &e) { e[0].onDay = {}; });
    row("opened without a new seal",
        1,
        ContinuityBreak::OpenedNoSeal,
        [](QList<ContinuityEntry> &e) { e[1].sealIntact = Tri::No; });
    row("the seal was not looked at",
        0,
        ContinuityBreak::SealNotAsked,
        [](QList<ContinuityEntry> &e) { e[0].sealIntact = Tri::Unknown; });
    row("not signed for", 0, ContinuityBreak::NotSigned, [](QList<ContinuityEntry> &e) {
        e[0].signedBy = u" "_s;
    });
}

void ContinuityTest::breaks()
{
    QFETCH(QList<ContinuityEntry>, entries);
    QFETCH(int, entry);
    QFETCH(ContinuityBreak, kind);

    QCOMPARE(core::breaks(knife(), entries), QList<Break>({{entry, kind}}));
    QVERIFY(!sentence(kind).isEmpty());
}

void ContinuityTest::anUnknownTimeIsNotABreak()
{
    QList<ContinuityEntry> entries = chain();
    entries[0].atTime = {};
    QVERIFY(core::breaks(knife(), entries).isEmpty());

    // … but does not hide one: the time before it still counts.
    entries[1] = handed(u"PC Hall"_s, u"Property store"_s, QTime(8, 0));
    QCOMPARE(core::breaks(knife(), entries), QList<Break>({{1, ContinuityBreak::GoesBack}}));
}

void ContinuityTest::holderAndSeal()
{
    QCOMPARE(holder(knife(), {}), u"Jane Smith"_s);
    QCOMPARE(currentSeal(knife(), {}), u"A100"_s);
    QList<ContinuityEntry> entries = chain();
    entries[0].newSeal = u"A101"_s;
    QCOMPARE(holder(knife(), entries), u"Property store"_s);
    QCOMPARE(currentSeal(knife(), entries), u"A101"_s);
}

void ContinuityTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("valid");

    QTest::newRow("stroke") << u"JS/1"_s << true;
    QTest::newRow("dash") << u"JAS-1234"_s << true;
    QTest::newRow("with the digit of a namesake") << u"JS2/1"_s << true;
    QTest::newRow("one letter") << u"J/1"_s << false;
    QTest::newRow("five letters") << u"JASPS/1"_s << false;
    QTest::newRow("small letters") << u"js/1"_s << false;
    QTest::newRow("no number") << u"JS/"_s << false;
    QTest::newRow("five digits") << u"JS/12345"_s << false;
}

void ContinuityTest::codes()
{
    QFETCH(QString, code);
    QFETCH(bool, valid);

    QCOMPARE(isExhibitCode(code), valid);
}

void ContinuityTest::nextCode_data()
{
    QTest::addColumn<QString>("forenames");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QStringList>("others"); // codes of another person
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name,
                        const QString &forenames,
                        const QString &surname,
                        const QStringList &others,
                        const QStringList &own,
                        const QString &code) {
        QTest::newRow(name) << forenames << surname << others << own << code;
    };
    row("the first", u"Jane"_s, u"Smith"_s, {}, {}, u"JS/1"_s);
    row("the next", u"Jane"_s, u"Smith"_s, {}, {u"JS/1"_s, u"JS/2"_s}, u"JS/3"_s);
    row("after a gap", u"Jane"_s, u"Smith"_s, {}, {u"JS/7"_s}, u"JS/8"_s);
    row("other people's numbers do not count", u"Jane"_s, u"Smith"_s, {u"PH/4"_s}, {}, u"JS/1"_s);
    row("a namesake: the middle initial", u"Jane Anne"_s, u"Smith"_s, {u"JS/1"_s}, {}, u"JAS/1"_s);
    row("a namesake without one: a digit", u"Jane"_s, u"Smith"_s, {u"JS/1"_s}, {}, u"JS2/1"_s);
    row("initials once given stay",
        u"Jane Anne"_s,
        u"Smith"_s,
        {u"JS/1"_s},
        {u"JAS/1"_s},
        u"JAS/2"_s);
    row("accents and apostrophes", u"Élodie"_s, u"O'Neill"_s, {}, {}, u"EO/1"_s);
    row("one name only", {}, u"Cher"_s, {}, {}, u"CH/1"_s);
}

void ContinuityTest::nextCode()
{
    QFETCH(QString, forenames);
    QFETCH(QString, surname);
    QFETCH(QStringList, others);
    QFETCH(QStringList, own);
    QFETCH(QString, code);

    QList<ProducedExhibit> inCase;
    for (const QString &other : others)
        inCase.append({u"other"_s, other});
    for (const QString &mine : own)
        inCase.append({u"me"_s, mine});
    const QString next = nextExhibitCode(u"me"_s, forenames, surname, inCase);

    QCOMPARE(next, code);
    QVERIFY(isExhibitCode(next));
}

QTEST_APPLESS_MAIN(ContinuityTest)
#include "tst_continuity.moc"
