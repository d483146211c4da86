// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casebook.h"

#include "core/base/uuid7.h"
#include "core/platform/atomicfile.h"
#include "core/platform/pathkind.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(u"casebook.db"_s);
}

QByteArray bytes(const vault::SecureBytes &secret)
{
    return secret.view().toByteArray();
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Error notForYou()
{
    return {Error::Code::Denied,
            Tr::tr("Your access to this casebook has ended. Ask the LSMS to renew it."),
            u"ended"_s};
}

} // namespace

Role role(const QString &code)
{
    if (code == u"lsms")
        return Role::Lsms;
    return code == u"deputy" ? Role::Deputy : Role::Reader;
}

QString code(Role role)
{
    switch (role) {
    case Role::Lsms:
        return u"lsms"_s;
    case Role::Deputy:
        return u"deputy"_s;
    case Role::Reader:
        break;
    }
    return u"reader"_s;
}

Casebook::Casebook(const QString &folder,
                   vault::Header header,
                   vault::Keys keys,
                   const Clock &clock)
    : m_folder(folder)
    , m_header(std::move(header))
    , m_keys(std::move(keys))
    , m_clock(clock)
{}

Casebook::~Casebook()
{
    // The journal refers to the database, and both to nothing that outlives the lock.
    m_journal.reset();
    m_database.reset();
}

QString Casebook::name() const
{
    return QFileInfo(m_folder).completeBaseName();
}

Result<void> Casebook::openDatabase(Database::Mode mode)
{
    auto database = Database::open(
        databasePath(m_folder), bytes(m_keys.key(vault::Purpose::Database)), m_header.cipher, mode);
    // The header's seal has accepted the key, so what looks like a wrong one is damage.
    if (!database && database.error().code == Error::Code::WrongKey)
        return Error{
            Error::Code::Damaged,
            Tr::tr(
                "The first page of the casebook's database is damaged. Restore it from a backup."),
            database.error().detail};
    if (!database)
        return database.error();
    m_database = *std::move(database);
    return {};
}

Result<Casebook::Created>
Casebook::create(const QString &path, const NewCasebook &details, const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(folder))
        return Error{Error::Code::Invalid,
                     Tr::tr("There is something at %1 already. Choose another name.").arg(folder),
                     {}};
    if (const QString reason = platform::reasonNotToWrite(platform::pathKind(folder));
        !reason.isEmpty())
        return Error{Error::Code::Invalid, reason, {}};
    if (details.organisation.trimmed().isEmpty() || details.userName.trimmed().isEmpty())
        return Error{
            Error::Code::Invalid, Tr::tr("Give the organisation's name and your own."), {}};

    const QString userUid = newUid(clock.nowMs());
    auto made = vault::createHeader(
        details.organisation.trimmed(), {userUid, details.userName.trimmed()}, details.passphrase);
    if (!made)
        return made.error();
    vault::Created created = *std::move(made);
    if (auto done = platform::makeFolder(folder); !done)
        return done.error();
    for (const QString &part : {u"attachments"_s, u"backups"_s}) {
        if (auto done = platform::makeFolder(QDir(folder).filePath(part)); !done)
            return done.error();
    }
    if (auto done = created.header.write(folder); !done)
        return done.error();

    std::unique_ptr<Casebook> casebook(
        new Casebook(folder, created.header, std::move(created.keys), clock));
    auto lock = platform::FolderLock::take(folder, clock.now());
    if (!lock)
        return lock.error();
    casebook->m_lock = *std::move(lock);
    if (auto done = casebook->openDatabase(Database::Mode::ReadWrite); !done)
        return done.error();
    if (auto done = migrate(*casebook->m_database); !done)
        return done.error();
    auto account = casebook->m_database->run(
        u"INSERT INTO user_account (uid, name, job, role) VALUES (?, ?, ?, 'lsms')"_s,
        {userUid,
         details.userName.trimmed(),
         details.userJob.trimmed().isEmpty() ? u""_s : details.userJob.trimmed()});
    if (!account)
        return account.error();
    account->finish();
    if (auto done = casebook->signIn(userUid); !done)
        return done.error();
    auto settled = casebook->m_journal->commit(
        {u"casebook.create"_s, Permission::ManageKeys}, [&](ChangeSet &set) {
            for (const auto &[name, value] :
                 {std::pair{setting::organisation, details.organisation.trimmed()},
                  std::pair{setting::ods, details.ods.trimmed()},
                  std::pair{setting::marking, u"OFFICIAL-SENSITIVE"_s},
                  std::pair{setting::jurisdiction, u"GB"_s},
                  std::pair{setting::backupFolder, details.backupFolder}}) {
                if (auto done = set.saveSetting(key(name), value); !done)
                    return done;
            }
            return Result<void>();
        });
    if (!settled)
        return settled.error();
    return Created{std::move(casebook), created.recoveryKey};
}

