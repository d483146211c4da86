// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4: who must be told of each incident, and who was.
#include "core/domain/labels.h"
#include "core/rules/notify.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

class ToldStep : public InvestigationStep
{
public:
    explicit ToldStep(InvestigationPage &page)
        : InvestigationStep(page, u"told"_s)
    {
        addRows(told());
    }

private:
    /// The rows that apply to an incident, with what is written down of each; a row without an id
    /// has nothing written down yet.
    static QList<core::Notification> rowsOf(const core::IncidentFile &incident)
    {
        QList<core::Notification> rows = incident.notifications;
        for (const core::NotifyRow &row : asked(incident)) {
            const bool stored
                = std::any_of(rows.begin(), rows.end(), [&row](const core::Notification &one) {
                      return one.whom == row.code;
                  });
            if (stored)
                continue;
            core::Notification fresh;
            fresh.uid = u"%1-%2"_s.arg(incident.incident.record.uid, row.code);
            fresh.incidentId = incident.incident.id();
            fresh.whom = row.code;
            rows.append(fresh);
        }
        return rows;
    }

    static QList<core::NotifyRow> asked(const core::IncidentFile &incident)
    {
        QList<core::Part> victims;
        for (const core::PartFile &part : incident.parts)
            if (part.part.role == u"victim")
                victims.append(part.part);
        return core::whoMustBeTold(
            core::notifyFacts(incident.incident, victims, incident.property));
    }

    /// Whether it is still to be asked if this row applies at all.
    bool isToBeAsked(const core::Notification &told) const
    {
        for (const core::IncidentFile &incident : file().incidents)
            if (incident.incident.id() == told.incidentId)
                for (const core::NotifyRow &row : asked(incident))
                    if (row.code == told.whom)
                        return row.ask;
        return false;
    }

    RowShown shown(const core::Notification &told) const
    {
        RowShown row;
        row.icon = u"send"_s;
        row.title = core::label(List::Notify, told.whom);
        if (file().incidents.size() > 1)
            row.title = u"%1: %2"_s.arg(words().incident(told.incidentId), row.title);
        if (told.toldOn.isValid()) {
            row.pill = Tr::tr("Told %1").arg(momentOf(told.toldOn, told.toldAt));
            row.tone = Tone::Success;
            row.note = joined({told.toldBy, told.reference});
        } else if (!told.notNeeded.isEmpty()) {
            row.pill = Tr::tr("Not needed");
            row.note = told.notNeeded;
        } else {
            const bool ask = isToBeAsked(told);
            row.pill = ask ? Tr::tr("Ask whether it applies") : Tr::tr("To be told");
            row.tone = ask ? Tone::Info : Tone::Warning;
            row.note = Tr::tr("%1. By when: %2.")
                           .arg(core::label(List::NotifyTrigger, told.whom),
                                core::label(List::NotifyDue, told.whom));
        }
        row.cells = {row.title, row.pill, row.note};
        return row;
    }

    RowKind<core::Notification> told()
    {
        using core::Notification;
        RowKind<Notification> kind;
        kind.words = {Tr::tr("Who must be told"),
                      {},
                      {},
                      Tr::tr("Told, or not needed"),
                      {},
                      u"send"_s,
                      Tr::tr("Nobody outside has to be told."),
                      Tr::tr("What is written down later may change that.")};
        kind.editor = u"told"_s;
        kind.columns = {Tr::tr("Whom"), Tr::tr("State"), Tr::tr("Details")};
        kind.rows = [this] {
            QList<Notification> all;
            for (const core::IncidentFile &incident : file().incidents)
                all += rowsOf(incident);
            return all;
        };
        kind.show = [this](const Notification &row) { return shown(row); };
        kind.fields = [](BoundForm<Notification> &f) {
            f.date(u"on"_s, Tr::tr("Told on"), &Notification::toldOn);
            f.form().beside();
            f.time(u"at"_s, Tr::tr("At"), &Notification::toldAt);
            f.form().beside();
            f.text(u"by"_s, Tr::tr("By whom"), &Notification::toldBy);
            f.form().beside();
            f.text(u"reference"_s, Tr::tr("Their reference"), &Notification::reference);
            f.text(u"not_needed"_s, Tr::tr("Or: not needed, because"), &Notification::notNeeded);
        };
        kind.problems = [](const Notification &told) {
            QMap<QString, QString> wrong;
            if (!told.toldOn.isValid() && told.notNeeded.trimmed().isEmpty())
                wrong.insert(u"on"_s,
                             Tr::tr("Give the day they were told, or say why it is not needed."));
            return wrong;
        };
        kind.keep = [this](Notification row,
                           const Notification &,
                           const QString &draftUid) -> core::Result<Notification> {
            if (row.id.isNull())
                row.uid.clear();
            auto done = page().changeIncident(
                row.incidentId,
                [&row](core::IncidentFile &file) {
                    if (row.id.isNull())
                        file.notifications.append(row);
                    for (Notification &one : file.notifications)
                        if (!row.id.isNull() && one.id == row.id)
                            one = row;
                },
                draftUid);
            return done ? core::Result<Notification>(row) : done.error();
        };
        return kind;
    }
};

} // namespace

StepPage *makeToldStep(InvestigationPage &page)
{
    return new ToldStep(page);
}

} // namespace ui
