// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filler.h"

#include "core/demo/demonstration.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"
#include "tests/bench/copier.h"

#include <QDir>
#include <QTextStream>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

const QString passphrase = QStringLiteral("correct horse battery staple");
const QDate today(2026, 11, 25);

namespace {

constexpr int templates = 400;
constexpr int decade = 3650;  ///< days
constexpr int liveCopies = 50; ///< one in so many copies is of the last days and still open

template<typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

void say(const QString &what)
{
    QTextStream(stderr) << what << Qt::endl;
}

/// Makes the casebook \a path with \a make beside it, and gives it its name when it is whole.
std::unique_ptr<Casebook> madeOnce(const QString &path,
                                   const std::function<void(const QString &)> &make)
{
    if (!QDir(path).exists()) {
        const QString unfinished = path + u".new.casebook"_s;
        QDir(unfinished).removeRecursively();
        make(unfinished);
        if (!QDir().rename(unfinished, path))
            qFatal("%s", qPrintable(path));
    }
    return opened(path);
}

/// An assault in which somebody was hurt who is off work since the day after.
IncidentFile absence(QDate day)
{
    IncidentFile file;
    file.incident.reportedOn = day;
    file.incident.occurredOn = day;
    file.incident.category = u"PA"_s;
    file.incident.subcategory = u"PA01"_s;
    file.incident.loneWorker = Tri::No;
    file.incident.description = u"Punched in the arm by a patient; off work since."_s;
    PartFile victim;
    victim.part.role = u"victim"_s;
    victim.part.workStatus = u"employee"_s;
    victim.part.employer = u"trust"_s;
    victim.part.atWork = Tri::Yes;
    victim.part.acts = u"PA01"_s;
    victim.part.physicalHarm = u"low"_s;
    Injury injury;
    injury.injuryKind = u"bruise"_s;
    injury.specifiedStatus = u"no"_s;
    injury.takenToHospital = u"no"_s;
    victim.injuries = {injury};
    IncapacityPeriod period;
    period.fromOn = day.addDays(1);
    period.periodKind = u"absent"_s;
    period.cause = u"physical_injury"_s;
    victim.periods = {period};
    PartFile assailant;
    assailant.part.role = u"assailant"_s;
    assailant.part.workStatus = u"patient"_s;
    file.parts = {victim, assailant};
    return file;
}

/// As after a night: every clock has been looked at with care.
void lookAtAll(Casebook &casebook)
{
    if (auto gone = casebook.database().run(u"DELETE FROM duty_clock"_s); !gone)
        qFatal("%s", qPrintable(gone.error().detail));
    sure(Duties(casebook.journal()).refreshAll());
}

void makeDecade(const QString &path, int incidents)
{
    say(u"Making a casebook of %1 incidents…"_s.arg(incidents));
    auto casebook
        = sure(makeDemonstration(path,
                                 {.incidents = std::min(incidents, templates),
                                  .today = today,
                                  .passphrase = passphrase}));
    if (incidents <= templates)
        return;
    lookAtAll(*casebook);
    Copier copier(casebook->database());
    const int copies = (incidents - templates + templates - 1) / templates;
    int left = incidents - templates;
    // The oldest first, as they would have come.
    for (int copy = copies; copy >= 1; --copy) {
        const bool live = copy % liveCopies == 1;
        const int shift = live ? copy / liveCopies % 7 : 30 + (decade - 3 * 365) * copy / copies;
        const int now = std::min(left, templates);
        copier.copy({copy, now, shift, !live});
        left -= now;
    }
    copier.finish();
}

void makeAbsences(const QString &path, int absences, int days)
{
    say(u"Making a casebook of %1 open absences…"_s.arg(absences));
    auto created = sure(Casebook::create(path,
                                         {.organisation = u"Northmoor NHS Trust"_s,
                                          .userName = u"Priya Raman"_s,
                                          .passphrase = passphrase},
                                         Clock::at(today)));
    Casebook &casebook = *created.casebook;
    for (int day = 1; day <= std::min(days, absences); ++day)
        sure(Incidents(casebook.journal()).record(absence(today.addDays(-day))));
    lookAtAll(casebook);
    Copier copier(casebook.database());
    int left = absences - days;
    for (int copy = 1; left > 0; ++copy) {
        const int now = std::min(left, days);
        copier.copy({copy, now, 0, false});
        left -= now;
    }
    copier.finish();
}

} // namespace

std::unique_ptr<Casebook> opened(const QString &path)
{
    return sure(Casebook::open(path, passphrase, std::nullopt, Clock::at(today)));
}

std::unique_ptr<Casebook> decadeOf(const QString &folder, int incidents)
{
    const QString path = QDir(folder).filePath(u"bench-%1.casebook"_s.arg(incidents));
    return madeOnce(path, [&](const QString &unfinished) { makeDecade(unfinished, incidents); });
}

std::unique_ptr<Casebook> absencesOf(const QString &folder, int absences, int days)
{
    const QString path
        = QDir(folder).filePath(u"bench-absences-%1-%2.casebook"_s.arg(absences).arg(days));
    return madeOnce(path,
                    [&](const QString &unfinished) { makeAbsences(unfinished, absences, days); });
}

} // namespace bench
