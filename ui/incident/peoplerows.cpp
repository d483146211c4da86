// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/peoplerows.h"

#include "core/domain/labels.h"
#include "core/rules/incapacity.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/partform.h"

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

QString dutyWords(const core::Duty &duty)
{
    const QString state = core::label(List::DutyState, duty.state);
    return duty.dueOn.isValid() ? Tr::tr("%1, by %2").arg(state.toLower(), dayWords(duty.dueOn))
                                : state.toLower();
}

/// Saves \a change on the incident as it is stored now, and notes what that did to its duties.
core::Result<core::IncidentFile>
change(Session &session,
       const QString &incidentUid,
       const std::function<core::Result<void>(core::IncidentFile &)> &edit,
       const QString &draftUid,
       QString *said)
{
    auto stored = session.incidents().load(incidentUid);
    if (!stored)
        return stored.error();
    core::IncidentFile now = *stored;
    if (auto done = edit(now); !done)
        return done.error();
    auto before = session.duties().of(now.incident.id());
    auto saved = session.incidents().save(now, *stored, draftUid);
    if (!saved)
        return saved.error();
    auto after = session.duties().of(now.incident.id());
    const QString changes = before && after ? dutyChanges(*before, *after) : QString();
    *said = changes.isEmpty() ? Tr::tr("It is saved. No duty changes.")
                              : Tr::tr("It is saved. %1").arg(changes);
    return saved;
}

core::Error movedOn()
{
    return {core::Error::Code::Conflict,
            Tr::tr("This was changed elsewhere since you opened it. Both are shown: choose what "
                   "stands, then save."),
            {}};
}

/// Puts \a row in place of \a base in \a rows, or adds it.
template<typename Row>
core::Result<void> put(QList<Row> &rows, const Row &row, const Row &base)
{
    if (row.uid.isEmpty()) {
        rows.append(row);
        return {};
    }
    for (Row &stored : rows) {
        if (stored.uid != row.uid)
            continue;
        if (!(stored == base))
            return movedOn();
        stored = row;
        return {};
    }
    return movedOn();
}

core::PartFile *partOf(core::IncidentFile &file, const QString &uid)
{
    for (core::PartFile &part : file.parts) {
        if (part.part.uid == uid)
            return &part;
    }
    return nullptr;
}

/// A kind of row that belongs to a victim: how it is read, kept and removed.
template<typename Row>
RowKind<Row> inPart(Session &session,
                    const QString &incidentUid,
                    const QString &partUid,
                    QList<Row> core::PartFile::*list)
{
    RowKind<Row> kind;
    auto said = std::make_shared<QString>();
    kind.rows = [&session, incidentUid, partUid, list] {
        auto file = session.incidents().load(incidentUid);
        core::PartFile *part = file ? partOf(*file, partUid) : nullptr;
        return part ? part->*list : QList<Row>();
    };
    kind.keep = [&session, incidentUid, partUid, list, said](
                    const Row &row, const Row &base, const QString &draft) -> core::Result<Row> {
        auto saved = change(
            session,
            incidentUid,
            [&](core::IncidentFile &file) -> core::Result<void> {
                core::PartFile *part = partOf(file, partUid);
                return part ? put(part->*list, row, base) : core::Result<void>(movedOn());
            },
            draft,
            said.get());
        if (!saved)
            return saved.error();
        const core::PartFile *part = partOf(*saved, partUid);
        for (const Row &kept : part ? part->*list : QList<Row>())
            if (kept.uid == row.uid)
                return kept;
        return part && !(part->*list).isEmpty() ? (part->*list).last() : row;
    };
    kind.remove = [&session, incidentUid, partUid, list, said](const Row &row) {
        auto saved = change(
            session,
            incidentUid,
            [&](core::IncidentFile &file) -> core::Result<void> {
                if (core::PartFile *part = partOf(file, partUid))
                    (part->*list).removeIf([&row](const Row &r) { return r.uid == row.uid; });
                return {};
            },
            {},
            said.get());
        return saved ? core::Result<void>() : saved.error();
    };
    kind.said = [said] { return *said; };
    return kind;
}

RowShown shownInjury(const core::Injury &injury, core::riddor::Jurisdiction jurisdiction)
{
    RowShown row;
    row.icon = u"stethoscope"_s;
    row.title = core::label(List::InjuryKind, injury.injuryKind);
    if (!injury.bodyPart.isEmpty())
        row.title += u", "_s + core::label(List::BodyPart, injury.bodyPart).toLower();
    QStringList more;
    if (!injury.treatment.isEmpty())
        more << core::label(List::Treatment, injury.treatment);
    if (!injury.diagnosis.isEmpty())
        more << Tr::tr("diagnosis: %1").arg(injury.diagnosis);
    if (!injury.takenToHospital.isEmpty())
        more << Tr::tr("taken to hospital: %1")
                    .arg(core::label(List::TakenToHospital, injury.takenToHospital).toLower());
    row.note = more.join(u", "_s);
    row.detail = core::injuryHint(injury, jurisdiction);
    if (injury.specifiedStatus == u"confirmed") {
        row.pill = Tr::tr("Specified injury");
        row.tone = Tone::Danger;
    } else if (injury.specifiedStatus == u"awaiting_doctor") {
        row.pill = Tr::tr("Awaiting a doctor");
        row.tone = Tone::Warning;
    }
    row.cells = {row.title, row.note, row.pill};
    return row;
}

