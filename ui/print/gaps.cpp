// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"

#include <algorithm>

namespace ui::print {

namespace {

class Gap final : public Element
{
public:
    explicit Gap(double height)
        : m_height(height)
    {}

    bool isSlight() const override { return true; }
    double height() const override { return m_height; }
    double minimum() const override { return 0; }
    double draw(QPainter *, const Room &room) override
    {
        return room.whole ? 0 : std::min(m_height, room.rect.height());
    }

private:
    double m_height;
};

class Break final : public Element
{
public:
    bool startsPage() const override { return true; }
    bool isSlight() const override { return true; }
    double height() const override { return 0; }
    double draw(QPainter *, const Room &) override { return 0; }
};

} // namespace

void append(Elements &elements, const Paper &, const core::reports::PageBreak &)
{
    elements.push_back(std::make_unique<Break>());
}

void append(Elements &elements, const Paper &paper, const core::reports::Space &space)
{
    const double height = std::clamp(space.millimetres, 0.0, 100.0);
    elements.push_back(std::make_unique<Gap>(paper.mm(height)));
}

} // namespace ui::print
