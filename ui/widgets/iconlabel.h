// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QWidget>

namespace ui {

/// An icon that is not a control.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a side is in pixels at normal text size and grows with the text.
    IconLabel(QString name, Ink ink, int side = 20, QWidget *parent = nullptr);

    void setIcon(const QString &name, const Ink &ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_side;
};

} // namespace ui
