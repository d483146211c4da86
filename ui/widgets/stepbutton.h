// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// One step of a StepList: a number or a tick, its title, and in words what is missing.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(int number, const QString &title, QWidget *parent = nullptr);

    /// \a note says in words what is missing or why the step does not apply.
    void setState(bool done, const QString &note);
    /// Whether a line leads on to the next step.
    void setLast(bool last);
    /// Whether the line from the step before is that of a finished one.
    void setAfterDone(bool done);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsRect(int width) const;

    int m_number;
    bool m_done = false;
    bool m_last = false;
    bool m_afterDone = false;
    QString m_title;
    QString m_note;
};

} // namespace ui
