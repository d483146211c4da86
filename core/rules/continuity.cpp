// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/continuity.h"

namespace core {

namespace {

bool isSamePerson(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

// Two times of one day are compared only where both are known.
bool goesBack(QDate day, QTime time, QDate before, QTime timeBefore)
{
    if (!day.isValid() || !before.isValid())
        return false;
    if (day != before)
        return day < before;
    return time.isValid() && timeBefore.isValid() && time < timeBefore;
}

} // namespace

QList<Break> breaks(const Exhibit &exhibit, const QList<ContinuityEntry> &entries)
{
    QList<Break> found;
    const auto add = [&](bool isBroken, qsizetype entry, ContinuityBreak kind) {
        if (isBroken)
            found.append({entry, kind});
    };
    add(exhibit.foundBy.trimmed().isEmpty(), -1, ContinuityBreak::NoFinder);

    QString held = exhibit.foundBy;
    QDate day = exhibit.foundOn;
    QTime time = exhibit.foundAt;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ContinuityEntry &entry = entries.at(i);
        add(!held.trimmed().isEmpty() && !isSamePerson(entry.fromWhom, held),
            i,
            ContinuityBreak::WrongHolder);
        add(entry.toWhom.trimmed().isEmpty(), i, ContinuityBreak::NoReceiver);
        add(!entry.onDay.isValid(), i, ContinuityBreak::NoDay);
        add(goesBack(entry.onDay, entry.atTime, day, time), i, ContinuityBreak::GoesBack);
        add(entry.sealIntact == Tri::Unknown, i, ContinuityBreak::SealNotAsked);
        add(entry.sealIntact == Tri::No && entry.newSeal.trimmed().isEmpty(),
            i,
            ContinuityBreak::OpenedNoSeal);
        add(entry.signedBy.trimmed().isEmpty(), i, ContinuityBreak::NotSigned);
        held = entry.toWhom;
        if (entry.onDay.isValid()) {
            if (entry.onDay != day || entry.atTime.isValid())
                time = entry.atTime;
            day = entry.onDay;
        }
    }
    return found;
}

QString holder(const Exhibit &exhibit, const QList<ContinuityEntry> &entries)
{
    return entries.isEmpty() ? exhibit.foundBy : entries.last().toWhom;
}

QString currentSeal(const Exhibit &exhibit, const QList<ContinuityEntry> &entries)
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!entry->newSeal.trimmed().isEmpty())
            return entry->newSeal;
    }
    return exhibit.seal;
}

} // namespace core
