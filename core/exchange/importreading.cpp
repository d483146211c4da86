// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreading.h"

#include "core/base/tr.h"
#include "core/domain/codes.h"
#include "core/exchange/importvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString otherKind = u"OT04"_s; // 'Something else'

QString listed(const QStringList &headers)
{
    return headers.size() > 40 ? headers.first(40).join(u", "_s) + u" …"_s : headers.join(u", "_s);
}

/// A text of several lines, with line ends of one kind and none around it.
QString tidy(QString text)
{
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text.trimmed();
}

} // namespace

Result<std::unique_ptr<ImportReader>> ImportReader::open(CsvReader csv,
                                                         const ImportMapping &mapping)
{
    std::unique_ptr<ImportReader> reader(new ImportReader(std::move(csv), mapping));
    if (const Result<> header = reader->takeHeader(); !header)
        return header.error();
    return reader;
}

ImportReader::ImportReader(CsvReader csv, ImportMapping mapping)
    : m_csv(std::move(csv))
    , m_mapping(std::move(mapping))
{}

Result<> ImportReader::takeHeader()
{
    if (!m_csv.next())
        return error() ? *error()
                       : Error{Error::Code::Invalid,
                               Tr::tr("The file is empty: there is no header row in it."),
                               {}};
    m_columns = ImportColumns(m_csv.texts(), m_mapping);
    for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
        const auto isIt
            = [&](const QString &header) { return foldedHeader(header) == foldedHeader(it.key()); };
        if (std::none_of(m_columns.headers().begin(), m_columns.headers().end(), isIt))
            m_problems.append(
                {0,
                 it.value(),
                 Tr::tr("The mapping names a column \"%1\", which the file does not have.")
                     .arg(it.key())});
    }

    const auto missing = [&](const QString &what) {
        return Error{
            Error::Code::Invalid,
            Tr::tr("The file has no column for %1. Its columns are: %2. Name the right one "
                   "in a mapping.")
                .arg(what, listed(m_columns.headers())),
            {}};
    };
    if (!m_columns.has(ImportField::SourceReference) && !m_columns.has(ImportField::OtherReference))
        return missing(Tr::tr("the number of the incident, such as \"ID\" or \"Ref\""));
    if (!m_columns.has(ImportField::OccurredOn))
        return missing(Tr::tr("the date of the incident, such as \"Incident date\""));
    return {};
}

bool ImportReader::next(ImportedRow &row)
{
    if (!m_csv.next())
        return false;
    row = {};
    row.row = static_cast<int>(m_csv.row());
    row.raw = m_columns.raw(m_csv);

    bool blank = true;
    bool overlong = false;
    for (qsizetype i = 0; i < m_csv.size(); ++i) {
        const bool empty = m_csv.cell(i).trimmed().isEmpty();
        blank = blank && empty;
        overlong = overlong || (!empty && i >= m_columns.headers().size());
    }
    if (blank) {
        skip(row, Tr::tr("Row %1 is empty.").arg(row.row));
        return true;
    }
    if (overlong) {
        skip(row,
             Tr::tr(
                 "Row %1 has %2 cells where the header has %3. Most likely a comma stands outside "
                 "quotation marks. Correct it in the file and import again.")
                 .arg(QString::number(row.row),
                      QString::number(m_csv.size()),
                      QString::number(m_columns.headers().size())));
        return true;
    }
    if (m_csv.size() < m_columns.headers().size())
        row.problems.append(
            {row.row,
             {},
             Tr::tr("Row %1 has only %2 cells where the header has %3; the rest is taken as empty. "
                    "Look whether a line break stands outside quotation marks.")
                 .arg(QString::number(row.row),
                      QString::number(m_csv.size()),
                      QString::number(m_columns.headers().size()))});
    readTimes(row);
    readReference(row);
    if (row.skipped)
        return true;
    readKind(row);
    readHarm(row);
    readTexts(row);
    return true;
}

