// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"

class QWidget;

namespace ui {

class Session;

/// What stands around anything printed from the open casebook by the person signed in today.
core::reports::Frame frameOf(const Session &session,
                             core::reports::Audience audience = core::reports::Audience::Full);

/// Shows \a tables, each under its caption as a heading, as they will be printed.
void previewTables(QWidget *parent,
                   const Session &session,
                   const QString &title,
                   const QString &reference,
                   const QList<core::reports::Table> &tables);

} // namespace ui
