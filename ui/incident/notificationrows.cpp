// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/notificationrows.h"

#include "core/domain/labels.h"
#include "core/reports/frame.h"
#include "core/rules/notify.h"
#include "ui/app/session.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::Tri;

namespace {

RowWords words(const QString &heading)
{
    RowWords words;
    words.heading = heading.isEmpty() ? Tr::tr("Who must be told") : heading;
    words.editHeading = Tr::tr("Told, or not needed");
    words.emptyIcon = u"send"_s;
    words.emptySentence = Tr::tr("Nobody outside has to be told.");
    words.emptyHint = Tr::tr("What is written down later may change that.");
    return words;
}

QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

core::NotifyFacts factsOf(const core::HeldCase &held)
{
    QList<core::Part> victims;
    for (const core::PartFile &part : held.file.parts) {
        if (part.part.role == u"victim")
            victims.append(part.part);
    }
    core::NotifyFacts facts = core::notifyFacts(held.incident(), victims, held.file.property);
    for (const core::DutyFile &duty : held.duties) {
        if (duty.duty.rule != u"RIDDOR")
            continue;
        if (duty.duty.state == u"due" || duty.duty.state == u"submitted")
            facts.riddorOwed = Tri::Yes;
        else if (duty.duty.state == u"pending" && facts.riddorOwed == Tri::No)
            facts.riddorOwed = Tri::Unknown;
    }
    return facts;
}

} // namespace

NotificationRows::NotificationRows(Session &session,
                                   const core::HeldCase &held,
                                   const QString &heading,
                                   QWidget *parent)
    : RowEditor(session, words(heading), u"incident.told"_s, held.incident().record.uid, parent)
    , m_held(held)
{
    setReference(held.incident().record.reference());
    ready();
}

void NotificationRows::present(const core::HeldCase &held)
{
    m_held = held;
    setReference(held.incident().record.reference());
    setEditable(!held.incident().record.isWithdrawn());
}

QList<RowShown> NotificationRows::rows()
{
    QList<RowShown> shownRows;
    QSet<QString> listed;
    for (const core::NotifyRow &row : core::whoMustBeTold(factsOf(m_held))) {
        listed.insert(row.code);
        shownRows.append(shown(row.code, row.ask, true));
    }
    for (const core::Notification &told : std::as_const(m_held.file.notifications)) {
        if (!listed.contains(told.whom))
            shownRows.append(shown(told.whom, false, false));
    }
    return shownRows;
}

RowShown NotificationRows::shown(const QString &whom, bool ask, bool applies) const
{
    const core::Notification done = told(whom);
    RowShown row;
    row.uid = whom;
    row.title = core::label(List::Notify, whom);
    row.icon = u"send"_s;
    const QString by = core::label(List::NotifyDue, whom);
    QStringList detail;
    if (done.toldOn.isValid()) {
        row.pill = Tr::tr("Told %1").arg(core::reports::shortDay(done.toldOn));
        row.tone = Tone::Success;
        if (done.toldAt.isValid())
            detail << done.toldAt.toString(u"HH:mm"_s);
        if (!done.toldBy.isEmpty())
            detail << Tr::tr("by %1").arg(done.toldBy);
        if (!done.reference.isEmpty())
            detail << Tr::tr("reference %1").arg(done.reference);
        row.note = detail.join(u", "_s);
    } else if (!done.notNeeded.isEmpty()) {
        row.pill = Tr::tr("Not needed");
        row.note = done.notNeeded;
    } else if (ask) {
        row.pill = Tr::tr("Ask whether it applies");
        row.tone = Tone::Info;
        row.note = Tr::tr("%1. By when: %2.")
                       .arg(core::label(List::NotifyTrigger, whom), lowerFirst(by));
    } else {
        row.pill = applies ? Tr::tr("To be told") : Tr::tr("Not told");
        row.tone = applies ? Tone::Warning : Tone::Neutral;
        row.note = Tr::tr("%1. By when: %2.")
                       .arg(core::label(List::NotifyTrigger, whom), lowerFirst(by));
    }
    row.cells = {row.title, by, row.pill, row.note};
    return row;
}

core::Notification NotificationRows::told(const QString &whom) const
{
    for (const core::Notification &told : m_held.file.notifications) {
        if (told.whom == whom)
            return told;
    }
    core::Notification none;
    none.whom = whom;
    return none;
}

QStringList NotificationRows::columns() const
{
    return {Tr::tr("Whom"), Tr::tr("By when"), Tr::tr("State"), Tr::tr("Details")};
}

void NotificationRows::build(Form &form)
{
    form.date(u"on"_s, Tr::tr("Told on"));
    form.beside();
    form.time(u"at"_s, Tr::tr("At"));
    form.beside();
    form.text(u"by"_s, Tr::tr("By whom"));
    form.beside();
    form.text(u"reference"_s, Tr::tr("Their reference"));
    form.text(u"not_needed"_s, Tr::tr("Or: not needed, because"));
}

qint64 NotificationRows::fill(Form &form, const QString &rowUid)
{
    m_base = m_held.file;
    const core::Notification done = told(rowUid);
    form.set(u"on"_s, done.toldOn);
    form.set(u"at"_s, done.toldAt);
    form.set(u"by"_s, done.id.isNull() ? session().user().name : done.toldBy);
    form.set(u"reference"_s, done.reference);
    form.set(u"not_needed"_s, done.notNeeded);
    return m_base.incident.record.rowVersion;
}

QMap<QString, QString> NotificationRows::problems(const Form &form) const
{
    QMap<QString, QString> wrong;
    const bool why = !form.value(u"not_needed"_s).trimmed().isEmpty();
    if (form.day(u"on"_s) > session().today())
        wrong.insert(u"on"_s, Tr::tr("That day has not come yet. Give the day they were told."));
    else if (form.day(u"on"_s).isValid() && why)
        wrong.insert(u"not_needed"_s,
                     Tr::tr("Either they were told or it was not needed. Empty one of the two."));
    else if (!form.day(u"on"_s).isValid() && !why)
        wrong.insert(u"on"_s, Tr::tr("Give the day they were told, or say why it is not needed."));
    return wrong;
}

core::Result<RowEditor::Done>
NotificationRows::commit(const Form &form, const QString &rowUid, const QString &draftUid)
{
    core::IncidentFile now = m_base;
    core::Notification done = told(rowUid);
    done.toldOn = form.day(u"on"_s);
    done.toldAt = form.clock(u"at"_s);
    done.toldBy = done.toldOn.isValid() ? form.value(u"by"_s).trimmed() : QString();
    done.reference = form.value(u"reference"_s).trimmed();
    done.notNeeded = form.value(u"not_needed"_s).trimmed();
    bool stored = false;
    for (core::Notification &kept : now.notifications) {
        if (kept.whom == rowUid) {
            kept = done;
            stored = true;
        }
    }
    if (!stored)
        now.notifications.append(done);
    auto saved = session().incidents().save(now, m_base, draftUid);
    if (!saved)
        return saved.error();
    m_held.file = *saved;
    return Done{rowUid, Tr::tr("%1: saved.").arg(core::label(List::Notify, rowUid))};
}

} // namespace ui
