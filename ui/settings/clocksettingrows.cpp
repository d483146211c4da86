// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clocksettingrows.h"

#include "core/domain/clockcodes.h"
#include "core/domain/labels.h"
#include "core/rules/clocks/clockwords.h"
#include "core/usecases/otherclocks.h"
#include "ui/app/session.h"
#include "ui/tr.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClockList;
using core::clocks::HolidayChange;

namespace {

core::ClockSettings settingsOf(Session &session)
{
    auto read = core::OtherClocks(session.journal()).settings();
    return read ? *read : core::ClockSettings();
}

core::Result<void> keep(Session &session, const core::ClockSettings &settings, const QString &draft)
{
    return core::OtherClocks(session.journal()).saveSettings(settings, draft);
}

/// A change of the holidays has no identity but its day and nation.
QString uidOf(const HolidayChange &change)
{
    return change.day.toString(Qt::ISODate) + change.nation;
}

QList<ChoiceBox::Choice> choices(ClockList list)
{
    QList<ChoiceBox::Choice> all;
    for (const auto &[code, words] : core::clockCodes(list))
        all.append({code, words});
    return all;
}

RowWords holidayWords()
{
    return {Tr::tr("Bank holidays of our own knowledge"),
            Tr::tr("Add a day"),
            Tr::tr("A day that is, or is not, a holiday"),
            Tr::tr("Change this day"),
            Tr::tr("Remove this day"),
            u"calendar"_s,
            Tr::tr("The bank holidays from 2019 to 2028 are known; nothing was added."),
            Tr::tr("Add a holiday proclaimed since. A closing day of the organisation is none in "
                   "law.")};
}

RowWords returnWords()
{
    return {Tr::tr("Returns of our own"),
            Tr::tr("Add a return"),
            Tr::tr("A new return"),
            Tr::tr("Change this return"),
            {},
            u"send"_s,
            Tr::tr("No return of our own is set up."),
            Tr::tr("Add what the organisation reports, to whom and by when: its clock starts with "
                   "each incident, or each month.")};
}

} // namespace

HolidayRows::HolidayRows(Session &session, QWidget *parent)
    : RowEditor(session, holidayWords(), u"settings.holiday"_s, {}, parent)
{
    setReference(Tr::tr("Settings"));
    ready();
}

QStringList HolidayRows::columns() const
{
    return {Tr::tr("Day"), Tr::tr("What"), Tr::tr("Where")};
}

QList<RowShown> HolidayRows::rows()
{
    QList<RowShown> all;
    for (const HolidayChange &one : settingsOf(session()).holidays) {
        RowShown row;
        row.uid = uidOf(one);
        row.icon = u"calendar"_s;
        row.title = core::clocks::longDay(one.day);
        row.detail = one.name;
        row.note = core::clockLabel(ClockList::Nation, one.nation);
        row.pill = one.works ? Tr::tr("A working day") : Tr::tr("A holiday");
        row.cells = {row.title, u"%1, %2"_s.arg(row.pill, one.name), row.note};
        all.append(row);
    }
    return all;
}

void HolidayRows::build(Form &form)
{
    m_fields.emplace(form);
    m_fields->date(u"day"_s,
                   Tr::tr("Day"),
                   &HolidayChange::day,
                   YearGuess::ThisYear,
                   FieldRow::Need::Required);
    form.beside();
    m_fields->text(u"name"_s, Tr::tr("What day it is"), &HolidayChange::name);
    m_fields->choice(u"nation"_s,
                     Tr::tr("Where"),
                     choices(ClockList::Nation),
                     &HolidayChange::nation,
                     FieldRow::Need::Required);
    m_fields->tick(u"works"_s, Tr::tr("It is a working day after all"), &HolidayChange::works);
}

qint64 HolidayRows::fill(Form &, const QString &rowUid)
{
    HolidayChange change;
    change.nation = u"UK"_s;
    for (const HolidayChange &one : settingsOf(session()).holidays) {
        if (uidOf(one) == rowUid)
            change = one;
    }
    m_fields->show(change);
    return 0;
}

QMap<QString, QString> HolidayRows::problems(const Form &) const
{
    HolidayChange change;
    m_fields->read(change);
    QMap<QString, QString> wrong;
    if (!change.day.isValid())
        wrong.insert(u"day"_s, Tr::tr("Give the day."));
    if (change.nation.isEmpty())
        wrong.insert(u"nation"_s, Tr::tr("Choose where it counts."));
    return wrong;
}

core::Result<RowEditor::Done>
HolidayRows::commit(const Form &, const QString &rowUid, const QString &draftUid)
{
    HolidayChange change;
    m_fields->read(change);
    core::ClockSettings settings = settingsOf(session());
    settings.holidays.removeIf([&](const HolidayChange &one) {
        return uidOf(one) == rowUid || uidOf(one) == uidOf(change);
    });
    settings.holidays.append(change);
    std::sort(settings.holidays.begin(),
              settings.holidays.end(),
              [](const HolidayChange &a, const HolidayChange &b) { return a.day < b.day; });
    if (auto kept = keep(session(), settings, draftUid); !kept)
        return kept.error();
    return Done{uidOf(change), Tr::tr("The day is kept, and the running clocks are counted anew.")};
}

