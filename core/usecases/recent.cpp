// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recent.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostKept = 10;

QString tidied(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentCasebooks::RecentCasebooks(const QString &settingsFile)
    : m_file(settingsFile)
{}

QList<RecentCasebook> RecentCasebooks::all() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    QList<RecentCasebook> list;
    const int count = settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(u"path"_s).toString();
        if (!path.isEmpty())
            list.append({path, QFileInfo(path).completeBaseName()});
    }
    return list;
}

void RecentCasebooks::remember(const QString &path) const
{
    const QString tidy = tidied(path);
    QList<RecentCasebook> list = all();
    list.removeIf([&](const RecentCasebook &one) { return one.path == tidy; });
    list.prepend({tidy, QFileInfo(tidy).completeBaseName()});
    write(list.mid(0, mostKept));
}

void RecentCasebooks::forget(const QString &path) const
{
    QList<RecentCasebook> list = all();
    list.removeIf([tidy = tidied(path)](const RecentCasebook &one) { return one.path == tidy; });
    write(list);
}

void RecentCasebooks::write(const QList<RecentCasebook> &list) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(u"recent"_s);
    settings.beginWriteArray(u"recent"_s, int(list.size()));
    for (int i = 0; i < int(list.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, list.at(i).path);
    }
    settings.endArray();
}

} // namespace core
