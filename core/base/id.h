// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <compare>

namespace core {

/// A row's identity. Two kinds of id never mix; an id never turns into a number by itself.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr bool isNull() const { return m_value == 0; }
    constexpr qint64 value() const { return m_value; }

    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace core
