// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/records/listlook.h"
#include "ui/records/registerpage.h"

#include <optional>

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
    Session &session() const { return m_session; }
    /// What \a query and the chosen \a uids ask of the list.
    core::ListQuery asked(const RegisterQuery &query, const QStringList &uids) const;
    /// Writes another format than those of every list; nothing where it is none.
    virtual std::optional<core::Result<qint64>>
    saveOther(const QString &format, const QString &path, const core::ListQuery &query);
    /// What is said once \a rows are written; %1 is the file.
    virtual QString savedWords(const QString &format, qint64 rows) const;

private:
    void exportTo(const QString &format, const RegisterQuery &query, const QStringList &uids);
    void printList(const RegisterQuery &query, const QStringList &uids);
    void startTogether(const QString &code, const QStringList &uids);
    void refresh();

    Session &m_session;
    ListSource &m_source;
    QTimer m_soon;
    bool m_stale = false;
};

/// How many records wait in \a list narrowed by \a filters, for the sidebar.
int waiting(Session &session, const QString &list, const QMap<QString, QString> &filters);

} // namespace ui
