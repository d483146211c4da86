// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/investigations.h"

#include "core/rules/investigationgaps.h"
#include "core/usecases/consequences.h"
#include "core/usecases/rows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

} // namespace

Investigations::Investigations(Journal &journal)
    : m_journal(journal)
{}

Result<QList<Investigation>> Investigations::of(Incident::Id incident) const
{
    return Repository<Investigation>(m_journal.database())
        .select(uR"(WHERE r.withdrawn_at IS NULL AND t.id IN
            (SELECT investigation_id FROM investigation_incident WHERE incident_id = ?) ORDER BY t.id DESC)"_s,
                {incident.value()});
}

Result<void> Investigations::refreshIncidents(ChangeSet &set, Investigation::Id id) const
{
    auto covered = Repository<InvestigationIncident>(set.database()).of(id);
    if (!covered)
        return covered.error();
    for (const InvestigationIncident &row : *covered) {
        if (auto done = refreshConsequences(set, row.incidentId, m_journal.clock().today()); !done)
            return done;
    }
    return {};
}

Result<Incident> Investigations::free(Incident::Id id) const
{
    auto incident = Repository<Incident>(m_journal.database()).find(id);
    auto others = of(id);
    if (!incident || !others)
        return incident ? others.error() : incident.error();
    for (const Investigation &other : *others) {
        if (!other.finishedOn.isValid())
            return Error{Error::Code::Conflict,
                         Tr::tr("%1 is already covered by %2. Open that investigation instead.")
                             .arg(incident->record.reference(), other.record.reference()),
                         {}};
    }
    return incident;
}

Result<Investigation> Investigations::start(const QList<Incident::Id> &incidents,
                                            const QString &lead)
{
    if (incidents.isEmpty())
        return invalid(Tr::tr("Choose the incident to investigate."));
    QStringList titles;
    for (const Incident::Id id : incidents) {
        auto incident = free(id);
        if (!incident)
            return incident.error();
        titles << incident->record.title;
    }
    Investigation investigation;
    investigation.record.title = titles.constFirst();
    investigation.lead = lead.trimmed().isEmpty() ? m_journal.user().name : lead.trimmed();
    investigation.startedOn = m_journal.clock().today();
    auto done = m_journal.commit({u"investigation.start"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = set.add(investigation); !added)
            return added;
        for (const Incident::Id incident : incidents) {
            InvestigationIncident row;
            row.investigationId = investigation.id();
            row.incidentId = incident;
            if (auto added = set.add(row); !added)
                return added;
        }
        return refreshIncidents(set, investigation.id());
    });
    return done ? Result<Investigation>(investigation) : done.error();
}

