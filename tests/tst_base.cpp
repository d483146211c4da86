// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "ui/iconcodes.h"
#include "ui/print/fonts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixedClockStandsStillOnItsDay()
    {
        const auto clock = core::Clock::at(QDate(2026, 11, 12));
        QVERIFY(clock.isFixed());
        QCOMPARE(clock.today(), QDate(2026, 11, 12));
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QCOMPARE(clock.nowMs(), clock.now().toMSecsSinceEpoch());
    }

    void todayIsTheLocalDayAndNotThatOfGreenwich()
    {
        // Half past eleven at night in Greenwich is already the next day in the zone of these tests.
        const core::Clock clock(QDateTime({2026, 3, 1}, {23, 30}, Qt::UTC));
        QCOMPARE(clock.today(), QDate(2026, 3, 2));
    }

    void aResultHasEitherAValueOrAnError()
    {
        const core::Result<int> good = 7;
        QVERIFY(good.has_value());
        QCOMPARE(*good, 7);

        const core::Error error{core::Error::Code::NotFound, u"There is no such incident."_s, {}};
        const core::Result<int> bad = error;
        QVERIFY(!bad);
        QCOMPARE(bad.error().message, error.message);

        QVERIFY(core::Result<>());
        QVERIFY(!core::Result<>(error));
    }

    void anIdIsNullUntilItHasANumber()
    {
        struct Incident;
        using Id = core::Id<Incident>;
        QVERIFY(Id().isNull());
        QVERIFY(!Id(3).isNull());
        QVERIFY(Id(3) < Id(4));
    }

    void iconsAndFontsAreEmbedded()
    {
        QVERIFY(ui::iconCode(u"lock") > U'\xE000');
        QVERIFY(ui::iconCode(u"alert-circle") != 0);
        QVERIFY(ui::iconCode(u"x") != 0);
        QCOMPARE(ui::iconCode(u"no-such-icon"), U'\0');
        QVERIFY(QFile::exists(u":/fonts/tabler-icons.ttf"_s));
        QVERIFY(QFile::exists(u":/fonts/Inter-SemiBold.otf"_s));
        QVERIFY(ui::loadPrintFonts());
    }
};

QTEST_MAIN(TestBase)
#include "tst_base.moc"
