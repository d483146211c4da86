// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dutynotes.h"

#include "core/domain/casework.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto employerKey = u"EMPLOYER/";

/// How the employer's row of who must be told was answered; nothing while it was not.
Result<QString> employerTold(const Database &db, Incident::Id incident)
{
    auto row = db.run(uR"(SELECT told_by, told_on, not_needed FROM notification
        WHERE incident_id = ? AND whom = 'employer' AND (told_on IS NOT NULL OR not_needed <> '')
        LIMIT 1)"_s,
                      {incident.value()});
    if (!row)
        return row.error();
    if (!row->next())
        return QString();
    const QString by = row->value(0).toString();
    const QString on = row->value(1).toString();
    const QString notNeeded = row->value(2).toString();
    row->finish();
    if (!notNeeded.isEmpty())
        return notNeeded;
    return by.isEmpty() ? Tr::tr("Told on %1.").arg(on) : Tr::tr("Told by %1 on %2.").arg(by, on);
}

Result<void> finish(ChangeSet &set, DiaryNote note, const QString &why, QDate today)
{
    note.doneOn = today;
    note.result = why;
    return set.save(note);
}

Result<void> add(ChangeSet &set, const Incident &incident, const DutyNote &wanted)
{
    DiaryNote note;
    note.recordId = incident.record.id;
    note.sourceKey = wanted.key;
    note.noteKind = wanted.kind == DutyNote::Kind::AskIfBack ? u"hear"_s : u"do"_s;
    note.what = sentence(wanted);
    note.dueOn = wanted.dueOn;
    note.fromWhom = wanted.kind == DutyNote::Kind::AskIfBack ? Tr::tr("line manager") : QString();
    return set.add(note);
}

} // namespace

Result<void> keepDutyNotes(ChangeSet &set,
                           const Incident &incident,
                           const QList<DutyNote> &notes,
                           QDate today)
{
    auto kept = Repository<DiaryNote>(set.database())
                    .select(u"WHERE t.record_id = ? AND t.source_key <> ''"_s,
                            {incident.record.id.value()});
    if (!kept)
        return kept.error();
    if (kept->isEmpty() && notes.isEmpty())
        return {};
    auto told = employerTold(set.database(), incident.id());
    if (!told)
        return told.error();
    QSet<QString> known;
    QSet<QString> wanted;
    for (const DutyNote &note : notes)
        wanted.insert(note.key);
    for (const DiaryNote &note : *kept) {
        known.insert(note.sourceKey);
        if (note.doneOn.isValid())
            continue;
        const bool answered = note.sourceKey.startsWith(QStringView(employerKey))
                              && !told->isEmpty();
        if (!answered && wanted.contains(note.sourceKey))
            continue;
        const QString why = answered ? *told
                                     : Tr::tr("No longer needed, by what the record says now.");
        if (auto done = finish(set, note, why, today); !done)
            return done;
    }
    for (const DutyNote &note : notes) {
        const bool answered = note.kind == DutyNote::Kind::TellEmployer && !told->isEmpty();
        if (known.contains(note.key) || answered)
            continue;
        if (auto done = add(set, incident, note); !done)
            return done;
    }
    return {};
}

} // namespace core