core::Result<void> HolidayRows::remove(const QString &rowUid)
{
    core::ClockSettings settings = settingsOf(session());
    settings.holidays.removeIf([&](const HolidayChange &one) { return uidOf(one) == rowUid; });
    return keep(session(), settings, {});
}

ReturnRows::ReturnRows(Session &session, QWidget *parent)
    : RowEditor(session, returnWords(), u"settings.return"_s, {}, parent)
{
    setReference(Tr::tr("Settings"));
    ready();
}

QStringList ReturnRows::columns() const
{
    return {Tr::tr("Return"), Tr::tr("To"), Tr::tr("By when"), Tr::tr("For")};
}

QList<RowShown> ReturnRows::rows()
{
    QList<RowShown> all;
    for (const core::OwnReturn &one : settingsOf(session()).returns) {
        RowShown row;
        row.uid = one.uid;
        row.icon = u"send"_s;
        row.title = one.name;
        row.detail = u"%1: %2"_s.arg(core::clockLabel(ClockList::Unit, one.unit),
                                     QString::number(one.amount));
        const QString about = one.unit == u"monthly" ? Tr::tr("Every month")
                              : one.category.isEmpty()
                                  ? Tr::tr("Every incident")
                                  : core::label(core::List::Category, one.category);
        row.note = one.toWhom.isEmpty() ? about : Tr::tr("%1, to %2").arg(about, one.toWhom);
        if (one.ended)
            row.pill = Tr::tr("Ended");
        row.cells = {one.name, one.toWhom, row.detail, about};
        all.append(row);
    }
    return all;
}

void ReturnRows::build(Form &form)
{
    m_fields.emplace(form);
    m_fields->text(
        u"name"_s, Tr::tr("What is reported"), &ReturnShown::name, FieldRow::Need::Required);
    m_fields->text(u"to"_s, Tr::tr("To whom it goes"), &ReturnShown::toWhom);
    m_fields->choice(u"unit"_s,
                     Tr::tr("By when"),
                     choices(ClockList::Unit),
                     &ReturnShown::unit,
                     FieldRow::Need::Required);
    form.beside();
    m_fields->number(u"amount"_s, Tr::tr("How many, or which day"), &ReturnShown::number);
    m_fields
        ->choice(u"category"_s,
                 Tr::tr("For incidents of this kind"),
                 core::List::Category,
                 &ReturnShown::category)
        ->setHelp(Tr::tr("Left open: for every incident."));
    m_fields->date(u"since"_s, Tr::tr("From"), &ReturnShown::since, YearGuess::ThisYear);
    m_fields->tick(u"ended"_s, Tr::tr("No longer asked for"), &ReturnShown::ended);
}

qint64 ReturnRows::fill(Form &, const QString &rowUid)
{
    ReturnShown shown;
    shown.unit = u"working_days"_s;
    shown.since = session().today();
    for (const core::OwnReturn &one : settingsOf(session()).returns) {
        if (one.uid != rowUid)
            continue;
        static_cast<core::OwnReturn &>(shown) = one;
        shown.number = one.amount;
    }
    m_fields->show(shown);
    return 0;
}

QMap<QString, QString> ReturnRows::problems(const Form &) const
{
    ReturnShown shown;
    m_fields->read(shown);
    QMap<QString, QString> wrong;
    if (shown.name.trimmed().isEmpty())
        wrong.insert(u"name"_s, Tr::tr("Give the return a name."));
    if (shown.unit.isEmpty())
        wrong.insert(u"unit"_s, Tr::tr("Choose how its day is counted."));
    const qint64 number = shown.number.value_or(0);
    if (shown.unit == u"monthly" && (number < 1 || number > 31))
        wrong.insert(u"amount"_s, Tr::tr("Give the day of the month, 1 to 31."));
    else if (number < 1 || number > 366)
        wrong.insert(u"amount"_s, Tr::tr("Give the number of days, 1 to 366."));
    return wrong;
}

core::Result<RowEditor::Done>
ReturnRows::commit(const Form &, const QString &rowUid, const QString &draftUid)
{
    ReturnShown shown;
    m_fields->read(shown);
    shown.amount = int(shown.number.value_or(0));
    shown.uid = rowUid;
    core::ClockSettings settings = settingsOf(session());
    bool found = false;
    for (core::OwnReturn &one : settings.returns) {
        if (rowUid.isEmpty() || one.uid != rowUid)
            continue;
        one = shown;
        found = true;
    }
    if (!found)
        settings.returns.append(shown);
    if (auto kept = keep(session(), settings, draftUid); !kept)
        return kept.error();
    return Done{rowUid,
                Tr::tr("The return is kept. Its clock starts with the next incident or "
                       "month it is for.")};
}

} // namespace ui
