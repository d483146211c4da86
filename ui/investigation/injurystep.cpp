// SPDX-License-Identifier: GPL-3.0-or-later
// Step 7: the harm of each victim, and the days they could not do their work.
#include "core/domain/labels.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

class InjuryStep : public InvestigationStep
{
public:
    explicit InjuryStep(InvestigationPage &page)
        : InvestigationStep(page, u"injury"_s)
    {
        addRows(harm());
        addRows(injuries());
        addRows(periods());
    }

private:
    core::Part::Id onlyVictim() const
    {
        const QList<core::PartFile> victims = words().victims();
        return victims.size() == 1 ? victims.constFirst().part.id : core::Part::Id();
    }

    /// Keeps a row of a victim in the incident it belongs to, so that what follows is worked out.
    template<typename Row>
    core::Result<Row>
    keepIn(QList<Row> core::PartFile::*list, const Row &row, const Row &base, const QString &draft)
    {
        core::Incident::Id incident;
        for (const core::PartFile &victim : words().victims())
            if (victim.part.id == row.partId)
                incident = victim.part.incidentId;
        bool same = row.id.isNull();
        auto done = page().changeIncident(
            incident,
            [&](core::IncidentFile &file) {
                for (core::PartFile &part : file.parts) {
                    QList<Row> &rows = part.*list;
                    if (row.id.isNull() && part.part.id == row.partId)
                        rows.append(row);
                    for (Row &one : rows) {
                        if (row.id.isNull() || one.id != row.id)
                            continue;
                        same = one == base;
                        if (same)
                            one = row;
                    }
                }
            },
            draft);
        if (!done)
            return done.error();
        if (!same)
            return core::Error{
                core::Error::Code::Conflict,
                Tr::tr("This was changed since you opened it. Look at both versions."),
                {}};
        return row;
    }

    template<typename Row>
    core::Result<void> removeFrom(QList<Row> core::PartFile::*list, const Row &row)
    {
        for (const core::PartFile &victim : words().victims()) {
            if (victim.part.id != row.partId)
                continue;
            return page().changeIncident(victim.part.incidentId, [&](core::IncidentFile &file) {
                for (core::PartFile &part : file.parts)
                    (part.*list).removeIf([&](const Row &one) { return one.id == row.id; });
            });
        }
        return {};
    }

    RowKind<core::Part> harm()
    {
        using core::Part;
        RowKind<Part> kind;
        kind.words = {Tr::tr("Harm"),
                      {},
                      {},
                      Tr::tr("The harm to this person"),
                      {},
                      u"stethoscope"_s,
                      Tr::tr("Nobody is named as a victim."),
                      Tr::tr("Add the people hurt on the incident's own page.")};
        kind.editor = u"harm"_s;
        kind.columns = {Tr::tr("Person"), Tr::tr("Harm")};
        kind.rows = [this] {
            QList<Part> parts;
            for (const core::PartFile &victim : words().victims())
                parts.append(victim.part);
            return parts;
        };
        kind.show = [this](const Part &part) {
            RowShown row;
            row.icon = u"user"_s;
            row.title = words().part(part);
            row.detail = part.harmNote;
            row.note = joined(
                {Tr::tr("Physical: %1").arg(core::label(List::HarmPhysical, part.physicalHarm)),
                 Tr::tr("psychological: %1")
                     .arg(core::label(List::HarmPsychological, part.psychologicalHarm))});
            if (part.physicalHarm.isEmpty()) {
                row.pill = Tr::tr("Not asked");
                row.tone = Tone::Warning;
            }
            row.cells = {row.title, joined({row.note, row.detail}, u"\n"_s)};
            return row;
        };
        kind.fields = [](BoundForm<Part> &f) {
            f.choice(
                u"physical"_s, Tr::tr("Physical harm"), List::HarmPhysical, &Part::physicalHarm);
            f.form().beside();
            f.choice(u"psychological"_s,
                     Tr::tr("Psychological harm"),
                     List::HarmPsychological,
                     &Part::psychologicalHarm);
            f.longText(u"note"_s, Tr::tr("What hurts, in their words"), &Part::harmNote);
        };
        kind.keep = [this](const Part &part, const Part &base, const QString &draftUid) {
            return page().keepPart(part, base, draftUid);
        };
        return kind;
    }

