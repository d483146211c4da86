// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/riddorworksheet.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/words.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// The words of a code; nothing where nobody said.
QString coded(List list, const QString &code)
{
    return code.isEmpty() ? QString() : label(list, code);
}

/// One of the boxes of part C.
QString statusOnForm(const QString &workStatus)
{
    if (workStatus.isEmpty())
        return {};
    if (workStatus == u"employee" || workStatus == u"bank_worker")
        return Tr::tr("One of our employees");
    if (workStatus == u"student_on_placement")
        return Tr::tr("On a training scheme");
    if (workStatus == u"self_employed")
        return Tr::tr("Self-employed and at work");
    if (workStatus == u"agency_worker" || workStatus == u"contractor_employee"
        || workStatus == u"police_officer" || workStatus == u"armed_forces_on_duty")
        return Tr::tr("Employed by someone else");
    return Tr::tr("A member of the public");
}

/// One of the boxes of part E; empty where only a person can choose.
QString accidentOnForm(const QString &event, bool assaulted)
{
    if (event == u"physical_assault" || event == u"restraint" || (event.isEmpty() && assaulted))
        return Tr::tr("Physically assaulted by a person");
    if (event == u"road_traffic")
        return Tr::tr("Hit by a moving vehicle");
    if (event == u"sharps_injury" || event == u"body_fluid_exposure")
        return Tr::tr("Exposed to, or in contact with, a harmful substance");
    if (event == u"clinical_treatment")
        return Tr::tr("Another kind of accident");
    return {};
}

/// Writes the parts of the form one after another.
class Worksheet
{
public:
    Worksheet(const StatutoryCase &held, const Discretion &discretion, QList<Block> &blocks)
        : m_held(held)
        , m_see(discretion)
        , m_incident(held.file.incident)
        , m_sheet(blocks)
    {}

    QStringList write(const QList<riddor::Outcome> &outcomes)
    {
        notifier();
        incident();
        if (const PartFile *person = m_held.person()) {
            injured(person->part);
            injury(*person, outcomes);
        }
        kind();
        description();
        record();
        m_sheet.finish();
        return m_sheet.gaps();
    }

private:
    QString whereabouts() const;
    void notifier();
    void incident();
    void injured(const Part &part);
    void injury(const PartFile &person, const QList<riddor::Outcome> &outcomes);
    void kind();
    void description();
    void record();
    QString words(const QString &text) const
    {
        return m_see.words(text, Tr::tr("RIDDOR worksheet"));
    }

    const StatutoryCase &m_held;
    const Discretion &m_see;
    const Incident &m_incident;
    FieldSheet m_sheet;
};

/// One of the boxes of part B.
QString Worksheet::whereabouts() const
{
    const PartFile *person = m_held.person();
    const QString premises = person ? person->part.premises : QString();
    if (premises == u"public_place" || premises == u"public_road"
        || m_incident.placeType == u"public_place")
        return Tr::tr("In a public place");
    if (premises == u"patient_home" || premises == u"other_premises"
        || (premises.isEmpty() && m_incident.siteId.isNull() && !m_incident.placeType.isEmpty()))
        return Tr::tr("At someone else's premises");
    return m_incident.siteId.isNull() ? QString() : Tr::tr("At the address above");
}

void Worksheet::notifier()
{
    m_sheet.group(Tr::tr("Part A: who reports"));
    m_sheet.field(Tr::tr("Full name"), m_held.lsms);
    m_sheet.field(Tr::tr("Job title"), m_held.lsmsJob);
    m_sheet.notHeld(Tr::tr("Telephone"));
    m_sheet.field(Tr::tr("Organisation"), m_held.organisation);
    m_sheet.field(Tr::tr("ODS code"), m_held.ods, false);
    const Site *site = m_held.site();
    m_sheet.field(Tr::tr("Address"),
                  site && !site->address.isEmpty() ? site->address + u' ' + site->postcode
                                                   : QString());
    m_sheet.field(Tr::tr("Type of work"), Tr::tr("Hospital and health care activities"));
}

