// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dutynotes.h"

#include "core/domain/casework.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto employerKey = u"EMPLOYER/";

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

Result<void>
keepDutyNotes(ChangeSet &set, const DutyCase &held, const QList<DutyNote> &notes, QDate today)
{
    QSet<QString> known;
    QSet<QString> wanted;
    for (const DutyNote &note : notes)
        wanted.insert(note.key);
    for (const DiaryNote &note : held.notes) {
        known.insert(note.sourceKey);
        if (note.doneOn.isValid())
            continue;
        const bool answered = note.sourceKey.startsWith(QStringView(employerKey))
                              && !held.employerTold.isEmpty();
        if (!answered && wanted.contains(note.sourceKey))
            continue;
        const QString why = answered ? held.employerTold
                                     : Tr::tr("No longer needed, by what the record says now.");
        if (auto done = finish(set, note, why, today); !done)
            return done;
    }
    for (const DutyNote &note : notes) {
        const bool answered = note.kind == DutyNote::Kind::TellEmployer && !held.employerTold.isEmpty();
        if (known.contains(note.key) || answered)
            continue;
        if (auto done = add(set, held.incident, note); !done)
            return done;
    }
    return {};
}

} // namespace core
