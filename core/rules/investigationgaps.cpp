// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/investigationgaps.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/notify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Collects the gaps of one step after the other.
class Lacking
{
public:
    explicit Lacking(const InvestigationFile &file)
        : m_file(file)
    {}

    void step(const QString &code)
    {
        m_step = code;
        m_applies = whyNotApplicable(m_file, code).isEmpty();
    }
    void unless(bool present, const QString &field, const QString &words)
    {
        if (present || !m_applies)
            return;
        const bool explained = std::any_of(
            m_file.stepNotes.begin(), m_file.stepNotes.end(), [&](const StepNote &note) {
                return note.noteKind == u"gap" && note.step == m_step && note.field == field;
            });
        if (!explained)
            m_gaps.append({m_step, field, words});
    }
    const QList<StepGap> &gaps() const { return m_gaps; }

private:
    const InvestigationFile &m_file;
    QString m_step;
    bool m_applies = true;
    QList<StepGap> m_gaps;
};

QList<PartFile> victims(const InvestigationFile &file)
{
    QList<PartFile> found;
    for (const IncidentFile &incident : file.incidents) {
        for (const PartFile &part : incident.parts) {
            if (part.part.role == u"victim")
                found << part;
        }
    }
    return found;
}

bool isSaid(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool anyIncident(const InvestigationFile &file, const std::function<bool(const Incident &)> &is)
{
    return std::any_of(file.incidents.begin(),
                       file.incidents.end(),
                       [&](const IncidentFile &incident) { return is(incident.incident); });
}

void people(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"people"_s);
    for (const PartFile &victim : victims(file)) {
        const QString &code = victim.part.code;
        const bool supported
            = std::any_of(file.support.begin(), file.support.end(), [&](const Support &support) {
                  return support.partId == victim.part.id;
              });
        lacking.unless(supported,
                       u"support."_s + victim.part.uid,
                       Tr::tr("%1: no support offered yet").arg(code));
        lacking.unless(isSaid(victim.part.policeWishes),
                       u"wishes."_s + victim.part.uid,
                       Tr::tr("%1: wishes about the police not asked").arg(code));
    }
}

void evidence(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"evidence"_s);
    lacking.unless(!file.cameras.isEmpty(),
                   u"cameras"_s,
                   Tr::tr("Cameras: no request, and no word that there are none"));
    for (const CameraRequest &camera : file.cameras) {
        const bool settled
            = camera.state == u"saved" || camera.state == u"refused" || camera.state == u"gone";
        lacking.unless(settled,
                       u"camera."_s + camera.record.uid,
                       Tr::tr("Footage of %1 is not saved yet").arg(camera.cameras));
    }
}

QString notTold(const IncidentFile &incident, const QString &whom)
{
    return Tr::tr("%1: not told yet: %2")
        .arg(incident.incident.record.reference(), label(List::Notify, whom));
}

void told(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"told"_s);
    for (const IncidentFile &incident : file.incidents) {
        for (const Notification &row : incident.notifications) {
            lacking.unless(row.toldOn.isValid() || isSaid(row.notNeeded),
                           u"told."_s + row.uid,
                           notTold(incident, row.whom));
        }
        QList<Part> hurt;
        for (const PartFile &part : incident.parts) {
            if (part.part.role == u"victim")
                hurt << part.part;
        }
        for (const NotifyRow &row :
             whoMustBeTold(notifyFacts(incident.incident, hurt, incident.property))) {
            const bool written
                = std::any_of(incident.notifications.begin(),
                              incident.notifications.end(),
                              [&row](const Notification &one) { return one.whom == row.code; });
            lacking.unless(written || row.ask,
                           u"told.%1-%2"_s.arg(incident.incident.record.uid, row.code),
                           notTold(incident, row.code));
        }
    }
}

