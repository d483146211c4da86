// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

int note(unsigned, void *list, void *statement, void *)
{
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

QByteArrayList statementsOf(core::Casebook &casebook, const std::function<void()> &work)
{
    QByteArrayList statements;
    sqlite3 *handle = casebook.database().handle();
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &statements);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return statements;
}

Figure compare(core::Casebook &casebook, Figure figure, const std::function<void()> &work)
{
    work(); // once, so that what both need is in memory
    QList<sqlite3_stmt *> statements;
    for (const QByteArray &sql : statementsOf(casebook, work)) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(
                casebook.database().handle(), sql.constData(), -1, &statement, nullptr)
            == SQLITE_OK)
            statements.append(statement);
    }
    QList<double> ours;
    QList<double> raw;
    for (int round = 0; round < rounds; ++round) {
        ours << milliseconds(work);
        raw << milliseconds([&] {
            for (sqlite3_stmt *statement : statements)
                runRaw(statement);
        });
    }
    for (sqlite3_stmt *statement : statements)
        sqlite3_finalize(statement);
    figure.ours = median(ours);
    figure.raw = median(raw);
    return figure;
}

Figure timed(Figure figure, int times, const std::function<void()> &work)
{
    QList<double> ours;
    for (int round = 0; round < times; ++round)
        ours << milliseconds(work);
    figure.ours = median(ours);
    return figure;
}

QString asTable(const QList<Figure> &figures)
{
    QString text = u"%1 %2 %3 %4 %5\n"_s.arg(u"what"_s, -44)
                       .arg(u"ms"_s, 10)
                       .arg(u"raw ms"_s, 10)
                       .arg(u"ratio"_s, 7)
                       .arg(u"goal"_s, 6);
    for (const Figure &figure : figures)
        text += u"%1 %2 %3 %4 %5 %6\n"_s.arg(figure.name, -44)
                    .arg(figure.ours, 10, 'f', 3)
                    .arg(figure.raw, 10, 'f', 3)
                    .arg(figure.ratio(), 7, 'f', 2)
                    .arg(figure.goal, 6, 'f', 2)
                    .arg(figure.holds() ? u"holds"_s : u"MISSED"_s);
    return text;
}

QByteArray asJson(const QList<Figure> &figures, int incidents)
{
    QJsonArray rows;
    for (const Figure &figure : figures)
        rows.append(QJsonObject{{u"name"_s, figure.name},
                                {u"ms"_s, figure.ours},
                                {u"raw_ms"_s, figure.raw},
                                {u"ratio"_s, figure.ratio()},
                                {u"goal"_s, figure.goal},
                                {u"goal_ms"_s, figure.most},
                                {u"holds"_s, figure.holds()}});
    return QJsonDocument(QJsonObject{{u"incidents"_s, incidents}, {u"figures"_s, rows}}).toJson();
}
