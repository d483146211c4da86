// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/pages.h"

#include "ui/actions/actionspage.h"
#include "ui/clocks/clockspage.h"
#include "ui/records/listpage.h"
#include "ui/reports/reportspage.h"
#include "ui/returns/returnspage.h"
#include "ui/shell/pageentry.h"
#include "ui/statutory/statutorypage.h"
#include "ui/today/todaypage.h"
#include "ui/tr.h"
#include "ui/triage/triagepage.h"

namespace ui {

using namespace Qt::StringLiterals;

QList<PageEntry> pages(Session &session)
{
    const QString cases = Tr::tr("Cases");
    const QString registers = Tr::tr("Registers");
    const QString output = Tr::tr("Output");
    const auto list = [&session](ListLook (*look)()) {
        return [&session, look]() -> QWidget * { return new ListPage(session, look()); };
    };
    const auto open = [&session](const QString &which, const QMap<QString, QString> &filters) {
        return [&session, which, filters] { return waiting(session, which, filters); };
    };
    return {
        // One entry each, in the order of the sidebar.
        {u"today"_s,
         {},
         u"home"_s,
         Tr::tr("Today"),
         QKeySequence(u"Ctrl+1"_s),
         [&session]() -> QWidget * { return new TodayPage(session); },
         {}},
        {u"incidents"_s,
         cases,
         u"alert-triangle"_s,
         Tr::tr("Incidents"),
         QKeySequence(u"Ctrl+2"_s),
         list(incidentLook),
         {}},
        {u"triage"_s,
         cases,
         u"checklist"_s,
         Tr::tr("Triage"),
         {},
         [&session]() -> QWidget * { return new TriagePage(session); },
         open(u"triage"_s, {})},
        {u"investigations"_s,
         cases,
         u"search"_s,
         Tr::tr("Investigations"),
         QKeySequence(u"Ctrl+3"_s),
         list(investigationLook),
         open(u"investigations"_s, {{u"state"_s, u"open"_s}})},
        {u"reviews"_s,
         cases,
         u"clipboard-list"_s,
         Tr::tr("Reviews"),
         QKeySequence(u"Ctrl+4"_s),
         list(reviewLook),
         open(u"reviews"_s, {{u"state"_s, u"draft"_s}})},
        {u"actions"_s,
         cases,
         u"list-check"_s,
         Tr::tr("Actions"),
         QKeySequence(u"Ctrl+5"_s),
         [&session]() -> QWidget * { return new ActionsPage(session); },
         open(u"actions"_s, {{u"status"_s, u"open"_s}})},
        {u"clocks"_s,
         cases,
         u"clock"_s,
         Tr::tr("Other clocks"),
         {},
         [&session]() -> QWidget * { return new ClocksPage(session); },
         open(u"clocks"_s, {{u"state"_s, u"overdue"_s}})},
        {u"people"_s,
         registers,
         u"users"_s,
         Tr::tr("People"),
         QKeySequence(u"Ctrl+6"_s),
         list(personLook),
         {}},
        {u"posts"_s, registers, u"id-badge"_s, Tr::tr("Posts"), {}, list(postLook), {}},
        {u"sites"_s,
         registers,
         u"building-hospital"_s,
         Tr::tr("Sites"),
         QKeySequence(u"Ctrl+7"_s),
         list(siteLook),
         {}},
        {u"evidence"_s, registers, u"folder"_s, Tr::tr("Evidence"), {}, list(exhibitLook), {}},
        {u"statutory"_s,
         output,
         u"scale"_s,
         Tr::tr("Statutory"),
         QKeySequence(u"Ctrl+8"_s),
         [&session]() -> QWidget * { return new StatutoryPage(session); },
         open(u"duties"_s, {{u"state"_s, u"overdue"_s}})},
        {u"reports"_s,
         output,
         u"report"_s,
         Tr::tr("Reports"),
         {},
         [&session]() -> QWidget * { return new ReportsPage(session); },
         {}},
        {u"returns"_s,
         output,
         u"report-analytics"_s,
         Tr::tr("Annual return"),
         {},
         [&session]() -> QWidget * { return new ReturnsPage(session); },
         {}},
    };
}

} // namespace ui
