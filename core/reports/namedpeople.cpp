// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion.h"

namespace core::reports {

namespace {

void add(QList<NamedPerson> &all, const QString &name, const QString &job = {})
{
    if (!name.trimmed().isEmpty() && !all.contains(NamedPerson{name, job}))
        all.append({name, job});
}

} // namespace

QList<NamedPerson> namedIn(const InvestigationFile &file)
{
    QList<NamedPerson> all;
    add(all, file.investigation.lead);
    for (const IncidentFile &incident : file.incidents) {
        add(all, incident.incident.lead);
        for (const Notification &told : incident.notifications)
            add(all, told.toldBy);
        for (const LostProperty &lost : incident.property)
            add(all, lost.owner);
    }
    for (const Account &account : file.accounts) {
        add(all, account.personName);
        add(all, account.takenBy);
        add(all, account.present);
    }
    for (const Enquiry &enquiry : file.enquiries)
        add(all, enquiry.owner);
    for (const Decision &decision : file.decisions)
        add(all, decision.byWhom);
    for (const PoliceEntry &entry : file.police)
        add(all, entry.withWhom);
    for (const Sanction &sanction : file.sanctions)
        add(all, sanction.authorisedBy);
    for (const Exhibit &exhibit : file.exhibits)
        add(all, exhibit.foundBy);
    for (const CameraRequest &camera : file.cameras)
        add(all, camera.askedWhom);
    for (const Action &action : file.actions) {
        add(all, action.doer);
        add(all, action.verifiedBy);
    }
    for (const Contact &contact : file.contacts)
        add(all, contact.withWhom);
    return all;
}

QList<NamedPerson> namedIn(const ReviewFile &file)
{
    QList<NamedPerson> all;
    for (const InvestigationFile &investigation : file.investigations)
        all += namedIn(investigation);
    add(all, file.review.lead);
    add(all, file.review.riskAgreedBy);
    for (const Participant &one : file.participants)
        add(all, one.name, one.job);
    for (const core::Signature &one : file.signatures)
        add(all, one.name, one.job);
    for (const Action &action : file.actions) {
        add(all, action.doer);
        add(all, action.verifiedBy);
    }
    return all;
}

} // namespace core::reports
