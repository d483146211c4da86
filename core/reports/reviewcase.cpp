// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"

/// The case itself: terms, incidents, people, injuries, what was lost.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// "Yes: knife", "No", "Not known".
QString withKind(Tri fact, List list, const QString &kind)
{
    return fact == Tri::Yes && !kind.isEmpty()
               ? u"%1: %2"_s.arg(label(fact), label(list, kind).toLower())
               : label(fact);
}

QString pounds(const std::optional<qint64> &pence)
{
    return pence ? u"£%1"_s.arg(QString::number(double(*pence) / 100, 'f', 2)) : notKnown();
}

} // namespace

void ReviewWriter::terms()
{
    section(Tr::tr("Terms of reference and scope"));
    QStringList covered;
    for (const IncidentFile &file : m_file.incidents)
        covered << file.incident.record.reference();
    m_blocks << Paragraph{
        Tr::tr("This review covers %1. It looks for learning, not for blame: it "
               "is not a disciplinary process, and nobody was under caution.")
            .arg(covered.isEmpty() ? Tr::tr("no incident yet") : covered.join(u", "_s))};
    if (m_file.investigations.isEmpty())
        muted(Tr::tr("There was no investigation."));
    for (const InvestigationFile &file : m_file.investigations) {
        const Investigation &one = file.investigation;
        part(Tr::tr("Investigation %1").arg(one.record.reference()));
        m_blocks << Facts{
            {{Tr::tr("Led by"),
              one.lead.isEmpty()
                  ? notKnown()
                  : m_discretion.other(one.lead, Tr::tr("Local Security Management Specialist"))},
             {Tr::tr("Begun"), m_discretion.shortDay(one.startedOn)},
             {Tr::tr("Target"), m_discretion.shortDay(one.targetOn)},
             {Tr::tr("Finished"),
              one.finishedOn.isValid() ? m_discretion.shortDay(one.finishedOn)
                                       : Tr::tr("Not finished")}}};
        text(one.termsOfReference,
             Tr::tr("Terms of reference"),
             Tr::tr("No terms of reference were recorded."));
        text(
            one.scope, Tr::tr("Scope"), Tr::tr("What is and is not looked into was not recorded."));
    }
    const Review &review = m_file.review;
    part(Tr::tr("The review"));
    m_blocks << Facts{{{Tr::tr("Begun"), m_discretion.shortDay(review.startedOn)},
                       {Tr::tr("Target"), m_discretion.shortDay(review.targetOn)},
                       {Tr::tr("Held"),
                        review.heldOn.isValid() ? m_discretion.shortDay(review.heldOn)
                                                : Tr::tr("Not held yet")}}};
    if (!review.readyReason.trimmed().isEmpty()) {
        m_blocks << Callout{Tr::tr("Held before everything was done"),
                            said(review.readyReason, Tr::tr("Why held early")),
                            Tone::Warning};
    }
}

void ReviewWriter::incidents()
{
    section(isSeveral() ? Tr::tr("The incidents") : Tr::tr("The incident"));
    if (m_file.incidents.isEmpty())
        muted(Tr::tr("No incident is covered yet."));
    for (const IncidentFile &file : m_file.incidents)
        incident(file);
}

