// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drivers.h"

#include "core/storage/sqlite/driver.h"

#include <QSqlField>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QStringList sample{
    u"PRAGMA foreign_keys = ON"_s,
    u"CREATE TABLE site (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'Ward ''A''')"_s,
    u"CREATE TABLE incident (id INTEGER PRIMARY KEY, site bigint REFERENCES site(id), "
    "summary TEXT NOT NULL UNIQUE, cost REAL CHECK (cost >= 0), photo BLOB, hurt BOOLEAN, "
    "seen date, rate NUMERIC(5,2))"_s,
    u"CREATE TABLE pair (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID"_s,
    u"CREATE TABLE strictly (n INTEGER, t TEXT, b BLOB, r REAL) STRICT"_s,
    u"CREATE VIEW costly AS SELECT summary, cost FROM incident WHERE cost > 10"_s,
    u"CREATE TRIGGER kept BEFORE DELETE ON incident WHEN old.id = 1 "
    "BEGIN SELECT RAISE(ABORT, 'incidents are kept'); END"_s,
    u"INSERT INTO site VALUES (1, 'Gate'), (2, 'Ward')"_s,
    u"INSERT INTO incident VALUES (1, 1, 'Punched', 12.5, x'00ff', 1, '2026-01-02', 1), "
    "(2, NULL, 'Caf\u00e9 \U0001F6A8', NULL, x'', 0, NULL, 2.25), "
    "(9223372036854775807, 2, '', 0, NULL, NULL, '', NULL)"_s};

void open(const QString &driver, const QString &name)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(driver, name);
    db.setDatabaseName(u":memory:"_s);
    QVERIFY2(db.open(), qPrintable(db.lastError().text()));
    for (const QString &sql : sample) {
        QSqlQuery query(db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
}

} // namespace

Drivers::Drivers()
{
    core::sqlite::registerCasebookDriver();
    open(u"QSQLITE"_s, u"stock"_s);
    open(core::sqlite::driverName(), u"ours"_s);
}

Drivers::~Drivers()
{
    QSqlDatabase::removeDatabase(u"stock"_s);
    QSqlDatabase::removeDatabase(u"ours"_s);
}

void Drivers::compare(const std::function<QStringList(const QSqlDatabase &)> &script)
{
    const QStringList expected = script(stock());
    const QStringList actual = script(ours());
    for (int i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i));
    QCOMPARE(actual.size(), expected.size());
}

QString shown(const QVariant &value)
{
    const QString text = value.typeId() == QMetaType::QByteArray
                             ? QString::fromLatin1(value.toByteArray().toHex())
                             : value.toString();
    return u"%1(%2)%3"_s.arg(
        QString::fromLatin1(value.typeName()), text, value.isNull() ? u" null"_s : QString());
}

QString shown(const QSqlError &error)
{
    return u"error type %1 code '%2' says '%3'"_s.arg(
        QString::number(error.type()), error.nativeErrorCode(), error.databaseText());
}

QString shown(const QSqlRecord &record)
{
    QStringList fields;
    for (int i = 0; i < record.count(); ++i) {
        const QSqlField field = record.field(i);
        fields.append(u"%1.%2 %3 required %4 auto %5 default %6"_s
                          .arg(field.tableName(),
                               field.name(),
                               QString::fromLatin1(field.metaType().name()),
                               QString::number(field.requiredStatus()))
                          .arg(field.isAutoValue())
                          .arg(shown(field.defaultValue())));
    }
    return fields.join(u", "_s);
}

QString shownRow(const QSqlQuery &query)
{
    QStringList cells;
    for (int i = 0; i < query.record().count(); ++i)
        cells.append(shown(query.value(i)) + (query.isNull(i) ? u"-"_s : u"+"_s));
    return u"row %1: "_s.arg(query.at()) + cells.join(u", "_s);
}

QStringList shownAll(QSqlQuery &query, bool ran)
{
    QStringList lines{u"ran %1 active %2 select %3 at %4 changed %5 size %6"_s.arg(ran)
                          .arg(query.isActive())
                          .arg(query.isSelect())
                          .arg(query.at())
                          .arg(query.isActive() ? query.numRowsAffected() : 0)
                          .arg(query.size()),
                      shown(query.lastError()),
                      u"id "_s + shown(query.lastInsertId()),
                      shown(query.record())};
    while (query.next())
        lines.append(shownRow(query));
    lines.append(u"ends at %1, %2"_s.arg(QString::number(query.at()), shown(query.lastError())));
    return lines;
}

QStringList shownRun(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    const bool ran = query.exec(sql);
    return QStringList(sql) + shownAll(query, ran);
}
