// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace cli {

/// The exit status of the program (design section 5).
enum Status { Done = 0, Refused = 1, WrongUse = 2, WrongKey = 3, Damaged = 4 };

/// An option of a command; without a placeholder it is a flag.
struct Option
{
    QString name;        ///< "limit"
    QString placeholder; ///< "N"
    QString help;
};

/// What was asked of a command: its arguments and options.
class Invocation
{
public:
    Invocation(QStringList arguments, QMap<QString, QString> options)
        : m_arguments(std::move(arguments))
        , m_options(std::move(options))
    {}

    QString argument(int index) const { return m_arguments.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }
    /// A whole number of at least \a least, \a otherwise where the option is not given, or an error
    /// that says what is wrong.
    core::Result<int> number(const QString &option, int otherwise, int least = 0) const;
    /// The clock of this run: \c --today where given, which must be a date, else the real one.
    core::Result<core::Clock> clock() const;

private:
    QStringList m_arguments;
    QMap<QString, QString> m_options;
};

/// One thing the command line can do.
struct Command
{
    QString name;
    QStringList arguments; ///< "CASEBOOK"; in brackets where it may be left out
    QString summary;
    QList<Option> options;
    std::function<int(const Invocation &)> run; ///< gives the exit status
    bool draws = false;                         ///< needs a QApplication: it prints or draws
};

/// Every command, in the order in which help lists them.
QList<Command> commands();

/// Whether the command \a name needs a QApplication.
bool draws(const QString &name);

/// Runs the command that \a words name (without the program's own name).
int run(const QStringList &words);

} // namespace cli
