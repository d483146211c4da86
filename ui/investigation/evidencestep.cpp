// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3: footage, the scene, clothing, phones: what is gone if nobody saves it now.
#include "core/domain/labels.h"
#include "core/rules/continuity.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

class EvidenceStep : public InvestigationStep
{
public:
    explicit EvidenceStep(InvestigationPage &page)
        : InvestigationStep(page, u"evidence"_s)
    {
        addRows(cameras());
        addRows(exhibits());
        fields()
            .longText(u"scene_note"_s,
                      Tr::tr("The scene, clothing, phones and what else will be lost"),
                      &core::Investigation::sceneNote)
            ->setHelp(Tr::tr("Who kept people out, what was photographed, what was washed or moved "
                             "before anyone looked."));
    }

private:
    core::Incident::Id onlyIncident() const
    {
        return file().incidents.isEmpty() ? core::Incident::Id()
                                          : file().incidents.constFirst().incident.id();
    }

    RowShown shown(const core::CameraRequest &camera) const
    {
        RowShown row;
        row.icon = u"camera"_s;
        row.title = joined({camera.system, camera.cameras}, u", "_s);
        const QString span = joined(
            {momentOf(camera.fromOn, camera.fromAt), momentOf(camera.untilOn, camera.untilAt)},
            u" – "_s);
        row.detail = joined({span, camera.note}, u"\n"_s);
        const bool settled
            = camera.state == u"saved" || camera.state == u"refused" || camera.state == u"gone";
        row.note = joined(
            {camera.askedOn.isValid()
                 ? Tr::tr("Asked %1 on %2").arg(camera.askedWhom, momentOf(camera.askedOn))
                 : QString(),
             camera.clockDifference.isEmpty() ? QString()
                                              : Tr::tr("clock: %1").arg(camera.clockDifference)});
        if (!settled) {
            row.warning
                = camera.overwrittenOn.isValid()
                      ? Tr::tr("May be overwritten from %1").arg(momentOf(camera.overwrittenOn))
                      : Tr::tr("Not known when it is overwritten: ask how many days are "
                               "kept.");
        }
        row.pill = core::label(List::CameraState, camera.state);
        row.tone = camera.state == u"saved" ? Tone::Success
                   : settled                ? Tone::Neutral
                                            : Tone::Warning;
        row.cells = {row.title, span, row.pill, joined({row.warning, row.note})};
        return row;
    }

    RowKind<core::CameraRequest> cameras()
    {
        using core::CameraRequest;
        RowKind<CameraRequest> kind;
        kind.words = {Tr::tr("Cameras"),
                      Tr::tr("Add a camera"),
                      Tr::tr("Footage to save"),
                      Tr::tr("Change this request"),
                      {},
                      u"camera"_s,
                      Tr::tr("No footage is asked for."),
                      Tr::tr("Recorders overwrite after 7 to 31 days. Add each camera, also where "
                             "it turns out that there is none.")};
        kind.editor = u"camera"_s;
        kind.columns = {Tr::tr("Camera"), Tr::tr("Footage"), Tr::tr("State"), Tr::tr("Note")};
        kind.rows = [this] { return file().cameras; };
        kind.fresh = [this] {
            CameraRequest fresh;
            fresh.incidentId = onlyIncident();
            fresh.state = u"to_ask"_s;
            if (!file().incidents.isEmpty()) {
                const core::Incident &incident = file().incidents.constFirst().incident;
                fresh.fromOn = incident.occurredOn;
                fresh.fromAt = incident.occurredAt;
                fresh.untilOn = incident.occurredOn;
            }
            return fresh;
        };
        kind.show = [this](const CameraRequest &camera) { return shown(camera); };
        kind.fields = [this](BoundForm<CameraRequest> &f) {
            if (file().incidents.size() > 1)
                f.choice(u"incident"_s,
                         Tr::tr("Of which incident"),
                         words().incidents(),
                         &CameraRequest::incidentId);
            f.text(u"system"_s, Tr::tr("System"), &CameraRequest::system);
            f.form().beside();
            f.text(u"cameras"_s,
                   Tr::tr("Which cameras"),
                   &CameraRequest::cameras,
                   FieldRow::Need::Required);
            f.date(u"from_on"_s, Tr::tr("From"), &CameraRequest::fromOn);
            f.form().beside();
            f.time(u"from_at"_s, Tr::tr("at"), &CameraRequest::fromAt);
            f.form().beside();
            f.date(u"until_on"_s, Tr::tr("Until"), &CameraRequest::untilOn);
            f.form().beside();
            f.time(u"until_at"_s, Tr::tr("until at"), &CameraRequest::untilAt);
            f.text(u"asked_whom"_s, Tr::tr("Who was asked"), &CameraRequest::askedWhom);
            f.form().beside();
            f.date(u"asked_on"_s, Tr::tr("Asked on"), &CameraRequest::askedOn);
            f.form().beside();
            f.choice(u"state"_s, Tr::tr("State"), List::CameraState, &CameraRequest::state);
            f.number(u"days_kept"_s, Tr::tr("Days kept"), &CameraRequest::daysKept);
            f.form().beside();
            f.date(u"overwritten_on"_s,
                   Tr::tr("Overwritten from"),
                   &CameraRequest::overwrittenOn,
                   YearGuess::ThisYear)
                ->setHelp(Tr::tr("Follows from the days kept."));
            f.form().beside();
            f.text(
                u"clock"_s, Tr::tr("Recorder against true time"), &CameraRequest::clockDifference);
            f.choice(u"exhibit"_s,
                     Tr::tr("Saved as exhibit"),
                     words().exhibits(),
                     &CameraRequest::exhibitId);
            f.longText(u"note"_s, Tr::tr("Note"), &CameraRequest::note);
        };
        kind.problems = [](const CameraRequest &camera) {
            QMap<QString, QString> wrong;
            if (camera.cameras.trimmed().isEmpty())
                wrong.insert(u"cameras"_s, Tr::tr("Say which cameras."));
            return wrong;
        };
        kind.keep = [this](CameraRequest camera, const CameraRequest &base, const QString &draft) {
            if (camera.daysKept != base.daysKept && camera.overwrittenOn == base.overwrittenOn)
                camera.overwrittenOn = core::overwrittenOn(camera.fromOn, camera.daysKept);
            return session().evidence().keep(camera, draft);
        };
        return kind;
    }

