// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/listquery.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/domain/record.h"
#include "core/storage/search.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The code a person means by \a typed: the code itself, its words, or the only words with it.
std::optional<QString> meant(const QList<std::pair<QString, QString>> &choices,
                             const QString &typed)
{
    QStringList within;
    for (const auto &[code, words] : choices) {
        if (same(code, typed) || same(words, typed))
            return code;
        if (words.contains(typed, Qt::CaseInsensitive))
            within << code;
    }
    return within.size() == 1 ? std::optional(within.first()) : std::nullopt;
}

Error unknownValue(const ListField &field, const QList<std::pair<QString, QString>> &choices)
{
    QStringList codes;
    for (const auto &[code, words] : choices)
        codes << code;
    return invalid(Tr::tr("There is no %1 “%2”. It can be: %3.")
                       .arg(field.name, field.value, codes.join(u", "_s)));
}

QList<std::pair<QString, QString>> choicesOf(List list)
{
    QList<std::pair<QString, QString>> choices;
    for (const Code &each : codes(list))
        choices.append({each.code, label(list, each.code)});
    return choices;
}

QString contained(const QString &words)
{
    QString escaped = words.toLower();
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u"%"_s + escaped + u"%"_s;
}

/// 2026, 2026-11 or 2026-11-12, one of them or from..until.
Result<QList<ListTerm>> dateTerms(const QString &sql, const ListField &field)
{
    static const QRegularExpression day(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    const bool range = field.value.contains(u".."_s);
    const QString from = range ? field.value.section(u".."_s, 0, 0) : field.value;
    const QString until = range ? field.value.section(u".."_s, 1) : field.value;
    for (const QString &end : {from, until}) {
        if (!day.match(end).hasMatch() && !(range && end.isEmpty()))
            return invalid(Tr::tr("“%1” is not a day. Write %2:2026-11-12, %2:2026-11, %2:2026 or "
                                  "%2:2026-11-01..2026-11-30.")
                               .arg(field.value, field.name));
    }
    QList<ListTerm> terms;
    if (!from.isEmpty())
        terms.append({sql + u" >= ?"_s, {from}, {}});
    if (!until.isEmpty())
        terms.append({sql + u" <= ?"_s, {until + u"~"_s}, {}}); // "2026-11~" is after "2026-11-30"
    return terms;
}

Result<QList<ListTerm>> matchTerms(const ListColumn &column, const ListField &field)
{
    if (column.kind == Kind::Reference) {
        const auto reference = parseReference(field.value);
        if (!reference)
            return invalid(Tr::tr("“%1” is not a reference.").arg(field.value));
        return QList<ListTerm>{
            {column.match, {reference->kind, reference->year, reference->number}, {}}};
    }
    const QString value = column.folded ? foldedReference(field.value) : contained(field.value);
    return QList<ListTerm>{{column.match, {value}, {}}};
}

Result<QList<ListTerm>> columnTerms(const ListColumn &column, const ListField &field)
{
    if (same(field.value, u"none"_s) && column.kind == Kind::Date)
        return QList<ListTerm>{{column.sql.first() + u" IS NULL"_s, {}, {}}};
    if (!column.match.isEmpty())
        return matchTerms(column, field);
    const QString sql = column.sql.value(0);
    const auto equal = [&](const QVariant &value) {
        return QList<ListTerm>{{sql + u" = ?"_s, {value}, {}}};
    };
    switch (column.kind) {
    case Kind::Date:
        return dateTerms(sql, field);
    case Kind::Time:
        return equal(field.value);
    case Kind::Code: {
        const auto choices = choicesOf(*column.list);
        const auto code = isLocal(field.value) ? field.value : meant(choices, field.value);
        return code ? Result<QList<ListTerm>>(equal(*code)) : unknownValue(field, choices);
    }
    case Kind::Answer:
    case Kind::Flag: {
        QList<std::pair<QString, QString>> choices{{u"yes"_s, label(Tri::Yes)},
                                                   {u"no"_s, label(Tri::No)}};
        if (column.kind == Kind::Answer)
            choices.append({u"unknown"_s, label(Tri::Unknown)});
        const auto code = meant(choices, field.value);
        if (!code)
            return unknownValue(field, choices);
        return column.kind == Kind::Answer ? equal(*code) : equal(int(*code == u"yes"));
    }
    case Kind::Number: {
        bool read = false;
        const qint64 number = field.value.toLongLong(&read);
        if (!read)
            return invalid(Tr::tr("“%1” is not a number.").arg(field.value));
        return equal(number);
    }
    case Kind::Text:
    case Kind::Reference:
        break;
    }
    return QList<ListTerm>{
        {u"lower(%1) LIKE ? ESCAPE '\\'"_s.arg(sql), {contained(field.value)}, {}}};
}

bool canBeNamed(const ListColumn &column)
{
    return !column.match.isEmpty() || (column.sql.size() == 1 && !column.derive);
}

} // namespace

