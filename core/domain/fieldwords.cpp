// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldwords.h"

#include "core/base/tr.h"
#include "core/domain/clockcodes.h"
#include "core/domain/fieldtable.h"
#include "core/domain/labels.h"
#include "core/domain/record.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core {

using fieldtable::Kind;

namespace {

constexpr std::array<std::pair<const char *, const char *>, 20> tables{{
    {"incident", QT_TRANSLATE_NOOP("Core", "The incident")},
    {"record", QT_TRANSLATE_NOOP("Core", "The record")},
    {"part", QT_TRANSLATE_NOOP("Core", "Someone's part")},
    {"injury", QT_TRANSLATE_NOOP("Core", "An injury")},
    {"incapacity_period", QT_TRANSLATE_NOOP("Core", "Days unable to work")},
    {"lost_property", QT_TRANSLATE_NOOP("Core", "Lost property")},
    {"notification", QT_TRANSLATE_NOOP("Core", "Who was told")},
    {"other_reference", QT_TRANSLATE_NOOP("Core", "A number elsewhere")},
    {"duty", QT_TRANSLATE_NOOP("Core", "A duty")},
    {"duty_decision", QT_TRANSLATE_NOOP("Core", "A decision about a duty")},
    {"submission", QT_TRANSLATE_NOOP("Core", "A report that was filed")},
    {"report_step", QT_TRANSLATE_NOOP("Core", "What became of a report")},
    {"clock", QT_TRANSLATE_NOOP("Core", "Another clock")},
    {"contact", QT_TRANSLATE_NOOP("Core", "A contact")},
    {"diary_note", QT_TRANSLATE_NOOP("Core", "A note")},
    {"timeline_entry", QT_TRANSLATE_NOOP("Core", "An entry of the timeline")},
    {"camera_request", QT_TRANSLATE_NOOP("Core", "Footage to save")},
    {"exhibit", QT_TRANSLATE_NOOP("Core", "An exhibit")},
    {"continuity_entry", QT_TRANSLATE_NOOP("Core", "A hand-over")},
    {"attachment", QT_TRANSLATE_NOOP("Core", "A file")},
}};

const fieldtable::Field *fieldOf(const QString &table, const QString &column)
{
    const auto is
        = [](const char *words, const QString &text) { return text == QLatin1StringView(words); };
    const fieldtable::Field *found = nullptr;
    for (const fieldtable::Field &field : fieldtable::fields()) {
        if (!is(field.column, column))
            continue;
        if (is(field.table, table))
            return &field;
        if (*field.table == '\0')
            found = &field;
    }
    return found;
}

QString dayWords(const QString &stored)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return day.isValid() ? british.toString(day, u"ddd d MMM yyyy"_s) : stored;
}

} // namespace

QString fieldName(const QString &table, const QString &column)
{
    const fieldtable::Field *field = fieldOf(table, column);
    return field && *field->name != '\0' ? Tr::tr(field->name) : QString();
}

QString fieldValue(const QString &table, const QString &column, const QString &stored)
{
    if (stored.isEmpty())
        return u"–"_s;
    const fieldtable::Field *field = fieldOf(table, column);
    switch (field ? field->kind : Kind::Text) {
    case Kind::Text:
        return stored;
    case Kind::Code:
        return label(field->list, stored);
    case Kind::Codes:
        return labels(field->list, stored);
    case Kind::Day:
        return dayWords(stored);
    case Kind::Answer:
        if (stored == u"true" || stored == u"1")
            return label(Tri::Yes);
        return label(stored == u"false" || stored == u"0" ? Tri::No : tri(stored));
    case Kind::Other:
        return Tr::tr("one chosen from the register");
    case Kind::Clock:
        return clockLabel(ClockList::Kind, stored);
    case Kind::ClockState:
        return clockLabel(ClockList::State, stored);
    case Kind::Pence:
        return u"£"_s + QString::number(stored.toDouble() / 100, 'f', 2);
    }
    Q_UNREACHABLE();
}

QString tableName(const QString &table)
{
    for (const auto &[code, words] : tables) {
        if (table == QLatin1StringView(code))
            return Tr::tr(words);
    }
    return {};
}

} // namespace core
