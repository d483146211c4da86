// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 8 and 9: what the police know and do; how the person was protected while working alone.
#include "core/domain/labels.h"
#include "core/usecases/otherclocks.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"
#include "ui/widgets/factgrid.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

class PoliceStep : public InvestigationStep
{
public:
    explicit PoliceStep(InvestigationPage &page)
        : InvestigationStep(page, u"police"_s)
    {
        addRows(log());
        addRows(numbers());
    }

private:
    RowKind<core::PoliceEntry> log()
    {
        using core::PoliceEntry;
        RowKind<PoliceEntry> kind;
        kind.words = {Tr::tr("Police log"),
                      Tr::tr("Add an entry"),
                      Tr::tr("A new entry"),
                      Tr::tr("Change this entry"),
                      Tr::tr("Remove this entry"),
                      u"shield"_s,
                      Tr::tr("Nothing is in the police log."),
                      Tr::tr("Each report, call, visit and decision, with the officer's name and "
                             "number.")};
        kind.editor = u"entry"_s;
        kind.useCase = u"investigation.police"_s;
        kind.keep = [this](const PoliceEntry &row, const PoliceEntry &base, const QString &draft) {
            return core::OtherClocks(session().journal())
                .keep(row, draft, row.id.isNull() ? nullptr : &base);
        };
        kind.remove = [this](const PoliceEntry &row) {
            return core::OtherClocks(session().journal()).remove(row);
        };
        kind.columns = {Tr::tr("When"), Tr::tr("What"), Tr::tr("Outcome"), Tr::tr("Next")};
        kind.rows = [this] { return file().police; };
        kind.fresh = [this] {
            PoliceEntry fresh;
            fresh.recordId = recordId();
            fresh.onDay = session().today();
            fresh.entryKind = file().police.isEmpty() ? u"reported"_s : u"contact"_s;
            return fresh;
        };
        kind.show = [this](const PoliceEntry &entry) {
            RowShown row;
            row.icon = u"shield"_s;
            row.title = joined({momentOf(entry.onDay, entry.atTime), core::label(List::PoliceEntryKind, entry.entryKind)});
            row.detail = entry.what;
            row.note
                = joined({entry.withWhom,
                          entry.nextOn.isValid() ? Tr::tr("next on %1").arg(momentOf(entry.nextOn))
                                                 : QString()});
            if (!entry.outcome.isEmpty())
                row.pill = core::label(List::PoliceOutcome, entry.outcome);
            if (entry.nextOn.isValid() && entry.nextOn < session().today())
                row.warning = Tr::tr("What was awaited on %1 has not been followed up.")
                                  .arg(momentOf(entry.nextOn));
            row.cells = {momentOf(entry.onDay, entry.atTime),
                         joined({core::label(List::PoliceEntryKind, entry.entryKind), entry.withWhom, entry.what}, u"\n"_s),
                         row.pill,
                         momentOf(entry.nextOn)};
            return row;
        };
        kind.fields = [](BoundForm<PoliceEntry> &f) {
            f.choice(u"kind"_s, Tr::tr("What"), List::PoliceEntryKind, &PoliceEntry::entryKind);
            f.form().beside();
            f.date(u"on"_s, Tr::tr("Day"), &PoliceEntry::onDay);
            f.form().beside();
            f.time(u"at"_s, Tr::tr("Time"), &PoliceEntry::atTime);
            f.text(u"with"_s, Tr::tr("Officer, number, station"), &PoliceEntry::withWhom);
            f.longText(u"what"_s, Tr::tr("What was said or done"), &PoliceEntry::what);
            f.choice(u"outcome"_s,
                     Tr::tr("Outcome, where there is one"),
                     List::PoliceOutcome,
                     &PoliceEntry::outcome);
            f.form()
                .field<ChoiceBox>(u"outcome"_s)
                ->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            f.form().beside();
            f.date(u"next_on"_s, Tr::tr("Ask again on"), &PoliceEntry::nextOn, YearGuess::ThisYear);
        };
        kind.problems = [](const PoliceEntry &entry) {
            QMap<QString, QString> wrong;
            if (!entry.onDay.isValid())
                wrong.insert(u"on"_s, Tr::tr("Give the day."));
            return wrong;
        };
        return kind;
    }

