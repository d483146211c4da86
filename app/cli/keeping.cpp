// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/base/counted.h"
#include "core/usecases/backup.h"
#include "core/usecases/verify.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString incidents(qint64 number)
{
    return core::counted(number, u"1 incident"_s, u"%1 incidents"_s);
}

QString files(qint64 number)
{
    return core::counted(number, u"1 file"_s, u"%1 files"_s);
}

QJsonObject json(const core::BackupInfo &info)
{
    return {{u"path"_s, info.path},
            {u"at"_s, info.at.toString(Qt::ISODate)},
            {u"incidents"_s, info.incidents},
            {u"attachments"_s, info.attachments},
            {u"chain_head"_s, info.head.shortForm()}};
}

int create(const Invocation &invocation)
{
    auto clock = invocation.clock();
    if (!clock)
        return refuse(clock.error());
    core::NewCasebook details;
    details.organisation = invocation.value(u"organisation"_s);
    details.ods = invocation.value(u"ods"_s);
    details.userName = invocation.value(u"user"_s);
    details.userJob = invocation.value(u"job"_s);
    details.backupFolder = invocation.value(u"backup"_s);
    for (const QString &needed : {u"organisation"_s, u"ods"_s, u"user"_s}) {
        if (invocation.value(needed).trimmed().isEmpty()) {
            complain(u"--%1 is missing."_s.arg(needed));
            return WrongUse;
        }
    }
    auto secret = newPassphrase(invocation);
    if (!secret)
        return refuse(secret.error());
    details.passphrase = *secret;
    auto made = core::Casebook::create(invocation.argument(0), details, *clock);
    if (!made)
        return refuse(made.error());
    const QString folder = made->casebook->folder();
    if (invocation.has(u"json"_s)) {
        printJson(QJsonObject{{u"casebook"_s, folder}, {u"recovery_key"_s, made->recoveryKey}});
        return Done;
    }
    printLine(u"The casebook is at %1."_s.arg(folder));
    printLine(u"Recovery key: %1"_s.arg(made->recoveryKey));
    printLine(u"It is shown this once. Print it or write it down, and lock it away: with it a "
              u"forgotten passphrase can be replaced."_s);
    return Done;
}

int backup(const Invocation &invocation)
{
    auto casebook = open(invocation);
    if (!casebook)
        return refuse(casebook.error());
    auto info = core::backUp(**casebook, invocation.argument(1));
    if (!info)
        return refuse(info.error());
    if (invocation.has(u"json"_s))
        printJson(json(*info));
    else
        printLine(u"Backed up and checked: %1 (%2, %3, chain head %4)"_s.arg(
            info->path,
            incidents(info->incidents),
            files(info->attachments),
            info->head.shortForm()));
    return Done;
}

int restore(const Invocation &invocation)
{
    auto clock = invocation.clock();
    if (!clock)
        return refuse(clock.error());
    auto secret = passphrase(invocation);
    if (!secret)
        return refuse(secret.error());
    std::optional<QString> user;
    if (invocation.has(u"user"_s))
        user = invocation.value(u"user"_s);
    auto info
        = core::restore(invocation.argument(0), invocation.argument(1), *secret, user, *clock);
    if (!info)
        return refuse(info.error());
    if (invocation.has(u"json"_s))
        printJson(json(*info));
    else
        printLine(u"Restored to %1 and checked: %2, %3, as they were on %4."_s.arg(
            invocation.argument(1),
            incidents(info->incidents),
            files(info->attachments),
            info->at.toLocalTime().toString(u"d MMMM yyyy, HH:mm"_s)));
    return Done;
}

int verify(const Invocation &invocation)
{
    auto casebook = open(invocation);
    if (!casebook)
        return refuse(casebook.error());
    auto report = core::verify(**casebook);
    if (!report)
        return refuse(report.error());
    if (invocation.has(u"json"_s)) {
        printJson(QJsonObject{{u"sound"_s, report->isSound()},
                              {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                              {u"notes"_s, QJsonArray::fromStringList(report->notes)},
                              {u"audit_entries"_s, report->chain.entries},
                              {u"disposed"_s, report->chain.disposed},
                              {u"attachments"_s, report->attachments},
                              {u"chain_head"_s, report->chain.head.shortForm()}});
    } else {
        for (const QString &note : report->notes)
            printLine(note);
        if (report->isSound())
            printLine(u"The casebook is sound: %1 (%2 lawfully emptied), %3, chain head %4."_s.arg(
                core::counted(report->chain.entries, u"1 audit entry"_s, u"%1 audit entries"_s),
                QString::number(report->chain.disposed),
                files(report->attachments),
                report->chain.head.shortForm()));
    }
    for (const QString &problem : report->problems)
        complain(problem);
    return report->isSound() ? Done : Damaged;
}

} // namespace

Command createCommand()
{
    return {u"create"_s,
            {u"CASEBOOK"_s},
            u"Makes a new encrypted casebook and prints its recovery key once."_s,
            {{u"organisation"_s, u"NAME"_s, u"the organisation's name"_s},
             {u"ods"_s, u"CODE"_s, u"its ODS code"_s},
             {u"job"_s, u"JOB"_s, u"the job of the person named with --user"_s},
             {u"backup"_s, u"FOLDER"_s, u"the second place, for daily backups"_s}},
            create};
}

Command backupCommand()
{
    return {u"backup"_s,
            {u"CASEBOOK"_s, u"TO"_s},
            u"Writes a consistent copy below the folder TO, opened and checked."_s,
            {},
            backup};
}

Command restoreCommand()
{
    return {u"restore"_s,
            {u"FROM"_s, u"TO"_s},
            u"Restores a backup (or the newest below FROM) to the new folder TO."_s,
            {},
            restore};
}

Command verifyCommand()
{
    return {u"verify"_s,
            {u"CASEBOOK"_s},
            u"Checks pages, references, the audit chain and every file."_s,
            {},
            verify};
}

} // namespace cli
