// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/evidencerows.h"

#include "core/base/counted.h"
#include "core/domain/labels.h"
#include "core/rules/continuitywords.h"
#include "core/rules/deadlines.h"
#include "ui/incident/incidentwords.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::CameraRequest;
using core::ContinuityEntry;
using core::Exhibit;
using core::List;

namespace {

RowShown shownCamera(const CameraRequest &camera, QDate today)
{
    RowShown row;
    row.icon = u"camera"_s;
    QStringList names;
    for (const QString &name : {camera.system, camera.cameras}) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    row.title = names.join(u": "_s);
    const QString from = momentWords(camera.fromOn, camera.fromAt);
    const QString until = momentWords(camera.untilOn, camera.untilAt);
    if (!from.isEmpty())
        row.detail = until.isEmpty() ? Tr::tr("From %1").arg(from)
                                     : Tr::tr("From %1 to %2").arg(from, until);
    QStringList more;
    if (camera.askedOn.isValid())
        more << (camera.askedWhom.isEmpty()
                     ? Tr::tr("Asked on %1").arg(dayWords(camera.askedOn))
                     : Tr::tr("%1 asked on %2").arg(camera.askedWhom, dayWords(camera.askedOn)));
    else if (!camera.askedWhom.isEmpty())
        more << Tr::tr("Ask %1").arg(camera.askedWhom);
    more << (camera.daysKept
                 ? core::counted(*camera.daysKept, Tr::tr("kept 1 day"), Tr::tr("kept %1 days"))
                 : Tr::tr("ask how many days it is kept"));
    if (!camera.clockDifference.isEmpty())
        more << Tr::tr("clock: %1").arg(camera.clockDifference);
    row.note = more.join(u", "_s);
    const bool open = camera.state == u"to_ask" || camera.state == u"asked";
    row.pill = core::label(List::CameraState, camera.state);
    row.tone = camera.state == u"saved" ? Tone::Success : open ? Tone::Warning : Tone::Neutral;
    if (open && camera.overwrittenOn.isValid()) {
        const qint64 days = today.daysTo(camera.overwrittenOn);
        const QString day = dayWords(camera.overwrittenOn);
        if (days <= 7) {
            row.tone = Tone::Danger;
            row.warning = days < 0 ? Tr::tr("It may be gone since %1. Ask at once.").arg(day)
                                   : Tr::tr("It may be overwritten from %1. Save it now.").arg(day);
        } else {
            row.note += u", "_s + Tr::tr("overwritten from %1").arg(day);
        }
    }
    row.cells = {row.title, row.detail, row.note, row.pill, dayWords(camera.overwrittenOn)};
    return row;
}

QMap<QString, QString> cameraProblems(const CameraRequest &camera, QDate today)
{
    QMap<QString, QString> wrong;
    if (camera.cameras.trimmed().isEmpty() && camera.system.trimmed().isEmpty())
        wrong.insert(u"cameras"_s, Tr::tr("Say which cameras or which system."));
    if (camera.askedOn > today)
        wrong.insert(u"asked_on"_s, Tr::tr("That day has not come yet."));
    if (camera.fromOn.isValid() && camera.untilOn.isValid() && camera.untilOn < camera.fromOn)
        wrong.insert(u"until_on"_s,
                     Tr::tr("The end is before the beginning. Correct one of them."));
    if (camera.state == u"saved" && camera.exhibitId.isNull())
        wrong.insert(u"exhibit"_s,
                     Tr::tr("Choose the exhibit it was saved as; add the exhibit first."));
    return wrong;
}

/// What breaks the chain, without the entry that notes the finding itself.
QList<core::Break> breaksOf(const core::ExhibitFile &file)
{
    QList<ContinuityEntry> passed = file.continuity;
    if (!passed.isEmpty() && passed.constFirst().fromWhom.isEmpty())
        passed.removeFirst();
    return core::breaks(file.exhibit, passed);
}

} // namespace