void ReviewWriter::incident(const IncidentFile &file)
{
    const Incident &one = file.incident;
    part(u"%1: %2"_s.arg(one.record.reference(),
                         one.record.title.isEmpty() ? label(List::Category, one.category)
                                                    : said(one.record.title, Tr::tr("Title"))));
    QStringList references;
    for (const OtherReference &other : file.references)
        references << u"%1 %2"_s.arg(label(List::ReferenceSystem, other.system),
                                     m_discretion.number(other.value));
    const QString place = m_discretion.place(one);
    QString kind = label(List::Category, one.category);
    if (!one.subcategory.isEmpty())
        kind += u": "_s + label(List::Subcategory, one.subcategory).toLower();
    QList<Fact> facts{
        {Tr::tr("Happened"), m_discretion.when(one)},
        {Tr::tr("Where"), place.isEmpty() ? notKnown() : place},
        {Tr::tr("Reported"), when(one.reportedOn, one.reportedAt, {})},
        {Tr::tr("Kind"), kind},
        {Tr::tr("Outcome"), label(List::OutcomeClass, one.outcomeClass)},
        {Tr::tr("Worst harm"), label(List::HarmPhysical, one.harm)},
        {Tr::tr("Lone worker"), label(one.loneWorker)},
        {Tr::tr("Weapon"), withKind(one.weapon, List::WeaponKind, one.weaponKind)},
        {Tr::tr("Hate"), withKind(one.hate, List::HateStrand, one.hateStrand)},
        {Tr::tr("Sexual"), label(one.sexual)},
        {Tr::tr("Restraint used"), label(one.restraint)},
        {Tr::tr("Police called"), withKind(one.policeCalled, List::PoliceForce, QString())},
    };
    if (one.policeCalled == Tri::Yes && !one.policeForce.isEmpty())
        facts << Fact{Tr::tr("Police force"), label(List::PoliceForce, one.policeForce)};
    if (one.discoveredOn.isValid())
        facts << Fact{Tr::tr("Discovered"), when(one.discoveredOn, one.discoveredAt, {})};
    if (!references.isEmpty())
        facts << Fact{Tr::tr("Other references"), references.join(u", "_s)};
    m_blocks << Facts{facts};
    m_blocks << Paragraph{Tr::tr("As it was told:"), true, true};
    text(one.description, Tr::tr("What happened"), Tr::tr("No account was recorded."));
    people(file);
    injuries(file);
    property(file);
}

void ReviewWriter::people(const IncidentFile &file)
{
    QList<QList<Cell>> rows;
    const bool withWork = m_discretion.audience() != Audience::Shareable;
    for (const PartFile &one : file.parts) {
        const Part &part = one.part;
        QStringList work;
        if (withWork)
            work << part.job << part.team << label(List::WorkStatus, part.workStatus);
        else
            work << label(List::WorkStatus, part.workStatus);
        work.removeAll(QString());
        QStringList suffered;
        if (part.role == u"victim") {
            suffered << (part.acts.isEmpty() ? Tr::tr("What was done is not known")
                                             : labels(List::Act, part.acts));
            suffered << Tr::tr("Intent: %1").arg(label(List::Intent, part.intent).toLower());
            suffered << Tr::tr("Harm: %1; psychological: %2")
                            .arg(label(List::HarmPhysical, part.physicalHarm).toLower(),
                                 label(List::HarmPsychological, part.psychologicalHarm).toLower());
            if (!part.harmNote.trimmed().isEmpty())
                suffered << said(part.harmNote, Tr::tr("Harm, in their words"));
            suffered << Tr::tr("Police action: %1")
                            .arg(label(List::PoliceWishes, part.policeWishes).toLower());
        } else if (!part.clinicalKind.isEmpty()) {
            suffered << label(List::ClinicalKind, part.clinicalKind);
        }
        rows << QList<Cell>{{m_discretion.name(part), {}, true},
                            {label(List::PartRole, part.role)},
                            {work.join(u", "_s)},
                            {suffered.join(u". "_s)}};
    }
    table(Tr::tr("The people"),
          {Tr::tr("Person"), Tr::tr("Part"), Tr::tr("Work that day"), Tr::tr("What they suffered")},
          {23, 14, 24, 39},
          rows);
}

