// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "core/exchange/importreading.h"
#include "core/storage/copy.h"
#include "core/storage/journal.h"

namespace core {

/// What an import did, or with a dry run would do. Rows are counted as the data rows of the file.
struct ImportResult
{
    int rows = 0;
    int added = 0;
    int updated = 0;
    int same = 0;
    int skipped = 0;
    QList<ImportProblem> problems;
    QString changeSetUid; ///< empty for a dry run, and where nothing was new
};

/// Brings another system's listing of incidents into the casebook, all of it in one commit or none.
/// Every row is kept as it came, with the values as they were understood. A row whose number is
/// known updates only what the other system changed since its last import, and never a field that
/// somebody has edited here.
class Importing
{
public:
    explicit Importing(Journal &journal);

    /// Reads \a csv (bytes of a file called \a fileName). Invalid where it is no listing of
    /// incidents; Conflict where \a progress stopped it.
    Result<ImportResult> incidents(const QByteArray &csv,
                                   const QString &fileName,
                                   const ImportMapping &mapping,
                                   bool dryRun,
                                   const Fraction &progress = {});

private:
    struct Known
    {
        qint64 recordId = 0;
        QMap<QString, QString> values; ///< of its last import
    };
    Result<void>
    takeRows(ChangeSet &set, ImportReader &reader, ImportResult &result, const Fraction &progress);
    Result<void> takeRow(ChangeSet &set,
                         const ImportMapping &mapping,
                         const ImportedRow &row,
                         ImportResult &result);
    Result<std::optional<Known>>
    known(const Database &db, const QString &system, const QString &reference) const;
    Result<Record::Id> add(ChangeSet &set, const ImportMapping &mapping, const ImportedRow &row);
    Result<void>
    update(ChangeSet &set, const Known &earlier, const ImportedRow &row, ImportResult &result);
    Result<void> keepRow(ChangeSet &set, const ImportedRow &row, Record::Id record) const;

    Journal &m_journal;
    qint64 m_batch = 0;
    QHash<QString, Site::Id> m_sites; ///< by folded name
};

} // namespace core
