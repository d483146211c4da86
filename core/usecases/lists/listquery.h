// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/lists/listdefinition.h"

#include <QMap>

namespace core {

/// What is asked of a list.
struct ListQuery
{
    QString list; ///< "incidents"
    /// Words of the search box and "field:value": "punched status:new occurred_on:2026-11".
    QString text;
    QMap<QString, QString> filters; ///< filter to code; without an entry any
    QString sort;                   ///< column; empty for the list's own order and direction
    bool ascending = true;
    QStringList uids;    ///< only these rows, where there are any
    bool strict = false; ///< a field nobody knows is an error, not a word

    bool operator==(const ListQuery &) const = default;
};

/// "field:value" of a query's text.
struct ListField
{
    QString name;
    QString value;
    bool operator==(const ListField &) const = default;
};

/// A query's text taken apart.
struct ListWords
{
    QString words; ///< what is left for the search box
    QList<ListField> fields;
    bool operator==(const ListWords &) const = default;
};

/// Takes \a text apart; a value with blanks stands in quotation marks. "10:30" and other things
/// before a colon that \a list has no field for are words, unless \a strict.
Result<ListWords> takeApart(const QString &text, const ListDefinition &list, bool strict);

/// A condition with its values.
struct ListTerm
{
    QString sql; ///< begins with a column
    QVariantList values;
    QString filter; ///< the filter it is, "site", or its choice, "state:open"; else empty
};

/// The conditions of choosing \a code in \a filter.
QList<ListTerm> filterTerms(const ListFilter &filter, const QString &code, QDate today);

/// The conditions of one "field:value". Invalid, with the answers there are, where the value makes
/// no sense.
Result<QList<ListTerm>> fieldTerms(const ListDefinition &list, const ListField &field, QDate today);

/// The fields a person can name in \a list, in the order of its columns.
QStringList fieldNames(const ListDefinition &list);

} // namespace core
