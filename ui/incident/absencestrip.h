// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/incapacity.h"

#include <QWidget>

namespace ui {

/// The days after an accident side by side: which count, which do not and why, the day the limit is
/// passed and the last day to report. The arrow keys go from day to day; the day in words stands
/// below.
class AbsenceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AbsenceStrip(QWidget *parent = nullptr);

    /// \a sentence says what it comes to, for those who hear it.
    void setDays(const QList<core::AbsenceDay> &days, const QString &sentence);
    const QList<core::AbsenceDay> &days() const { return m_days; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The day the keys stand on; 0 is the day of the accident.
    int current() const { return m_current; }
    void setCurrent(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int columns(int width) const;
    QRect cell(int index) const;
    QString mark(const core::AbsenceDay &day) const;
    int indexAt(QPoint at) const;
    void describe();

    QString m_sentence;
    int m_current = 0;
    QList<core::AbsenceDay> m_days;
};

} // namespace ui