void accounts(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"accounts"_s);
    for (const PartFile &victim : victims(file)) {
        const bool heard
            = std::any_of(file.accounts.begin(), file.accounts.end(), [&](const Account &account) {
                  return account.partId == victim.part.id && isSaid(account.body);
              });
        lacking.unless(heard,
                       u"account."_s + victim.part.uid,
                       Tr::tr("No account of %1 yet").arg(victim.part.code));
    }
    lacking.step(u"timeline"_s);
    lacking.unless(!file.timeline.isEmpty(), u"timeline"_s, Tr::tr("The timeline is empty"));
}

void injuries(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"injury"_s);
    for (const PartFile &victim : victims(file)) {
        lacking.unless(isSaid(victim.part.physicalHarm),
                       u"harm."_s + victim.part.uid,
                       Tr::tr("%1: physical harm not asked").arg(victim.part.code));
        const bool hurt = !victim.injuries.isEmpty();
        lacking.unless(!hurt || !victim.periods.isEmpty(),
                       u"time_off."_s + victim.part.uid,
                       Tr::tr("%1: time off work not asked").arg(victim.part.code));
    }
}

void circumstances(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"police"_s);
    lacking.unless(!file.police.isEmpty(), u"police"_s, Tr::tr("Nothing is in the police log"));
    lacking.step(u"lone"_s);
    lacking.unless(isSaid(file.investigation.loneWorkingNote),
                   u"lone_working_note"_s,
                   Tr::tr("How the lone working was arranged"));
    lacking.unless(isSaid(file.investigation.deviceNote),
                   u"device_note"_s,
                   Tr::tr("The device: carried, used, answered?"));
}

void conclusions(Lacking &lacking, const InvestigationFile &file)
{
    lacking.step(u"why"_s);
    lacking.unless(!file.factors.isEmpty() || !file.whys.isEmpty(),
                   u"factors"_s,
                   Tr::tr("No contributing factor yet"));
    lacking.unless(!file.findings.isEmpty(), u"findings"_s, Tr::tr("No finding yet"));
    lacking.unless(isSaid(file.investigation.outcome),
                   u"outcome"_s,
                   Tr::tr("The outcome on the balance of probabilities"));
    lacking.step(u"sanctions"_s);
    lacking.unless(
        !file.sanctions.isEmpty(), u"sanctions"_s, Tr::tr("No decision on a sanction, or on none"));
    lacking.unless(!file.actions.isEmpty(), u"actions"_s, Tr::tr("No remedial action yet"));
}

} // namespace

QString label(const StepGap &gap)
{
    for (const WizardStep &step : investigationSteps()) {
        if (step.code == gap.step)
            return Tr::tr("%1 – %2").arg(step.title, gap.words);
    }
    return gap.words;
}

QString whyNotApplicable(const InvestigationFile &file, const QString &step)
{
    for (const StepNote &note : file.stepNotes) {
        if (note.step == step && note.noteKind == u"not_applicable")
            return note.reason;
    }
    const bool noVictim = victims(file).isEmpty();
    if ((step == u"people" || step == u"injury") && noVictim)
        return Tr::tr("Nobody was a victim in these incidents.");
    if (step == u"lone" && !anyIncident(file, [](const Incident &incident) {
            return incident.loneWorker != Tri::No;
        }))
        return Tr::tr("Nobody was working alone.");
    return {};
}

QList<StepGap> investigationGaps(const InvestigationFile &file)
{
    Lacking lacking(file);
    lacking.step(u"scope"_s);
    lacking.unless(isSaid(file.investigation.termsOfReference),
                   u"terms_of_reference"_s,
                   Tr::tr("Terms of reference"));
    lacking.unless(file.investigation.targetOn.isValid(), u"target_on"_s, Tr::tr("Target date"));
    people(lacking, file);
    evidence(lacking, file);
    told(lacking, file);
    accounts(lacking, file);
    injuries(lacking, file);
    circumstances(lacking, file);
    conclusions(lacking, file);
    return lacking.gaps();
}

} // namespace core