void ImportReader::readReference(ImportedRow &row)
{
    const QString own = value(ImportField::SourceReference);
    const QString other = value(ImportField::OtherReference);
    row.sourceReference = own.isEmpty() ? other : own;
    if (row.sourceReference.isEmpty()) {
        skip(
            row,
            Tr::tr(
                "Row %1 has no number of the incident, so that it could not be found again. Add it "
                "in the file and import again.")
                .arg(row.row));
        return;
    }
    row.values.insert(u"source_reference"_s, row.sourceReference);
    if (!other.isEmpty() && other != row.sourceReference)
        row.values.insert(u"other_reference"_s, other);
    if (row.skipped)
        return;
    const int first = m_rowOfReference.value(row.sourceReference, row.row);
    if (first != row.row)
        skip(
            row,
            Tr::tr(
                "Row %1 is about the same incident as row %2 (%3), which was taken. Only the first "
                "row of an incident is imported.")
                .arg(QString::number(row.row), QString::number(first), row.sourceReference));
    else
        m_rowOfReference.insert(row.sourceReference, row.row);
}

void ImportReader::readTimes(ImportedRow &row) const
{
    using enum ImportField;
    const QString dayText = value(OccurredOn);
    const ImportedDay occurred = importedDay(dayText);
    if (!occurred.day.isValid()) {
        row.skipped = true;
        problem(row,
                OccurredOn,
                dayText.isEmpty()
                    ? Tr::tr("no date is given. Add it in the file and import again.")
                    : Tr::tr("'%1' is not a date. Correct it in the file and import again.")
                          .arg(dayText));
        return;
    }
    row.values.insert(u"occurred_on"_s, storedText(occurred.day));

    const QString timeText = value(OccurredAt);
    QTime time = occurred.time;
    if (!saysNotKnown(timeText)) {
        time = importedTime(timeText);
        if (!time.isValid())
            problem(row,
                    OccurredAt,
                    Tr::tr("'%1' is not a time of day. The incident is imported without it.")
                        .arg(timeText));
    }
    if (time.isValid())
        row.values.insert(u"occurred_at"_s, storedText(time));
    row.values.insert(u"precision"_s, time.isValid() ? u"exact"_s : u"unknown"_s);

    const QString reportedText = value(ReportedOn);
    if (saysNotKnown(reportedText))
        return;
    const QDate reported = importedDay(reportedText).day;
    if (!reported.isValid())
        problem(
            row,
            ReportedOn,
            Tr::tr("'%1' is not a date. The incident is imported without it.").arg(reportedText));
    else if (reported < occurred.day)
        problem(
            row,
            ReportedOn,
            Tr::tr("'%1' is before the day of the incident. The incident is imported without it.")
                .arg(reportedText));
    else
        row.values.insert(u"reported_on"_s, storedText(reported));
}

void ImportReader::readKind(ImportedRow &row)
{
    const QString type = value(ImportField::Type);
    const QString category = value(ImportField::Category);
    const QString subcategory = value(ImportField::Subcategory);
    const QString key = type + u'\n' + category + u'\n' + subcategory;
    auto known = m_kinds.constFind(key);
    if (known == m_kinds.constEnd())
        known = m_kinds.insert(key, kind(type, category, subcategory));
    if (known->words.isEmpty())
        return;
    const IncidentKind &kind = known->kind;
    row.values.insert(u"category_words"_s, known->words);
    row.values.insert(u"category"_s, kind.category);
    if (!kind.subcategory.isEmpty())
        row.values.insert(u"subcategory"_s, kind.subcategory);
    if (kind.category == u"HC") {
        row.values.insert(u"hate"_s, u"yes"_s);
        if (const QString strand = hateStrand(kind.subcategory); !strand.isEmpty())
            row.values.insert(u"hate_strand"_s, strand);
    }
}