QStringList fieldNames(const ListDefinition &list)
{
    QStringList names;
    for (const ListColumn &column : list.columns) {
        if (canBeNamed(column) || list.filter(column.id))
            names << column.id;
    }
    for (const ListFilter &filter : list.filters) {
        if (filter.records.isEmpty() && !names.contains(filter.id))
            names << filter.id;
    }
    return names;
}

Result<ListWords> takeApart(const QString &text, const ListDefinition &list, bool strict)
{
    static const QRegularExpression field(u"(?:^|(?<=\\s))([A-Za-z_]+):(?:\"([^\"]*)\"|(\\S+))"_s);
    const QStringList names = fieldNames(list);
    ListWords apart;
    qsizetype at = 0;
    for (auto found = field.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1).toLower();
        if (!names.contains(name) && name != u"withdrawn") {
            if (strict)
                return invalid(Tr::tr("There is no field “%1” here. The fields are: %2.")
                                   .arg(name, names.join(u", "_s)));
            continue;
        }
        const bool quoted = match.capturedStart(2) >= 0;
        apart.fields.append({name, match.captured(quoted ? 2 : 3)});
        apart.words += text.mid(at, match.capturedStart() - at) + u' ';
        at = match.capturedEnd();
    }
    apart.words = (apart.words + text.mid(at)).simplified();
    return apart;
}

QList<ListTerm> filterTerms(const ListFilter &filter, const QString &code, QDate today)
{
    for (const ListChoice &choice : filter.choices) {
        if (choice.code != code)
            continue;
        QList<ListTerm> terms;
        for (const QString &sql : choice.terms) {
            // Days are ours, not a person's: they go in as text, so that an index may answer.
            QString own = sql;
            own.replace(u":today"_s, u'\'' + today.toString(Qt::ISODate) + u'\'');
            own.replace(u":soon"_s, u'\'' + today.addDays(14).toString(Qt::ISODate) + u'\'');
            terms.append({own, {}, filter.id + u':' + code});
        }
        return terms;
    }
    if (!filter.match.isEmpty())
        return {{filter.match, {code}, filter.id}};
    if (!filter.records.isEmpty())
        return {{filter.column + u" = (SELECT id FROM record WHERE uid = ?)"_s, {code}, filter.id}};
    return {{filter.column + u" = ?"_s, {code}, filter.id}};
}

Result<QList<ListTerm>> fieldTerms(const ListDefinition &list, const ListField &field, QDate today)
{
    const ListFilter *filter = list.filter(field.name);
    const ListColumn *column = list.column(field.name);
    if (filter && filter->records.isEmpty()) {
        QList<std::pair<QString, QString>> choices;
        for (const ListChoice &choice : filter->choices)
            choices.append({choice.code, choice.words});
        if (filter->list)
            choices += choicesOf(*filter->list);
        for (const Tri answer : {Tri::Yes, Tri::No, Tri::Unknown}) {
            if (filter->answer)
                choices.append({code(answer), label(answer)});
        }
        const auto chosen = isLocal(field.value) ? field.value : meant(choices, field.value);
        if (!chosen)
            return unknownValue(field, choices);
        return filterTerms(*filter, *chosen, today);
    }
    if (!column || !canBeNamed(*column))
        return invalid(Tr::tr("There is no field “%1” here. The fields are: %2.")
                           .arg(field.name, fieldNames(list).join(u", "_s)));
    return columnTerms(*column, field);
}

} // namespace core
