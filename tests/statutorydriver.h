// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads and works the Statutory page as a person does.
#include "ui/records/pagedmodel.h"
#include "ui/records/registerview.h"
#include "ui/statutory/dutypanel.h"
#include "ui/statutory/statutorypage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

inline QString allWords(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root))
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

inline QPushButton *buttonStarting(const QWidget *root, const QString &words)
{
    for (QPushButton *b : root->findChildren<QPushButton *>()) {
        if (b->isVisible() && b->text().startsWith(words))
            return b;
    }
    return nullptr;
}

inline QString cell(const ui::ListPage &page, int row, const QString &heading)
{
    const ui::PagedModel *model = page.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole) == heading)
            return model->index(row, column).data().toString();
    }
    return QStringLiteral("no such column");
}

inline int rowOf(const ui::ListPage &page, const QString &rule)
{
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (cell(page, row, QStringLiteral("Rule")) == rule)
            return row;
    }
    return -1;
}

/// Chooses the row of \a rule as a person does, and waits for the panel.
inline void choose(ui::StatutoryPage &page, const QString &rule)
{
    const int row = rowOf(page, rule);
    QVERIFY2(row >= 0, qPrintable(rule));
    page.view()->setCurrentIndex(page.model()->index(row, 0));
    QTRY_COMPARE(page.panel()->dutyUid(), page.model()->uid(row));
}
