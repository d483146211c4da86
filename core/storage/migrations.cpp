// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/tr.h"
#include "core/storage/database.h"
#include "core/storage/sqlite/dialect.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The main files, in the order of their numbers.
QStringList files(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(u".engine.sql"_s); });
    return names;
}

Error cannotUpdate(const QString &detail)
{
    return {Error::Code::Storage,
            Tr::tr("The casebook could not be brought up to date, so it was left as it was. "
                   "Install the program again."),
            detail};
}

/// Names \a where in the log; keeps a sentence that already says what to do.
Error during(const QString &where, const Error &cause)
{
    const QString detail = where + u": "_s + cause.detail;
    if (cause.code == Error::Code::Storage)
        return cannotUpdate(detail);
    return {cause.code, cause.message, detail};
}

/// Runs the steps of one file, which "-- step" lines separate.
Result<void> runFile(const Database &database, const QString &path)
{
    static const QRegularExpression separator(u"^-- step[ \\t\\r]*$"_s,
                                              QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotUpdate(path + u": unreadable"_s);
    const QStringList steps = QString::fromUtf8(file.readAll()).split(separator);
    for (int i = 0; i < steps.size(); ++i) {
        if (auto done = database.runScript(sqlite::inOwnWords(steps.at(i))); !done)
            return during(u"%1 step %2"_s.arg(path, QString::number(i + 1)), done.error());
    }
    return {};
}

Result<void> apply(Database &database, const QString &folder, const QString &name, int version)
{
    if (!name.startsWith(u"%1_"_s.arg(version, 4, 10, QChar(u'0'))))
        return cannotUpdate(u"%1 is not number %2"_s.arg(name, QString::number(version)));
    Transaction transaction(database);
    const QString path = QDir(folder).filePath(name);
    if (auto done = runFile(database, path); !done)
        return done;
    const QString sister = path.chopped(int(qstrlen(".sql"))) + u".engine.sql"_s;
    if (QFile::exists(sister)) {
        if (auto done = runFile(database, sister); !done)
            return done;
    }
    auto orphans = database.run(u"PRAGMA foreign_key_check"_s);
    if (!orphans)
        return during(name, orphans.error());
    if (orphans->next())
        return cannotUpdate(u"%1 leaves orphans in %2"_s.arg(name, orphans->value(0).toString()));
    orphans->finish();
    if (auto done = database.runScript(u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return during(name, done.error());
    if (auto done = transaction.commit(); !done)
        return during(name, done.error());
    return {};
}

} // namespace

QString migrationsFolder()
{
    return u":/migrations"_s;
}

int latestVersion(const QString &folder)
{
    return int(files(folder).size());
}

Result<int> schemaVersion(const Database &database)
{
    auto row = database.run(u"PRAGMA user_version"_s);
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toInt() : 0;
}

Result<Migration>
migrate(Database &database, const QString &folder, const BeforeUpgrade &beforeUpgrade)
{
    const QStringList names = files(folder);
    if (names.isEmpty())
        return cannotUpdate(folder + u": no files"_s);
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > names.size())
        return Error{Error::Code::Newer,
                     Tr::tr("This casebook was made by a newer version of the program. "
                            "Install that version to open it."),
                     u"version %1, known %2"_s.arg(*version).arg(names.size())};
    if (*version == names.size())
        return Migration::Current;
    if (*version > 0 && beforeUpgrade) {
        if (auto done = beforeUpgrade(); !done)
            return done.error();
    }

    // A table is changed by replacing it, which its foreign keys would forbid; each file is checked
    // at its end.
    const auto keysOn = qScopeGuard([&database] {
        const auto done = database.runScript(u"PRAGMA foreign_keys = ON"_s);
        Q_UNUSED(done)
    });
    if (auto done = database.runScript(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done.error();
    for (int i = *version; i < names.size(); ++i) {
        if (auto done = apply(database, folder, names.at(i), i + 1); !done)
            return done.error();
    }
    return *version == 0 ? Migration::Created : Migration::Upgraded;
}

} // namespace core