Result<void> Investigations::cover(Investigation::Id investigation, Incident::Id incident)
{
    if (auto isFree = free(incident); !isFree)
        return isFree.error();
    auto done = m_journal.commit({u"investigation.cover"_s}, [&](ChangeSet &set) -> Result<void> {
        InvestigationIncident row;
        row.investigationId = investigation;
        row.incidentId = incident;
        if (auto added = set.add(row); !added)
            return added;
        return refreshIncidents(set, investigation);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Investigations::uncover(Investigation::Id investigation, Incident::Id incident)
{
    auto stored = Repository<Investigation>(m_journal.database()).find(investigation);
    auto rows = Repository<InvestigationIncident>(m_journal.database()).of(investigation);
    if (!stored || !rows)
        return stored ? rows.error() : stored.error();
    if (stored->finishedOn.isValid())
        return invalid(Tr::tr("This investigation is finished. Open it again to change it."));
    if (rows->size() < 2)
        return invalid(Tr::tr("An investigation covers at least one incident. Add the other one "
                              "first."));
    auto done = m_journal.commit({u"investigation.cover"_s}, [&](ChangeSet &set) -> Result<void> {
        for (const InvestigationIncident &row : *rows) {
            if (row.incidentId != incident)
                continue;
            if (auto removed = set.remove(row); !removed)
                return removed;
        }
        return refreshConsequences(set, incident, m_journal.clock().today());
    });
    return done ? Result<void>() : done.error();
}

Result<Investigation> Investigations::save(Investigation investigation, const QString &draftUid)
{
    auto done = m_journal.commit({u"investigation.change"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(investigation); !saved)
            return saved;
        return set.finishDraft(draftUid);
    });
    return done ? Result<Investigation>(investigation) : done.error();
}

Result<Decision> Investigations::decide(Decision decision, const QString &draftUid)
{
    if (decision.decision.trimmed().isEmpty() || decision.reasons.trimmed().isEmpty())
        return invalid(Tr::tr("Write what was decided and the reasons for it."));
    if (!decision.onDay.isValid())
        decision.onDay = m_journal.clock().today();
    if (decision.byWhom.trimmed().isEmpty())
        decision.byWhom = m_journal.user().name;
    auto done = m_journal.commit({u"investigation.decide"_s}, [&](ChangeSet &set) -> Result<void> {
        auto last = set.database().run(
            u"SELECT coalesce(max(number), 0) FROM decision WHERE record_id = ?"_s,
            {decision.recordId.value()});
        if (!last)
            return last.error();
        last->next();
        decision.number = last->value(0).toLongLong() + 1;
        last->finish();
        if (auto added = set.add(decision); !added)
            return added;
        return set.finishDraft(draftUid);
    });
    return done ? Result<Decision>(decision) : done.error();
}

Result<Account> Investigations::keep(Account account, const QString &draftUid)
{
    if (!account.id.isNull()) {
        auto stored = Repository<Account>(m_journal.database()).find(account.id);
        if (!stored)
            return stored.error();
        if (stored->lockedAt != 0 && stored->withdrawnReason == account.withdrawnReason)
            return Error{Error::Code::Denied,
                         Tr::tr("This statement is signed and cannot be changed. Take a further "
                                "statement instead."),
                         {}};
    }
    if (account.accountKind.isEmpty())
        account.accountKind = u"account"_s;
    if (account.takenBy.isEmpty())
        account.takenBy = m_journal.user().name;
    return Rows(m_journal).keep(account, u"investigation.account"_s, draftUid);
}

Result<Account> Investigations::sign(const Account &account, QDate day)
{
    if (account.body.trimmed().isEmpty())
        return invalid(Tr::tr("There is nothing to sign yet. Write the statement first."));
    if (!day.isValid() || day > m_journal.clock().today())
        return invalid(Tr::tr("Give the day it was signed; it cannot be in the future."));
    Account signedAccount = account;
    signedAccount.accountKind = u"statement"_s;
    signedAccount.signedOn = day;
    signedAccount.lockedAt = m_journal.clock().nowMs();
    return Rows(m_journal).keep(signedAccount, u"investigation.sign"_s);
}

Result<void>
Investigations::notApplicable(Record::Id record, const QString &step, const QString &reason)
{
    auto notes = Rows(m_journal).of<StepNote>(record);
    if (!notes)
        return notes.error();
    StepNote note;
    note.recordId = record;
    note.step = step;
    note.noteKind = u"not_applicable"_s;
    for (const StepNote &stored : *notes) {
        if (stored.step == step && stored.noteKind == u"not_applicable")
            note = stored;
    }
    if (reason.trimmed().isEmpty()) {
        if (note.id.isNull())
            return {};
        auto removed = Rows(m_journal).remove(note, u"step.applies"_s);
        return removed ? Result<void>() : removed.error();
    }
    note.reason = reason.trimmed();
    auto kept = Rows(m_journal).keep(note, u"step.not_applicable"_s);
    return kept ? Result<void>() : kept.error();
}

Result<void> Investigations::finish(const QString &uid, const QMap<QString, QString> &reasons)
{
    auto file = load(uid);
    if (!file)
        return file.error();
    QStringList unexplained;
    QList<StepNote> notes;
    for (const StepGap &gap : investigationGaps(*file)) {
        const QString reason = reasons.value(gap.step + u'/' + gap.field).trimmed();
        if (reason.isEmpty())
            unexplained << label(gap);
        StepNote note;
        note.recordId = file->investigation.record.id;
        note.step = gap.step;
        note.noteKind = u"gap"_s;
        note.field = gap.field;
        note.reason = reason;
        notes << note;
    }
    if (!unexplained.isEmpty())
        return invalid(
            Tr::tr("Some things are still missing: %1. Complete them, or say for each why not.")
                .arg(unexplained.join(u"; "_s)));
    Investigation investigation = file->investigation;
    investigation.finishedOn = m_journal.clock().today();
    auto done = m_journal.commit({u"investigation.finish"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(investigation); !saved)
            return saved;
        for (StepNote &note : notes) {
            if (auto added = set.add(note); !added)
                return added;
        }
        return refreshIncidents(set, investigation.id());
    });
    return done ? Result<void>() : done.error();
}

Result<void> Investigations::reopen(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the investigation is opened again."));
    auto stored = Repository<Investigation>(m_journal.database()).findByUid(uid);
    if (!stored)
        return stored.error();
    stored->finishedOn = {};
    auto done = m_journal.commit(
        {u"investigation.reopen"_s},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(*stored); !saved)
                return saved;
            return refreshIncidents(set, stored->id());
        },
        reason.trimmed());
    return done ? Result<void>() : done.error();
}

} // namespace core