    RowKind<core::OtherReference> numbers()
    {
        using core::OtherReference;
        RowKind<OtherReference> kind;
        kind.words = {Tr::tr("Crime and log numbers"),
                      Tr::tr("Add a number"),
                      Tr::tr("A new number"),
                      Tr::tr("Change this number"),
                      Tr::tr("Remove this number"),
                      u"id-badge"_s,
                      Tr::tr("No number of the police is known."),
                      Tr::tr("The log number comes with the call, the crime reference later.")};
        kind.editor = u"number"_s;
        kind.columns = {Tr::tr("Number"), Tr::tr("Of what")};
        kind.rows = [this] {
            QList<OtherReference> all;
            for (const core::IncidentFile &incident : file().incidents)
                all += incident.references;
            return all;
        };
        kind.fresh = [this] {
            OtherReference fresh;
            fresh.system = u"crime"_s;
            if (!file().incidents.isEmpty())
                fresh.recordId = file().incidents.constFirst().incident.record.id;
            return fresh;
        };
        kind.show = [this](const OtherReference &number) {
            RowShown row;
            row.icon = u"id-badge"_s;
            row.title = number.value;
            row.note = joined({core::label(List::ReferenceSystem, number.system),
                               words().incident(core::Incident::Id(number.recordId.value()))});
            row.cells = {number.value, row.note};
            return row;
        };
        kind.fields = [this](BoundForm<OtherReference> &f) {
            if (file().incidents.size() > 1)
                f.choice(u"incident"_s,
                         Tr::tr("Of which incident"),
                         words().incidents(),
                         &OtherReference::recordId);
            f.choice(u"system"_s, Tr::tr("Kind"), List::ReferenceSystem, &OtherReference::system);
            f.form().beside();
            f.text(u"value"_s, Tr::tr("Number"), &OtherReference::value, FieldRow::Need::Required);
        };
        kind.problems = [](const OtherReference &number) {
            QMap<QString, QString> wrong;
            if (number.value.trimmed().isEmpty())
                wrong.insert(u"value"_s, Tr::tr("Write the number as it was given."));
            return wrong;
        };
        kind.keep = [this](const OtherReference &row,
                           const OtherReference &,
                           const QString &draft) -> core::Result<OtherReference> {
            auto done = page().changeIncident(
                core::Incident::Id(row.recordId.value()),
                [&row](core::IncidentFile &file) {
                    if (row.id.isNull())
                        file.references.append(row);
                    for (OtherReference &one : file.references)
                        if (!row.id.isNull() && one.id == row.id)
                            one = row;
                },
                draft);
            return done ? core::Result<OtherReference>(row) : done.error();
        };
        kind.remove = [this](const OtherReference &row) {
            return page().changeIncident(
                core::Incident::Id(row.recordId.value()), [&row](core::IncidentFile &file) {
                    file.references.removeIf(
                        [&row](const OtherReference &one) { return one.id == row.id; });
                });
        };
        return kind;
    }
};

class LoneStep : public InvestigationStep
{
public:
    explicit LoneStep(InvestigationPage &page)
        : InvestigationStep(page, u"lone"_s)
        , m_facts(new FactGrid(2))
    {
        column()->addWidget(m_facts);
        fields()
            .longText(u"lone_working_note"_s,
                      Tr::tr("How the lone working was arranged"),
                      &core::Investigation::loneWorkingNote)
            ->setHelp(Tr::tr("The risk assessment, who knew where they were, the buddy or call-in, "
                             "what was known of the place and the person visited."));
        fields()
            .longText(u"device_note"_s, Tr::tr("The device"), &core::Investigation::deviceNote)
            ->setHelp(Tr::tr("Issued, trained on, carried, charged, activated, answered: when and "
                             "by whom?"));
    }

    void fill() override
    {
        InvestigationStep::fill();
        m_facts->clear();
        for (const core::IncidentFile &one : file().incidents)
            m_facts->add(Tr::tr("%1: working alone?").arg(one.incident.record.reference()),
                         core::label(one.incident.loneWorker));
    }

private:
    FactGrid *m_facts;
};

} // namespace

StepPage *makePoliceStep(InvestigationPage &page)
{
    return new PoliceStep(page);
}

StepPage *makeLoneStep(InvestigationPage &page)
{
    return new LoneStep(page);
}

} // namespace ui
