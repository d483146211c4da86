// SPDX-License-Identifier: GPL-3.0-or-later
// Step 6: what happened, in what order, and from whom it was learned.
#include "core/domain/labels.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class TimelineStep : public InvestigationStep
{
public:
    explicit TimelineStep(InvestigationPage &page)
        : InvestigationStep(page, u"timeline"_s)
    {
        addRows(entries());
    }

private:
    static QList<ChoiceBox::Choice> qualities()
    {
        return {{u"good"_s, Tr::tr("Good practice")}, {u"problem"_s, Tr::tr("A problem")}};
    }

    RowShown shown(const core::TimelineEntry &entry) const
    {
        RowShown row;
        row.icon = u"clock"_s;
        QString when = momentOf(entry.happenedOn, entry.happenedAt);
        if (when.isEmpty())
            when = Tr::tr("Day not known");
        else if (!entry.happenedAt.isValid())
            when = Tr::tr("%1, time not known").arg(when);
        else if (entry.precision == u"about")
            when = Tr::tr("%1, about").arg(when);
        row.title = u"%1 – %2"_s.arg(when, firstLine(entry.what));
        row.detail = entry.detail;
        row.note = joined(
            {entry.source.isEmpty() ? QString() : Tr::tr("Source: %1").arg(entry.source),
             entry.learnedOn.isValid() ? Tr::tr("learned on %1").arg(momentOf(entry.learnedOn))
                                       : QString()});
        for (const ChoiceBox::Choice &quality : qualities())
            if (quality.code == entry.quality)
                row.pill = quality.label;
        row.tone = entry.quality == u"good"      ? Tone::Success
                   : entry.quality == u"problem" ? Tone::Danger
                                                 : Tone::Neutral;
        row.cells = {when, joined({entry.what, entry.detail}, u"\n"_s), row.note, row.pill};
        return row;
    }

    RowKind<core::TimelineEntry> entries()
    {
        using core::TimelineEntry;
        RowKind<TimelineEntry> kind;
        kind.words = {Tr::tr("In the order it happened"),
                      Tr::tr("Add an event"),
                      Tr::tr("A new event"),
                      Tr::tr("Change this event"),
                      Tr::tr("Remove this event"),
                      u"clock"_s,
                      Tr::tr("The timeline is empty."),
                      Tr::tr("Begin before the incident: what was known, who was told, who was "
                             "where. Events sort themselves.")};
        kind.editor = u"event"_s;
        kind.useCase = u"investigation.timeline"_s;
        kind.columns = {Tr::tr("When"), Tr::tr("What happened"), Tr::tr("Source"), Tr::tr("Mark")};
        kind.rows = [this] { return file().timeline; };
        kind.fresh = [this] {
            TimelineEntry fresh;
            fresh.recordId = recordId();
            fresh.learnedOn = session().today();
            fresh.precision = u"exact"_s;
            if (!file().incidents.isEmpty())
                fresh.happenedOn = file().incidents.constFirst().incident.occurredOn;
            return fresh;
        };
        kind.show = [this](const TimelineEntry &entry) { return shown(entry); };
        kind.fields = [this](BoundForm<TimelineEntry> &f) {
            f.date(u"happened_on"_s, Tr::tr("Happened on"), &TimelineEntry::happenedOn);
            f.form().beside();
            f.time(u"happened_at"_s, Tr::tr("At"), &TimelineEntry::happenedAt);
            f.form().beside();
            f.choice(u"precision"_s,
                     Tr::tr("How exactly"),
                     QList<ChoiceBox::Choice>{{u"exact"_s, Tr::tr("Exact")},
                                              {u"about"_s, Tr::tr("About")}},
                     &TimelineEntry::precision);
            f.text(
                u"what"_s, Tr::tr("What happened"), &TimelineEntry::what, FieldRow::Need::Required);
            f.longText(u"detail"_s, Tr::tr("More about it"), &TimelineEntry::detail);
            f.text(u"source"_s, Tr::tr("From whom or what"), &TimelineEntry::source);
            f.form().beside();
            f.date(u"learned_on"_s, Tr::tr("Learned on"), &TimelineEntry::learnedOn);
            f.choice(
                u"exhibit"_s, Tr::tr("Exhibit"), words().exhibits(), &TimelineEntry::exhibitId);
            f.form().beside();
            f.choice(u"quality"_s, Tr::tr("Mark it as"), qualities(), &TimelineEntry::quality);
            f.form().field<ChoiceBox>(u"quality"_s)->setChoices(qualities(), Tr::tr("Neither"));
        };
        kind.problems = [](const TimelineEntry &entry) {
            QMap<QString, QString> wrong;
            if (entry.what.trimmed().isEmpty())
                wrong.insert(u"what"_s, Tr::tr("Write what happened."));
            return wrong;
        };
        return kind;
    }
};

} // namespace

StepPage *makeTimelineStep(InvestigationPage &page)
{
    return new TimelineStep(page);
}

} // namespace ui
