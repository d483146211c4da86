// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/inquiry.h"
#include "core/rules/investigationgaps.h"
#include "core/usecases/diary.h"
#include "core/usecases/investigations.h"
#include "core/usecases/otherclocks.h"
#include "core/usecases/rows.h"

using namespace Qt::StringLiterals;

namespace core::demo {

Result<void> Inquiry::enquiries()
{
    const QList<std::pair<QString, QString>> questions{
        {u"Who else was there, and what did they see?"_s, u"towards"_s},
        {u"Had anything happened before that would explain it otherwise?"_s, u"away"_s},
        {u"Was the person known to be unwell at the time?"_s, u"away"_s}};
    for (const auto &[question, direction] : questions) {
        Enquiry enquiry;
        enquiry.investigationId = m_id;
        enquiry.question = question;
        enquiry.direction = direction;
        enquiry.doing = u"Ask the nurse in charge, look at the notes of the week"_s;
        enquiry.owner = lead();
        enquiry.state = m_random.chance(70) ? u"done"_s : u"open"_s;
        if (enquiry.state == u"done")
            enquiry.result = m_random.pick(QStringList{u"Two more names, one account taken."_s,
                                                       u"Nothing found."_s,
                                                       u"Yes: see the medical note."_s});
        if (auto kept = Rows(journal()).keep(enquiry, u"investigation.enquiry"_s); !kept)
            return kept.error();
    }
    Decision decision;
    decision.recordId = recordId(m_id);
    decision.decision
        = first().file.incident.policeCalled == Tri::Yes
              ? u"Not to interview the alleged assailant before the police have."_s
              : u"To look at it as a matter of care, not of sanction, until the doctor has answered."_s;
    decision.options = u"Interview now; wait; leave it to the ward."_s;
    decision.reasons = u"An interview by us could spoil theirs, and nothing is lost by waiting."_s;
    decision.reliedOn = u"Advice of the officer in the case."_s;
    return done(Investigations(journal()).decide(decision));
}

Result<void> Inquiry::timeline()
{
    const Incident &incident = first().file.incident;
    const QTime time = incident.occurredAt.isValid() ? incident.occurredAt : QTime(12, 0);
    const auto entry
        = [&](int minutes, const QString &what, const QString &source, const QString &quality) {
              TimelineEntry row;
              row.recordId = recordId(m_id);
              row.happenedOn = incident.occurredOn;
              row.happenedAt
                  = std::clamp(QTime(0, 0).addSecs(std::clamp(
                                   time.msecsSinceStartOfDay() / 1000 + minutes * 60, 0, 86340)),
                               QTime(0, 0),
                               QTime(23, 59));
              row.precision = minutes == 0 ? incident.precision : u"about"_s;
              row.learnedOn = m_desk.today();
              row.what = what;
              row.source = source;
              row.quality = quality;
              return done(Rows(journal()).keep(row, u"investigation.timeline"_s));
          };
    for (const auto &result :
         {entry(-45,
                u"Shift handover; nothing was said about this."_s,
                u"Handover sheet"_s,
                u"problem"_s),
          entry(-10,
                u"Voices raised, first attempt to calm things."_s,
                u"Account of the witness"_s,
                u"good"_s),
          entry(0, incident.record.title, u"Account of the victim"_s, QString()),
          entry(3, u"Help called."_s, u"Radio log"_s, u"good"_s),
          entry(25,
                incident.immediateAction.isEmpty() ? u"Place made safe."_s
                                                   : incident.immediateAction,
                u"Incident report"_s,
                QString())}) {
        if (!result)
            return result;
    }
    return {};
}

Result<void> Inquiry::loneWorking()
{
    if (first().file.incident.loneWorker != Tri::Yes || m_tempo.leavesGaps)
        return {};
    return change([](Investigation &investigation) {
        investigation.loneWorkingNote
            = u"On the visit list for one. Office told of the start, not of the end. No marker on the record."_s;
        investigation.deviceNote
            = u"Device carried in the bag, not on the belt. Not used; phone used instead."_s;
    });
}

Result<void> Inquiry::analysis()
{
    for (const QStringList &row : entries(m_theme.factors)) {
        Factor factor;
        factor.recordId = recordId(m_id);
        factor.domain = row.value(0);
        factor.framework = row.value(0).section(u'_', 0, 0);
        factor.factor = row.value(1);
        factor.evidence = row.value(2);
        factor.rating = row.value(3);
        if (auto kept = Rows(journal()).keep(factor, u"investigation.factor"_s); !kept)
            return kept.error();
    }
    const QStringList whys = entries(m_theme.whys).value(0);
    Why why;
    why.recordId = recordId(m_id);
    why.problem = whys.value(0);
    why.why1 = whys.value(1);
    why.why2 = whys.value(2);
    why.why3 = whys.value(3);
    why.why4 = whys.value(4);
    why.root = whys.value(5);
    return done(Rows(journal()).keep(why, u"investigation.why"_s));
}

Result<void> Inquiry::findings()
{
    for (const QStringList &row : entries(m_theme.findings)) {
        Finding finding;
        finding.recordId = recordId(m_id);
        finding.finding = row.value(0);
        finding.evidence = row.value(1);
        finding.outcome = row.value(2);
        if (auto kept = Rows(journal()).keep(finding, u"investigation.finding"_s); !kept)
            return kept.error();
    }
    const QList<PartFile> victims = parts(u"victim"_s);
    const bool clinical = !victims.isEmpty() && victims.constFirst().part.intent == u"clinical";
    return change([&](Investigation &investigation) {
        investigation.analysis = QString::fromUtf8(m_theme.difference);
        investigation.outcome = m_random.pick(QStringList{
            u"substantiated"_s, u"substantiated"_s, u"partly_substantiated"_s, u"undetermined"_s});
        investigation.outcomeNote = u"On the balance of probabilities."_s;
        investigation.medicalFactor = clinical ? Tri::Yes : Tri::No;
        if (clinical)
            investigation.medicalOpinion
                = u"Consultant on the ward, the day after: did not know what was being done."_s;
    });
}

Result<void> Inquiry::sanctions()
{
    const QList<PartFile> victims = parts(u"victim"_s);
    const QList<PartFile> assailants = parts(u"assailant"_s);
    const bool clinical = !victims.isEmpty() && victims.constFirst().part.intent == u"clinical";
    Sanction sanction;
    sanction.recordId = recordId(m_id);
    sanction.decidedOn = m_desk.today();
    sanction.authorisedBy = u"Chief Nurse and Security Director"_s;
    if (clinical || assailants.isEmpty()) {
        sanction.sanctionKind = u"none"_s;
        sanction.conditions
            = clinical ? u"A clinical cause: care plan, environment and marker instead."_s
                       : u"Nobody identified."_s;
    } else {
        sanction.partId = assailants.constFirst().part.id;
        sanction.sanctionKind = m_random.pick(QStringList{u"informal_letter"_s,
                                                          u"behaviour_agreement"_s,
                                                          u"yellow_card"_s,
                                                          u"red_card"_s,
                                                          u"prosecution"_s});
        sanction.capacityChecked = Tri::Yes;
        sanction.startsOn = m_desk.today();
        sanction.reviewOn = m_desk.today().addMonths(6);
        sanction.expiresOn = m_desk.today().addMonths(12);
        sanction.conditions
            = u"No abuse or violence towards staff; attends with prior notice; may bring one person."_s;
        if (victims.isEmpty())
            sanction.offence = u"criminal_damage"_s;
        else if (!victims.constFirst().part.acts.isEmpty())
            sanction.offence = victims.constFirst().part.acts.contains(u"PA")
                                   ? u"assault_emergency_worker"_s
                                   : u"public_order_4a"_s;
    }
    if (auto kept = OtherClocks(journal()).keep(sanction, {}, nullptr); !kept)
        return kept.error();
    if (!victims.isEmpty() && !victims.constFirst().injuries.isEmpty()) {
        Redress redress;
        redress.recordId = recordId(m_id);
        redress.partId = victims.constFirst().part.id;
        redress.route = m_random.chance(60) ? u"injury_allowance"_s : u"cica"_s;
        if (redress.route == u"cica")
            redress.deadlineOn = first().file.incident.occurredOn.addYears(2);
        redress.note = u"Form given to the victim."_s;
        if (auto kept = Rows(journal()).keep(redress, u"investigation.redress"_s); !kept)
            return kept.error();
    }
    Decision decision;
    decision.recordId = recordId(m_id);
    decision.decision = sanction.sanctionKind == u"none"
                            ? u"No sanction."_s
                            : u"A written sanction is proportionate."_s;
    decision.options = u"None; informal letter; formal warning; exclusion."_s;
    decision.reasons = sanction.conditions;
    return done(Investigations(journal()).decide(decision));
}

Result<void> Inquiry::actions()
{
    const QList<QStringList> all = entries(m_theme.actions);
    if (!m_tempo.actionDays.isEmpty())
        return {};
    const int count = m_tempo.leavesGaps ? 1 : std::min(2, int(all.size()));
    for (int i = 0; i < count; ++i) {
        auto given
            = m_desk.giveAction(recordId(m_id), all.at(i), m_random.between(3, 9) * 10, m_random);
        if (!given)
            return given;
    }
    return {};
}

Result<void> Inquiry::finish()
{
    auto file = Investigations(journal()).load(m_uid);
    if (!file)
        return file.error();
    QMap<QString, QString> reasons;
    for (const StepGap &gap : investigationGaps(*file))
        reasons.insert(gap.step + u'/' + gap.field,
                       m_random.pick(QStringList{u"Asked three times, no answer."_s,
                                                 u"Not held any more when asked."_s,
                                                 u"Not needed for the findings."_s,
                                                 u"The person has left the organisation."_s}));
    if (auto closed = closeNotes(); !closed)
        return closed;
    return Investigations(journal()).finish(m_uid, reasons);
}

/// Whoever was to be heard from has been, before the file is closed.
Result<void> Inquiry::closeNotes()
{
    auto notes = Diary(journal()).notesOf(recordId(m_id));
    if (!notes)
        return notes.error();
    for (const DiaryNote &note : *notes) {
        if (note.doneOn.isValid())
            continue;
        auto closed = Diary(journal()).finish(note.id,
                                              u"Spoken to again; nothing more is wanted."_s);
        if (!closed)
            return closed;
    }
    return {};
}

} // namespace core::demo
