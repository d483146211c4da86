// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// An entry of the sidebar: icon, name and an optional count.
class NavButton : public QPushButton
{
    Q_OBJECT

public:
    NavButton(const QString &text, const QString &icon, QWidget *parent = nullptr);

    /// Shows \a count at the right; 0 or less shows nothing.
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace ui