Result<std::unique_ptr<Casebook>> Casebook::open(const QString &path,
                                                 const QString &passphrase,
                                                 const std::optional<QString> &userName,
                                                 const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    auto header = vault::Header::read(folder);
    if (!header)
        return header.error();
    auto unlocked = vault::unlock(*header, passphrase, userName);
    if (!unlocked)
        return unlocked.error();
    vault::Unlocked way = *std::move(unlocked);
    std::unique_ptr<Casebook> casebook(new Casebook(folder, *header, std::move(way.keys), clock));
    casebook->m_readOnlyReason = platform::reasonNotToWrite(platform::pathKind(folder));
    if (casebook->m_readOnlyReason.isEmpty()) {
        auto lock = platform::FolderLock::take(folder, clock.now());
        if (lock)
            casebook->m_lock = *std::move(lock);
        else if (lock.error().code == Error::Code::ReadOnly)
            casebook->m_readOnlyReason = lock.error().message;
        else
            return lock.error();
    }
    const bool writable = casebook->m_readOnlyReason.isEmpty();
    if (!QFileInfo::exists(databasePath(folder)))
        return Error{Error::Code::Damaged,
                     Tr::tr("The folder %1 has no casebook.db. Restore the casebook from a backup.")
                         .arg(folder),
                     {}};
    if (auto done
        = casebook->openDatabase(writable ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
        !done)
        return done.error();
    if (writable) {
        if (auto done = migrate(*casebook->m_database); !done)
            return done.error();
    }
    if (auto done = casebook->signIn(way.userUid); !done)
        return done.error();
    return casebook;
}

Result<std::unique_ptr<Casebook>> Casebook::reader() const
{
    std::unique_ptr<Casebook> reader(new Casebook(m_folder, m_header, m_keys.copy(), m_clock));
    reader->m_readOnlyReason = m_readOnlyReason.isEmpty()
                                   ? Tr::tr("This casebook is open for reading only.")
                                   : m_readOnlyReason;
    if (auto done = reader->openDatabase(Database::Mode::ReadOnly); !done)
        return done.error();
    if (auto done = reader->signIn(user().userUid); !done)
        return done.error();
    return reader;
}

void Casebook::handTo(QThread *thread)
{
    m_journal->moveToThread(thread);
    m_database->handTo(thread);
}

Result<void> Casebook::signIn(const QString &userUid)
{
    auto row = m_database->run(
        u"SELECT name, role, ends_on, removed_on FROM user_account WHERE uid = ?"_s, {userUid});
    if (!row)
        return row.error();
    if (!row->next() || !row->value(3).isNull())
        return notForYou();
    const QString ends = row->value(2).toString();
    if (!ends.isEmpty() && QDate::fromString(ends, Qt::ISODate) < m_clock.today())
        return notForYou();
    const SignedIn user{userUid, row->value(0).toString(), role(row->value(1).toString())};
    row->finish();
    m_journal = std::make_unique<Journal>(
        *m_database, bytes(m_keys.key(vault::Purpose::AuditMac)), user, m_clock);
    return {};
}

QString Casebook::setting(const char *name, const QString &otherwise) const
{
    auto row = m_database->run(u"SELECT value FROM setting WHERE key = ?"_s, {key(name)});
    if (!row || !row->next())
        return otherwise;
    const QString value = row->value(0).toString();
    return value.isEmpty() ? otherwise : value;
}

Result<void> Casebook::saveSetting(const char *name, const QString &value)
{
    auto done = m_journal->commit(
        {u"setting.change"_s}, [&](ChangeSet &set) { return set.saveSetting(key(name), value); });
    return done ? Result<void>() : done.error();
}

QString Casebook::marking() const
{
    return setting(setting::marking, u"OFFICIAL-SENSITIVE"_s);
}

} // namespace core
