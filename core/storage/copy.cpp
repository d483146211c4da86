// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/errors.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Small enough that nobody waits long for the write lock, large enough to be quick.
constexpr int pagesAtOnce = 500;

Result<void> copyPages(const Database &from, const Database &to, const Fraction &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return Error{Error::Code::Storage,
                     Tr::tr("The copy could not be started. Nothing was written."),
                     QString::fromUtf8(sqlite3_errmsg(to.handle()))};
    bool stopped = false;
    int state = SQLITE_OK;
    do {
        state = sqlite3_backup_step(copy, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        const int left = sqlite3_backup_remaining(copy);
        stopped = progress && !progress(total > 0 ? 1.0 - double(left) / total : 1.0);
        if (state == SQLITE_BUSY || state == SQLITE_LOCKED)
            sqlite3_sleep(20);
    } while (!stopped && (state == SQLITE_OK || state == SQLITE_BUSY || state == SQLITE_LOCKED));
    sqlite3_backup_finish(copy);
    if (stopped)
        return Error{
            Error::Code::Conflict, Tr::tr("The copy was stopped. Nothing was kept of it."), {}};
    if (state != SQLITE_DONE)
        return sqlite::storageError(state, sqlite3_system_errno(to.handle()), u"backup step"_s);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

} // namespace

Result<void> checkPages(const Database &database)
{
    auto rows = database.run(u"PRAGMA quick_check(5)"_s);
    if (!rows)
        return rows.error();
    QStringList findings;
    while (rows->next())
        findings << rows->value(0).toString();
    if (auto whole = database.ended(*rows); !whole)
        return whole;
    if (findings == QStringList{u"ok"_s})
        return {};
    return Error{Error::Code::Damaged,
                 Tr::tr("The casebook's database is damaged. Restore the casebook from a backup."),
                 findings.join(u"; "_s)};
}

Result<void> copyDatabase(const Database &from,
                          const QString &path,
                          const QByteArray &key,
                          const QString &cipher,
                          const Fraction &progress)
{
    if (QFile::exists(path))
        return Error{Error::Code::Invalid, Tr::tr("There is a file at %1 already.").arg(path), {}};
    Result<void> done;
    {
        auto to = Database::open(path, key, cipher);
        if (!to)
            return to.error();
        done = copyPages(from, **to, progress);
    }
    if (done) {
        auto again = Database::open(path, key, cipher);
        done = again ? checkPages(**again) : Result<void>(again.error());
    }
    if (!done)
        removeDatabase(path);
    return done;
}

} // namespace core
