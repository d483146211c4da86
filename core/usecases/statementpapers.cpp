// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/statementpapers.h"

#include "core/reports/unusedmaterial.h"
#include "core/reports/witnessstatement.h"
#include "core/usecases/casepeople.h"
#include "core/usecases/investigations.h"
#include "core/usecases/papers.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The setting that names the rules a statement is made under.
constexpr auto citationSetting = "statement.citation";

QString urnOf(const InvestigationFile &file)
{
    for (const IncidentFile &incident : file.incidents)
        for (const OtherReference &one : incident.references)
            if (one.system == u"urn")
                return one.value;
    return {};
}

Result<void> addWitness(Casebook &casebook, const InvestigationFile &file, reports::StatementCase &c)
{
    for (const IncidentFile &incident : file.incidents) {
        for (const PartFile &one : incident.parts) {
            if (one.part.id != c.account.partId)
                continue;
            c.witness = one.part.describedAs;
            c.job = one.part.job;
            if (one.part.personId.isNull())
                return {};
            auto person = Repository<Person>(casebook.database()).find(one.part.personId);
            if (!person)
                return person.error();
            c.witness = QStringList{person->forenames, person->surname}.join(u' ').trimmed();
            c.person = *person;
            return {};
        }
    }
    c.witness = c.account.personName;
    return {};
}

Result<reports::Discretion>
discretionOf(Casebook &casebook, const ReportedInvestigation &held, reports::Audience audience)
{
    auto people = casePeople(casebook.journal(), held.file.incidents, held.file.actions);
    if (!people)
        return people.error();
    return reports::Discretion(
        audience, held.file.incidents, *people, reports::namedIn(held.file));
}

} // namespace

Result<Paper> statementPaper(Casebook &casebook,
                             const QString &investigationUid,
                             int number,
                             StatementSide side,
                             reports::Audience audience)
{
    if (audience != reports::Audience::Full)
        return Error{Error::Code::Denied,
                     Tr::tr("A witness statement is printed whole or not at all."),
                     {}};
    auto file = Investigations(casebook.journal()).load(investigationUid);
    if (!file)
        return file.error();
    const QString reference = file->investigation.record.reference();
    if (number < 1 || number > file->accounts.size())
        return Error{Error::Code::NotFound,
                     file->accounts.isEmpty()
                         ? Tr::tr("%1 has no account or statement.").arg(reference)
                         : Tr::tr("%1 has accounts 1 to %2.")
                               .arg(reference, QString::number(file->accounts.size())),
                     {}};
    reports::StatementCase held;
    held.account = file->accounts.at(number - 1);
    if (held.account.accountKind != u"statement")
        return Error{Error::Code::Invalid,
                     Tr::tr("Account %1 of %2 is not a witness statement. Say that it is one first.")
                         .arg(QString::number(number), reference),
                     {}};
    held.reference = u"%1/S%2"_s.arg(reference, QString::number(number));
    held.urn = urnOf(*file);
    held.organisation = casebook.organisation();
    held.citation = casebook.setting(citationSetting, reports::usualStatementCitation());
    if (auto added = addWitness(casebook, *file, held); !added)
        return added.error();
    const reports::Frame frame = frameNow(casebook, audience);
    return Paper{side == StatementSide::Served ? reports::witnessStatement(held, frame)
                                               : reports::witnessDetails(held, frame),
                 {},
                 {}};
}

Result<Paper> unusedMaterialPaper(Casebook &casebook,
                                  const QString &investigationUid,
                                  reports::Audience audience)
{
    auto held = reportedInvestigation(casebook, investigationUid);
    if (!held)
        return held.error();
    auto discretion = discretionOf(casebook, *held, audience);
    if (!discretion)
        return discretion.error();
    const reports::Document document
        = reports::unusedSchedule(*held, frameNow(casebook, audience), *discretion);
    return Paper{document, discretion->finds(), discretion->looksLikeName()};
}

Result<TableData> unusedMaterialList(Casebook &casebook, const QString &investigationUid)
{
    auto held = reportedInvestigation(casebook, investigationUid);
    if (!held)
        return held.error();
    auto discretion = discretionOf(casebook, *held, reports::Audience::Full);
    if (!discretion)
        return discretion.error();
    const reports::Table schedule = reports::unusedTable(*held, *discretion);
    TableData list{Tr::tr("Schedule of unused material, %1")
                       .arg(held->file.investigation.record.reference()),
                   schedule.header,
                   {}};
    for (const QList<reports::Cell> &row : schedule.rows) {
        QStringList cells;
        for (const reports::Cell &cell : row)
            cells << cell.text;
        list.rows << cells;
    }
    return list;
}

} // namespace core
