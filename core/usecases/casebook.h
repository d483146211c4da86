// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/folderlock.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/vault/keyslots.h"

#include <memory>
#include <optional>

class QThread;

namespace core {

/// What a new casebook is told.
struct NewCasebook
{
    QString organisation;
    QString ods; ///< ODS code of the organisation, may be empty
    QString userName;
    QString userJob;
    QString passphrase;
    QString backupFolder; ///< the second place; may be empty, and is asked for again
};

/// Names of settings.
namespace setting {
inline constexpr auto organisation = "organisation";
inline constexpr auto ods = "ods";
inline constexpr auto marking
    = "marking"; ///< protective marking, OFFICIAL-SENSITIVE unless changed
inline constexpr auto jurisdiction = "jurisdiction"; ///< GB or NI
inline constexpr auto backupFolder = "backup_folder";
inline constexpr auto lastBackup = "last_backup_at";   ///< UTC epoch milliseconds
inline constexpr auto demonstration = "demonstration"; ///< "yes" for made-up content
inline constexpr auto demoToday
    = "demonstration_today"; ///< the day the made-up content was made for
} // namespace setting

/// One open casebook: its folder, database, keys and the person whose passphrase opened it.
/// Everything closes, and the keys are overwritten, when it goes.
class Casebook
{
public:
    struct Created
    {
        std::unique_ptr<Casebook> casebook;
        QString recoveryKey; ///< shown once, kept nowhere
    };

    /// Makes the folder \a path ("NAME.casebook") with an empty encrypted database. Refuses a
    /// folder that exists, a weak passphrase, and a network, removable or synchronised place, with
    /// the reason.
    static Result<Created>
    create(const QString &path, const NewCasebook &details, const Clock &clock);

    /// Opens the casebook in \a path. WrongKey, Damaged, Newer, Busy (naming who has it) or
    /// NotFound say why not. Opens read-only where it must not be written; readOnlyReason() says
    /// why.
    static Result<std::unique_ptr<Casebook>> open(const QString &path,
                                                  const QString &passphrase,
                                                  const std::optional<QString> &userName,
                                                  const Clock &clock);

    ~Casebook();
    Q_DISABLE_COPY_MOVE(Casebook)

    /// The same casebook read through a connection of its own, for long work on another thread
    /// while this one is in use. Nothing can be written to it.
    Result<std::unique_ptr<Casebook>> reader() const;
    /// Gives the casebook to \a thread. Called on the thread that has used it so far, which leaves
    /// it alone from then on.
    void handTo(QThread *thread);

    const QString &folder() const { return m_folder; }
    /// "Northmoor" of "/home/p/Northmoor.casebook".
    QString name() const;
    Database &database() const { return *m_database; }
    Journal &journal() const { return *m_journal; }
    const SignedIn &user() const { return m_journal->user(); }
    const Clock &clock() const { return m_clock; }
    /// From now on the day and the instant are those of \a clock; only made-up content moves it.
    void useClock(const Clock &clock)
    {
        m_clock = clock;
        m_journal->useClock(clock);
    }
    const vault::Header &header() const { return m_header; }
    const vault::Keys &keys() const { return m_keys; }
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// A setting's value, or \a otherwise.
    QString setting(const char *key, const QString &otherwise = {}) const;
    /// Saves a setting, audited.
    Result<void> saveSetting(const char *key, const QString &value);

    QString organisation() const { return setting(setting::organisation); }
    QString marking() const;

    /// Adds a person with their own passphrase, role and optional last day. Only an LSMS may.
    Result<void> addPerson(const QString &name,
                           const QString &job,
                           Role role,
                           QDate endsOn,
                           const QString &passphrase);
    /// Takes a person's key away. A copy they took can still be opened: the caller says so.
    Result<void> removePerson(const QString &userUid);
    /// A new passphrase for the person who is signed in; \a current must be right.
    Result<void> changePassphrase(const QString &current, const QString &next);

private:
    Casebook(const QString &folder, vault::Header header, vault::Keys keys, const Clock &clock);
    Result<void> openDatabase(Database::Mode mode);
    Result<void> signIn(const QString &userUid);
    Result<void> writeHeader(const vault::Header &header);

    QString m_folder;
    vault::Header m_header;
    vault::Keys m_keys;
    Clock m_clock;
    QString m_readOnlyReason;
    std::optional<platform::FolderLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

/// The words of a stored role, and back.
Role role(const QString &code);
QString code(Role role);

} // namespace core
