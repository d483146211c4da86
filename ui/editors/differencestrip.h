// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace ui {

class DraftKeeper;

/// Side by side what was typed and what is stored, where a record moved on under a draft; and the
/// words of fields that are no more, to copy. Hidden while there is neither.
class DifferenceStrip : public QFrame
{
    Q_OBJECT

public:
    explicit DifferenceStrip(DraftKeeper *keeper, QWidget *parent = nullptr);

private:
    void show(DraftKeeper *keeper);
    QWidget *differences(DraftKeeper *keeper);
    QWidget *orphan(DraftKeeper *keeper, const QString &code, const QString &words);

    QVBoxLayout *m_body;
};

} // namespace ui
