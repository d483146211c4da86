// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// A statutory clock: what is owed, for which record, how long is left and how much has gone; one
/// button that opens it.
class ClockRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString what, record, left;
        int percentGone = 0; ///< 0 to 100
        Tone tone = Tone::Neutral;
    };

    explicit ClockRow(const Content &content, QWidget *parent = nullptr);

    QSize sizeHint() const override { return QWidget::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
