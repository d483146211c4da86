// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/records/listlook.h"
#include "ui/records/registerpage.h"

namespace core {
struct Changes;
struct ListQuery;
} // namespace core

namespace ui {

class ListSource;
class Session;

/// A register of the open casebook: rows open their records, and what is found or chosen is
/// exported and printed.
class ListPage : public RegisterPage
{
    Q_OBJECT

public:
    ListPage(Session &session, const ListLook &look, QWidget *parent = nullptr);

    /// Writes the rows \a uids, or all that \a query finds, to \a path as "csv", "xlsx" or "pdf";
    /// how many, or why not. A person who stops it gets a file neither way.
    core::Result<qint64> saveTo(const QString &format,
                                const QString &path,
                                const RegisterQuery &query,
                                const QStringList &uids);

protected:
    void showEvent(QShowEvent *event) override;

private:
    core::ListQuery asked(const RegisterQuery &query, const QStringList &uids) const;
    void exportTo(const QString &format, const RegisterQuery &query, const QStringList &uids);
    void printList(const RegisterQuery &query, const QStringList &uids);
    void refresh();

    Session &m_session;
    ListSource &m_source;
    QTimer m_soon;
    bool m_stale = false;
};

/// How many records wait in \a list narrowed by \a filters, for the sidebar.
int waiting(Session &session, const QString &list, const QMap<QString, QString> &filters);

} // namespace ui
