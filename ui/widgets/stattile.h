// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// A headline figure that opens the list behind it.
class StatTile : public QAbstractButton
{
    Q_OBJECT

public:
    StatTile(QString name, QString icon, QWidget *parent = nullptr);

    /// Shows \a figure with a \a note in words; the tone colours the note and the icon.
    void setFigure(const QString &figure, const QString &note, Tone tone = Tone::Neutral);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_icon, m_figure, m_note;
    Tone m_tone = Tone::Neutral;
};

} // namespace ui
