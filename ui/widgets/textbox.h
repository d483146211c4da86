// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTime>

#include <functional>

namespace ui {

/// A box for free text: Tab leaves it, Ctrl+T writes the time, and it grows with what is written.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(QWidget *parent = nullptr);

    /// Answers what time Ctrl+T writes; without it Ctrl+T does nothing.
    void setTime(std::function<QTime()> time);
    /// Never lower than \a least lines nor higher than \a most.
    void setLines(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int heightFor(int lines) const;

    std::function<QTime()> m_time;
    int m_least = 3;
    int m_most = 14;
};

} // namespace ui
