// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/incapacity.h"

#include <QWidget>

namespace ui {

/// The days after an accident side by side: which count, which do not, the day the limit is passed
/// and the last day to report.
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

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columns(int width) const;
    QRect cell(int index) const;
    QString mark(const core::AbsenceDay &day) const;

    QList<core::AbsenceDay> m_days;
};

} // namespace ui
