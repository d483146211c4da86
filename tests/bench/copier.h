// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>

namespace bench {

/// Multiplies the incidents of a casebook with everything that belongs to them, in SQL: nothing a
/// person does, but a quick way to a casebook of a million.
class Copier
{
public:
    struct Copy
    {
        int number = 1;     ///< from 1
        int incidents = 0;  ///< of the first so many
        int shiftDays = 0;  ///< into the past
        bool closed = true; ///< nothing of it runs any more
    };

    /// The incidents there are now are what is copied. Opens a transaction.
    explicit Copier(core::Database &db);
    void copy(const Copy &copy);
    /// Brings references, search and statistics up to date, and commits.
    void finish();

private:
    void run(const QString &sql, const QVariantList &values = {}) const;
    void keepWords() const;
    QString statement(const QString &table, const QString &rows) const;

    core::Database &m_db;
    qint64 m_stride = 0; ///< between the ids of one copy and of the next
    QStringList m_statements;
};

} // namespace bench
