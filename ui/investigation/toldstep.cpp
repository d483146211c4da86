// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4: who must be told of each incident, and who was: the list of the incident itself.
#include "core/usecases/heldcase.h"
#include "ui/incident/notificationrows.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ToldStep : public InvestigationStep
{
public:
    explicit ToldStep(InvestigationPage &page)
        : InvestigationStep(page, u"told"_s)
    {}

    void fill() override
    {
        InvestigationStep::fill();
        QSet<QString> covered;
        const bool several = file().incidents.size() > 1;
        for (const core::IncidentFile &one : file().incidents) {
            const core::Record &record = one.incident.record;
            auto held = core::heldCase(session().casebook(), record.uid);
            if (!held) {
                session().fail(held.error());
                continue;
            }
            covered.insert(record.uid);
            NotificationRows *&rows = m_lists[record.uid];
            if (!rows) {
                rows = new NotificationRows(
                    session(),
                    *held,
                    several ? Tr::tr("Who must be told of %1").arg(record.reference()) : QString());
                addRows(rows);
            }
            rows->present(*held);
        }
        for (auto list = m_lists.begin(); list != m_lists.end(); ++list)
            list.value()->setVisible(covered.contains(list.key()));
    }

    /// A gap names the row that is written down, or the incident and whom: "told.UID-police".
    bool showGap(const QString &field) override
    {
        const QString name = field.section(u'.', 1);
        for (const core::IncidentFile &one : file().incidents) {
            NotificationRows *rows = m_lists.value(one.incident.record.uid);
            QString whom;
            if (name.startsWith(one.incident.record.uid + u'-'))
                whom = name.mid(one.incident.record.uid.size() + 1);
            for (const core::Notification &told : one.notifications)
                if (told.uid == name)
                    whom = told.whom;
            if (!rows || whom.isEmpty())
                continue;
            rows->openRow(whom);
            return true;
        }
        return false;
    }

private:
    QHash<QString, NotificationRows *> m_lists; ///< by the uid of their incident
};

} // namespace

StepPage *makeToldStep(InvestigationPage &page)
{
    return new ToldStep(page);
}

} // namespace ui
