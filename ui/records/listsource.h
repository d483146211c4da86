// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/lists/lists.h"
#include "ui/records/listlook.h"

namespace ui {

class Session;

/// A register of one of core's lists.
class ListSource : public RegisterSource
{
public:
    ListSource(Session &session, ListLook look);

    RegisterWords words() const override { return m_look.words; }
    QList<RegisterColumn> columns() const override;
    QList<RegisterFilter> filters() const override;
    RegisterQuery firstQuery() const override;
    std::optional<std::pair<QString, QString>> goodNews(const RegisterQuery &query) const override;
    QString countText(qint64 shown, qint64 total) const override;
    qint64 count(const RegisterQuery &query) override;
    QList<RegisterRow> rows(const RegisterQuery &query, qint64 first, int n) override;
    QString refusal() const override { return m_refusal; }

    /// What \a query asks of the list.
    core::ListQuery asked(const RegisterQuery &query) const;
    const ListLook &look() const { return m_look; }
    /// The record that row \a uid opens.
    QString recordOf(const QString &uid) const { return m_records.value(uid, uid); }

private:
    RegisterRow shown(const core::ListRow &row);

    Session &m_session;
    ListLook m_look;
    core::ListDefinition m_list;
    QStringList m_needed; ///< the list's columns, in its order
    core::Lists m_lists;
    core::Lists m_totals; ///< counts everything without losing the place in m_lists
    QString m_refusal;
    QHash<QString, QString> m_records;
};

} // namespace ui
