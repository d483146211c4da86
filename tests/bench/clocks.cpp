// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "core/usecases/duties.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"

#include <QLocale>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int most = 100'000;
constexpr int days = 60; ///< the people of the sample went off work within so many days

/// Brings the clocks up to date on \a day; everything is undone afterwards.
double refreshed(Casebook &casebook, QDate day, bool fromScratch)
{
    Transaction passing(casebook.database());
    casebook.useClock(Clock::at(day));
    if (fromScratch) {
        if (auto gone = casebook.database().run(u"DELETE FROM duty_clock"_s); !gone)
            qFatal("%s", qPrintable(gone.error().detail));
    }
    return milliseconds([&] {
        if (auto done = Duties(casebook.journal()).refreshAll(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    });
}

} // namespace

void clockFigures(Suite &suite)
{
    const int absences = std::min(suite.incidents(), most);
    const QString many = QLocale(QLocale::English).toString(absences);
    const QString passing = u"clocks, %1 open absences, next day"_s.arg(many);
    const QString again = u"clocks, %1 open absences, all anew"_s.arg(many);
    if (!suite.wants(passing) && !suite.wants(again))
        return;
    const auto casebook = absencesOf(suite.folder(), absences, days);
    if (suite.wants(passing)) {
        Figure figure{.name = passing, .most = 2000};
        QList<double> times;
        for (int day = 1; day <= 3; ++day)
            times << refreshed(*casebook, today.addDays(1), false);
        figure.ours = median(times);
        suite.add(figure);
    }
    if (suite.wants(again)) {
        Figure figure{.name = again, .most = 2000};
        figure.ours = refreshed(*casebook, today, true);
        suite.add(figure);
    }
}

} // namespace bench
