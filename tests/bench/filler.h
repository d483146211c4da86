// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace bench {

/// Every casebook of the bench is opened with it, on the same day.
extern const QString passphrase;
extern const QDate today;

/// The casebook \a path, opened; ends the program where that fails.
std::unique_ptr<core::Casebook> opened(const QString &path);

/// A casebook in \a folder with \a incidents incidents of a decade, made once and kept. A few
/// hundred are a whole demonstration; the rest are copies of their rows, moved in time, with all
/// their indexes and findable by their words, but without entries in the audit chain.
std::unique_ptr<core::Casebook> decadeOf(const QString &folder, int incidents);

/// A casebook in \a folder with \a absences people who are still off work, hurt on the \a days days
/// before today; made once and kept.
std::unique_ptr<core::Casebook> absencesOf(const QString &folder, int absences, int days);

} // namespace bench
