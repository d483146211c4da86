// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"
#include "ui/app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// Leaves when the first window has been painted, so that a start can be timed from outside.
class FirstWindow : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->isWindow())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    core::platform::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"casebook"_s);
    QApplication::setApplicationDisplayName(u"Security Casebook"_s);
    QApplication::setApplicationVersion(QLatin1StringView(CASEBOOK_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"casebook"_s, u"The folder NAME.casebook to open."_s, u"[CASEBOOK]"_s);
    const QCommandLineOption timeStart(
        u"time-start"_s,
        u"Leaves when the first window is there, and prints how many KB of memory it took."_s);
    parser.addOption(timeStart);
    parser.process(app);

    ui::Application casebook(app, ui::Preferences(), core::Clock());
    casebook.start(parser.positionalArguments().value(0));
    if (!parser.isSet(timeStart))
        return QApplication::exec();
    FirstWindow first;
    app.installEventFilter(&first);
    const int result = QApplication::exec();
    QTextStream(stdout) << core::platform::mostMemory() << Qt::endl;
    return result;
}
