// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// The figures of the casebook itself; it is not made where another kind of figure is asked for.
void measureCasebook(bench::Suite &suite, const QString &only)
{
    static const QStringList beside{u"import"_s, u"clocks"_s, u"review"_s, u"action workbook"_s};
    for (const QString &name : beside) {
        if (!only.isEmpty() && (name.startsWith(only) || only.startsWith(name)))
            return;
    }
    {
        const auto casebook = bench::decadeOf(suite.folder(), suite.incidents());
        bench::listFigures(suite, *casebook);
        bench::searchFigures(suite, *casebook);
        bench::todayFigures(suite, *casebook);
        bench::savingFigures(suite, *casebook);
    }
    bench::processFigures(suite);
}

void measure(bench::Suite &suite, const QString &only)
{
    measureCasebook(suite, only);
    bench::clockFigures(suite);
    bench::importFigures(suite);
    bench::paperFigures(suite);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("CASEBOOK_PATH_KIND", "local");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Security Casebook: each figure as the median of several rounds, beside the bare "
        "thing it is compared with in the same run, and whether it holds its goal.\n"
        "The casebooks it makes are encrypted and stay in the folder for the next run: 100,000 "
        "incidents take about half a minute and 0.4 GB, a million several minutes and 4 GB."_s);
    parser.addHelpOption();
    parser.addOptions({{u"incidents"_s, u"Measures with N incidents."_s, u"N"_s, u"20000"_s},
                       {u"only"_s, u"Only figures with NAME in their name."_s, u"NAME"_s},
                       {u"folder"_s,
                        u"Keeps the casebooks in DIR."_s,
                        u"DIR"_s,
                        QDir(QDir::tempPath()).filePath(u"casebook-bench"_s)},
                       {u"json"_s, u"Prints JSON, for programs."_s}});
    QCommandLineOption hold(u"hold"_s, u"For the figure of memory."_s, u"CASEBOOK"_s);
    hold.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(hold);
    parser.process(app);
    if (parser.isSet(hold))
        return bench::holdOpen(parser.value(hold));
    bool isNumber = false;
    const int incidents = parser.value(u"incidents"_s).toInt(&isNumber);
    const QString folder = parser.value(u"folder"_s);
    if (!isNumber || incidents < 100 || !QDir().mkpath(folder)) {
        QTextStream(stderr) << (isNumber && incidents >= 100
                                    ? u"The folder %1 cannot be made."_s.arg(folder)
                                    : u"Give a number of incidents, at least 100."_s)
                            << Qt::endl;
        return 2;
    }
    const bool json = parser.isSet(u"json"_s);
    QTextStream out(stdout);
    if (!json)
        out << bench::heading() << Qt::endl;
    bench::Suite suite(folder, incidents, parser.value(u"only"_s), json);
    measure(suite, parser.value(u"only"_s));
    if (json)
        out << bench::asJson(suite.figures(), incidents) << Qt::flush;
    return 0;
}
