// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typedfield.h"

#include <QTime>

#include <optional>

namespace ui {

/// A local time of day, typed as 1430 or 14:30; empty means not known.
class TimeField : public TypedField
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// The time, or nothing if the box is empty or cannot be read.
    std::optional<QTime> time() const { return m_time; }
    void setTime(std::optional<QTime> time);

Q_SIGNALS:
    void timeChanged(std::optional<QTime> time);

protected:
    QString read(const QString &text, QString *tidied) override;

private:
    std::optional<QTime> m_time;
};

} // namespace ui
