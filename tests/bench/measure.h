// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

#include <QByteArrayList>
#include <QJsonArray>

#include <functional>

namespace bench {

/// What one figure came to: ours and the bare thing it is compared with, medians.
struct Figure
{
    QString name;
    QString against{}; ///< what it is compared with
    double goal = 0;   ///< the ratio not to exceed; 0 for none
    double most = 0;   ///< of the unit, not to exceed; 0 for none
    QString unit = QStringLiteral("ms");
    double ours = 0;
    double raw = 0; ///< 0 where there is nothing to compare with

    double ratio() const { return raw > 0 ? ours / raw : 0; }
    bool hasGoal() const { return goal > 0 || most > 0; }
    bool holds() const;
};

/// Something that is timed.
using Work = std::function<void()>;

double milliseconds(const Work &work);
double median(QList<double> values);

/// The statements that \a work runs on \a database, with their values.
QByteArrayList statementsOf(const core::Database &database, const Work &work);

/// Times \a work, and in turn with it the statements it ran through SQLite's own interface.
Figure compare(const core::Database &database, Figure figure, const Work &work);
/// Times \a ours and \a raw in turn.
Figure versus(Figure figure, int times, const Work &ours, const Work &raw);
/// Times \a work.
Figure timed(Figure figure, int times, const Work &work);

/// A table for people, or JSON for programs.
QString heading();
QString asLine(const Figure &figure);
QByteArray asJson(const QList<Figure> &figures, int incidents);

/// The figures of one run.
class Suite
{
public:
    Suite(const QString &folder, int incidents, const QString &only, bool quiet);

    const QString &folder() const { return m_folder; }
    int incidents() const { return m_incidents; }
    const QList<Figure> &figures() const { return m_figures; }

    /// Whether the figure \a name is asked for.
    bool wants(const QString &name) const;
    /// Keeps \a figure and tells it.
    void add(const Figure &figure);

private:
    QString m_folder;
    int m_incidents;
    QString m_only;
    bool m_quiet;
    QList<Figure> m_figures;
};

} // namespace bench
