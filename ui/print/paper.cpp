// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/fonts.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

constexpr double side = 20;
constexpr double top = 26;
constexpr double bottom = 23;

} // namespace

Paper::Paper(QPagedPaintDevice &device, double signingRoom)
    : m_device(&device)
    , m_signingRoom(signingRoom)
{
    loadPrintFonts();
    if (auto *printer = dynamic_cast<QPrinter *>(&device))
        printer->setFullPage(true);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    m_unitsPerMm = m_device->logicalDpiX() / 25.4;
}

QFont Paper::font(double points, QFont::Weight weight) const
{
    // Not Inter: its contextual hyphens and colons lose their text in a PDF. Same widths as Arial.
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off, so that "office" stays searchable in the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

QRectF Paper::sheet() const
{
    return {0, 0, mm(210), mm(297)};
}

QRectF Paper::area() const
{
    return sheet().adjusted(mm(side), mm(top), -mm(side), -mm(bottom + m_signingRoom));
}

} // namespace ui::print
