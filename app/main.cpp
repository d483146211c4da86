// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"casebook"_s);
    QApplication::setApplicationDisplayName(u"Security Casebook"_s);
    QApplication::setApplicationVersion(QLatin1StringView(CASEBOOK_VERSION));

    QMainWindow window;
    window.show();
    return QApplication::exec();
}
