// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reporting.h"
#include "core/usecases/finder.h"
#include "core/usecases/organisationbrief.h"
#include "core/usecases/papers.h"
#include "core/usecases/statementpapers.h"
#include "core/usecases/statutorypapers.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Casebook;
using core::Error;
using core::Result;
using core::reports::Audience;

namespace {

Result<Report> taken(const Result<core::Paper> &paper)
{
    if (!paper)
        return paper.error();
    return Report{paper->document, paper->finds, paper->looksLikeName};
}

} // namespace

Result<Audience> audience(const QString &name)
{
    if (name.isEmpty() || name == u"full")
        return Audience::Full;
    if (name == u"restricted")
        return Audience::Restricted;
    if (name == u"shareable")
        return Audience::Shareable;
    return Error{Error::Code::Invalid,
                 u"The audience is full, restricted or shareable, not \"%1\"."_s.arg(name),
                 {}};
}

Result<QString> recordCalled(Casebook &casebook, const QString &reference)
{
    const auto parsed = core::parseReference(reference);
    if (parsed) {
        auto hits = core::Finder(casebook.database()).find(reference, 5);
        if (!hits)
            return hits.error();
        for (const core::SearchHit &hit : *hits) {
            const auto found = core::parseReference(hit.reference);
            if (found && found->kind == parsed->kind && found->year == parsed->year
                && found->number == parsed->number)
                return hit.uid;
        }
    }
    return Error{
        Error::Code::NotFound, u"There is no record \"%1\" in this casebook."_s.arg(reference), {}};
}

Result<Report> report(Casebook &casebook, const QString &kind, const Wanted &wanted)
{
    const QString &reference = wanted.reference;
    const Audience audience = wanted.audience;
    if (kind == u"brief" && reference.isEmpty())
        return taken(core::organisationBriefPaper(casebook, audience));
    auto uid = recordCalled(casebook, reference);
    if (!uid)
        return uid.error();
    const auto record = core::parseReference(reference);
    const auto wants = [&](const QString &recordKind) { return record->kind == recordKind; };
    if (kind == u"incident" && wants(u"incident"_s))
        return taken(core::incidentPaper(casebook, *uid, audience));
    if (kind == u"brief" && wants(u"incident"_s))
        return taken(core::briefPaper(casebook, *uid, audience));
    if (kind == u"investigation" && wants(u"investigation"_s))
        return taken(core::investigationPaper(casebook, *uid, audience));
    if (kind == u"statement" && wants(u"investigation"_s))
        return taken(core::statementPaper(casebook,
                                          *uid,
                                          wanted.account,
                                          wanted.reverse ? core::StatementSide::Reverse
                                                         : core::StatementSide::Served,
                                          audience));
    if (kind == u"unused" && wants(u"investigation"_s))
        return taken(core::unusedMaterialPaper(casebook, *uid, audience));
    if (kind == u"review" && wants(u"review"_s))
        return taken(core::reviewPaper(casebook, *uid, audience));
    if (kind == u"riddor" && wants(u"incident"_s))
        return taken(core::riddorPaper(casebook, *uid, wanted.person, audience));
    if (kind == u"pars" && wants(u"incident"_s))
        return taken(core::parsPaper(casebook, *uid, wanted.person, audience));
    return Error{
        Error::Code::Invalid, u"There is no %1 report of %2."_s.arg(kind, reference.toUpper()), {}};
}

} // namespace cli
