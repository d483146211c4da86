// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/platform/process.h"

#include <QApplication>
#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Most commands need no window system at all; those that print or draw do it without a display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (argc < 2 || !cli::draws(QString::fromLocal8Bit(argv[1])))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A job has no session: that Qt misses one is not for the reader of the one line it prints.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    core::platform::hardenProcess();
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"casebook-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CASEBOOK_VERSION));
    return cli::run(QCoreApplication::arguments().mid(1));
}
