// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

class Session;

/// What the search for everything finds, below its box: kind by kind. The keyboard stays in the
/// box; arrows choose, Enter opens, Esc closes.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the window of \a box.
    SearchPopup(Session &session, QLineEdit *box, QWidget *window);

    /// Looks for \a text; fewer than two characters close the list.
    void look(const QString &text);
    /// Looks for \a text at once and opens what is chosen, or the best.
    void openBest(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &text);
    void place();
    void move(int step);
    void openCurrent();
    void leave();

    Session &m_session;
    QPointer<QLineEdit> m_box;
    QLabel *m_says;
    QListWidget *m_list;
    QString m_shown; ///< the text whose hits are shown
};

} // namespace ui
