// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int rounds = 9;

int note(unsigned, void *list, void *statement, void *text)
{
    // What triggers and the search index do of themselves, the statement does again.
    const QByteArrayView words(static_cast<const char *>(text));
    if (words.startsWith("--") || words.contains("'main'.'search"))
        return 0;
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QByteArrayList *>(list)->append(QByteArray(sql));
    sqlite3_free(sql);
    return 0;
}

/// Runs one statement to its end and touches every value, as a careful C program would.
void runRaw(sqlite3_stmt *statement)
{
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const int columns = sqlite3_column_count(statement);
        for (int i = 0; i < columns; ++i)
            sqlite3_column_text(statement, i);
    }
    sqlite3_reset(statement);
}

} // namespace

bool Figure::holds() const
{
    return (goal <= 0 || raw <= 0 || ratio() <= goal) && (most <= 0 || ours <= most);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QByteArrayList statementsOf(const core::Database &database, const Work &work)
{
    QByteArrayList statements;
    sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, note, &statements);
    work();
    sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
    return statements;
}

Figure compare(const core::Database &database, Figure figure, const Work &work)
{
    work(); // once, so that what both need is in memory
    QList<sqlite3_stmt *> statements;
    for (const QByteArray &sql : statementsOf(database, work)) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr)
            == SQLITE_OK)
            statements.append(statement);
    }
    figure.against = u"the same statements in C"_s;
    figure = versus(figure, rounds, work, [&] {
        for (sqlite3_stmt *statement : std::as_const(statements))
            runRaw(statement);
    });
    for (sqlite3_stmt *statement : std::as_const(statements))
        sqlite3_finalize(statement);
    return figure;
}

Figure versus(Figure figure, int times, const Work &ours, const Work &raw)
{
    QList<double> mine;
    QList<double> bare;
    for (int round = 0; round < times; ++round) {
        mine << milliseconds(ours);
        bare << milliseconds(raw);
    }
    figure.ours = median(mine);
    figure.raw = median(bare);
    return figure;
}

Figure timed(Figure figure, int times, const Work &work)
{
    QList<double> ours;
    for (int round = 0; round < times; ++round)
        ours << milliseconds(work);
    figure.ours = median(ours);
    return figure;
}

QString heading()
{
    return u"%1 %2 %3 %4  goal"_s.arg(u"what"_s, -46)
        .arg(u"ours"_s, 13)
        .arg(u"bare"_s, 10)
        .arg(u"ratio"_s, 7);
}

QString asLine(const Figure &figure)
{
    QStringList goals;
    if (figure.goal > 0)
        goals << u"%1 x"_s.arg(figure.goal);
    if (figure.most > 0)
        goals << u"%1 %2"_s.arg(QString::number(figure.most), figure.unit);
    QString line = u"%1 %2 %3 %4 %5"_s.arg(figure.name, -46)
                       .arg(figure.ours, 10, 'f', 3)
                       .arg(figure.unit, -2)
                       .arg(figure.raw > 0 ? QString::number(figure.raw, 'f', 3) : u"–"_s, 10)
                       .arg(figure.raw > 0 ? QString::number(figure.ratio(), 'f', 2) : u"–"_s, 7);
    if (figure.hasGoal())
        line += u"  %1: %2"_s.arg(goals.join(u", "_s), figure.holds() ? u"holds"_s : u"MISSED"_s);
    return line;
}

QByteArray asJson(const QList<Figure> &figures, int incidents)
{
    QJsonArray rows;
    for (const Figure &figure : figures)
        rows.append(QJsonObject{{u"name"_s, figure.name},
                                {u"unit"_s, figure.unit},
                                {u"ours"_s, figure.ours},
                                {u"raw"_s, figure.raw > 0 ? QJsonValue(figure.raw) : QJsonValue()},
                                {u"against"_s, figure.against},
                                {u"ratio"_s,
                                 figure.raw > 0 ? QJsonValue(figure.ratio()) : QJsonValue()},
                                {u"goal_ratio"_s,
                                 figure.goal > 0 ? QJsonValue(figure.goal) : QJsonValue()},
                                {u"goal_most"_s,
                                 figure.most > 0 ? QJsonValue(figure.most) : QJsonValue()},
                                {u"holds"_s, figure.holds()}});
    return QJsonDocument(QJsonObject{{u"incidents"_s, incidents}, {u"figures"_s, rows}}).toJson();
}

Suite::Suite(const QString &folder, int incidents, const QString &only, bool quiet)
    : m_folder(folder)
    , m_incidents(incidents)
    , m_only(only)
    , m_quiet(quiet)
{}

bool Suite::wants(const QString &name) const
{
    return name.contains(m_only, Qt::CaseInsensitive);
}

void Suite::add(const Figure &figure)
{
    m_figures << figure;
    if (!m_quiet)
        QTextStream(stdout) << asLine(figure) << Qt::endl;
}

} // namespace bench
