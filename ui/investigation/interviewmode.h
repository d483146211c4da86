// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Session;
class TextBox;

/// One large box over the whole window for what somebody says. It writes into the box of the form
/// it was opened from, key by key, so that drafts keep it; Ctrl+T writes the time; Esc leaves.
class InterviewMode : public QWidget
{
    Q_OBJECT

public:
    /// Covers the window of \a into, which owns it; \a who is named above the box.
    InterviewMode(Session &session, TextBox *into, const QString &who);

    TextBox *box() const { return m_box; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mirror(int position, int removed, int added);
    void leave();

    TextBox *m_into;
    TextBox *m_box;
};

} // namespace ui
