// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"

#include "core/domain/codetable.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A list made ready for looking up.
struct Index
{
    QList<Code> codes;
    QHash<QString, const CodeRow *> rows;
};

using Indexes = std::array<Index, listCount>;

Indexes built()
{
    Indexes all;
    for (const auto tables : {kindCodes(),
                              incidentCodes(),
                              harmCodes(),
                              peopleCodes(),
                              dutyCodes(),
                              policeCodes(),
                              factorCodes(),
                              caseworkCodes(),
                              gapCodes()}) {
        for (const CodeTable &table : tables) {
            Index &index = all[static_cast<std::size_t>(table.list)];
            for (const CodeRow &row : table.rows) {
                const QString code = QString::fromLatin1(row.code);
                index.codes.append({code, QString::fromLatin1(row.parent)});
                index.rows.insert(code, &row);
            }
        }
    }
    return all;
}

const Index &indexOf(List list)
{
    static const Indexes all = built();
    return all[static_cast<std::size_t>(list)];
}

} // namespace

const QList<Code> &codes(List list)
{
    return indexOf(list).codes;
}

QList<Code> codes(List list, const QString &parent)
{
    QList<Code> below;
    for (const Code &code : codes(list)) {
        if (code.parent == parent)
            below.append(code);
    }
    return below;
}

std::optional<List> parentList(List list)
{
    switch (list) {
    case List::Subcategory:
    case List::Act:
        return List::Category;
    case List::SpecifiedInjury:
        return List::Jurisdiction;
    case List::FactorDomain:
        return List::FactorFramework;
    default:
        return {};
    }
}

bool isKnown(List list, const QString &code)
{
    return isLocal(code) || codeRow(list, code) != nullptr;
}

bool isLocal(const QString &code)
{
    return code.size() > 2 && code.startsWith(u"X-"_s);
}

QString parentOf(List list, const QString &code)
{
    const CodeRow *row = codeRow(list, code);
    return row ? QString::fromLatin1(row->parent) : QString();
}

const CodeRow *codeRow(List list, const QString &code)
{
    return indexOf(list).rows.value(code, nullptr);
}

} // namespace core
