// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStackedWidget>

#include <functional>

class QScrollArea;

namespace ui {

/// The pages of a window, made when first shown, with the way back.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Shows the page \a key, making it if it is not open yet.
    void open(const QString &key, const std::function<QWidget *()> &make);
    /// Deletes the page \a key; if it was shown, the page before it is.
    void closePage(const QString &key);
    /// The page \a key itself, or null if it is not open.
    QWidget *page(const QString &key) const;
    QString currentKey() const { return m_history.value(m_at); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void back();
    void forward();

Q_SIGNALS:
    /// Another page is shown.
    void pageShown(const QString &key);

private:
    void showCurrent();

    QHash<QString, QScrollArea *> m_pages;
    QStringList m_history; ///< keys of open pages in the order of the visits
    qsizetype m_at = -1;
};

} // namespace ui
