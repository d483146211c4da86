// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class DraftKeeper;
class IconLabel;

/// Says whether what is typed is safe: "Saved as a draft, 14:32", or why it could not be saved.
class SavedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SavedLabel(const DraftKeeper *keeper, QWidget *parent = nullptr);

    /// What it says now.
    QString text() const;

private:
    void say(const DraftKeeper *keeper);

    IconLabel *m_icon;
    QLabel *m_words;
};

} // namespace ui
