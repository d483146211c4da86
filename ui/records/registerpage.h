// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/registersource.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class ChoiceBox;
class EmptyState;
class PageHeader;
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
    /// The records chosen, at most \a most, also where all are.
    QStringList chosenUids(qsizetype most) const;
    /// Asks the source again, because something changed; the row in hand stays.
    void reload();

    /// The row in hand; empty where there is none.
    QString currentUid() const;

    PagedModel *model() const { return m_model; }
    RegisterView *view() const { return m_view; }
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    void openRequested(const QString &uid);
    void newRequested();
    /// Another row is in hand, or none: then \a uid is empty.
    void currentChanged(const QString &uid);
    /// What is shown was asked or read anew.
    void resultShown();
    /// \a format is "csv", "xlsx", "pdf" or one of addExport(); empty \a uids means everything
    /// \a query finds.
    void
    exportRequested(const QString &format, const ui::RegisterQuery &query, const QStringList &uids);
    /// \a code of one of the words' actions, for the rows that are chosen.
    void togetherRequested(const QString &code, const QStringList &uids);
    void printRequested(const ui::RegisterQuery &query, const QStringList &uids);

protected:
    RegisterSource &source() const { return *m_source; }
    /// Offers one more format under Export.
    void addExport(const QString &format, const QString &words);
    /// Puts \a button in the head of the page, before those that are there.
    void addHeaderButton(QPushButton *button);
    /// Puts \a widget between the head and the filters.
    void addOverFilters(QWidget *widget);
    /// Puts \a widget at the right of the rows, which keep \a rows shares of the width to its one.
    void setBeside(QWidget *widget, int rowShares, int share);
    void focusInEvent(QFocusEvent *event) override;

private:
    void addHeader();
    void addFilters();
    void apply();
    QWidget *foot();
    void showResult();
    void showCount();
    void showEmpty(bool narrowed);
    void offerChoices();
    void tellCurrent();
    int rowOf(const QString &uid, int near) const;
    QList<int> chosenRows() const;
    void clearFilters();

    std::unique_ptr<RegisterSource> m_source;
    RegisterWords m_words;
    PagedModel *m_model;
    RegisterView *m_view;
    PageHeader *m_header = nullptr;
    QMenu *m_exports = nullptr;
    QHBoxLayout *m_across;
    QLineEdit *m_search;
    QHash<QString, ChoiceBox *> m_filters;
    SortButton *m_sort;
    QPushButton *m_clear;
    QStackedWidget *m_result;
    EmptyState *m_empty;
    QLabel *m_count;
    QWidget *m_together;
    QTimer m_pause;
    QString m_current;
    bool m_setting = false;
};

} // namespace ui
