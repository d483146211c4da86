// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verify.h"

#include "core/base/counted.h"
#include "core/usecases/attachments.h"
#include "core/usecases/consequences.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double afterDatabase = 0.4; ///< how much of the work is done before the files

Result<void> checkForeignKeys(const Database &db, VerifyReport &report)
{
    auto rows = db.run(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        report.problems << Tr::tr("A row of “%1” belongs to a record that is not there.")
                               .arg(rows->value(0).toString());
    return {};
}

Result<void> checkChain(Casebook &casebook, VerifyReport &report)
{
    auto chain = casebook.journal().audit().verify();
    if (!chain)
        return chain.error();
    report.chain = *chain;
    if (!chain->holds())
        report.problems
            << Tr::tr("The audit trail was altered at entry %1.").arg(chain->firstBroken);
    if (chain->disposed > 0)
        report.notes << counted(chain->disposed,
                                Tr::tr("1 audit entry was lawfully emptied."),
                                Tr::tr("%1 audit entries were lawfully emptied."));
    return {};
}

/// The status is stored for filtering; here it is computed again.
Result<void> checkStatuses(const Database &db, VerifyReport &report)
{
    const int batch = 1000;
    qint64 last = 0;
    for (;;) {
        auto incidents = Repository<Incident>(db).select(u"WHERE t.id > ? ORDER BY t.id LIMIT ?"_s,
                                                         {last, batch});
        if (!incidents)
            return incidents.error();
        for (const Incident &incident : *incidents) {
            auto facts = statusFacts(db, incident);
            if (!facts)
                return facts.error();
            if (statusOf(*facts) != incident.status)
                report.problems << Tr::tr("The status of %1 is not what follows from its facts.")
                                       .arg(incident.record.reference());
            last = incident.id().value();
        }
        if (incidents->size() < batch)
            return {};
    }
}

Result<void> checkAttachments(Casebook &casebook, VerifyReport &report, const Fraction &progress)
{
    auto files = Repository<Attachment>(casebook.database()).select(u"ORDER BY t.id"_s);
    if (!files)
        return files.error();
    Attachments attachments(casebook);
    for (const Attachment &file : *files) {
        if (auto sound = attachments.verify(file); !sound)
            report.problems << Tr::tr("Attachment %1: %2")
                                   .arg(QString::number(file.id.value()), sound.error().message);
        ++report.attachments;
        const double part = double(report.attachments) / double(files->size());
        if (progress && !progress(afterDatabase + (1 - afterDatabase) * part))
            return Error{Error::Code::Conflict, Tr::tr("The check was stopped."), {}};
    }
    if (!casebook.readOnlyReason().isEmpty())
        return {};
    auto strays = attachments.moveStraysAside();
    if (!strays)
        return strays.error();
    if (!strays->isEmpty())
        report.notes << counted(
            strays->size(),
            Tr::tr("1 file that no record knows was moved to attachments/unclaimed."),
            Tr::tr("%1 files that no record knows were moved to attachments/unclaimed."));
    return {};
}

} // namespace

Result<VerifyReport> verify(Casebook &casebook, const Fraction &progress)
{
    VerifyReport report;
    if (auto pages = checkPages(casebook.database()); !pages) {
        if (pages.error().code != Error::Code::Damaged)
            return pages.error();
        report.problems << pages.error().message;
        return report;
    }
    if (auto done = checkForeignKeys(casebook.database(), report); !done)
        return done.error();
    if (auto done = checkChain(casebook, report); !done)
        return done.error();
    if (auto done = checkStatuses(casebook.database(), report); !done)
        return done.error();
    if (progress && !progress(afterDatabase))
        return Error{Error::Code::Conflict, Tr::tr("The check was stopped."), {}};
    if (auto done = checkAttachments(casebook, report, progress); !done)
        return done.error();
    return report;
}

} // namespace core
