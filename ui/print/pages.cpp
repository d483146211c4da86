// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/furniture.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace ui::print {

namespace {

Elements elementsOf(const core::reports::Document &document, const Paper &paper)
{
    Elements elements;
    for (const core::reports::Block &block : document.blocks)
        std::visit(
            [&](const auto &b) {
                using Kind = std::decay_t<decltype(b)>;
                if constexpr (std::is_same_v<Kind, core::reports::Signatures>)
                    append(elements, paper, b, document);
                else
                    append(elements, paper, b);
            },
            block);
    return elements;
}

} // namespace

/// Where the walk over the blocks has got to.
struct Pages::Walk
{
    Pages &pages;
    QPainter *painter;
    int first;
    int last;
    int page = 1;
    bool breakNext = false; ///< a page break waits until something follows it
    double y = pages.m_paper.area().top();

    QPainter *pen() const { return page >= first && page <= last ? painter : nullptr; }
    bool atTop() const { return y <= pages.m_paper.area().top(); }
    double left() const { return pages.m_paper.area().bottom() - y; }

    void furnish() const
    {
        if (pen())
            drawFurniture(*painter, pages.m_paper, pages.m_document, page, pages.m_count);
    }

    void turn()
    {
        ++page;
        y = pages.m_paper.area().top();
        if (pen() && page > first)
            pages.m_device.newPage();
        furnish();
    }
};

Pages::Pages(const core::reports::Document &document, QPagedPaintDevice &device)
    : m_document(document)
    , m_device(device)
    , m_paper(device, document.pageSignatures.isEmpty() ? 0 : pageSigningRoom)
    , m_elements(elementsOf(document, m_paper))
    , m_glued(m_elements.size(), false)
    , m_anchors(m_elements.size(), false)
{
    for (size_t i = 0; i + 1 < m_elements.size(); ++i)
        m_glued[i] = m_elements[i]->keepsWithNext();
    glueSignatures();
    m_count = walk(nullptr, 1, INT_MAX);
    for (const auto &element : m_elements)
        element->setPageCount(m_count);
}

/// Headings and short sentences above signatures stay with them, and the last lines before those
/// follow. No more than a quarter of a page: a letter of short sentences is not one block.
void Pages::glueSignatures()
{
    for (size_t i = 0; i < m_elements.size(); ++i) {
        if (!m_elements[i]->needsCompany())
            continue;
        size_t k = i;
        double glued = 0;
        while (k > 0 && m_elements[k - 1]->isSlight() && glued < m_paper.area().height() / 4) {
            m_glued[--k] = true;
            glued += m_elements[k]->spaceBefore() + m_elements[k]->height();
        }
        if (k > 0)
            m_anchors[k - 1] = true;
    }
}

/// The least height with which element \a index may start, with all that must stand on its page.
double Pages::need(size_t index) const
{
    double sum = m_elements[index]->minimum();
    while (m_glued[index]) {
        ++index;
        sum += m_elements[index]->spaceBefore() + m_elements[index]->minimum();
    }
    if (m_anchors[index] && m_elements[index]->minimum() >= m_elements[index]->height())
        sum += company(index, m_paper.area().height() - sum);
    return sum;
}

/// The height that must follow anchor \a index on its page; nothing if it cannot be had in \a room.
double Pages::company(size_t index, double room) const
{
    if (!m_anchors[index])
        return 0;
    double sum = 0;
    do {
        ++index;
        sum += m_elements[index]->spaceBefore() + m_elements[index]->minimum();
    } while (m_glued[index]);
    return sum <= room ? sum : 0;
}

void Pages::place(Walk &walk, size_t index)
{
    Element &element = *m_elements[index];
    if (element.startsPage()) {
        walk.breakNext = !m_glued[index];
        return;
    }
    if (walk.breakNext && !walk.atTop())
        walk.turn();
    walk.breakNext = false;
    if (!walk.atTop())
        walk.y += element.spaceBefore();
    const double least = need(index);
    const double whole = m_paper.area().height();
    if (!walk.atTop() && (least <= whole ? least : element.minimum()) > walk.left() + 1)
        walk.turn();
    if (!element.bookmark().isEmpty())
        m_bookmarks.append({element.bookmark(), element.bookmarkLevel(), walk.page});
    while (true) {
        const QRectF area = m_paper.area();
        const double after = company(index, area.height() - element.minimum());
        const bool leaveSome
            = element.height() <= walk.left() + 1 && element.height() + after > walk.left() + 1;
        walk.y += element.draw(
            walk.pen(),
            {{area.left(), walk.y, area.width(), walk.left()}, walk.atTop(), leaveSome});
        if (!element.hasMore())
            return;
        walk.turn();
    }
}

int Pages::walk(QPainter *painter, int first, int last)
{
    m_bookmarks.clear();
    Walk walk{*this, painter, first, last};
    walk.furnish();
    for (const auto &element : m_elements)
        element->rewind();
    for (size_t i = 0; i < m_elements.size(); ++i)
        place(walk, i);
    return walk.page;
}

bool Pages::paint(int first, int last)
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    walk(&painter, first, last);
    return painter.end();
}

} // namespace ui::print
