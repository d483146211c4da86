// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

#include <QByteArrayList>
#include <QJsonArray>

/// What one figure came to: ours and the bare SQLite C interface, medians in milliseconds.
struct Figure
{
    QString name;
    double ours = 0;
    double raw = 0;  ///< 0 where there is nothing to compare with
    double goal = 0; ///< the ratio not to exceed; 0 for none
    double most = 0; ///< milliseconds not to exceed; 0 for none

    double ratio() const { return raw > 0 ? ours / raw : 0; }
    bool holds() const;
};

/// The statements that \a work runs on \a casebook, with their values.
QByteArrayList statementsOf(core::Casebook &casebook, const std::function<void()> &work);

/// Runs \a work, and the statements it ran through the C interface, in turn; several times.
Figure compare(core::Casebook &casebook, Figure figure, const std::function<void()> &work);

/// Runs \a work several times.
Figure timed(Figure figure, int times, const std::function<void()> &work);

/// A table for people, or JSON for programs.
QString asTable(const QList<Figure> &figures);
QByteArray asJson(const QList<Figure> &figures, int incidents);
