// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// What stands where a list would be: what is so, what to do, and a button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty \a action shows no button.
    void setMessage(const QString &icon,
                    const QString &sentence,
                    const QString &whatToDo,
                    const QString &action = {});
    /// Without its icon and much room, where several stand on one page.
    void setCompact();
    QPushButton *action() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_whatToDo;
    QPushButton *m_action;
};

} // namespace ui
