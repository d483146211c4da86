// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importing.h"

#include "core/base/uuid7.h"
#include "core/storage/search.h"
#include "core/usecases/consequences.h"
#include "core/usecases/importedincident.h"
#include "core/usecases/incidents.h"
#include "core/vault/sha256.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Marks the end of a dry run, which must leave nothing behind.
const QString dryRunOver = QStringLiteral("dry run over");

constexpr int rowsPerReport = 200;

Result<QHash<QString, Site::Id>> sitesByName(const Database &db)
{
    auto sites = Repository<Site>(db).select(u"WHERE r.withdrawn_at IS NULL"_s);
    if (!sites)
        return sites.error();
    QHash<QString, Site::Id> byName;
    for (const Site &site : *sites)
        byName.insert(foldedWords(site.name), site.id());
    return byName;
}

} // namespace

Importing::Importing(Journal &journal)
    : m_journal(journal)
{}

Result<std::optional<Importing::Known>>
Importing::known(const Database &db, const QString &system, const QString &reference) const
{
    auto row = db.run(uR"(SELECT o.record_id, i.imported FROM other_reference o
        JOIN record r ON r.id = o.record_id AND r.kind = 'incident'
        LEFT JOIN import_row i ON i.record_id = o.record_id
        WHERE o.folded = ? AND o.system = ? ORDER BY i.id DESC LIMIT 1)"_s,
                      {foldedReference(reference), system});
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<Known>();
    Known found{row->value(0).toLongLong(), importedValues(row->value(1).toString().toUtf8())};
    row->finish();
    return std::optional<Known>(found);
}

Result<Record::Id>
Importing::add(ChangeSet &set, const ImportMapping &mapping, const ImportedRow &row)
{
    const Site::Id site = m_sites.value(foldedWords(row.values.value(u"site"_s)));
    IncidentFile file = importedIncident(row.values, mapping.system, row.sourceReference, site);
    FirstSteps none;
    if (auto done = Incidents::recordIn(set, file, none, m_journal.clock().today()); !done)
        return done.error();
    return file.incident.record.id;
}

Result<void> Importing::update(ChangeSet &set,
                               const Known &earlier,
                               const ImportedRow &row,
                               ImportResult &result)
{
    auto incident = Repository<Incident>(set.database()).find(Incident::Id(earlier.recordId));
    if (!incident)
        return incident.error();
    for (const QString &field : changedFields(earlier.values, row.values)) {
        if (importedField(*incident, field) == earlier.values.value(field))
            setImportedField(*incident, field, row.values.value(field));
        else if (importedField(*incident, field) != row.values.value(field))
            result.problems.append(
                {row.row,
                 field,
                 Tr::tr("Row %1: %2 was edited here since the last import and was left as it is.")
                     .arg(QString::number(row.row), incident->record.reference())});
    }
    if (auto done = set.save(*incident); !done)
        return done;
    return refreshConsequences(set, incident->id(), m_journal.clock().today());
}

Result<void> Importing::keepRow(ChangeSet &set, const ImportedRow &row, Record::Id record) const
{
    auto done = set.database().run(
        u"INSERT INTO import_row (batch_id, row_number, record_id, raw, imported) VALUES (?, ?, ?, ?, ?)"_s,
        {m_batch,
         row.row,
         record.isNull() ? QVariant() : QVariant(record.value()),
         QString::fromUtf8(row.raw),
         QString::fromUtf8(valuesText(row.values))});
    return done ? Result<void>() : done.error();
}

Result<void> Importing::takeRow(ChangeSet &set,
                                const ImportMapping &mapping,
                                const ImportedRow &row,
                                ImportResult &result)
{
    ++result.rows;
    result.problems += row.problems;
    if (row.skipped) {
        ++result.skipped;
        return keepRow(set, row, {});
    }
    auto earlier = known(set.database(), mapping.system, row.sourceReference);
    if (!earlier)
        return earlier.error();
    if (!earlier->has_value()) {
        auto record = add(set, mapping, row);
        if (!record)
            return record.error();
        ++result.added;
        return keepRow(set, row, *record);
    }
    const Known &before = **earlier;
    if (changedFields(before.values, row.values).isEmpty()) {
        ++result.same;
        return {};
    }
    ++result.updated;
    if (auto done = update(set, before, row, result); !done)
        return done;
    return keepRow(set, row, Record::Id(before.recordId));
}

Result<void> Importing::takeRows(ChangeSet &set,
                                 ImportReader &reader,
                                 ImportResult &result,
                                 const Fraction &progress)
{
    ImportedRow row;
    while (reader.next(row)) {
        if (auto done = takeRow(set, reader.mapping(), row, result); !done)
            return done;
        if (progress && result.rows % rowsPerReport == 0 && !progress(0))
            return Error{Error::Code::Conflict,
                         Tr::tr("The import was stopped. Nothing of it was kept."),
                         {}};
    }
    if (reader.error())
        return *reader.error();
    return {};
}

Result<ImportResult> Importing::incidents(const QByteArray &csv,
                                          const QString &fileName,
                                          const ImportMapping &mapping,
                                          bool dryRun,
                                          const Fraction &progress)
{
    auto opened = ImportReader::open(CsvReader(csv), mapping);
    if (!opened)
        return opened.error();
    const std::unique_ptr<ImportReader> reader = *std::move(opened);
    auto sites = sitesByName(m_journal.database());
    if (!sites)
        return sites.error();
    m_sites = *sites;
    ImportResult result;
    result.problems = reader->problems();
    const UseCase useCase{u"import.incidents"_s, Permission::Write, true};
    auto done = m_journal.commit(useCase, [&](ChangeSet &set) -> Result<void> {
        auto batch
            = set.database().run(uR"(INSERT INTO import_batch (uid, change_set_uid, source_system,
                file_name, sha256, mapping, at, rows_read, rows_new, rows_updated, rows_same, rows_skipped)
            VALUES (?, '', ?, ?, ?, ?, ?, 0, 0, 0, 0, 0) RETURNING id)"_s,
                                 {set.nextUid(),
                                  mapping.system,
                                  fileName,
                                  vault::sha256Hex(csv),
                                  QString::fromUtf8(json(mapping)),
                                  set.now()});
        if (!batch)
            return batch.error();
        batch->next();
        m_batch = batch->value(0).toLongLong();
        batch->finish();
        if (auto taken = takeRows(set, *reader, result, progress); !taken)
            return taken;
        if (dryRun)
            return Error{Error::Code::Conflict, dryRunOver, {}};
        auto counted = set.database().run(
            uR"(UPDATE import_batch SET rows_read = ?, rows_new = ?,
            rows_updated = ?, rows_same = ?, rows_skipped = ? WHERE id = ?)"_s,
            {result.rows, result.added, result.updated, result.same, result.skipped, m_batch});
        return counted ? Result<void>() : counted.error();
    });
    if (!done && !(dryRun && done.error().message == dryRunOver))
        return done.error();
    if (done)
        result.changeSetUid = done->changeSetUid;
    return result;
}

} // namespace core
