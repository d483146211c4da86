// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

class QWidget;

namespace ui {

class Session;

/// Writes a readable copy of \a attachment into \a folder under a name that is free there, its hash
/// checked, noted in the audit chain, and says where it is. Its path; empty where it failed, which
/// is said.
QString
copyIntoFolder(Session &session, const core::Attachment &attachment, const QString &folder);

/// Writes a readable copy to \a path, over what is there; whether it worked.
bool copyTo(Session &session, const core::Attachment &attachment, const QString &path);

/// Asks for a folder, writes a readable copy there and opens it with the program of this computer.
void openCopy(Session &session, QWidget *parent, const core::Attachment &attachment);

/// Asks for a file name and writes a readable copy to it.
void saveCopy(Session &session, QWidget *parent, const core::Attachment &attachment);

} // namespace ui
