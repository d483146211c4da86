// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// A two-tone ring round the control that has the keyboard, shown for Tab and shortcuts, on any
/// surface.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Follows the focus anywhere in \a window, which owns the ring.
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *target);

    QPointer<QWidget> m_target;
};

} // namespace ui