void Worksheet::incident()
{
    m_sheet.group(Tr::tr("Part B: the incident"));
    m_sheet.field(Tr::tr("Date"),
                  m_incident.occurredOn.isValid() ? m_see.day(m_incident.occurredOn) : QString());
    m_sheet.field(Tr::tr("Time (24 hours)"), m_see.time(m_incident.occurredAt));
    m_sheet.field(Tr::tr("At the address above, or elsewhere"), whereabouts());
    m_sheet.field(Tr::tr("Kind of place"), coded(List::PlaceType, m_incident.placeType));
    m_sheet.field(Tr::tr("Department or exact place"), m_see.place(m_incident));
    if (m_incident.siteId.isNull() || !m_incident.placeAddress.isEmpty())
        m_sheet.field(Tr::tr("Address where it was elsewhere"),
                      m_see.audience() == Audience::Full ? m_incident.placeAddress : QString(),
                      m_incident.siteId.isNull());
    m_sheet.field(Tr::tr("Country"),
                  m_held.northernIreland ? Tr::tr("Northern Ireland") : Tr::tr("Great Britain"));
    const Site *site = m_held.site();
    m_sheet.field(Tr::tr("Local authority"), site ? site->localAuthority : QString());
    m_sheet.field(Tr::tr("Main industry"), Tr::tr("Human health activities"));
    m_sheet.field(Tr::tr("Main activity"), Tr::tr("Health care"));
}

void Worksheet::injured(const Part &part)
{
    m_sheet.group(Tr::tr("Part C: the injured person"));
    m_sheet.field(Tr::tr("Name"), m_see.name(part));
    const Person *known = m_held.entry(part);
    const bool full = m_see.audience() == Audience::Full;
    m_sheet.field(Tr::tr("Home address and postcode"),
                  known && full ? u"%1 %2"_s.arg(known->address, known->postcode) : QString());
    const QString reach = part.contactNote.isEmpty() || !full ? QString() : words(part.contactNote);
    m_sheet.field(Tr::tr("Telephone"),
                  known && full && !known->phone.isEmpty() ? known->phone : reach);
    QString age;
    if (known && full && known->dateOfBirth.isValid() && m_incident.occurredOn.isValid()) {
        const QDate born = known->dateOfBirth;
        int years = m_incident.occurredOn.year() - born.year();
        if (born.addYears(years) > m_incident.occurredOn)
            --years;
        age = counted(years, Tr::tr("1 year"), Tr::tr("%1 years"));
    }
    m_sheet.field(Tr::tr("Age on the day"), age);
    m_sheet.field(Tr::tr("Sex"), known && full ? coded(List::Sex, known->sex) : QString());
    m_sheet.field(Tr::tr("Job title"), part.job);
    m_sheet.field(Tr::tr("Status"), coded(List::WorkStatus, part.workStatus));
    m_sheet.field(Tr::tr("Status on the form"), statusOnForm(part.workStatus));
    QStringList employer{coded(List::Employer, part.employer), words(part.employerName)};
    employer.removeAll(QString());
    m_sheet.field(Tr::tr("Employer"), employer.join(u", "_s));
    m_sheet.field(Tr::tr("At work at the time"),
                  part.atWork == Tri::Unknown ? QString() : label(part.atWork));
}

/// The answer for a person: yes where it is so of one of the injuries; empty where nobody knows.
QString ofAny(const QList<Injury> &injuries, Tri Injury::*answer)
{
    Tri whole = Tri::Unknown;
    for (const Injury &injury : injuries) {
        if (injury.*answer == Tri::Yes || whole == Tri::Unknown)
            whole = injury.*answer;
    }
    return whole == Tri::Unknown ? QString() : label(whole);
}

void Worksheet::injury(const PartFile &person, const QList<riddor::Outcome> &outcomes)
{
    m_sheet.group(Tr::tr("Part D: the injury"));
    QStringList kinds, places, treatments;
    QString hospital;
    for (const Injury &injury : person.injuries) {
        if (!injury.injuryKind.isEmpty())
            kinds << label(List::InjuryKind, injury.injuryKind);
        if (!injury.bodyPart.isEmpty())
            places << label(List::BodyPart, injury.bodyPart);
        if (!injury.treatment.isEmpty())
            treatments << label(List::Treatment, injury.treatment);
        if (!injury.takenToHospital.isEmpty())
            hospital = label(List::TakenToHospital, injury.takenToHospital);
    }
    m_sheet.field(Tr::tr("Kind of injury"), kinds.join(u", "_s));
    m_sheet.field(Tr::tr("Part of the body"), places.join(u", "_s));
    m_sheet.field(Tr::tr("Treatment"), treatments.join(u", "_s));
    m_sheet.field(Tr::tr("Severity on the form"),
                  outcomes.isEmpty()
                      ? QString()
                      : label(List::RiddorCategory, codeOf(outcomes.constFirst().category)));
    m_sheet.field(Tr::tr("Became unconscious"), ofAny(person.injuries, &Injury::unconscious));
    m_sheet.field(Tr::tr("Taken to hospital"), hospital);
    m_sheet.field(Tr::tr("Needed resuscitation"), ofAny(person.injuries, &Injury::resuscitated));
    m_sheet.field(Tr::tr("In hospital over 24 hours"), ofAny(person.injuries, &Injury::overDay));
}

