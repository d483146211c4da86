// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace core {

/// What a list shows of a row.
struct ListColumn
{
    enum class Kind {
        Text,
        Date,
        Time,
        Code,   ///< one of a list of codes
        Answer, ///< yes, no or unknown
        Number,
        Reference, ///< of a record: "INC-2026-0001"
        Flag       ///< yes or no
    };

    QString id; ///< what it is called for programs and in "field:value": "occurred_on"
    QString heading;
    Kind kind = Kind::Text;
    QStringList sql; ///< where it comes from; several where derive() makes one of them
    std::optional<List> list;
    /// Makes the value of what the statements of sql gave; \a today decides what is late.
    std::function<QVariant(const QVariantList &cells, QDate today)> derive;
    /// A condition with one ? by which "field:value" finds it, where that is not sql itself. It is
    /// given the words in lower case with % around them, the code, the folded number or the day.
    QString match;
    bool folded = false; ///< match is given the words folded like a reference
    /// What a code that no one list has is called; it stays the code for programs.
    std::function<QString(const QString &code)> words{};
};

/// An order a person can ask for: by a column, in an index.
struct ListSort
{
    QString column;
    QStringList keys; ///< never NULL; all of one index
    /// Those an index has before these keys: "site", and of single choices "state:open".
    QStringList filters{};
};

/// One value a list can be narrowed to that is more than one code of one column.
struct ListChoice
{
    QString code;
    QString words;
    QStringList terms; ///< conditions, each beginning with a column; :today and :soon are days
};

/// What a list can be narrowed by.
struct ListFilter
{
    QString id;
    QString label;               ///< "Status"
    QString any;                 ///< "Any status"
    QString column;              ///< compared with the code: "i.status"
    std::optional<List> list{};  ///< its choices
    QList<ListChoice> choices{}; ///< before those of the list; or all there are
    QString records{};           ///< statement for (uid, name) of the records it narrows to
    bool answer = false;         ///< yes, no, unknown
    QString match{};             ///< of records: a condition with one ? for the uid, not column
};

/// A list of records as data: where its rows are, what is shown, in what orders, narrowed by what.
struct ListDefinition
{
    QString id;        ///< "incidents"
    QString title;     ///< "Incidents"
    QString kind;      ///< of record that a row stands for; empty where a row is no record
    QString table;     ///< of the row, for its uid: "record"
    QString from;      ///< "incident i"
    QString rowId;     ///< "i.id"
    QString rowUid;    ///< "r.uid"
    QString recordId;  ///< the record words are looked up in: "i.id", "d.incident_id"
    QString recordUid; ///< the record that opens
    QString joins;     ///< what only the columns need
    QStringList base;  ///< conditions that are always so
    /// The records that must not be withdrawn, each with its kind: {"i.id", "incident"}.
    QList<std::pair<QString, QString>> present;
    /// Conditions with one ? for the id of a record whose number was typed: rows that belong to it.
    QString belongs;
    QList<ListColumn> columns;
    QList<ListSort> sorts;
    QList<ListFilter> filters;
    QString sort; ///< the column it is sorted by unless asked otherwise
    bool ascending = false;
    QStringList keys; ///< the columns a program is given, in their order
    /// The columns that go on paper, each with its share of the width.
    QList<std::pair<QString, double>> printed;

    const ListColumn *column(const QString &columnId) const;
    const ListFilter *filter(const QString &filterId) const;
    /// The order by \a columnId; the list's own where there is none.
    const ListSort &sortBy(const QString &columnId) const;
};

/// Reference columns read these of record \a alias: "r".
ListColumn referenceColumn(const QString &id, const QString &heading, const QString &alias);

/// The site filter of a list whose rows have \a column.
ListFilter siteFilter(const QString &column);

ListDefinition incidentList();
/// Incidents nobody has decided on.
ListDefinition triageList();
ListDefinition investigationList();
ListDefinition reviewList();
ListDefinition actionList();
ListDefinition dutyList();
ListDefinition personList();
ListDefinition postList();
ListDefinition siteList();
ListDefinition exhibitList();
ListDefinition cameraList();

/// The ids of all lists.
QStringList listIds();
/// The list \a id in the language of the program; nothing where there is none.
std::optional<ListDefinition> listDefinition(const QString &id);

} // namespace core
