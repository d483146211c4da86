// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentsteps.h"

#include "ui/app/session.h"
#include "ui/cases/startcase.h"
#include "ui/editors/changecatcher.h"
#include "ui/incident/reasondialog.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const auto withdrawDraft = u"reason.withdraw"_s;

} // namespace

IncidentSteps::IncidentSteps(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{}

QString IncidentSteps::words(const QString &action, const core::HeldCase &held)
{
    if (action == u"triage")
        return Tr::tr("Triage it");
    if (action == u"investigate" || action == u"investigation")
        return held.investigations.isEmpty() ? Tr::tr("Start the investigation…")
                                             : Tr::tr("Open the investigation");
    if (action == u"review")
        return held.reviews.isEmpty() ? Tr::tr("Start the review…") : Tr::tr("Open the review");
    if (action == u"actions")
        return Tr::tr("See the actions");
    if (action == u"duties")
        return Tr::tr("See the duties");
    if (action == u"diary")
        return Tr::tr("Write down the contact");
    return action == u"duplicate" ? Tr::tr("Open the one that stays") : QString();
}

void IncidentSteps::take(const QString &action, const core::HeldCase &held)
{
    const QString uid = held.incident().record.uid;
    if (action == u"triage")
        m_session.openPage(u"triage"_s);
    else if (action == u"investigate" || action == u"investigation")
        investigate(held);
    else if (action == u"review")
        review(held);
    else if (action == u"edit")
        m_session.openEditor(u"incident.edit"_s, uid);
    else if (action == u"another")
        m_session.openEditor(u"incident.record"_s, uid);
    else if (action == u"withdraw")
        withdraw(held);
    else if (action == u"duplicate") {
        if (auto other = m_session.incidents().load(held.incident().duplicateOf))
            m_session.open(other->incident.record.uid);
    } else {
        Q_EMIT tabWanted(action);
    }
}

void IncidentSteps::investigate(const core::HeldCase &held)
{
    if (!held.investigations.isEmpty()) {
        m_session.open(held.investigations.constFirst().record.uid);
        return;
    }
    startInvestigation(m_session, m_page, {held.incident().id()});
}

void IncidentSteps::review(const core::HeldCase &held)
{
    if (!held.reviews.isEmpty()) {
        m_session.open(held.reviews.constFirst().record.uid);
        return;
    }
    startReview(m_session, m_page, {held.incident().id()});
}

void IncidentSteps::withdraw(const core::HeldCase &held)
{
    ReasonDialog ask(Tr::tr("Withdraw %1").arg(held.incident().record.reference()),
                     Tr::tr("It stays readable and keeps its reference, and leaves every list and "
                            "figure. Its clocks stop being shown."),
                     Tr::tr("Why it is withdrawn"),
                     Tr::tr("Withdraw it"),
                     m_page);
    ask.keepFor(m_session, withdrawDraft, held.incident().record.uid);
    if (ask.exec() != QDialog::Accepted)
        return;
    const ChangeCatcher caught(m_session);
    auto done = m_session.incidents().withdraw(held.incident().record.uid, ask.reason());
    if (!done) {
        m_session.fail(done.error());
        return;
    }
    ask.settled();
    m_session.say(Tr::tr("%1 is withdrawn.").arg(held.incident().record.reference()), caught.uid());
}

} // namespace ui
