// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/saying.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Options every command understands.
QList<Option> everyOption()
{
    return {{u"passphrase-file"_s, u"FILE"_s, u"read the passphrase from the first line of FILE"_s},
            {u"user"_s, u"NAME"_s, u"who opens it, where several people can"_s},
            {u"today"_s, u"DATE"_s, u"take DATE (2026-11-25) for today"_s},
            {u"json"_s, {}, u"answer in JSON, for programs"_s}};
}

QString usage(const Command &command)
{
    return u"casebook-cli %1 %2"_s.arg(command.name, command.arguments.join(u' ')).trimmed();
}

int help()
{
    QString text = u"Usage: casebook-cli COMMAND …\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1\n      %2\n"_s.arg(usage(command).mid(13), command.summary);
    text += u"\nThe passphrase comes from --passphrase-file, the environment variable "
            u"CASEBOOK_PASSPHRASE, or a question.\ncasebook-cli COMMAND --help says more.\n"_s;
    print(text);
    return Done;
}

int wrongUse(const QString &sentence, const Command *command = nullptr)
{
    complain(sentence);
    complain(command ? u"Usage: "_s + usage(*command)
                     : u"casebook-cli --help lists the commands."_s);
    return WrongUse;
}

void offer(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    for (const Option &option : command.options + everyOption())
        parser.addOption({option.name, option.help, option.placeholder});
    parser.addOption({u"help"_s, u"say this"_s});
    for (const QString &argument : command.arguments)
        parser.addPositionalArgument(argument, {});
}

int runCommand(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    offer(parser, command);
    if (!parser.parse(QStringList{usage(command)} + words))
        return wrongUse(parser.errorText(), &command);
    if (parser.isSet(u"help"_s)) {
        print(parser.helpText());
        return Done;
    }
    const QStringList given = parser.positionalArguments();
    const auto needed
        = std::count_if(command.arguments.cbegin(),
                        command.arguments.cend(),
                        [](const QString &argument) { return !argument.startsWith(u'['); });
    if (given.size() < needed)
        return wrongUse(u"%1 is missing."_s.arg(command.arguments.at(given.size())), &command);
    if (given.size() > command.arguments.size())
        return wrongUse(
            u"\"%1\" is one argument too many."_s.arg(given.at(command.arguments.size())),
            &command);

    QMap<QString, QString> options;
    for (const QString &name : parser.optionNames())
        options.insert(name, parser.value(name));
    return command.run(Invocation(given, options));
}

} // namespace

core::Result<int> Invocation::number(const QString &option, int otherwise, int least) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    return core::Error{core::Error::Code::Invalid,
                       u"--%1 wants a whole number of at least %2, not \"%3\"."_s.arg(
                           option, QString::number(least), value(option)),
                       {}};
}

core::Result<core::Clock> Invocation::clock() const
{
    if (!has(u"today"_s))
        return core::Clock();
    const QDate day = QDate::fromString(value(u"today"_s), Qt::ISODate);
    if (day.isValid())
        return core::Clock::at(day);
    return core::Error{
        core::Error::Code::Invalid,
        u"--today wants a date such as 2026-11-25, not \"%1\"."_s.arg(value(u"today"_s)),
        {}};
}

bool draws(const QString &name)
{
    const QList<Command> all = commands();
    return std::any_of(all.cbegin(), all.cend(), [&](const Command &command) {
        return command.name == name && command.draws;
    });
}

int run(const QStringList &words)
{
    if (words.isEmpty()) {
        help();
        return WrongUse;
    }
    const QString name = words.constFirst();
    if (name == u"--help" || name == u"-h" || name == u"help")
        return help();
    if (name == u"--version" || name == u"-v") {
        print(u"casebook-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    for (const Command &command : commands()) {
        if (command.name == name)
            return runCommand(command, words.mid(1));
    }
    return wrongUse(u"There is no command \"%1\"."_s.arg(name));
}

} // namespace cli
