// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>

namespace ui {

/// Fields, or parts of a row, side by side where there is room for them, else each below the one
/// before.
class FieldLine : public QHBoxLayout
{
    Q_OBJECT

public:
    FieldLine();

    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shown() const;
    bool isFolded(int width) const;
    /// How high they are, one below the other.
    int foldedHeight(int width) const;
};

} // namespace ui
