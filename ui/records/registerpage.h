// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/registersource.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class ChoiceBox;
class EmptyState;
class PagedModel;
class RegisterView;
class SortButton;

/// A register: search, filters, order, rows to open, and what can be done with them. It knows no
/// kind of record; what a person wants is said in signals.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPage(std::unique_ptr<RegisterSource> source, QWidget *parent = nullptr);
    ~RegisterPage() override;

    const RegisterQuery &query() const;
    /// Shows \a query as if a person had set search, filters and order.
    void setQuery(const RegisterQuery &query);
    /// The records chosen; empty when fewer than two or all are: then the query is meant.
    QStringList selection() const;
    /// Asks the source again, because something changed; the row in hand stays.
    void reload();

    PagedModel *model() const { return m_model; }
    RegisterView *view() const { return m_view; }
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    void openRequested(const QString &uid);
    void newRequested();
    /// \a format is "csv", "xlsx" or "pdf"; empty \a uids means everything \a query finds.
    void
    exportRequested(const QString &format, const ui::RegisterQuery &query, const QStringList &uids);
    void printRequested(const ui::RegisterQuery &query, const QStringList &uids);

protected:
    RegisterSource &source() const { return *m_source; }
    void focusInEvent(QFocusEvent *event) override;

private:
    void addHeader();
    void addFilters();
    void apply();
    void showResult();
    void showCount();
    QList<int> chosenRows() const;
    void clearFilters();

    std::unique_ptr<RegisterSource> m_source;
    RegisterWords m_words;
    PagedModel *m_model;
    RegisterView *m_view;
    QLineEdit *m_search;
    QHash<QString, ChoiceBox *> m_filters;
    SortButton *m_sort;
    QPushButton *m_clear;
    QStackedWidget *m_result;
    EmptyState *m_empty;
    QLabel *m_count;
    QTimer m_pause;
    bool m_setting = false;
};

} // namespace ui
