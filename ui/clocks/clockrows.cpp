// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clocks/clockrows.h"

#include "core/domain/clockcodes.h"
#include "core/domain/labels.h"
#include "core/rules/clocks/clockwords.h"
#include "core/rules/deadlinewords.h"
#include "core/usecases/otherclocks.h"
#include "ui/clocks/finishclock.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/reasondialog.h"

#include <QLocale>

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClockList;
using core::OtherClock;

namespace {

QString shortDay(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(day, u"ddd d MMM yyyy"_s);
}

QString titleOf(const OtherClock &clock, const QString &person)
{
    QString title = core::clockLabel(ClockList::Kind, clock.clockKind);
    if (!clock.offence.isEmpty())
        title += u": "_s + core::label(core::List::Offence, clock.offence);
    if (!clock.title.isEmpty())
        title += u": "_s + clock.title;
    return person.isEmpty() ? title : u"%1 (%2)"_s.arg(title, person);
}

/// How the day was reached, what is asked and what to bear in mind, a line each.
QString detailOf(const OtherClock &clock, const core::clocks::Reckoning &reckoning)
{
    QStringList lines;
    if (clock.runs() || clock.state == u"no_limit") {
        lines << core::clocks::working(reckoning);
        for (const QString &caution : reckoning.cautions)
            lines << core::clocks::caution(caution);
    }
    if (!clock.note.isEmpty())
        lines << clock.note;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString questionsOf(const OtherClock &clock, const core::clocks::Reckoning &reckoning)
{
    QStringList asked;
    for (const QString &unknown : reckoning.unknown) {
        if (clock.runs())
            asked << core::clocks::question(unknown);
    }
    return asked.join(u' ');
}

QString noteOf(const OtherClock &clock, const core::clocks::Reckoning &reckoning)
{
    if (clock.state == u"done") {
        const QString day = clock.doneOn.isValid() ? shortDay(clock.doneOn) : QString();
        return Tr::tr("Done %1. Reference: %2").arg(day, clock.reference).simplified();
    }
    if (clock.state == u"withdrawn")
        return Tr::tr("Not needed, because: %1").arg(clock.reason);
    QStringList more{Tr::tr("%1: %2").arg(
        core::clockLabel(ClockList::Basis, core::clocks::code(reckoning.basis)), reckoning.cited)};
    if (!clock.forWhom.isEmpty())
        more << Tr::tr("for %1").arg(clock.forWhom);
    if (!clock.source.isEmpty())
        more << Tr::tr("started by what is written down");
    return more.join(u" · "_s);
}

void pillOf(RowShown &row, const OtherClock &clock, const core::clocks::Reckoning &now, QDate today)
{
    row.pill = core::clockLabel(ClockList::State, clock.state);
    row.tone = clock.state == u"done" ? Tone::Success : Tone::Neutral;
    if (!clock.runs())
        return;
    const core::Due due = core::dueOn(clock.dueOn, today);
    row.tone = due.state == core::DueState::Overdue              ? Tone::Danger
               : clock.state == u"pending"                       ? Tone::Info
               : now.warnFrom.isValid() && now.warnFrom <= today ? Tone::Warning
                                                                 : Tone::Neutral;
    if (due.state == core::DueState::NoDate)
        return;
    row.pill = clock.state == u"pending" && due.state != core::DueState::Overdue
                   ? Tr::tr("Pending: %1").arg(core::sentence(due))
                   : core::sentence(due);
}

RowShown shown(const OtherClock &clock,
               const core::ClockSettings &settings,
               const QList<ChoiceBox::Choice> &people,
               QDate today)
{
    const core::clocks::Facts facts = core::factsOf(clock, settings.jurisdiction);
    const core::clocks::Reckoning now = core::clocks::reckon(facts, settings.holidays);
    QString person;
    for (const ChoiceBox::Choice &one : people) {
        if (one.code == QString::number(clock.partId.value()))
            person = one.label;
    }
    RowShown row;
    row.icon = u"clock"_s;
    row.title = titleOf(clock, person);
    const QString sentence = clock.runs() || clock.state == u"no_limit"
                                 ? core::clocks::sentence(facts, now)
                                 : QString();
    row.detail = QStringList{sentence, detailOf(clock, now)}.join(u'\n').trimmed();
    row.warning = questionsOf(clock, now);
    row.note = noteOf(clock, now);
    pillOf(row, clock, now, today);
    row.fixed = !clock.runs();
    if (clock.runs())
        row.actions = {{u"done"_s, Tr::tr("Done…")}, {u"withdraw"_s, Tr::tr("Not needed…")}};
    else if (clock.state != u"no_limit")
        row.actions = {{u"resume"_s, Tr::tr("Run again")}};
    row.cells = {row.title,
                 clock.fromOn.isValid() ? shortDay(clock.fromOn) : QString(),
                 clock.dueOn.isValid() ? shortDay(clock.dueOn) : QString(),
                 row.pill,
                 row.note};
    return row;
}

QList<ChoiceBox::Choice> choices(ClockList list)
{
    QList<ChoiceBox::Choice> all;
    for (const auto &[code, words] : core::clockCodes(list)) {
        // A review that is to be held follows from its investigation only.
        if (code != u"REVIEW_START")
            all.append({code, words});
    }
    return all;
}

/// Shows the fields a kind asks for, and names the day it runs from.
void showFieldsOf(Form &form, const QString &kind)
{
    const core::clocks::Kind *rule = core::clocks::kindOf(kind, u"EW"_s, {});
    const bool prosecuted = kind == u"SIX_MONTHS";
    const auto show = [&form](const QString &code, bool is) { form.row(code)->setVisible(is); };
    show(u"from_at"_s, kind == u"BREACH");
    show(u"given_on"_s, rule && rule->mayBeGiven);
    show(u"extended"_s, kind == u"SAR");
    show(u"offence"_s, prosecuted);
    show(u"domestic"_s, prosecuted);
    show(u"statement_on"_s, prosecuted);
    show(u"born_on"_s, kind == u"CICA");
    show(u"reported_on"_s, kind == u"CICA");
    form.row(u"from_on"_s)->setHelp(kind.isEmpty() ? QString() : core::clocks::fromLabel(kind));
}

void clockFields(BoundForm<OtherClock> &f, const QList<ChoiceBox::Choice> &people)
{
    f.choice(u"kind"_s,
             Tr::tr("What kind of clock"),
             choices(ClockList::Kind),
             &OtherClock::clockKind,
             FieldRow::Need::Required);
    f.text(u"title"_s, Tr::tr("What it is about"), &OtherClock::title);
    f.date(u"from_on"_s, Tr::tr("Runs from"), &OtherClock::fromOn);
    f.form().beside();
    f.time(u"from_at"_s, Tr::tr("At, United Kingdom time"), &OtherClock::fromAt);
    f.form().beside();
    f.date(
        u"given_on"_s, Tr::tr("Or the day that is set"), &OtherClock::givenOn, YearGuess::ThisYear);
    f.choice(u"offence"_s, Tr::tr("Offence"), core::List::Offence, &OtherClock::offence);
    f.tri(u"domestic"_s, Tr::tr("Does it amount to domestic abuse?"), &OtherClock::domestic);
    f.form().beside();
    f.date(u"statement_on"_s,
           Tr::tr("First statement or filmed interview with the police"),
           &OtherClock::statementOn);
    f.date(u"born_on"_s, Tr::tr("Date of birth, where under 18"), &OtherClock::bornOn);
    f.form().beside();
    f.date(u"reported_on"_s, Tr::tr("First reported to the police"), &OtherClock::reportedOn);
    f.tri(u"extended"_s,
          Tr::tr("Extended by two months, and the person told?"),
          &OtherClock::extended);
    f.text(u"for_whom"_s, Tr::tr("Who asked, or whom it goes to"), &OtherClock::forWhom);
    if (!people.isEmpty()) {
        f.form().beside();
        f.choice(u"part"_s, Tr::tr("Person here"), people, &OtherClock::partId);
    }
    f.longText(u"note"_s, Tr::tr("Note"), &OtherClock::note);
    Form &form = f.form();
    auto *kind = form.field<ChoiceBox>(u"kind"_s);
    QObject::connect(kind, &ChoiceBox::codeChanged, &form, [&form](const QString &code) {
        showFieldsOf(form, code);
    });
    showFieldsOf(form, {});
}

QMap<QString, QString> wrongWith(const OtherClock &clock, QDate today)
{
    QMap<QString, QString> wrong;
    const core::clocks::Kind *rule = core::clocks::kindOf(clock.clockKind, u"EW"_s, {});
    if (!rule) {
        wrong.insert(u"kind"_s, Tr::tr("Choose what kind of clock it is."));
        return wrong;
    }
    if (clock.source.isEmpty() && clock.title.trimmed().isEmpty())
        wrong.insert(u"title"_s, Tr::tr("Write what it is about."));
    const bool given = rule->mayBeGiven && clock.givenOn.isValid();
    if (!clock.fromOn.isValid() && !given)
        wrong.insert(u"from_on"_s, Tr::tr("Give the day it runs from."));
    else if (clock.fromOn > today && clock.source.isEmpty() && clock.clockKind != u"OWN_RETURN")
        wrong.insert(u"from_on"_s, Tr::tr("That day has not come yet."));
    return wrong;
}

void finish(Session &session, const OtherClock &clock, const QString &title, QWidget *parent)
{
    FinishClock ask(title, session.today(), parent);
    if (ask.exec() != QDialog::Accepted)
        return;
    const ChangeCatcher caught(session);
    const auto done
        = core::OtherClocks(session.journal()).finish(clock.id, ask.day(), ask.reference());
    if (!done)
        session.fail(done.error());
    else
        session.say(Tr::tr("Done: %1").arg(title), caught.uid());
}

void withdraw(Session &session, const OtherClock &clock, const QString &title, QWidget *parent)
{
    ReasonDialog ask(Tr::tr("Not needed: %1").arg(title),
                     Tr::tr("The clock stops. It stays readable with the reason."),
                     Tr::tr("Why it is not needed"),
                     Tr::tr("Stop the clock"),
                     parent);
    if (ask.exec() != QDialog::Accepted)
        return;
    const ChangeCatcher caught(session);
    const auto done = core::OtherClocks(session.journal()).withdraw(clock.id, ask.reason());
    if (!done)
        session.fail(done.error());
    else
        session.say(Tr::tr("Stopped: %1").arg(title), caught.uid());
}

void resume(Session &session, const OtherClock &clock, const QString &title)
{
    const ChangeCatcher caught(session);
    if (const auto done = core::OtherClocks(session.journal()).resume(clock.id); !done)
        session.fail(done.error());
    else
        session.say(Tr::tr("Running again: %1").arg(title), caught.uid());
}

} // namespace

RowEditor *makeClockRows(Session &session, const ClockOwner &owner)
{
    RowKind<OtherClock> kind;
    kind.words = {Tr::tr("Other clocks"),
                  Tr::tr("Add a clock"),
                  Tr::tr("A new clock"),
                  Tr::tr("Change this clock"),
                  {},
                  u"clock"_s,
                  Tr::tr("No other clock runs."),
                  Tr::tr("Add a subject access or freedom of information request, a data breach, "
                         "a review. Limits to prosecute and to apply for compensation start by "
                         "themselves.")};
    kind.editor = u"clock"_s;
    kind.useCase = u"clock.keep"_s;
    kind.columns
        = {Tr::tr("Clock"), Tr::tr("From"), Tr::tr("By"), Tr::tr("State"), Tr::tr("Basis")};
    kind.rows = owner.clocks;
    kind.show = [&session, people = owner.people](const OtherClock &clock) {
        const auto settings = core::OtherClocks(session.journal()).settings();
        return shown(clock, settings ? *settings : core::ClockSettings(), people, session.today());
    };
    kind.fields = [people = owner.people](BoundForm<OtherClock> &f) { clockFields(f, people); };
    kind.fresh = [&session, record = owner.record.id] {
        OtherClock fresh;
        fresh.recordId = record;
        fresh.fromOn = session.today();
        return fresh;
    };
    kind.problems
        = [today = session.today()](const OtherClock &clock) { return wrongWith(clock, today); };
    kind.keep = [&session](const OtherClock &clock, const OtherClock &, const QString &draft) {
        return core::OtherClocks(session.journal()).keep(clock, draft);
    };
    kind.stored = Tr::tr("The clock is saved and counted.");
    // The list does not exist yet when its actions are made.
    auto rows = std::make_shared<QPointer<RowEditor>>();
    kind.act = [&session, rows, kind](const OtherClock &clock, const QString &action) {
        const QString title = kind.show(clock).title;
        if (action == u"done")
            finish(session, clock, title, *rows);
        else if (action == u"withdraw")
            withdraw(session, clock, title, *rows);
        else
            resume(session, clock, title);
        if (*rows)
            (*rows)->reload();
    };
    *rows = new RowsOf<OtherClock>(session, kind, owner.record.uid, owner.record.reference());
    return *rows;
}

} // namespace ui