    RowKind<core::Exhibit> exhibits()
    {
        using core::Exhibit;
        RowKind<Exhibit> kind;
        kind.words = {Tr::tr("Exhibits"),
                      Tr::tr("Add an exhibit"),
                      Tr::tr("A new exhibit"),
                      Tr::tr("Change this exhibit"),
                      {},
                      u"paperclip"_s,
                      Tr::tr("No exhibit yet."),
                      Tr::tr("Clothing, photographs, documents, recordings: seal each and give it "
                             "its reference.")};
        kind.editor = u"exhibit"_s;
        kind.columns = {Tr::tr("Reference"), Tr::tr("What"), Tr::tr("Seal"), Tr::tr("Kept")};
        kind.rows = [this] { return file().exhibits; };
        kind.fresh = [this] {
            Exhibit fresh;
            fresh.incidentId = onlyIncident();
            fresh.foundOn = session().today();
            fresh.foundBy = session().user().name;
            fresh.exhibitKind = u"item"_s;
            return fresh;
        };
        kind.show = [](const Exhibit &exhibit) {
            RowShown row;
            row.icon = u"paperclip"_s;
            row.title = joined({exhibit.code, firstLine(exhibit.description)}, u" "_s);
            row.detail = joined({exhibit.foundWhere, momentOf(exhibit.foundOn, exhibit.foundAt)});
            row.note
                = joined({exhibit.seal.isEmpty() ? QString() : Tr::tr("Seal %1").arg(exhibit.seal),
                          exhibit.keptWhere});
            row.pill = core::label(List::ExhibitKind, exhibit.exhibitKind);
            row.cells = {exhibit.code, exhibit.description, exhibit.seal, exhibit.keptWhere};
            return row;
        };
        kind.fields = [this](BoundForm<Exhibit> &f) {
            if (file().incidents.size() > 1)
                f.choice(u"incident"_s,
                         Tr::tr("Of which incident"),
                         words().incidents(),
                         &Exhibit::incidentId);
            f.text(u"code"_s, Tr::tr("Reference"), &Exhibit::code, FieldRow::Need::Required)
                ->setHelp(Tr::tr("The finder's initials and a number: JS/1."));
            f.form().beside();
            f.choice(u"kind"_s, Tr::tr("Kind"), List::ExhibitKind, &Exhibit::exhibitKind);
            f.longText(u"description"_s,
                       Tr::tr("What it is"),
                       &Exhibit::description,
                       FieldRow::Need::Required);
            f.text(u"found_where"_s, Tr::tr("Found where"), &Exhibit::foundWhere);
            f.form().beside();
            f.text(u"found_by"_s, Tr::tr("By whom"), &Exhibit::foundBy);
            f.date(u"found_on"_s, Tr::tr("On"), &Exhibit::foundOn);
            f.form().beside();
            f.time(u"found_at"_s, Tr::tr("At"), &Exhibit::foundAt);
            f.form().beside();
            f.tri(u"original"_s, Tr::tr("The original?"), &Exhibit::isOriginal);
            f.text(u"seal"_s, Tr::tr("Seal or bag number"), &Exhibit::seal);
            f.form().beside();
            f.text(u"kept"_s, Tr::tr("Kept where"), &Exhibit::keptWhere);
        };
        kind.problems = [](const Exhibit &exhibit) {
            QMap<QString, QString> wrong;
            if (exhibit.code.trimmed().isEmpty())
                wrong.insert(u"code"_s, Tr::tr("Give its reference, such as JS/1."));
            if (exhibit.description.trimmed().isEmpty())
                wrong.insert(u"description"_s, Tr::tr("Describe it."));
            return wrong;
        };
        kind.keep = [this](const Exhibit &exhibit, const Exhibit &, const QString &draftUid) {
            return session().evidence().keep(exhibit, draftUid);
        };
        return kind;
    }
};

} // namespace

StepPage *makeEvidenceStep(InvestigationPage &page)
{
    return new EvidenceStep(page);
}

} // namespace ui