RowShown shownPeriod(const core::IncapacityPeriod &period, QDate accident)
{
    RowShown row;
    row.icon = u"calendar"_s;
    row.title = core::label(List::PeriodKind, period.periodKind);
    row.detail = period.untilOn.isValid()
                     ? Tr::tr("%1 to %2").arg(dayWords(period.fromOn), dayWords(period.untilOn))
                     : Tr::tr("From %1, still going on").arg(dayWords(period.fromOn));
    if (period.expectedOn.isValid() && !period.untilOn.isValid())
        row.detail += Tr::tr(", expected back on %1").arg(dayWords(period.expectedOn));
    row.note = core::periodHint(period, accident);
    if (!period.note.isEmpty())
        row.note = period.note + u'\n' + row.note;
    row.pill = core::label(List::PeriodCause, period.cause);
    row.cells = {row.title, dayWords(period.fromOn), dayWords(period.untilOn), row.pill, row.note};
    return row;
}

QList<core::IncapacityPeriod> periodsOf(Session &session, const QString &uid, const QString &part)
{
    auto file = session.incidents().load(uid);
    core::PartFile *found = file ? partOf(*file, part) : nullptr;
    return found ? found->periods : QList<core::IncapacityPeriod>();
}

} // namespace

QString dutyChanges(const QList<core::DutyFile> &before, const QList<core::DutyFile> &after)
{
    QStringList changes;
    for (const core::DutyFile &now : after) {
        QString was;
        for (const core::DutyFile &old : before) {
            if (old.reference == now.reference)
                was = dutyWords(old.duty);
        }
        const QString is = dutyWords(now.duty);
        if (is == was)
            continue;
        QString name = core::label(List::DutyRule, now.duty.rule);
        if (!now.partCode.isEmpty())
            name += u", "_s + now.partCode;
        changes << (was.isEmpty() ? Tr::tr("%1: %2.").arg(name, is)
                                  : Tr::tr("%1: now %2 (before: %3).").arg(name, is, was));
    }
    return changes.join(u' ');
}

RowEditor *partRows(Session &session, const core::HeldCase &held)
{
    const QString uid = held.incident().record.uid;
    auto said = std::make_shared<QString>();
    RowKind<core::Part> kind = partKind(session);
    kind.rows = [&session, uid] {
        QList<core::Part> parts;
        auto file = session.incidents().load(uid);
        for (const core::PartFile &part : file ? file->parts : QList<core::PartFile>())
            parts.append(part.part);
        return parts;
    };
    kind.keep = [&session, uid, said](const core::Part &row,
                                      const core::Part &base,
                                      const QString &draft) -> core::Result<core::Part> {
        auto saved = change(
            session,
            uid,
            [&](core::IncidentFile &file) -> core::Result<void> {
                if (row.uid.isEmpty()) {
                    file.parts.append({row, {}, {}, {}});
                    return {};
                }
                core::PartFile *part = partOf(file, row.uid);
                if (!part || !(part->part == base))
                    return movedOn();
                part->part = row;
                return {};
            },
            draft,
            said.get());
        if (!saved)
            return saved.error();
        const core::PartFile *part = partOf(*saved, row.uid);
        return part ? part->part : saved->parts.last().part;
    };
    kind.said = [said] { return *said; };
    return new RowsOf<core::Part>(session, kind, uid, held.incident().record.reference());
}

