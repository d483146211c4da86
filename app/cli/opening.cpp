// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/saying.h"
#include "core/platform/terminal.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<QString> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::File,
                     u"The passphrase file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                     {}};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// What was given without asking, if anything was.
std::optional<Result<QString>> given(const Invocation &invocation)
{
    if (invocation.has(u"passphrase-file"_s))
        return fromFile(invocation.value(u"passphrase-file"_s));
    if (qEnvironmentVariableIsSet("CASEBOOK_PASSPHRASE"))
        return Result<QString>(qEnvironmentVariable("CASEBOOK_PASSPHRASE"));
    return std::nullopt;
}

Result<QString> asked(const QString &question)
{
    if (core::platform::canAsk()) {
        if (auto answer = core::platform::askSecret(question))
            return *answer;
    }
    return Error{Error::Code::Invalid,
                 u"A passphrase is needed: --passphrase-file FILE, or CASEBOOK_PASSPHRASE."_s,
                 {}};
}

} // namespace

Result<QString> passphrase(const Invocation &invocation)
{
    if (auto known = given(invocation))
        return *known;
    return asked(u"Passphrase: "_s);
}

Result<QString> newPassphrase(const Invocation &invocation)
{
    if (auto known = given(invocation))
        return *known;
    auto first = asked(u"New passphrase: "_s);
    if (!first)
        return first;
    auto second = asked(u"The same again: "_s);
    if (second && *second != *first)
        return Error{Error::Code::Invalid, u"The two passphrases differ."_s, {}};
    return second;
}

QString casebookFolder(const QString &typed)
{
    const QString whole = typed + u".casebook"_s;
    return !QFileInfo::exists(typed) && QFileInfo(whole).isDir() ? whole : typed;
}

Result<std::unique_ptr<core::Casebook>> open(const Invocation &invocation, int which)
{
    auto clock = invocation.clock();
    if (!clock)
        return clock.error();
    const QString folder = casebookFolder(invocation.argument(which));
    if (!QFileInfo::exists(folder))
        return Error{Error::Code::NotFound, u"There is no casebook at %1."_s.arg(folder), {}};
    auto secret = passphrase(invocation);
    if (!secret)
        return secret.error();
    std::optional<QString> user;
    if (invocation.has(u"user"_s))
        user = invocation.value(u"user"_s);
    auto casebook = core::Casebook::open(folder, *secret, user, *clock);
    if (casebook && !(*casebook)->readOnlyReason().isEmpty())
        complain((*casebook)->readOnlyReason());
    return casebook;
}

} // namespace cli
