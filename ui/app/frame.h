// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>

namespace ui {

/// The one window of the program: a page before a casebook is open, or the open casebook.
class Frame : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Frame(QWidget *parent = nullptr);

    /// Shows \a page, which the frame owns, and deletes the page before.
    void setPage(QWidget *page);
    /// Shows \a page and leaves the page before alive but out of sight; returns it.
    QWidget *replacePage(QWidget *page);
    /// Asked before the window closes; false keeps it open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    std::function<bool()> m_mayClose;
};

} // namespace ui
