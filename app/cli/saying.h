// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace cli {

/// Writes \a text to standard output as UTF-8, as it is.
void print(const QString &text);
/// One line on standard output.
void printLine(const QString &line);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

/// One line on standard error.
void complain(const QString &sentence);

/// Says why something was refused in one line, and gives the exit status for it.
int refuse(const core::Error &error);

} // namespace cli
