// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <functional>

/// Qt's own SQLite driver and ours, each with the same small database in memory.
class Drivers
{
public:
    Drivers();
    ~Drivers();
    Q_DISABLE_COPY_MOVE(Drivers)

    static QSqlDatabase stock() { return QSqlDatabase::database(QStringLiteral("stock")); }
    static QSqlDatabase ours() { return QSqlDatabase::database(QStringLiteral("ours")); }

    /// Runs \a script over both; on a difference fails the test, naming the first line that
    /// differs.
    static void compare(const std::function<QStringList(const QSqlDatabase &)> &script);
};

QString shown(const QVariant &value);
QString shown(const QSqlError &error);
QString shown(const QSqlRecord &record);
/// The row on which \a query stands.
QString shownRow(const QSqlQuery &query);
/// Everything a caller can see of a query that has just run, and then its rows.
QStringList shownAll(QSqlQuery &query, bool ran);
QStringList shownRun(const QSqlDatabase &db, const QString &sql);
