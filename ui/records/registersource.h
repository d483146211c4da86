// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

namespace ui {

/// A column of a register.
struct RegisterColumn
{
    enum class Kind { Text, Date, Pill, Number };

    QString id;
    QString heading;
    Kind kind = Kind::Text;
    int width = 0;        ///< pixels at normal text size; 0 measures the first rows
    bool stretch = false; ///< takes the room that is left
    bool sortable = true;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A drop-down over a register: one of its choices, or any.
struct RegisterFilter
{
    QString id;
    QString label;                              ///< what it filters by: "Status"
    QString any;                                ///< its first entry: "Any status"
    QList<std::pair<QString, QString>> choices; ///< code and words
};

/// What a register shows: what was typed, what was chosen, and in what order.
struct RegisterQuery
{
    QString searchText;
    QMap<QString, QString> filters; ///< filter id to code; without an entry any
    QString sortColumn;             ///< column id; empty is the source's own order
    bool ascending = true;

    bool operator==(const RegisterQuery &) const = default;

    /// Whether some rows may be left out.
    bool narrows() const { return !searchText.trimmed().isEmpty() || !filters.isEmpty(); }
};

/// A row: its record and a cell for each column (text, QDate or number).
struct RegisterRow
{
    QString recordUid;
    QVariantList cells;
    QMap<int, Tone> tones; ///< by column, for pills
};

/// Something that can be done with several rows chosen together.
struct RegisterAction
{
    QString code;  ///< "review"
    QString label; ///< "Review these together…"
};

/// The words around a register.
struct RegisterWords
{
    QString title;         ///< "Incidents"
    QString searchHint;    ///< "Find by reference, person, place or words"
    QString newAction;     ///< "Record an incident"; empty where nothing is made here
    QString emptySentence; ///< "No incidents yet."
    QString emptyHint;     ///< "Record the first one."
    QList<RegisterAction> together = {}; ///< with two or more rows chosen
};

/// Where a register's rows come from. It holds no rows; it is asked for a few at a time.
class RegisterSource
{
public:
    virtual ~RegisterSource() = default;

    virtual RegisterWords words() const = 0;
    virtual QList<RegisterColumn> columns() const = 0;
    virtual QList<RegisterFilter> filters() const { return {}; }
    /// The order on first sight.
    virtual RegisterQuery firstQuery() const { return {}; }
    /// "Showing 24 of 1,318 incidents", for \a shown rows of \a total.
    virtual QString countText(qint64 shown, qint64 total) const = 0;

    /// Why the last query could not be understood, in a sentence; empty where it could.
    virtual QString refusal() const { return {}; }

    /// What is said where \a query finds nothing and that is how it should be: a sentence, and what
    /// it rests on. Nothing where an empty list is only that.
    virtual std::optional<std::pair<QString, QString>> goodNews(const RegisterQuery &) const
    {
        return {};
    }

    /// How many rows \a query has.
    virtual qint64 count(const RegisterQuery &query) = 0;
    /// At most \a n rows of \a query, from row \a first, in its order.
    virtual QList<RegisterRow> rows(const RegisterQuery &query, qint64 first, int n) = 0;
};

} // namespace ui
