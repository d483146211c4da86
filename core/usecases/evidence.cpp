// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evidence.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

bool isBefore(const ContinuityEntry &entry, const ContinuityEntry &last)
{
    if (entry.onDay != last.onDay)
        return entry.onDay < last.onDay;
    return entry.atTime.isValid() && last.atTime.isValid() && entry.atTime < last.atTime;
}

} // namespace

QDate overwrittenOn(QDate from, std::optional<qint64> daysKept)
{
    return from.isValid() && daysKept ? from.addDays(*daysKept) : QDate();
}

void derive(CameraRequest &request, const QString &reference)
{
    if (request.state.isEmpty())
        request.state = request.askedOn.isValid() ? u"asked"_s : u"to_ask"_s;
    if (!request.overwrittenOn.isValid())
        request.overwrittenOn = overwrittenOn(request.fromOn, request.daysKept);
    request.record.title = Tr::tr("Footage for %1").arg(reference);
}

Evidence::Evidence(Journal &journal)
    : m_journal(journal)
{}

Result<QList<CameraRequest>> Evidence::camerasOf(Incident::Id incident) const
{
    return Repository<CameraRequest>(m_journal.database())
        .select(
            u"WHERE t.incident_id = ? AND r.withdrawn_at IS NULL ORDER BY t.overwritten_on IS NULL, t.overwritten_on, t.id"_s,
            {incident.value()});
}

Result<CameraRequest> Evidence::keep(CameraRequest request, const QString &draftUid)
{
    if (request.cameras.trimmed().isEmpty() && request.system.trimmed().isEmpty())
        return invalid(Tr::tr("Say which cameras or which system."));
    auto incident = Repository<Incident>(m_journal.database()).find(request.incidentId);
    if (!incident)
        return incident.error();
    derive(request, incident->record.reference());
    auto done = m_journal.commit({u"camera.keep"_s}, [&](ChangeSet &set) -> Result<void> {
        auto kept = request.record.id.isNull() ? set.add(request) : set.save(request);
        if (!kept)
            return kept;
        return set.finishDraft(draftUid);
    });
    return done ? Result<CameraRequest>(request) : done.error();
}

Result<void> Evidence::saved(CameraRequest::Id id, Exhibit::Id exhibit)
{
    auto request = Repository<CameraRequest>(m_journal.database()).find(id);
    if (!request)
        return request.error();
    CameraRequest changed = *request;
    changed.state = u"saved"_s;
    changed.exhibitId = exhibit;
    auto done
        = m_journal.commit({u"camera.saved"_s}, [&](ChangeSet &set) { return set.save(changed); });
    return done ? Result<void>() : done.error();
}

Result<QList<ExhibitFile>> Evidence::exhibitsOf(Incident::Id incident) const
{
    const Database &db = m_journal.database();
    auto exhibits = Repository<Exhibit>(db).select(u"WHERE t.incident_id = ? ORDER BY t.id"_s,
                                                   {incident.value()});
    if (!exhibits)
        return exhibits.error();
    QList<ExhibitFile> files;
    for (const Exhibit &exhibit : *exhibits) {
        auto continuity = Repository<ContinuityEntry>(db).of(exhibit.id());
        if (!continuity)
            return continuity.error();
        files.append({exhibit, *continuity});
    }
    return files;
}

Result<ExhibitFile> Evidence::exhibit(const QString &uid) const
{
    auto exhibit = Repository<Exhibit>(m_journal.database()).findByUid(uid);
    if (!exhibit)
        return exhibit.error();
    auto continuity = Repository<ContinuityEntry>(m_journal.database()).of(exhibit->id());
    if (!continuity)
        return continuity.error();
    return ExhibitFile{*exhibit, *continuity};
}

Result<Exhibit> Evidence::keep(Exhibit exhibit, const QString &draftUid)
{
    if (exhibit.description.trimmed().isEmpty())
        return invalid(Tr::tr("Describe the exhibit."));
    if (exhibit.code.trimmed().isEmpty())
        return invalid(Tr::tr(
            "Give the exhibit its reference: the finder's initials and a number, such as JS/1."));
    exhibit.code = exhibit.code.trimmed().toUpper();
    auto others = exhibitsOf(exhibit.incidentId);
    if (!others)
        return others.error();
    for (const ExhibitFile &other : *others) {
        if (other.exhibit.code == exhibit.code && other.exhibit.record.uid != exhibit.record.uid)
            return Error{Error::Code::Conflict,
                         Tr::tr("This incident already has an exhibit %1. Use the next number.")
                             .arg(exhibit.code),
                         {}};
    }
    exhibit.record.title
        = exhibit.code + u" "_s + exhibit.description.trimmed().section(u'\n', 0, 0).left(100);
    auto done = m_journal.commit({u"exhibit.keep"_s}, [&](ChangeSet &set) -> Result<void> {
        const bool isNew = exhibit.record.id.isNull();
        if (auto kept = isNew ? set.add(exhibit) : set.save(exhibit); !kept)
            return kept;
        if (isNew) {
            ContinuityEntry first;
            first.exhibitId = exhibit.id();
            first.onDay = exhibit.foundOn.isValid() ? exhibit.foundOn : m_journal.clock().today();
            first.atTime = exhibit.foundAt;
            first.toWhom = exhibit.foundBy.isEmpty() ? m_journal.user().name : exhibit.foundBy;
            first.purpose = Tr::tr("Found or received");
            first.newSeal = exhibit.seal;
            if (auto added = set.add(first); !added)
                return added;
        }
        return set.finishDraft(draftUid);
    });
    return done ? Result<Exhibit>(exhibit) : done.error();
}

Result<void> Evidence::handOver(ContinuityEntry entry, const QString &draftUid)
{
    if (entry.fromWhom.trimmed().isEmpty() || entry.toWhom.trimmed().isEmpty())
        return invalid(Tr::tr("Say from whom and to whom the exhibit passed."));
    if (!entry.onDay.isValid() || entry.onDay > m_journal.clock().today())
        return invalid(Tr::tr("Give the day of the hand-over; it cannot be in the future."));
    if (entry.sealIntact == Tri::No && entry.newSeal.trimmed().isEmpty())
        return invalid(Tr::tr("The seal was opened: give the number of the new seal."));
    auto entries = Repository<ContinuityEntry>(m_journal.database()).of(entry.exhibitId);
    if (!entries)
        return entries.error();
    if (!entries->isEmpty() && isBefore(entry, entries->constLast()))
        return invalid(
            Tr::tr("This hand-over is before the last one, of %1. Correct the day or the time.")
                .arg(entries->constLast().onDay.toString(u"dd/MM/yyyy"_s)));
    auto done = m_journal.commit({u"exhibit.handover"_s}, [&](ChangeSet &set) -> Result<void> {
        auto added = set.add(entry);
        return added ? set.finishDraft(draftUid) : added;
    });
    return done ? Result<void>() : done.error();
}

} // namespace core
