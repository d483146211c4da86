// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"
#include "core/usecases/finder.h"
#include "core/usecases/lists/lists.h"
#include "core/usecases/today.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"
#include "tests/bench/raw.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int starts = 7;

struct Started
{
    double ms = 0;
    double kb = 0; ///< as the program prints it
};

Started started(const QString &program, const QStringList &arguments, const QString &settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CASEBOOK_SETTINGS"_s, settings);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return {double(timer.nsecsElapsed()) / 1e6, process.readAllStandardOutput().trimmed().toDouble()};
}

void startFigures(Suite &suite)
{
    const QString time = u"start to the first window"_s;
    const QString memory = u"memory at the first window"_s;
    const QDir beside(QCoreApplication::applicationDirPath());
    const QString program = beside.filePath(u"casebook"_s);
    if (!suite.wants(time) && !suite.wants(memory))
        return;
    if (!QFile::exists(program)) {
        QTextStream(stderr) << u"The start is not measured: build “casebook” too."_s << Qt::endl;
        return;
    }
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    const QString casebook
        = QDir(suite.folder()).filePath(u"bench-%1.casebook"_s.arg(suite.incidents()));
    QList<double> ours, bare, oursKb, bareKb;
    for (int i = 0; i < starts; ++i) {
        const Started mine = started(program, {u"--time-start"_s, casebook}, settings);
        const Started empty = started(beside.filePath(u"empty-window"_s), {}, settings);
        ours << mine.ms;
        bare << empty.ms;
        oursKb << mine.kb;
        bareKb << empty.kb;
    }
    const QString against = u"an empty Qt window"_s;
    if (suite.wants(time)) {
        Figure figure{.name = time, .against = against, .goal = 2};
        figure.ours = median(ours);
        figure.raw = median(bare);
        suite.add(figure);
    }
    if (suite.wants(memory)) {
        Figure figure{.name = memory, .against = against, .goal = 2, .unit = u"MB"_s};
        figure.ours = median(oursKb) / 1024;
        figure.raw = median(bareKb) / 1024;
        suite.add(figure);
    }
}

void memoryFigure(Suite &suite)
{
    const QString name = u"memory with %1 incidents open"_s.arg(suite.incidents());
    if (!suite.wants(name))
        return;
    decadeOf(suite.folder(), 100);
    const auto held = [&](int incidents) {
        return started(QCoreApplication::applicationFilePath(),
                       {u"--hold"_s,
                        QDir(suite.folder()).filePath(u"bench-%1.casebook"_s.arg(incidents))},
                       {})
                   .kb
               / 1024;
    };
    Figure figure{.name = name, .against = u"with 100 incidents open"_s, .goal = 1.3, .unit = u"MB"_s};
    figure.ours = held(suite.incidents());
    figure.raw = held(100);
    suite.add(figure);
}

void openFigure(Suite &suite)
{
    const QString name = u"casebook, opened with its passphrase"_s;
    if (!suite.wants(name))
        return;
    const QString path
        = QDir(suite.folder()).filePath(u"bench-%1.casebook"_s.arg(suite.incidents()));
    suite.add(versus({.name = name, .against = u"the key derived and the file read in C"_s, .goal = 1.3},
                     5,
                     [&] { opened(path); },
                     [&] {
                         auto header = vault::Header::read(path);
                         auto way = vault::unlock(*header, passphrase);
                         closeRaw(openRaw(path, way->keys, header->cipher));
                     }));
}

} // namespace

void processFigures(Suite &suite)
{
    openFigure(suite);
    startFigures(suite);
    memoryFigure(suite);
}

int holdOpen(const QString &path)
{
    const auto casebook = opened(path);
    Lists lists(casebook->database(), today);
    const ListQuery query{.list = u"incidents"_s};
    const auto total = lists.count(query);
    for (const double part : {0.0, 0.25, 0.5, 0.75, 0.999}) {
        if (!total || !lists.rows(query, qint64(double(*total) * part), 100))
            return 1;
    }
    const Today page(*casebook);
    if (!page.needs() || !page.figures() || !page.months() || !page.teams()
        || !Finder(casebook->database()).find(u"punched"_s, 50))
        return 1;
    QTextStream(stdout) << platform::mostMemory() << Qt::endl;
    return 0;
}

} // namespace bench