CameraRequest settled(CameraRequest now, const CameraRequest &base)
{
    const bool moved = now.daysKept != base.daysKept || now.fromOn != base.fromOn;
    if (moved && now.overwrittenOn == base.overwrittenOn)
        now.overwrittenOn = core::overwrittenOn(now.fromOn, now.daysKept);
    const bool waiting = now.state.isEmpty() || now.state == u"to_ask";
    if (waiting && now.askedOn.isValid())
        now.state = u"asked"_s;
    if (!now.exhibitId.isNull() && now.exhibitId != base.exhibitId)
        now.state = u"saved"_s;
    return now;
}

RowKind<CameraRequest> cameraKind(QDate today)
{
    RowKind<CameraRequest> kind;
    kind.words = {Tr::tr("Footage to save"),
                  Tr::tr("Add footage"),
                  Tr::tr("Footage to save"),
                  Tr::tr("Change this request"),
                  {},
                  u"camera"_s,
                  Tr::tr("No footage is asked for."),
                  Tr::tr("Add each system that may have seen it, before it is overwritten.")};
    kind.editor = u"incident.camera"_s;
    kind.columns = {Tr::tr("Cameras"),
                    Tr::tr("From and to"),
                    Tr::tr("Asked"),
                    Tr::tr("State"),
                    Tr::tr("Overwritten from")};
    kind.show = [today](const CameraRequest &camera) { return shownCamera(camera, today); };
    kind.fields = [](BoundForm<CameraRequest> &fields) {
        Form &form = fields.form();
        fields.text(u"system"_s, Tr::tr("System or place"), &CameraRequest::system);
        form.beside();
        fields.text(u"cameras"_s, Tr::tr("Which cameras"), &CameraRequest::cameras);
        fields.date(u"from_on"_s, Tr::tr("From"), &CameraRequest::fromOn);
        form.beside();
        fields.time(u"from_at"_s, Tr::tr("At"), &CameraRequest::fromAt);
        form.beside();
        fields.date(u"until_on"_s, Tr::tr("To"), &CameraRequest::untilOn);
        form.beside();
        fields.time(u"until_at"_s, Tr::tr("Until"), &CameraRequest::untilAt);
        fields.text(u"asked"_s, Tr::tr("Asked whom"), &CameraRequest::askedWhom);
        form.beside();
        fields.date(u"asked_on"_s, Tr::tr("Asked on"), &CameraRequest::askedOn);
        form.beside();
        fields.number(u"kept"_s, Tr::tr("Days kept"), &CameraRequest::daysKept);
        form.beside();
        fields.date(u"overwritten"_s,
                    Tr::tr("Overwritten from"),
                    &CameraRequest::overwrittenOn,
                    YearGuess::ThisYear);
        fields.text(
            u"clock"_s, Tr::tr("Its clock against the true time"), &CameraRequest::clockDifference);
        form.beside();
        fields.choice(u"state"_s, Tr::tr("State"), List::CameraState, &CameraRequest::state);
        fields.text(u"note"_s, Tr::tr("Note"), &CameraRequest::note);
    };
    kind.problems = [today](const CameraRequest &camera) { return cameraProblems(camera, today); };
    kind.stored = Tr::tr("The request is saved.");
    return kind;
}

