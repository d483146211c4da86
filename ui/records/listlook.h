// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/lists/listdefinition.h"
#include "ui/records/registersource.h"

#include <QHash>

#include <functional>

namespace ui {

/// The values of a row by the list's columns.
using ListCells = QHash<QString, QVariant>;

/// How a register shows one column of a list.
struct ListColumnLook
{
    RegisterColumn column; ///< its id is the column it sorts by
    QStringList from{};    ///< the list's columns it needs; itself where empty
    std::function<QVariant(const ListCells &)> show{}; ///< what stands there; the value as words
    std::function<Tone(const ListCells &)> tone{};     ///< of a pill
};

/// How a list of records looks as a register.
struct ListLook
{
    QString list; ///< "incidents"
    RegisterWords words;
    QString counted; ///< "Showing %1 of %2 incidents"
    QString editor;  ///< what makes a new one: "incident.record"; empty for nothing
    QList<ListColumnLook> columns;
    QMap<QString, QString> narrowed{}; ///< the filters at first sight
    QString tab{};                     ///< of the record that a row opens; empty for its first
    /// What is said where narrowing by one filter ("check:no_report") finds nothing, as it should.
    QMap<QString, std::pair<QString, QString>> good{};
};

ListLook incidentLook();
ListLook investigationLook();
ListLook reviewLook();
ListLook actionLook();
ListLook personLook();
ListLook postLook();
ListLook siteLook();
ListLook exhibitLook();
ListLook dutyLook();

/// The tone of an incident's status.
Tone incidentTone(const QString &status);
/// The state of an action in short words: "Overdue".
QString actionState(const QString &brag);
Tone actionTone(const QString &brag);
/// The state of a duty with what is late about it: "Overdue by 3 days".
QString dutyState(const QString &state, qint64 lateDays);
Tone dutyTone(const QString &state, qint64 lateDays);

} // namespace ui
