// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <QString>

class QPainter;

namespace ui::print {

/// What is left of a page.
struct Room
{
    QRectF rect;
    bool whole = false;     ///< nothing stands on this page yet: something must be drawn
    bool leaveSome = false; ///< part of the block must stay for the next page
};

/// A measured block that flows over pages. Heights and places are in device units.
class Element
{
public:
    virtual ~Element() = default;

    /// Starts again from the beginning, after the pages were counted.
    virtual void rewind() {}
    virtual void setPageCount(int) {}

    virtual double spaceBefore() const { return 0; }
    virtual bool keepsWithNext() const { return false; }
    virtual bool startsPage() const { return false; }

    /// True for what may not stand alone on its page with nothing but slight elements before it.
    virtual bool needsCompany() const { return false; }
    virtual bool isSlight() const { return keepsWithNext(); }

    /// Height of everything not yet drawn.
    virtual double height() const = 0;

    /// Height of the least part worth starting on a page.
    virtual double minimum() const { return height(); }

    /// Draws what fits and returns its height; without a painter it only counts.
    virtual double draw(QPainter *painter, const Room &room) = 0;
    virtual bool hasMore() const { return false; }

    virtual QString bookmark() const { return {}; }
    virtual int bookmarkLevel() const { return 0; }

protected:
    Element() = default;
    Q_DISABLE_COPY_MOVE(Element)
};

} // namespace ui::print
