// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace core {

/// One value of a list and the code it is stored and exchanged as.
template<typename E>
struct CodeName
{
    E value;
    QStringView text;
};

/// The whole list of an enumeration, specialised beside it.
template<typename E>
std::span<const CodeName<E>> codeNames();

/// The code of \a value; empty where the list gives it none (an answer that is null in a file).
template<typename E>
QString codeOf(E value)
{
    for (const CodeName<E> &name : codeNames<E>()) {
        if (name.value == value)
            return name.text.toString();
    }
    return {};
}

/// The value with this code, or nothing.
template<typename E>
std::optional<E> fromCode(QStringView text)
{
    for (const CodeName<E> &name : codeNames<E>()) {
        if (name.text == text)
            return name.value;
    }
    return {};
}

} // namespace core
