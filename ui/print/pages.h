// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "ui/print/elements.h"
#include "ui/print/paper.h"

#include <climits>

class QPagedPaintDevice;

namespace ui::print {

struct Bookmark
{
    QString title;
    int level = 0;
    int page = 1;
};

/// A document laid out on the pages of one device. Measured once; counted and painted by the same
/// walk.
class Pages
{
public:
    Pages(const core::reports::Document &document, QPagedPaintDevice &device);

    int count() const { return m_count; }
    const QList<Bookmark> &bookmarks() const { return m_bookmarks; }

    /// Paints pages \a first to \a last; false if the device refuses.
    bool paint(int first = 1, int last = INT_MAX);

private:
    struct Walk;

    void glueSignatures();
    double need(size_t index) const;
    double company(size_t index, double room) const;
    void place(Walk &walk, size_t index);
    int walk(QPainter *painter, int first, int last);

    const core::reports::Document &m_document;
    QPagedPaintDevice &m_device;
    Paper m_paper;
    Elements m_elements;
    std::vector<bool> m_glued; ///< stays on the page of the next element
    std::vector<bool>
        m_anchors; ///< must share its last lines' page with the signatures that follow
    QList<Bookmark> m_bookmarks;
    int m_count = 0;
};

} // namespace ui::print
