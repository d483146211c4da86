// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPaintDevice;

namespace ui::print {

/// An A4 sheet of a device: millimetres in device units, its fonts, and where blocks go.
class Paper
{
public:
    /// Sets \a device to whole A4 sheets, upright, without margins of its own.
    /// \a signingRoom: millimetres above the foot of every page for signatures.
    explicit Paper(QPagedPaintDevice &device, double signingRoom = 0);

    QPaintDevice *device() const { return m_device; }
    double mm(double millimetres) const { return millimetres * m_unitsPerMm; }

    /// Liberation Sans of this size, so set that every word can be searched in a PDF.
    QFont font(double points, QFont::Weight weight = QFont::Normal) const;

    QRectF sheet() const;
    QRectF area() const;

private:
    QPaintDevice *m_device;
    double m_unitsPerMm;
    double m_signingRoom;
};

} // namespace ui::print
