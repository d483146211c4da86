// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const std::array<std::pair<QString, QString>, 5> &prefixes()
{
    static const std::array<std::pair<QString, QString>, 5> list{{{u"incident"_s, u"INC"_s},
                                                                  {u"investigation"_s, u"INV"_s},
                                                                  {u"review"_s, u"PIR"_s},
                                                                  {u"action"_s, u"ACT"_s},
                                                                  {u"risk"_s, u"RA"_s}}};
    return list;
}

} // namespace

QString code(Tri value)
{
    switch (value) {
    case Tri::Yes:
        return u"yes"_s;
    case Tri::No:
        return u"no"_s;
    case Tri::Unknown:
        break;
    }
    return u"unknown"_s;
}

Tri tri(const QString &code)
{
    if (code == u"yes")
        return Tri::Yes;
    return code == u"no" ? Tri::No : Tri::Unknown;
}

QString referencePrefix(const QString &kind)
{
    for (const auto &[name, prefix] : prefixes()) {
        if (name == kind)
            return prefix;
    }
    return {};
}

QString Record::reference() const
{
    const QString prefix = referencePrefix(kind);
    if (prefix.isEmpty() || refNumber <= 0)
        return {};
    return u"%1-%2-%3"_s.arg(
        prefix, QString::number(refYear), QString::number(refNumber).rightJustified(4, u'0'));
}

std::optional<Reference> parseReference(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*([A-Za-z]{2,3})[-\\s/]?(\\d{4})[-\\s/](\\d{1,10})\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    for (const auto &[name, prefix] : prefixes()) {
        if (prefix.compare(match.captured(1), Qt::CaseInsensitive) == 0)
            return Reference{name, match.captured(2).toInt(), match.captured(3).toLongLong()};
    }
    return {};
}

} // namespace core