void ReviewWriter::injuries(const IncidentFile &file)
{
    QList<QList<Cell>> hurt, off;
    for (const PartFile &one : file.parts) {
        for (const Injury &injury : one.injuries) {
            QStringList seen{label(List::Treatment, injury.treatment)};
            if (!injury.diagnosis.trimmed().isEmpty())
                seen << said(injury.diagnosis, Tr::tr("Diagnosis"));
            const bool isSpecified = !injury.specified.isEmpty();
            hurt << QList<Cell>{{m_discretion.code(one.part), {}, true},
                                {u"%1, %2"_s.arg(label(List::InjuryKind, injury.injuryKind),
                                                 label(List::BodyPart, injury.bodyPart).toLower())},
                                {seen.join(u". "_s)},
                                {isSpecified
                                     ? label(List::SpecifiedInjury, injury.specified)
                                     : label(List::SpecifiedStatus, injury.specifiedStatus)}};
        }
        for (const IncapacityPeriod &period : one.periods)
            off << QList<Cell>{{m_discretion.code(one.part), {}, true},
                               {m_discretion.shortDay(period.fromOn)},
                               {period.untilOn.isValid() ? m_discretion.shortDay(period.untilOn)
                                                         : Tr::tr("still lasts")},
                               {label(List::PeriodKind, period.periodKind)},
                               {label(List::PeriodCause, period.cause)}};
    }
    table(Tr::tr("Injuries"),
          {Tr::tr("Who"),
           Tr::tr("Injury"),
           Tr::tr("Treatment and diagnosis"),
           Tr::tr("Specified injury")},
          {9, 31, 36, 24},
          hurt);
    table(Tr::tr("Days away from normal work"),
          {Tr::tr("Who"), Tr::tr("From"), Tr::tr("Until"), Tr::tr("What"), Tr::tr("Cause")},
          {9, 17, 17, 30, 27},
          off);
}

void ReviewWriter::property(const IncidentFile &file)
{
    if (file.property.isEmpty())
        return;
    QList<QList<Cell>> rows;
    for (const LostProperty &one : file.property)
        rows << QList<Cell>{{said(one.item, Tr::tr("Property"))},
                            {someone(one.owner)},
                            {m_discretion.number(one.serial)},
                            {pounds(one.valuePence)},
                            {label(one.personalData)}};
    table(Tr::tr("Stolen, damaged or lost"),
          {Tr::tr("Item"),
           Tr::tr("Owner"),
           Tr::tr("Number"),
           Tr::tr("Value"),
           Tr::tr("Personal data")},
          {34, 20, 18, 13, 15},
          rows);
}

void ReviewWriter::support()
{
    section(Tr::tr("Immediate action and support"));
    for (const IncidentFile &file : m_file.incidents) {
        part(isSeveral() ? Tr::tr("Done at once: %1").arg(file.incident.record.reference())
                         : Tr::tr("Done at once"));
        text(file.incident.immediateAction,
             Tr::tr("Immediate action"),
             Tr::tr("No immediate action was recorded."));
    }
    part(Tr::tr("Support for the people involved"));
    for (const InvestigationFile &file : m_file.investigations)
        if (!file.investigation.welfareNote.trimmed().isEmpty())
            text(file.investigation.welfareNote, Tr::tr("Welfare"), {});
    QList<QList<Cell>> rows;
    for (const Support &one : m_file.support)
        rows << QList<Cell>{{m_discretion.name(one.partId), {}, true},
                            {label(List::SupportKind, one.supportKind)},
                            {m_discretion.shortDay(one.offeredOn)},
                            {label(one.takenUp)},
                            {said(one.note, Tr::tr("Support"))}};
    table({},
          {Tr::tr("Person"),
           Tr::tr("Support"),
           Tr::tr("Offered"),
           Tr::tr("Taken up"),
           Tr::tr("Note")},
          {22, 26, 14, 12, 26},
          rows);
    if (!m_file.contacts.isEmpty()) {
        QDate last;
        for (const Contact &contact : m_file.contacts)
            last = qMax(last, contact.onDay);
        m_blocks << Paragraph{
            m_file.contacts.size() == 1
                ? Tr::tr("One contact with the people is on record, on %1.")
                      .arg(m_discretion.shortDay(last))
                : Tr::tr("%1 contacts with the people are on record, the last on %2.")
                      .arg(QString::number(m_file.contacts.size()), m_discretion.shortDay(last))};
    }
    m_blocks << Paragraph{
        Tr::tr("Was the support enough? %1.").arg(label(m_file.review.supportAdequate)),
        false,
        true};
    text(m_file.review.supportNote,
         Tr::tr("Support"),
         Tr::tr("Nothing more was said about the support."));
}

} // namespace core::reports
