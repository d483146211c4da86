// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/backupfolder.h"

#include "core/platform/atomicfile.h"
#include "core/vault/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysKept = 14;
constexpr int monthsKept = 12;
constexpr qint64 pieceSize = 1024 * 1024;

Error unreadable(const QString &path)
{
    return {Error::Code::File,
            Tr::tr("%1 could not be read. Check the disk and try again.")
                .arg(QFileInfo(path).fileName()),
            path};
}

} // namespace

QString backupHome(const QString &place, const QString &casebookUid, const QString &name)
{
    return QDir(place).filePath(u"%1-%2.backups"_s.arg(name, casebookUid.left(8)));
}

QString backupName(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-ddTHHmmss"_s);
}

QByteArray toJson(const BackupInfo &info)
{
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"at"_s, info.at.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"incidents"_s, info.incidents},
                                     {u"attachments"_s, info.attachments},
                                     {u"chain_seq"_s, info.head.seq},
                                     {u"chain_head"_s, info.head.hash}})
        .toJson();
}

Result<BackupInfo> readBackup(const QString &path)
{
    QFile file(QDir(path).filePath(u"backup.json"_s));
    const Error none{Error::Code::NotFound, Tr::tr("There is no backup in %1.").arg(path), path};
    if (!QFileInfo::exists(QDir(path).filePath(u"casebook.db"_s))
        || !file.open(QIODevice::ReadOnly))
        return none;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    BackupInfo info;
    info.path = QFileInfo(path).absoluteFilePath();
    info.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    info.incidents = json.value(u"incidents"_s).toInteger();
    info.attachments = json.value(u"attachments"_s).toInteger();
    info.head = {json.value(u"chain_seq"_s).toInteger(), json.value(u"chain_head"_s).toString()};
    return info.at.isValid() ? Result<BackupInfo>(info) : none;
}

Result<void> copyChecked(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(from);
    if (auto done = platform::makeFolder(QFileInfo(to).absolutePath()); !done)
        return done;
    auto target = platform::AtomicFile::create(to);
    if (!target)
        return target.error();
    vault::Sha256 written;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return unreadable(from);
        written.add(piece);
        if (auto done = target->write(piece); !done)
            return done;
    }
    if (auto done = target->commit(); !done)
        return done;
    QFile copy(to);
    if (!copy.open(QIODevice::ReadOnly))
        return unreadable(to);
    vault::Sha256 read;
    while (!copy.atEnd())
        read.add(copy.read(pieceSize));
    if (read.result() == written.result())
        return {};
    QFile::remove(to);
    return Error{
        Error::Code::File,
        Tr::tr("The copy of %1 is not the same as the original. Check the disk it goes to.")
            .arg(QFileInfo(from).fileName()),
        to};
}

QList<BackupInfo> backupsIn(const QString &place)
{
    QList<BackupInfo> found;
    const auto look = [&found](const QDir &home) {
        for (const QFileInfo &folder : home.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (folder.fileName().endsWith(u".unfinished"))
                continue;
            if (auto info = readBackup(folder.filePath()))
                found.append(*info);
        }
    };
    look(QDir(place));
    for (const QFileInfo &home : QDir(place).entryInfoList({u"*.backups"_s}, QDir::Dirs))
        look(QDir(home.filePath()));
    std::sort(found.begin(), found.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return a.at > b.at;
    });
    return found;
}

int thinOut(const QString &place)
{
    QSet<QDate> days;
    QSet<QString> months;
    int removed = 0;
    for (const BackupInfo &backup : backupsIn(place)) {
        const QDate day = backup.at.toLocalTime().date();
        const QString month = day.toString(u"yyyy-MM"_s);
        const bool keptDay = !days.contains(day) && days.size() < daysKept;
        const bool keptMonth = !months.contains(month) && months.size() < monthsKept;
        if (keptDay)
            days.insert(day);
        if (keptMonth)
            months.insert(month);
        if (keptDay || keptMonth)
            continue;
        removed += QDir(backup.path).removeRecursively() ? 1 : 0;
    }
    return removed;
}

} // namespace core
