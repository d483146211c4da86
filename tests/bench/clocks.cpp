// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duties.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <memory>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int most = 100'000;
constexpr int days = 60; ///< the people of the sample went off work within so many days

/// A casebook of open absences whose days may pass; it goes again when they have.
class Passing
{
public:
    Passing(const QString &folder, int absences)
    {
        const QString made = absencesOf(folder, absences, days)->folder();
        m_path = made + u".passing.casebook"_s;
        QDir(m_path).removeRecursively();
        QDir().mkpath(m_path);
        for (const QFileInfo &file : QDir(made).entryInfoList(QDir::Files)) {
            if (!QFile::copy(file.filePath(), QDir(m_path).filePath(file.fileName())))
                qFatal("%s", qPrintable(file.filePath()));
        }
        m_casebook = opened(m_path);
    }
    ~Passing()
    {
        m_casebook.reset();
        QDir(m_path).removeRecursively();
    }

    /// Brings the clocks up to date on \a day.
    double refreshed(QDate day)
    {
        m_casebook->useClock(Clock::at(day));
        return milliseconds([&] {
            if (auto done = Duties(m_casebook->journal()).refreshAll(); !done)
                qFatal("%s", qPrintable(done.error().detail));
        });
    }
    void forgetAll()
    {
        if (auto gone = m_casebook->database().run(u"DELETE FROM duty_clock"_s); !gone)
            qFatal("%s", qPrintable(gone.error().detail));
    }

private:
    QString m_path;
    std::unique_ptr<Casebook> m_casebook;
};

} // namespace

void clockFigures(Suite &suite)
{
    const int absences = std::min(suite.incidents(), most);
    const QString many = QLocale(QLocale::English).toString(absences);
    const QString passing = u"clocks, %1 open absences, next day"_s.arg(many);
    const QString again = u"clocks, %1 open absences, all anew"_s.arg(many);
    if (!suite.wants(passing) && !suite.wants(again))
        return;
    Passing casebook(suite.folder(), absences);
    if (suite.wants(passing)) {
        Figure figure{.name = passing, .most = 2000};
        QList<double> times;
        for (int day = 1; day <= 3; ++day)
            times << casebook.refreshed(today.addDays(day));
        figure.ours = median(times);
        suite.add(figure);
    }
    if (suite.wants(again)) {
        casebook.forgetAll();
        Figure figure{.name = again, .most = 2000};
        figure.ours = casebook.refreshed(today.addDays(3));
        suite.add(figure);
    }
}

} // namespace bench
