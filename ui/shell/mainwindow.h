// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QHash>
#include <QMainWindow>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class AppBar;
class PageStack;
class ProgressStrip;
class Sidebar;
class Toast;

/// The frame of the program: bar, sidebar and pages. It knows no page and no casebook.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Offers \a entries in their order and shows the first.
    explicit MainWindow(QList<PageEntry> entries, QWidget *parent = nullptr);

    void setMarking(const QString &marking);
    void setPerson(const QString &name, const QString &role);

    /// Shows the page \a id of the sidebar; an unknown id changes nothing.
    void openPage(const QString &id);
    /// Shows the page \a key of one record, making it if it is not open: one page a record. The
    /// sidebar marks \a under.
    void
    openRecord(const QString &key, const QString &under, const std::function<QWidget *()> &make);
    /// Closes the page \a key of a record and shows what was shown before.
    void closeRecord(const QString &key);
    /// An open page, or null.
    QWidget *page(const QString &key) const;
    QString currentKey() const;

    void back();
    void forward();
    /// Asks every entry for its count again.
    void refreshCounts();

    /// Shows \a notice above the pages, whichever is open; deleting it takes it away.
    void addNotice(QWidget *notice);
    QLineEdit *searchBox() const;
    Toast *toast() const { return m_toast; }
    ProgressStrip *progress() const { return m_progress; }

Q_SIGNALS:
    void searchRequested(const QString &text);
    void searchEdited(const QString &text);
    void settingsRequested();
    void lockRequested();
    void pageShown(const QString &key);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addShortcuts();

    QList<PageEntry> m_entries;
    QHash<QString, QString> m_under; ///< the sidebar's entry for each record page
    AppBar *m_bar;
    Sidebar *m_sidebar;
    PageStack *m_stack;
    QVBoxLayout *m_notices;
    ProgressStrip *m_progress;
    Toast *m_toast;
};

} // namespace ui
