// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class CasebookWindow;
class Frame;

/// Keeps an open casebook's window, and the dialogs over it, alive but out of sight while something
/// typed in them could not be stored, and asks now and then whether it can be.
class Cover : public QObject
{
    Q_OBJECT

public:
    /// \a again is asked every few seconds while something is covered.
    Cover(std::function<void()> again, QObject *parent);
    ~Cover() override;

    bool isOn() const;

    /// Takes \a window out of \a frame and hides every other window.
    void put(Frame &frame, CasebookWindow *window);
    /// Shows everything again as it was.
    CasebookWindow *takeOff(Frame &frame);
    /// The dialogs are rejected; the window is given out as it is, hidden.
    CasebookWindow *giveUp();

private:
    QPointer<CasebookWindow> m_window;
    QList<QPointer<QWidget>> m_others; ///< in the order they lie over one another
    QPointer<QWidget> m_focus;
    QTimer m_again;
};

/// Dialogs over \a frame would show what a lock hides: rejects or closes them.
void closeDialogs(const QWidget *frame);

} // namespace ui
