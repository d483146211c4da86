// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/registerpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"

#include "tests/gallery.h"
#include "tests/sampleregister.h"
#include <memory>

namespace gallery {

using namespace Qt::StringLiterals;

namespace {

QList<ui::PageEntry> entries()
{
    const auto reg = [] { return new ui::RegisterPage(std::make_unique<SampleRegister>(1318)); };
    const auto none = [] { return new ui::RegisterPage(std::make_unique<SampleRegister>(0)); };
    const auto count = [](int n) { return [n] { return n; }; };
    const QString cases = u"Cases"_s;
    const QString registers = u"Registers"_s;
    const QString output = u"Output"_s;
    return {
        {u"today"_s, {}, u"home"_s, u"Today"_s, QKeySequence(u"Ctrl+1"_s), readingPage, count(9)},
        {u"incidents"_s,
         cases,
         u"alert-triangle"_s,
         u"Incidents"_s,
         QKeySequence(u"Ctrl+2"_s),
         reg,
         count(42)},
        {u"triage"_s, cases, u"filter"_s, u"Triage"_s, QKeySequence(u"Ctrl+3"_s), none, count(6)},
        {u"investigations"_s,
         cases,
         u"search"_s,
         u"Investigations"_s,
         QKeySequence(u"Ctrl+4"_s),
         none,
         count(9)},
        {u"reviews"_s,
         cases,
         u"report-analytics"_s,
         u"Reviews"_s,
         QKeySequence(u"Ctrl+5"_s),
         none,
         count(4)},
        {u"actions"_s,
         cases,
         u"list-check"_s,
         u"Actions"_s,
         QKeySequence(u"Ctrl+6"_s),
         none,
         count(37)},
        {u"risks"_s, registers, u"shield-lock"_s, u"Risks"_s, QKeySequence(u"Ctrl+7"_s), none, {}},
        {u"people"_s, registers, u"users"_s, u"People"_s, QKeySequence(u"Ctrl+8"_s), none, {}},
        {u"sites"_s,
         registers,
         u"building-hospital"_s,
         u"Sites"_s,
         QKeySequence(u"Ctrl+9"_s),
         none,
         {}},
        {u"evidence"_s, registers, u"folder"_s, u"Evidence"_s, {}, none, {}},
        {u"statutory"_s, output, u"scale"_s, u"Statutory"_s, {}, none, count(3)},
        {u"reports"_s, output, u"file-text"_s, u"Reports"_s, {}, none, {}}};
}

ui::MainWindow *window()
{
    auto *w = new ui::MainWindow(entries());
    w->setMarking(u"OFFICIAL-SENSITIVE"_s);
    w->setPerson(u"Priya Raman"_s, u"LSMS"_s);
    return w;
}

} // namespace

QWidget *todayWindow()
{
    return window();
}

QWidget *registerWindow()
{
    ui::MainWindow *w = window();
    w->openPage(u"incidents"_s);
    w->toast()->say(u"INC-2026-0431 is saved."_s, u"Undo"_s, [] {});
    return w;
}

} // namespace gallery
