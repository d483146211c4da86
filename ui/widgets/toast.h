// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// A strip at the foot of a window that says what was done and may offer to undo it. It never takes
/// the keyboard; with an Undo it stays until it is used, closed or replaced.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// Floats over \a parent, which owns it.
    explicit Toast(QWidget *parent);

    /// Shows \a message for six seconds and announces it.
    void say(const QString &message);
    /// Shows \a message with a button that runs \a undo once.
    void say(const QString &message, const QString &undoText, std::function<void()> undo);
    QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_message;
    QPushButton *m_undoButton;
    std::function<void()> m_undo;
    QTimer m_away;
};

} // namespace ui
