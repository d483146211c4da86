// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// A casebook that was opened on this computer: only where it is and what it is called.
struct RecentCasebook
{
    QString path;
    QString name;
    bool operator==(const RecentCasebook &) const = default;
};

/// The casebooks opened lately, kept in a settings file of this computer and never more than ten.
class RecentCasebooks
{
public:
    explicit RecentCasebooks(const QString &settingsFile);

    /// Newest first; one that is gone from the disk is still named.
    QList<RecentCasebook> all() const;
    /// Puts the casebook in \a path first.
    void remember(const QString &path) const;
    /// Leaves it out from now on; the casebook itself is not touched.
    void forget(const QString &path) const;

private:
    void write(const QList<RecentCasebook> &list) const;

    QString m_file;
};

} // namespace core