    RowKind<core::Injury> injuries()
    {
        using core::Injury;
        RowKind<Injury> kind;
        kind.words = {Tr::tr("Injuries"),
                      Tr::tr("Add an injury"),
                      Tr::tr("A new injury"),
                      Tr::tr("Change this injury"),
                      Tr::tr("Remove this injury"),
                      u"stethoscope"_s,
                      Tr::tr("No injury is written down."),
                      Tr::tr("Each injury apart: whether it is a specified injury decides about "
                             "RIDDOR.")};
        kind.editor = u"injury"_s;
        kind.columns = {Tr::tr("Person"), Tr::tr("Injury")};
        kind.rows = [this] {
            QList<Injury> all;
            for (const core::PartFile &victim : words().victims())
                all += victim.injuries;
            return all;
        };
        kind.fresh = [this] {
            Injury fresh;
            fresh.partId = onlyVictim();
            return fresh;
        };
        kind.show = [this](const Injury &injury) {
            RowShown row;
            row.icon = u"stethoscope"_s;
            row.title
                = joined({core::label(List::InjuryKind, injury.injuryKind),
                          injury.bodyPart.isEmpty() ? QString()
                                                    : core::label(List::BodyPart, injury.bodyPart)},
                         u", "_s);
            row.detail = injury.diagnosis;
            row.note = joined({words().part(injury.partId),
                               injury.treatment.isEmpty()
                                   ? QString()
                                   : core::label(List::Treatment, injury.treatment)});
            if (!injury.specified.isEmpty()) {
                row.pill = Tr::tr("Specified injury");
                row.tone = Tone::Warning;
            }
            row.cells = {words().part(injury.partId), joined({row.title, row.detail}, u"\n"_s)};
            return row;
        };
        kind.fields = [this](BoundForm<Injury> &f) {
            f.choice(u"part"_s,
                     Tr::tr("Whose"),
                     words().parts({u"victim"_s}),
                     &Injury::partId,
                     FieldRow::Need::Required);
            f.form().beside();
            f.choice(u"kind"_s, Tr::tr("Injury"), List::InjuryKind, &Injury::injuryKind);
            f.form().beside();
            f.choice(u"body"_s, Tr::tr("Part of the body"), List::BodyPart, &Injury::bodyPart);
            f.choice(u"treatment"_s, Tr::tr("Treatment"), List::Treatment, &Injury::treatment);
            f.form().beside();
            f.choice(u"hospital"_s,
                     Tr::tr("Taken to hospital"),
                     List::TakenToHospital,
                     &Injury::takenToHospital);
            f.form().beside();
            f.tri(u"unconscious"_s, Tr::tr("Unconscious?"), &Injury::unconscious);
            f.tri(u"resuscitated"_s, Tr::tr("Needed resuscitation?"), &Injury::resuscitated);
            f.form().beside();
            f.tri(u"over_day"_s, Tr::tr("In hospital over 24 hours?"), &Injury::overDay);
            f.text(u"diagnosis"_s, Tr::tr("Diagnosis"), &Injury::diagnosis);
            f.form().beside();
            f.choice(u"by"_s, Tr::tr("Diagnosed by"), List::DiagnosedBy, &Injury::diagnosedBy);
            f.form().beside();
            f.date(u"on"_s, Tr::tr("On"), &Injury::diagnosedOn);
            f.choice(u"specified"_s,
                     Tr::tr("Specified injury (RIDDOR reg. 4)"),
                     List::SpecifiedInjury,
                     &Injury::specified);
            f.form()
                .field<ChoiceBox>(u"specified"_s)
                ->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            f.form().beside();
            f.choice(u"specified_status"_s,
                     Tr::tr("Is it confirmed"),
                     List::SpecifiedStatus,
                     &Injury::specifiedStatus);
        };
        kind.problems = [](const Injury &injury) {
            QMap<QString, QString> wrong;
            if (injury.partId.isNull())
                wrong.insert(u"part"_s, Tr::tr("Choose whose injury it is."));
            return wrong;
        };
        kind.keep = [this](const Injury &row, const Injury &base, const QString &draftUid) {
            return keepIn(&core::PartFile::injuries, row, base, draftUid);
        };
        kind.remove
            = [this](const Injury &row) { return removeFrom(&core::PartFile::injuries, row); };
        return kind;
    }

