// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/databases.h"

#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

QByteArray testKey()
{
    return QByteArray(Database::keySize, 'k');
}

QString marker()
{
    return u"Punched by the door of ward seven"_s;
}

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, testKey(), u"aegis"_s, mode);
    if (!database) {
        qWarning(
            "%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
        return nullptr;
    }
    return *std::move(database);
}

QString filled(const QTemporaryDir &dir, int rows)
{
    const QString path = dir.filePath(u"casebook.db"_s);
    const auto database = opened(path);
    if (!database || !database->runScript(u"CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT)"_s))
        return {};
    Transaction transaction(*database);
    for (int i = 0; i < rows; ++i) {
        if (!database->run(u"INSERT INTO t (words) VALUES (?)"_s,
                           {marker() + u' ' + QString::number(i) + QString(200, u'.')}))
            return {};
    }
    return transaction.commit() ? path : QString();
}

Error::Code refusal(const Result<std::unique_ptr<Database>> &opened)
{
    return opened ? Error::Code{-1} : opened.error().code;
}

qint64 number(const Database &database, const QString &sql)
{
    auto row = database.run(sql);
    return row && row->next() ? row->value(0).toLongLong() : -1;
}

/// How often the marker() is readable in the files of \a folder and in all that this program holds
/// open.
qsizetype readable(const QString &folder)
{
    qsizetype hits = 0;
    for (const QString &place : {folder, u"/proc/self/fd"_s}) {
        const auto entries = QDir(place).entryInfoList(QDir::Files | QDir::System);
        for (const QFileInfo &entry : entries) {
            const QString target = entry.symLinkTarget();
            QFile file(entry.filePath());
            if (target.startsWith(u"/dev/"_s) || target.startsWith(u"/proc/"_s) || entry.isDir()
                || !QFileInfo(entry.filePath()).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            hits += bytes.count(marker().toUtf8())
                    + bytes.count(QByteArrayView(reinterpret_cast<const char *>(marker().utf16()),
                                                 marker().size() * 2));
        }
    }
    return hits;
}
