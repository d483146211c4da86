// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace core {

class Database;

/// Everything run while it lives is kept by commit() or else undone; one within another is a part
/// of it that can be undone alone.
///
/// It takes the write lock at once. Where that fails, or where an error has undone everything, the
/// database refuses to run anything more until the transaction has gone, so that half a change is
/// never kept.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Keeps what was done. On an error nothing is kept, and the error says why.
    Result<void> commit();

private:
    QString savepoint(const QString &verb) const;

    Database &m_database;
    int m_depth;
    bool m_open = false;
};

} // namespace core
