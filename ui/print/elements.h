// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "ui/print/element.h"

#include <memory>
#include <vector>

namespace ui::print {

using Elements = std::vector<std::unique_ptr<Element>>;

/// Each appends what the block looks like on \a paper, measured, to \a elements. One file a family.
void append(Elements &elements, const Paper &paper, const core::reports::Heading &heading);
void append(Elements &elements, const Paper &paper, const core::reports::Paragraph &paragraph);
void append(Elements &elements, const Paper &paper, const core::reports::Bullets &bullets);
void append(Elements &elements, const Paper &paper, const core::reports::Callout &callout);
void append(Elements &elements, const Paper &paper, const core::reports::Facts &facts);
void append(Elements &elements, const Paper &paper, const core::reports::Table &table);
void append(Elements &elements, const Paper &paper, const core::reports::Timeline &timeline);
void append(Elements &elements, const Paper &paper, const core::reports::RiskMatrix &matrix);
void append(Elements &elements, const Paper &paper, const core::reports::Chart &chart);
void append(Elements &elements, const Paper &paper, const core::reports::PageBreak &);
void append(Elements &elements, const Paper &paper, const core::reports::Space &space);

/// Signatures repeat what \a document calls itself.
void append(Elements &elements,
            const Paper &paper,
            const core::reports::Signatures &signatures,
            const core::reports::Document &document);

/// Names and values in two columns; what is long takes the whole width.
std::unique_ptr<Element> factsElement(const Paper &paper, const core::reports::Facts &facts);

/// A caption in small print that stays with what follows.
void appendCaption(Elements &elements, const Paper &paper, const QString &caption);

} // namespace ui::print
