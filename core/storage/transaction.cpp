// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_depth(database.m_transactions)
{
    if (m_depth == 0)
        m_database.m_undone.reset();
    const auto begun
        = m_database.runScript(m_depth == 0 ? u"BEGIN IMMEDIATE"_s : savepoint(u"SAVEPOINT"_s));
    m_open = begun.has_value();
    if (!begun && !m_database.m_undone)
        m_database.m_undone = begun.error();
    ++m_database.m_transactions;
}

Transaction::~Transaction()
{
    if (m_open && m_database.inTransaction()) {
        const auto undone = m_database.runScript(m_depth == 0 ? u"ROLLBACK"_s
                                                              : savepoint(u"ROLLBACK TO"_s) + u';'
                                                                    + savepoint(u"RELEASE"_s));
        Q_UNUSED(undone) // the engine has undone what it could
    }
    --m_database.m_transactions;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_open || m_database.m_undone);
    if (auto done = m_database.runScript(m_depth == 0 ? u"COMMIT"_s : savepoint(u"RELEASE"_s));
        !done)
        return done;
    m_open = false;
    return {};
}

QString Transaction::savepoint(const QString &verb) const
{
    return u"%1 part_%2"_s.arg(verb, QString::number(m_depth));
}

} // namespace core
