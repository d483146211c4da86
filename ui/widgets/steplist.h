// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class StepButton;

/// The left column of a wizard: its steps in order, ticked when done, each one click away.
class StepList : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        bool done = false;
        int gaps = 0;    ///< how many facts are missing
        QString because; ///< why the step does not apply; it then counts as done
    };

    StepList(const QString &heading, const QStringList &steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    /// Marks step \a index (from 0) as the one being worked on, without a signal.
    void setCurrent(int index);
    void setState(int index, const State &state);

Q_SIGNALS:
    /// A person asked for step \a index.
    void stepChosen(int index);

private:
    QList<StepButton *> m_steps;
    int m_current = 0;
};

} // namespace ui