RowShown shownExhibit(const core::ExhibitFile &file)
{
    const Exhibit &exhibit = file.exhibit;
    RowShown row;
    row.icon = exhibit.exhibitKind == u"cctv" || exhibit.exhibitKind == u"body_worn" ? u"video"_s
                                                                                     : u"folder"_s;
    row.title = u"%1  %2"_s.arg(exhibit.code, exhibit.description.section(u'\n', 0, 0));
    row.detail = exhibit.description.section(u'\n', 1);
    QStringList more;
    if (!exhibit.exhibitKind.isEmpty())
        more << core::label(List::ExhibitKind, exhibit.exhibitKind);
    more << Tr::tr("found %1").arg(momentWords(exhibit.foundOn, exhibit.foundAt));
    if (!exhibit.foundBy.isEmpty())
        more << Tr::tr("by %1").arg(exhibit.foundBy);
    if (!exhibit.foundWhere.isEmpty())
        more << exhibit.foundWhere;
    const QString seal = core::currentSeal(exhibit, file.continuity);
    if (!seal.isEmpty())
        more << Tr::tr("seal %1").arg(seal);
    if (!exhibit.sha256.isEmpty())
        more << Tr::tr("SHA-256 %1").arg(exhibit.sha256);
    row.note = more.join(u", "_s);
    row.pill = Tr::tr("With %1").arg(core::holder(exhibit, file.continuity));
    row.tone = Tone::Info;
    QStringList broken;
    for (const core::Break &place : breaksOf(file)) {
        const QString why = core::sentence(place.kind);
        if (!broken.contains(why))
            broken << why;
    }
    if (!broken.isEmpty())
        row.warning = Tr::tr("Continuity: %1").arg(broken.join(u' '));
    row.actions = {{u"handover"_s, Tr::tr("Hand over")}};
    row.cells = {exhibit.code, exhibit.description, row.note, row.pill, exhibit.keptWhere};
    return row;
}

RowKind<Exhibit> exhibitKind()
{
    RowKind<Exhibit> kind;
    kind.words = {Tr::tr("Exhibits"),
                  Tr::tr("Add an exhibit"),
                  Tr::tr("A new exhibit"),
                  Tr::tr("Change this exhibit"),
                  {},
                  u"folder"_s,
                  Tr::tr("There is no exhibit yet."),
                  Tr::tr("Add each item or file the day you take it, with its seal.")};
    kind.editor = u"incident.exhibit"_s;
    kind.columns = {Tr::tr("Reference"),
                    Tr::tr("Description"),
                    Tr::tr("Found, and seal"),
                    Tr::tr("Held by"),
                    Tr::tr("Kept where")};
    kind.fields = [](BoundForm<Exhibit> &fields) {
        Form &form = fields.form();
        fields.text(u"code"_s, Tr::tr("Reference"), &Exhibit::code, Form::Need::Required)
            ->setHelp(Tr::tr("Initials and number: JS/1"));
        form.beside();
        fields.choice(u"kind"_s, Tr::tr("Kind"), List::ExhibitKind, &Exhibit::exhibitKind);
        form.row(u"kind"_s)->setHelp(Tr::tr("What sort of thing it is"));
        fields.longText(
            u"what"_s, Tr::tr("Description"), &Exhibit::description, Form::Need::Required);
        fields.date(u"on"_s, Tr::tr("Found on"), &Exhibit::foundOn);
        form.beside();
        fields.time(u"at"_s, Tr::tr("Found at"), &Exhibit::foundAt);
        form.beside();
        fields.text(u"by"_s, Tr::tr("Found by"), &Exhibit::foundBy);
        form.beside();
        fields.text(u"where"_s, Tr::tr("Found where"), &Exhibit::foundWhere);
        fields.text(u"seal"_s, Tr::tr("Seal or bag number"), &Exhibit::seal);
        form.beside();
        fields.text(u"kept"_s, Tr::tr("Kept where"), &Exhibit::keptWhere);
        fields.tri(u"original"_s, Tr::tr("Is it the original?"), &Exhibit::isOriginal);
        form.beside();
        fields.text(
            u"disposal"_s, Tr::tr("Keep or destroy: on whose authority"), &Exhibit::disposal);
    };
    kind.problems = [](const Exhibit &exhibit) {
        QMap<QString, QString> wrong;
        if (exhibit.description.trimmed().isEmpty())
            wrong.insert(u"what"_s, Tr::tr("Describe the exhibit."));
        if (!core::isExhibitCode(exhibit.code.trimmed().toUpper()))
            wrong.insert(u"code"_s, Tr::tr("Write initials, a stroke and a number, such as JS/1."));
        return wrong;
    };
    kind.stored = Tr::tr("The exhibit is saved.");
    return kind;
}

