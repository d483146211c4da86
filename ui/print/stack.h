// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/element.h"

#include <vector>

namespace ui::print {

/// Lines of a row that stay together: a whole row, or part of one too tall for any page.
struct Slice
{
    int row = 0;
    int first = 0;
    int count = 0;
    bool starts = true; ///< has the row's first line
    bool ends = true;   ///< has the row's last line
};

/// Appends row \a row of \a lines lines: whole if it has at most \a most, else in slices of a few
/// lines.
void appendSlices(std::vector<Slice> &slices, int row, int lines, int most);

/// Units that never split, below each other; pages break only between them.
class Stack : public Element
{
public:
    void rewind() final { m_next = 0; }
    double height() const final;
    double minimum() const final;
    double draw(QPainter *painter, const Room &room) final;
    bool hasMore() const final { return m_next < units(); }

protected:
    virtual int units() const = 0;
    virtual double unitHeight(int unit) const = 0;
    virtual void
    drawUnit(QPainter &painter, int unit, const QRectF &place, bool lastOnPage) const = 0;

    /// Least units on each side of a break.
    virtual int together() const { return 1; }

    /// True if this is short enough never to break.
    virtual bool isWhole() const { return false; }

    /// Repeated above and below the units of every page.
    virtual double leadHeight() const { return 0; }
    virtual double tailHeight() const { return 0; }

    /// Draws lead, tail and whatever lies behind the units.
    virtual void drawFrame(QPainter &, const QRectF &) const {}

    double unitsHeight() const;

private:
    int lastThatFits(const Room &room) const;

    int m_next = 0;
};

} // namespace ui::print