void Worksheet::kind()
{
    m_sheet.group(Tr::tr("Parts E and F: the kind of accident"));
    const PartFile *person = m_held.person();
    const bool assaulted = m_incident.category == u"PA" || (person && !person->part.acts.isEmpty());
    m_sheet.field(Tr::tr("Kind of accident"),
                  accidentOnForm(person ? person->part.riddorEvent : QString(), assaulted));
    if (person)
        m_sheet.field(Tr::tr("What was done"), labels(List::Act, person->part.acts), assaulted);
    const QString occurrence = person ? person->part.dangerousOccurrence : QString();
    m_sheet.field(Tr::tr("Dangerous occurrence"),
                  occurrence == u"none" ? Tr::tr("None")
                                        : coded(List::DangerousOccurrence, occurrence),
                  false);
}

void Worksheet::description()
{
    m_sheet.group(Tr::tr("Part G: what happened"));
    m_sheet.field(Tr::tr("Description"), words(m_incident.description));
    m_sheet.field(Tr::tr("Action taken to prevent a recurrence"),
                  words(m_incident.immediateAction));
}

void Worksheet::record()
{
    m_sheet.group(Tr::tr("Reports filed (regulation 12 record)"));
    const DutyFile *duty = m_held.duty(u"RIDDOR"_s);
    if (!duty || duty->submissions.isEmpty()) {
        m_sheet.field(Tr::tr("Filed"), Tr::tr("No report has been recorded as filed."), false);
        return;
    }
    for (const Submission &sent : duty->submissions)
        m_sheet.field(
            shortDay(sent.sentOn),
            Tr::tr("%1, %2, by %3 (%4)")
                .arg(sent.reference.isEmpty() ? Tr::tr("no reference yet") : sent.reference,
                     sent.method,
                     sent.byWhom,
                     label(List::SubmissionState, sent.state)));
}

Table outcomesTable(const QList<riddor::Outcome> &outcomes)
{
    Table table;
    table.header
        = {Tr::tr("Outcome"), Tr::tr("Report by"), Tr::tr("Who reports"), Tr::tr("Rests on")};
    table.shares = {3, 2, 2, 3};
    for (const riddor::Outcome &outcome : outcomes) {
        QString due = outcome.report == Tri::No ? Tr::tr("no report")
                      : outcome.due.isValid()   ? shortDay(outcome.due)
                                                : Tr::tr("no date");
        if (outcome.report == Tri::Unknown)
            due = Tr::tr("%1, provisional").arg(due);
        table.rows << QList<Cell>{
            {label(List::RiddorCategory, codeOf(outcome.category)), {}, true},
            {due, {}, false},
            {label(List::ResponsiblePerson, codeOf(outcome.responsible)), {}, false},
            {outcome.basis, {}, false}};
    }
    return table;
}

} // namespace

Document riddorWorksheet(const StatutoryCase &held,
                         const QList<riddor::Outcome> &outcomes,
                         const QStringList &working,
                         const Discretion &discretion,
                         const Frame &frame)
{
    const QString form = held.northernIreland ? u"NI2508"_s : u"F2508"_s;
    Document document = begin(frame,
                              Tr::tr("RIDDOR worksheet (%1)").arg(form),
                              u"%1/%2"_s.arg(held.file.incident.record.reference(), held.partCode));
    document.blocks << Callout{
        Tr::tr("Worksheet, not the official form"),
        held.northernIreland
            ? Tr::tr("Use it to fill in the form of HSENI. Casebook computes; a person decides.")
            : Tr::tr(
                "Use it to fill in the online form of HSE. Casebook computes; a person decides."),
        Tone::Info};
    document.blocks << Heading{Tr::tr("What the regulations ask"), 1} << outcomesTable(outcomes)
                    << Bullets{working};
    if (const DutyFile *duty = held.duty(u"RIDDOR"_s); duty && !duty->decisions.isEmpty()) {
        const DutyDecision &last = duty->decisions.constFirst();
        QString said = last.agrees ? Tr::tr("%1 agrees.").arg(last.byWhom)
                                   : Tr::tr("%1 overrides: %2")
                                         .arg(last.byWhom,
                                              discretion.words(last.reason, Tr::tr("Decision")));
        if (isDecisionOutOfDate(*duty))
            said += u' ' + Tr::tr("This was decided on earlier facts.");
        document.blocks << Paragraph{said};
    }
    QList<Block> parts;
    const QStringList gaps = Worksheet(held, discretion, parts).write(outcomes);
    document.blocks << gapsBox(gaps) << parts;
    document.blocks << Signatures{{{held.lsms, held.lsmsJob, {}}}, std::nullopt, {}};
    return document;
}

} // namespace core::reports
