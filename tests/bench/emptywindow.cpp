// SPDX-License-Identifier: GPL-3.0-or-later
/// The least a Qt program can be: an empty window, painted once. Prints the most memory it held.
#include <QApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace {

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    const int result = QApplication::exec();
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                QTextStream(stdout) << line.mid(6).trimmed().split(' ').constFirst() << Qt::endl;
        }
    }
    return result;
}
