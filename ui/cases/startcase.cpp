// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/startcase.h"

#include "ui/app/session.h"
#include "ui/cases/incidentsdialog.h"
#include "ui/editors/changecatcher.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

void show(IncidentsDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void startInvestigation(Session &session,
                        QWidget *parent,
                        const QList<core::Incident::Id> &incidents)
{
    show(new IncidentsDialog(
        session,
        {Tr::tr("Start an investigation"),
         Tr::tr("Investigate this incident"),
         Tr::tr("Investigate these %1 incidents together")},
        incidents,
        [&session](const QList<core::Incident::Id> &chosen) -> core::Result<void> {
            const ChangeCatcher caught(session);
            auto started = session.investigations().start(chosen, session.user().name);
            if (!started)
                return started.error();
            session.say(Tr::tr("Investigation %1 is started.").arg(started->record.reference()),
                        caught.uid());
            session.open(started->record.uid);
            return {};
        },
        parent));
}

void startReview(Session &session, QWidget *parent, const QList<core::Incident::Id> &incidents)
{
    show(new IncidentsDialog(
        session,
        {Tr::tr("Start a post-incident review"),
         Tr::tr("Review this incident"),
         Tr::tr("Review these %1 incidents together")},
        incidents,
        [&session](const QList<core::Incident::Id> &chosen) -> core::Result<void> {
            const ChangeCatcher caught(session);
            auto started = session.reviews().start(chosen);
            if (!started)
                return started.error();
            session.say(
                Tr::tr("Post-incident review %1 is started.").arg(started->record.reference()),
                caught.uid());
            session.open(started->record.uid);
            return {};
        },
        parent));
}

} // namespace ui
