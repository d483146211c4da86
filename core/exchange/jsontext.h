// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core {

/// Appends valid UTF-8 as a JSON string with its quotation marks: a hundred thousand rows are kept
/// as they came, and QJsonDocument would take longer over them than the database.
void appendJsonText(QByteArray &json, QByteArrayView utf8);

/// The text as a JSON string with its quotation marks.
QByteArray jsonText(const QString &text);

} // namespace core
