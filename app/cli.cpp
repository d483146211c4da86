// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/platform/process.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    core::platform::hardenProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"casebook-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CASEBOOK_VERSION));
    return cli::run(QCoreApplication::arguments().mid(1));
}
