// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/pages.h"

#include "ui/shell/pageentry.h"
#include "ui/tr.h"
#include "ui/triage/triagepage.h"

namespace ui {

using namespace Qt::StringLiterals;

QList<PageEntry> pages(Session &session)
{
    Q_UNUSED(session)
    const QString cases = Tr::tr("Cases");
    const QString registers = Tr::tr("Registers");
    const QString output = Tr::tr("Output");
    Q_UNUSED(cases)
    Q_UNUSED(registers)
    Q_UNUSED(output)
    return {
        // One entry each, in the order of the sidebar.
        {u"triage"_s,
         cases,
         u"checklist"_s,
         Tr::tr("Triage"),
         {},
         [&session]() -> QWidget * { return new TriagePage(session); },
         {}},
    };
}

} // namespace ui
