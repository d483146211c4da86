// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/registersource.h"

#include <QPushButton>

namespace ui {

/// The order of a register as a button with a menu, for those who cannot click a heading.
class SortButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SortButton(const QList<RegisterColumn> &columns, QWidget *parent = nullptr);

    /// Shows the order of \a query.
    void showOrder(const RegisterQuery &query);

Q_SIGNALS:
    void orderChosen(const QString &column, bool ascending);

private:
    QList<RegisterColumn> m_columns;
};

} // namespace ui
