// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/application.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"casebook"_s);
    QApplication::setApplicationDisplayName(u"Security Casebook"_s);
    QApplication::setApplicationVersion(QLatin1StringView(CASEBOOK_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"casebook"_s, u"The folder NAME.casebook to open."_s, u"[CASEBOOK]"_s);
    parser.process(app);

    ui::Application casebook(app, ui::Preferences(), core::Clock());
    casebook.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
