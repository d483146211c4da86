// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

struct Error
{
    enum class Code {
        Invalid,  ///< what was given does not make sense
        NotFound, ///< what was asked for is not there
        Conflict, ///< someone else changed it first
        Denied,   ///< this user may not
        Storage,  ///< the database refused
        File,     ///< a file could not be read or written
        Busy,     ///< another program is writing
        Full,     ///< no room left where it is kept
        ReadOnly, ///< it can be read but not written there
        Newer,    ///< made by a newer version of the program
        WrongKey, ///< the passphrase or key does not open it (exit status 3)
        Damaged,  ///< not a casebook, or its bytes have been altered (exit status 4)
    };

    Code code = Code::Invalid;
    QString message; ///< for the user, translated
    QString detail;  ///< for the log, never translated

    bool operator==(const Error &) const = default;
};

/// Either a value or the reason there is none. Reads like std::expected so that it can become one.
template<typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace core