RowEditor *injuryRows(Session &session, const core::HeldCase &held, const core::PartFile &victim)
{
    const core::Record record = held.incident().record;
    RowKind<core::Injury> kind
        = inPart(session, record.uid, victim.part.uid, &core::PartFile::injuries);
    kind.words = {Tr::tr("Injuries"),
                  Tr::tr("Add an injury"),
                  Tr::tr("An injury"),
                  Tr::tr("Change this injury"),
                  Tr::tr("Remove this injury"),
                  u"stethoscope"_s,
                  Tr::tr("No injury is written down."),
                  Tr::tr("Add each one, or say in their part that there was none.")};
    kind.editor = u"incident.injury."_s + victim.part.code;
    kind.columns = {Tr::tr("Injury"), Tr::tr("Details"), Tr::tr("Specified")};
    const auto jurisdiction = session.casebook().setting(core::setting::jurisdiction) == u"NI"
                                  ? core::riddor::Jurisdiction::NorthernIreland
                                  : core::riddor::Jurisdiction::GreatBritain;
    kind.show
        = [jurisdiction](const core::Injury &injury) { return shownInjury(injury, jurisdiction); };
    kind.fresh = [part = victim.part.id] {
        core::Injury injury;
        injury.partId = part;
        return injury;
    };
    kind.fields = [](BoundForm<core::Injury> &fields) {
        using core::Injury;
        Form &form = fields.form();
        fields.choice(u"injury"_s, Tr::tr("Kind"), List::InjuryKind, &Injury::injuryKind);
        form.beside();
        fields.choice(u"body"_s, Tr::tr("Where on the body"), List::BodyPart, &Injury::bodyPart);
        fields.choice(u"treatment"_s, Tr::tr("Treatment"), List::Treatment, &Injury::treatment);
        form.beside();
        fields.choice(u"hospital"_s,
                      Tr::tr("Taken to hospital"),
                      List::TakenToHospital,
                      &Injury::takenToHospital);
        fields.text(u"diagnosis"_s, Tr::tr("Diagnosis"), &Injury::diagnosis);
        form.beside();
        fields.choice(u"by"_s, Tr::tr("Diagnosed by"), List::DiagnosedBy, &Injury::diagnosedBy);
        form.beside();
        fields.date(u"on"_s, Tr::tr("On"), &Injury::diagnosedOn);
        fields.choice(u"specified"_s,
                      Tr::tr("Specified injury (regulation 4)"),
                      List::SpecifiedInjury,
                      &Injury::specified);
        fields.choice(
            u"status"_s, Tr::tr("Is it one?"), List::SpecifiedStatus, &Injury::specifiedStatus);
        fields.tri(u"unconscious"_s, Tr::tr("Unconscious?"), &Injury::unconscious);
        fields.tri(u"resuscitated"_s, Tr::tr("Needed resuscitation?"), &Injury::resuscitated);
        fields.tri(u"over_day"_s, Tr::tr("In hospital over 24 hours?"), &Injury::overDay);
    };
    kind.problems = [](const core::Injury &injury) {
        QMap<QString, QString> wrong;
        if (injury.injuryKind.isEmpty() && injury.diagnosis.trimmed().isEmpty())
            wrong.insert(u"injury"_s, Tr::tr("Say what kind of injury it is."));
        return wrong;
    };
    return new RowsOf<core::Injury>(session, kind, record.uid, record.reference());
}

RowEditor *periodRows(Session &session, const core::HeldCase &held, const core::PartFile &victim)
{
    const core::Record record = held.incident().record;
    // Read each time: the day of the incident may be put right while the diary is open.
    const auto accident = [&session, uid = record.uid] {
        auto file = session.incidents().load(uid);
        return file ? file->incident.occurredOn : QDate();
    };
    RowKind<core::IncapacityPeriod> kind
        = inPart(session, record.uid, victim.part.uid, &core::PartFile::periods);
    kind.words = {Tr::tr("Unable to do normal work"),
                  Tr::tr("Add a period"),
                  Tr::tr("A period"),
                  Tr::tr("Change this period"),
                  Tr::tr("Remove this period"),
                  u"calendar"_s,
                  Tr::tr("Nobody has said yet."),
                  Tr::tr("Ask about each day after the accident, rest days included.")};
    kind.editor = u"incident.period."_s + victim.part.code;
    kind.columns
        = {Tr::tr("Days"), Tr::tr("From"), Tr::tr("Until"), Tr::tr("Because of"), Tr::tr("Note")};
    kind.show = [accident](const core::IncapacityPeriod &period) {
        return shownPeriod(period, accident());
    };
    kind.fresh = [part = victim.part.id, accident] {
        core::IncapacityPeriod period;
        period.partId = part;
        const QDate happened = accident();
        period.fromOn = happened.isValid() ? happened.addDays(1) : QDate();
        return period;
    };
    kind.fields = [](BoundForm<core::IncapacityPeriod> &fields) {
        using Period = core::IncapacityPeriod;
        fields.choice(u"kind"_s,
                      Tr::tr("What kind of days"),
                      List::PeriodKind,
                      &Period::periodKind,
                      Form::Need::Required);
        fields.form().beside();
        fields.choice(u"cause"_s, Tr::tr("Because of"), List::PeriodCause, &Period::cause);
        fields.date(
            u"from"_s, Tr::tr("First day"), &Period::fromOn, YearGuess::Past, Form::Need::Required);
        fields.form().beside();
        fields.date(u"until"_s, Tr::tr("Last day"), &Period::untilOn);
        fields.form().row(u"from"_s)->setHelp(Tr::tr("The day of the accident is not counted."));
        fields.form().row(u"until"_s)->setHelp(Tr::tr("Empty while it lasts."));
        fields.form().beside();
        fields.date(
            u"expected"_s, Tr::tr("Expected back on"), &Period::expectedOn, YearGuess::ThisYear);
        fields.form().row(u"expected"_s)->setHelp(Tr::tr("While it lasts, if anyone knows."));
        fields.text(u"note"_s, Tr::tr("Note"), &Period::note);
    };
    kind.problems = [&session, uid = record.uid, part = victim.part.uid, accident](
                        const core::IncapacityPeriod &period) {
        return core::periodProblems(
            period, periodsOf(session, uid, part), accident(), session.today());
    };
    return new RowsOf<core::IncapacityPeriod>(session, kind, record.uid, record.reference());
}

} // namespace ui