    RowKind<core::IncapacityPeriod> periods()
    {
        using core::IncapacityPeriod;
        RowKind<IncapacityPeriod> kind;
        kind.words = {Tr::tr("Days they could not do their normal work"),
                      Tr::tr("Add a period"),
                      Tr::tr("A new period"),
                      Tr::tr("Change this period"),
                      Tr::tr("Remove this period"),
                      u"calendar"_s,
                      Tr::tr("No time off is written down."),
                      Tr::tr("Count rest days on which they were unfit too. More than seven days "
                             "in a row is reported under RIDDOR. “Full duties” says there were "
                             "none.")};
        kind.editor = u"period"_s;
        kind.columns = {Tr::tr("Person"), Tr::tr("Period")};
        kind.rows = [this] {
            QList<IncapacityPeriod> all;
            for (const core::PartFile &victim : words().victims())
                all += victim.periods;
            return all;
        };
        kind.fresh = [this] {
            IncapacityPeriod fresh;
            fresh.partId = onlyVictim();
            fresh.periodKind = u"absent"_s;
            return fresh;
        };
        kind.show = [this](const IncapacityPeriod &period) {
            RowShown row;
            row.icon = u"calendar"_s;
            row.title
                = period.untilOn.isValid()
                      ? Tr::tr("%1 until %2").arg(momentOf(period.fromOn), momentOf(period.untilOn))
                      : Tr::tr("Since %1").arg(momentOf(period.fromOn));
            row.detail = period.note;
            row.note
                = joined({words().part(period.partId),
                          period.cause.isEmpty() ? QString()
                                                 : core::label(List::PeriodCause, period.cause)});
            row.pill = core::label(List::PeriodKind, period.periodKind);
            row.cells = {words().part(period.partId), joined({row.title, row.pill})};
            return row;
        };
        kind.fields = [this](BoundForm<IncapacityPeriod> &f) {
            f.choice(u"part"_s,
                     Tr::tr("Who"),
                     words().parts({u"victim"_s}),
                     &IncapacityPeriod::partId,
                     FieldRow::Need::Required);
            f.form().beside();
            f.choice(u"kind"_s, Tr::tr("What"), List::PeriodKind, &IncapacityPeriod::periodKind);
            f.date(u"from"_s,
                   Tr::tr("From"),
                   &IncapacityPeriod::fromOn,
                   YearGuess::Past,
                   FieldRow::Need::Required);
            f.form().beside();
            f.date(u"until"_s, Tr::tr("Until, inclusive"), &IncapacityPeriod::untilOn)
                ->setHelp(Tr::tr("Leave empty while it lasts."));
            f.form().beside();
            f.choice(u"cause"_s, Tr::tr("Because of"), List::PeriodCause, &IncapacityPeriod::cause);
            f.text(u"note"_s, Tr::tr("Note"), &IncapacityPeriod::note);
        };
        kind.problems = [](const IncapacityPeriod &period) {
            QMap<QString, QString> wrong;
            if (period.partId.isNull())
                wrong.insert(u"part"_s, Tr::tr("Choose who it was."));
            if (!period.fromOn.isValid())
                wrong.insert(u"from"_s, Tr::tr("Give the first day."));
            if (period.untilOn.isValid() && period.untilOn < period.fromOn)
                wrong.insert(u"until"_s, Tr::tr("The last day is before the first."));
            return wrong;
        };
        kind.keep = [this](const IncapacityPeriod &row,
                           const IncapacityPeriod &base,
                           const QString &draftUid) {
            return keepIn(&core::PartFile::periods, row, base, draftUid);
        };
        kind.remove = [this](const IncapacityPeriod &row) {
            return removeFrom(&core::PartFile::periods, row);
        };
        return kind;
    }
};

} // namespace

StepPage *makeInjuryStep(InvestigationPage &page)
{
    return new InjuryStep(page);
}

} // namespace ui
