// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

/// Facts in columns: a small name above each value, which can be selected and copied.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(int columns = 2, QWidget *parent = nullptr);

    /// Adds a fact. An empty \a value reads "Not known yet": nothing unknown is left blank.
    void add(const QString &name, const QString &value);
    void clear();

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_count = 0;
};

} // namespace ui
