// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/reporting.h"
#include "app/cli/saying.h"
#include "core/usecases/returns.h"
#include "ui/print/printing.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

int makeReturn(const Invocation &invocation)
{
    for (const QString &needed : {u"year"_s, u"out"_s}) {
        if (invocation.value(needed).isEmpty()) {
            complain(u"--%1 is missing."_s.arg(needed));
            return WrongUse;
        }
    }
    const auto year = core::readFinancialYear(invocation.value(u"year"_s));
    if (!year) {
        complain(u"\"%1\" is no financial year. Write it as 2025/26."_s.arg(
            invocation.value(u"year"_s)));
        return WrongUse;
    }
    auto reader = audience(invocation.value(u"audience"_s));
    if (!reader)
        return refuse(reader.error());
    auto casebook = open(invocation, 1);
    if (!casebook)
        return refuse(casebook.error());
    const core::Returns returns(**casebook);
    const QString path = invocation.value(u"out"_s);
    const QString format = QFileInfo(path).suffix().toLower();
    core::Result<> done;
    if (format == u"pdf") {
        auto paper = returns.document(*year, *reader);
        done = paper ? ui::print::savePdf(*paper, path) : core::Result<>(paper.error());
    } else {
        done = returns.save(*year, *reader, format, path);
    }
    if (!done)
        return refuse(done.error());
    printLine(u"Wrote %1"_s.arg(path));
    return Done;
}

} // namespace cli
