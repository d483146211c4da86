// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

class PagedModel;

/// The table of a register: rows to choose and open, with the model's columns as it wishes them.
class RegisterView : public QTableView
{
    Q_OBJECT

public:
    explicit RegisterView(PagedModel *model, QWidget *parent = nullptr);

    /// Measures the columns that ask for no width on the rows in sight.
    void fitColumns();
    /// Shows the sort order of the model's query in the header.
    void showOrder();
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    /// A person typed \a text in the table: it means the search box.
    void typed(const QString &text);
    /// A heading was chosen to sort by.
    void headingChosen(int column);

private:
    PagedModel *m_model;
};

} // namespace ui