RowShown shownEntry(const ContinuityEntry &entry, const QList<core::ExhibitFile> &exhibits)
{
    RowShown row;
    row.icon = u"arrow-right"_s;
    row.fixed = true;
    QString code;
    for (const core::ExhibitFile &file : exhibits) {
        if (file.exhibit.id() == entry.exhibitId)
            code = file.exhibit.code;
    }
    row.title = entry.fromWhom.isEmpty()
                    ? Tr::tr("%1: %2").arg(code, entry.toWhom)
                    : Tr::tr("%1: %2 to %3").arg(code, entry.fromWhom, entry.toWhom);
    row.detail = entry.purpose;
    QStringList more{entry.atTime.isValid() ? momentWords(entry.onDay, entry.atTime)
                                            : dayWords(entry.onDay)};
    if (!entry.fromWhom.isEmpty())
        more << Tr::tr("seal whole: %1").arg(core::label(entry.sealIntact).toLower());
    if (!entry.newSeal.isEmpty())
        more << Tr::tr("new seal %1").arg(entry.newSeal);
    if (!entry.signedBy.isEmpty())
        more << Tr::tr("signed by %1").arg(entry.signedBy);
    row.note = more.join(u", "_s);
    row.cells = {code, more.constFirst(), entry.fromWhom, entry.toWhom, entry.purpose, row.note};
    return row;
}

RowKind<ContinuityEntry> continuityKind(QDate today)
{
    RowKind<ContinuityEntry> kind;
    kind.words = {Tr::tr("Continuity: who held what"),
                  Tr::tr("Hand over"),
                  Tr::tr("A hand-over"),
                  Tr::tr("A hand-over"),
                  {},
                  u"arrow-right"_s,
                  Tr::tr("Nothing has been handed over."),
                  Tr::tr("Each hand-over is kept as it is written and never changed.")};
    kind.editor = u"incident.handover"_s;
    kind.columns = {Tr::tr("Exhibit"),
                    Tr::tr("When"),
                    Tr::tr("From"),
                    Tr::tr("To"),
                    Tr::tr("For"),
                    Tr::tr("Seal and signature")};
    kind.commitsOnLeaving = false;
    kind.fields = [](BoundForm<ContinuityEntry> &fields) {
        Form &form = fields.form();
        fields.date(
            u"on"_s, Tr::tr("On"), &ContinuityEntry::onDay, YearGuess::Past, Form::Need::Required);
        form.beside();
        fields.time(u"at"_s, Tr::tr("At"), &ContinuityEntry::atTime);
        fields.text(
            u"from"_s, Tr::tr("From whom"), &ContinuityEntry::fromWhom, Form::Need::Required);
        form.beside();
        fields.text(u"to"_s, Tr::tr("To whom"), &ContinuityEntry::toWhom, Form::Need::Required);
        form.beside();
        fields.text(u"for"_s, Tr::tr("What for"), &ContinuityEntry::purpose);
        fields.tri(u"whole"_s, Tr::tr("Was the seal whole?"), &ContinuityEntry::sealIntact);
        form.beside();
        fields.text(u"seal"_s, Tr::tr("New seal"), &ContinuityEntry::newSeal);
        form.beside();
        fields.text(u"signed"_s, Tr::tr("Signed by"), &ContinuityEntry::signedBy);
    };
    kind.problems = [today](const ContinuityEntry &entry) {
        QMap<QString, QString> wrong;
        if (entry.exhibitId.isNull())
            wrong.insert(u"exhibit"_s, Tr::tr("Choose the exhibit."));
        if (entry.fromWhom.trimmed().isEmpty())
            wrong.insert(u"from"_s, Tr::tr("Say from whom it passed."));
        if (entry.toWhom.trimmed().isEmpty())
            wrong.insert(u"to"_s, Tr::tr("Say to whom it passed."));
        if (!entry.onDay.isValid() || entry.onDay > today)
            wrong.insert(u"on"_s, Tr::tr("Give the day; it cannot be in the future."));
        return wrong;
    };
    kind.stored = Tr::tr("The hand-over is kept.");
    return kind;
}

} // namespace ui
