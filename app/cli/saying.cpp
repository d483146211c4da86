// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saying.h"

#include "app/cli/command.h"
#include "core/base/log.h"

#include <QJsonDocument>

#include <cstdio>

namespace cli {

namespace {

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printLine(const QString &line)
{
    print(line + u'\n');
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson());
}

void printJson(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson());
}

void complain(const QString &sentence)
{
    write(stderr, sentence.simplified().toUtf8() + '\n');
}

int refuse(const core::Error &error)
{
    if (!error.detail.isEmpty())
        qCDebug(core::log).noquote() << error.detail;
    complain(error.message);
    switch (error.code) {
    case core::Error::Code::WrongKey:
        return WrongKey;
    case core::Error::Code::Damaged:
        return Damaged;
    default:
        return Refused;
    }
}

} // namespace cli
