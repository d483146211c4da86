// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/continuity.h"
#include "core/usecases/evidence.h"
#include "ui/editors/rowsof.h"

namespace ui {

/// How camera requests are shown and filled in; the rows are the caller's.
RowKind<core::CameraRequest> cameraKind(QDate today);
/// \a now with what follows from what a person changed since \a base: the day it is overwritten
/// where days kept or times are other ones, its state where it was asked for or saved.
core::CameraRequest settled(core::CameraRequest now, const core::CameraRequest &base);

/// How exhibits are filled in; they are shown with their continuity.
RowKind<core::Exhibit> exhibitKind();
RowShown shownExhibit(const core::ExhibitFile &file);

/// How hand-overs are shown and filled in: they are never changed, so leaving does not commit one.
RowKind<core::ContinuityEntry> continuityKind(QDate today);
RowShown shownEntry(const core::ContinuityEntry &entry, const QList<core::ExhibitFile> &exhibits);

} // namespace ui
