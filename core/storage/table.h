// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <concepts>
#include <functional>
#include <optional>

namespace core {

/// How one member type is kept in a column: days and times as ISO text, identities as numbers.
template<typename V>
struct Stored
{
    static QVariant write(const V &value) { return QVariant::fromValue(value); }
    static V read(const QVariant &cell) { return cell.value<V>(); }
};

template<>
struct Stored<QDate>
{
    static QVariant write(QDate date)
    {
        return date.isValid() ? date.toString(Qt::ISODate) : QVariant();
    }
    static QDate read(const QVariant &cell)
    {
        return QDate::fromString(cell.toString(), Qt::ISODate);
    }
};

template<>
struct Stored<QTime>
{
    static QVariant write(QTime time)
    {
        return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QVariant();
    }
    static QTime read(const QVariant &cell)
    {
        return QTime::fromString(cell.toString(), QStringLiteral("HH:mm"));
    }
};

template<>
struct Stored<QString>
{
    // Text columns are never null: an absent text is an empty one.
    static QVariant write(const QString &text)
    {
        return text.isNull() ? QString(QLatin1String("")) : text;
    }
    static QString read(const QVariant &cell) { return cell.toString(); }
};

template<>
struct Stored<Tri>
{
    static QVariant write(Tri value) { return code(value); }
    static Tri read(const QVariant &cell) { return tri(cell.toString()); }
};

template<>
struct Stored<bool>
{
    static QVariant write(bool value) { return value; }
    static bool read(const QVariant &cell) { return cell.toBool(); }
};

template<typename Tag>
struct Stored<Id<Tag>>
{
    static QVariant write(Id<Tag> id) { return id.isNull() ? QVariant() : QVariant(id.value()); }
    static Id<Tag> read(const QVariant &cell) { return Id<Tag>(cell.toLongLong()); }
};

template<typename V>
struct Stored<std::optional<V>>
{
    static QVariant write(const std::optional<V> &value)
    {
        return value ? Stored<V>::write(*value) : QVariant();
    }
    static std::optional<V> read(const QVariant &cell)
    {
        return cell.isNull() ? std::nullopt : std::optional<V>(Stored<V>::read(cell));
    }
};

template<typename T>
struct Column
{
    QString name;
    std::function<QVariant(const T &)> write;
    std::function<void(T &, const QVariant &)> read;
};

template<typename T, typename V>
Column<T> column(const QString &name, V T::*member)
{
    return {name,
            [member](const T &record) { return Stored<V>::write(record.*member); },
            [member](T &record, const QVariant &cell) { record.*member = Stored<V>::read(cell); }};
}

/// The column that leads from a row to the record it belongs to: straight, or through \a table.
struct Owner
{
    QString column;
    QString table; ///< empty when the column holds the record's id itself
};

/// A noun's reference as one number that sorts as the two integers do, kept beside its own columns
/// so that lists page by it. It follows from the record and is never read back.
template<typename T>
Column<T> referenceKey()
{
    return {QStringLiteral("ref_key"),
            [](const T &noun) {
                return QVariant(noun.record.refYear * qint64(10'000'000'000)
                                + noun.record.refNumber);
            },
            [](T &, const QVariant &) {}};
}

/// The one place that says which member lives in which column.
template<typename T>
struct Table
{
    QString name;
    QString kind;             ///< of nouns only: their kind of record
    Owner owner;              ///< of child rows only
    QList<Column<T>> columns; ///< without the id, the uid and what the record holds
};

/// Specialised once per type, in core/storage/tables/.
template<typename T>
const Table<T> &tableOf();

/// A noun has a record of its own; every other row belongs to one.
template<typename T>
concept Noun = requires(T value)
{
    {
        value.record
        } -> std::same_as<Record &>;
};

} // namespace core
