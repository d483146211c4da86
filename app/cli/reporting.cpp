// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reporting.h"

#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/platform/atomicfile.h"
#include "ui/print/printing.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Says on standard error what was replaced and what only looks like a name.
void tellFinds(const Report &made)
{
    for (const core::reports::Find &find : made.finds) {
        complain(find.replacement.isEmpty()
                     ? u"Looks like a name and stands: \"%1\" (%2)"_s.arg(find.found, find.where)
                     : u"Replaced \"%1\" by \"%2\" (%3)"_s.arg(
                         find.found, find.replacement, find.where));
    }
    for (const QString &words : made.looksLikeName)
        complain(u"Looks like a name and stands: \"%1\""_s.arg(words));
}

core::Result<> write(const core::reports::Document &document, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm")
        return ui::print::saveHtml(document, path);
    if (suffix == u"txt")
        return core::platform::writeAtomically(path, core::reports::plainText(document).toUtf8());
    return ui::print::savePdf(document, path);
}

int makeReport(const Invocation &invocation)
{
    if (invocation.argument(0) == u"return")
        return makeReturn(invocation);
    const QString kind = invocation.argument(0);
    QStringList needed{u"out"_s};
    if (kind != u"brief")
        needed.prepend(u"reference"_s);
    if (kind == u"statement")
        needed << u"account"_s;
    for (const QString &option : std::as_const(needed)) {
        if (invocation.value(option).isEmpty()) {
            complain(u"--%1 is missing."_s.arg(option));
            return WrongUse;
        }
    }
    auto reader = audience(invocation.value(u"audience"_s));
    if (!reader)
        return refuse(reader.error());
    auto casebook = open(invocation, 1);
    if (!casebook)
        return refuse(casebook.error());
    auto made = report(**casebook,
                       kind,
                       {invocation.value(u"reference"_s),
                        invocation.value(u"person"_s),
                        invocation.value(u"account"_s).toInt(),
                        invocation.has(u"reverse"_s),
                        *reader});
    if (!made)
        return refuse(made.error());
    const bool found = !made->finds.isEmpty() || !made->looksLikeName.isEmpty();
    if (found)
        tellFinds(*made);
    if (found && invocation.has(u"strict"_s)) {
        complain(u"Nothing was written, because --strict allows no finds."_s);
        return Refused;
    }
    if (auto done = write(made->document, invocation.value(u"out"_s)); !done)
        return refuse(done.error());
    printLine(u"Wrote %1"_s.arg(invocation.value(u"out"_s)));
    return Done;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            {u"KIND"_s, u"CASEBOOK"_s},
             u"Writes a report (review, incident, investigation, statement, unused, brief, riddor, "
             u"pars or return) as PDF, HTML or text; a return as PDF, XLSX or CSV."_s,
             {{u"reference"_s, u"REF"_s, u"of which record; brief without it is the whole trust"_s},
              {u"year"_s, u"2025/26"_s, u"of which financial year, for return"_s},
             {u"person"_s, u"V1"_s, u"about whom, for riddor and pars"_s},
             {u"account"_s, u"N"_s, u"which account, from 1, for statement"_s},
             {u"reverse"_s, {}, u"the side of a statement that is never served"_s},
             {u"audience"_s, u"WHO"_s, u"full (else), restricted or shareable"_s},
             {u"strict"_s, {}, u"write nothing where a name had to be replaced or may stand"_s},
             {u"out"_s, u"FILE"_s, u"where to; .html and .txt are understood too"_s}},
            makeReport,
            true};
}

} // namespace cli
