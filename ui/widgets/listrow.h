// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// A row of a list that opens something: icon, title, detail, a pill and a chevron, one button.
class ListRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString icon, title, detail, pill;
        Tone tone = Tone::Neutral;
    };

    explicit ListRow(Content content, QWidget *parent = nullptr);

    void setContent(Content content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace ui
