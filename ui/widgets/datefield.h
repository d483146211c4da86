// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typedday.h"
#include "ui/widgets/typedfield.h"

#include <functional>

class QLabel;
class QToolButton;

namespace ui {

/// A day: typed in any usual way or picked from a calendar (the button, or Alt+Down).
class DateField : public TypedField
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// \a today answers what day it is; \a guess which year a typed 12/11 means.
    explicit DateField(Today today,
                       YearGuess guess = YearGuess::ThisYear,
                       QWidget *parent = nullptr);

    /// The day, or nothing if the box is empty or cannot be read.
    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    void dateChanged(std::optional<QDate> date);

protected:
    QString read(const QString &text, QString *tidied) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCalendar();
    void take(std::optional<QDate> date);

    Today m_today;
    YearGuess m_guess;
    QToolButton *m_button;
    QLabel *m_weekday;
    std::optional<QDate> m_date;
};

} // namespace ui