/// Narrow words before wide ones, and the person's mapping before what is known anyway.
ImportReader::Kind
ImportReader::kind(const QString &type, const QString &category, const QString &subcategory) const
{
    QStringList words{type, category, subcategory};
    words.removeAll(QString());
    Kind result{{}, words.join(u" / "_s)};
    const auto byMapping = [&](std::initializer_list<QString> candidates) {
        for (const QString &candidate : candidates) {
            const QString code = m_columns.mapped(ImportField::Category, candidate);
            if (code.isEmpty())
                continue;
            const QString parent = parentOf(List::Subcategory, code);
            result.kind = parent.isEmpty() ? IncidentKind{code, {}} : IncidentKind{parent, code};
            return true;
        }
        return false;
    };
    if (byMapping({type + u' ' + category + u' ' + subcategory,
                   category + u' ' + subcategory,
                   subcategory}))
        return result;
    result.kind = incidentKind(type, category, subcategory);
    if (!result.kind.category.isEmpty() || byMapping({type + u' ' + category, category, type}))
        return result;
    result.kind = {parentOf(List::Subcategory, otherKind), otherKind};
    return result;
}

void ImportReader::readHarm(ImportedRow &row)
{
    const QString result = value(ImportField::Outcome);
    const QString words = value(ImportField::Harm);
    const QString key = result + u'\n' + words;
    auto known = m_harms.constFind(key);
    if (known == m_harms.constEnd())
        known = m_harms.insert(key, harm(result, words));
    if (!known->outcome.isEmpty())
        row.values.insert(u"outcome_class"_s, known->outcome);
    if (!known->harm.isEmpty())
        row.values.insert(u"harm"_s, known->harm);
    else if (!saysNotKnown(words))
        problem(
            row,
            ImportField::Harm,
            Tr::tr("'%1' is no degree of harm that is known. Name it in a mapping; the incident is "
                   "imported without it.")
                .arg(words));
}

ImportReader::Harm ImportReader::harm(const QString &result, const QString &words) const
{
    Harm understood{m_columns.mapped(ImportField::Outcome, result),
                    m_columns.mapped(ImportField::Harm, words)};
    if (understood.outcome.isEmpty() && foldedWords(result).startsWith("near miss"_L1))
        understood.outcome = u"near_miss"_s;
    if (understood.harm.isEmpty())
        understood.harm = importedHarm(words);
    if (understood.harm.isEmpty() && saysNotKnown(words) && importedHarm(result) == u"none")
        understood.harm = u"none"_s;
    return understood;
}

void ImportReader::readTexts(ImportedRow &row) const
{
    using enum ImportField;
    for (const ImportField field :
         {Site, PlaceDetail, Description, ImmediateAction, PoliceReference, Reporter, Handler}) {
        if (const QString text = tidy(value(field)); !text.isEmpty())
            row.values.insert(code(field), text);
    }
    if (!row.values.contains(code(PlaceDetail)) && row.values.contains(code(Site)))
        row.values.insert(code(PlaceDetail), row.values.value(code(Site)));

    const QString words = value(LoneWorker);
    if (saysNotKnown(words))
        return;
    QString alone = m_columns.mapped(LoneWorker, words);
    if (alone.isEmpty())
        alone = importedYesNo(words);
    if (alone.isEmpty())
        problem(
            row,
            LoneWorker,
            Tr::tr("'%1' is neither yes nor no. The incident is imported without it.").arg(words));
    else
        row.values.insert(code(LoneWorker), alone);
}

void ImportReader::problem(ImportedRow &row, ImportField field, const QString &what) const
{
    row.problems.append(
        {row.row,
         code(field),
         Tr::tr("Row %1, %2: %3").arg(QString::number(row.row), m_columns.header(field), what)});
}

void ImportReader::skip(ImportedRow &row, const QString &why) const
{
    row.skipped = true;
    row.problems.append({row.row, {}, why});
}

Result<ImportReading> readIncidents(CsvReader csv, const ImportMapping &mapping)
{
    auto reader = ImportReader::open(std::move(csv), mapping);
    if (!reader)
        return reader.error();
    ImportReading reading{mapping,
                          (*reader)->columns().headers(),
                          (*reader)->columns().fields(),
                          {},
                          (*reader)->problems()};
    for (ImportedRow row; (*reader)->next(row);) {
        reading.problems.append(row.problems);
        reading.rows.append(std::move(row));
    }
    if ((*reader)->error())
        return *(*reader)->error();
    return reading;
}

} // namespace core
