// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/document.h"

#include <QByteArray>
#include <QDateTime>

class QPagedPaintDevice;
class QWidget;

/// Documents on paper and in files. All need a QApplication, which may be offscreen.
namespace ui::print {

/// The document as PDF with bookmarks, language and title; the same document gives the same bytes.
/// \a created goes in as the date of writing; without it there is none. Empty on failure.
QByteArray pdf(const core::reports::Document &document, const QDateTime &created = {});

/// Writes the document as PDF to \a path, whole or not at all.
core::Result<> savePdf(const core::reports::Document &document,
                       const QString &path,
                       const QDateTime &created = {});

/// Writes the document as HTML to \a path, whole or not at all.
core::Result<> saveHtml(const core::reports::Document &document, const QString &path);

/// Paints the document on A4 pages of \a device and gives their number; 0 if the device refuses.
int paint(const core::reports::Document &document, QPagedPaintDevice &device);

/// Asks for a printer and pages, then prints.
void printWithDialog(QWidget *parent, const core::reports::Document &document);

/// Shows the document as it will be printed.
void preview(QWidget *parent, const core::reports::Document &document);

} // namespace ui::print
