// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/parsreport.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/pars.h"
#include "core/rules/parswords.h"

#include <algorithm>

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// Fills the values group by group.
class Filling
{
public:
    Filling(const StatutoryCase &held, const Discretion &discretion)
        : m_held(held)
        , m_see(discretion)
        , m_incident(held.file.incident)
    {}

    QMap<QString, QString> all()
    {
        header();
        incident();
        if (const PartFile *victim = m_held.person()) {
            person(*victim);
            assault(*victim);
        }
        assailants();
        police();
        evidence();
        afterwards();
        return m_values;
    }

private:
    void header();
    void incident();
    void person(const PartFile &victim);
    void assault(const PartFile &victim);
    void assailants();
    void police();
    void evidence();
    void afterwards();

    void put(const QString &code, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_values.insert(code, value.trimmed());
    }
    /// The words of a code; nothing where nobody said.
    static QString coded(List list, const QString &code)
    {
        return code.isEmpty() ? QString() : label(list, code);
    }
    static QString answered(Tri value) { return value == Tri::Unknown ? QString() : label(value); }
    QString words(const QString &code, const QString &text) const
    {
        return m_see.words(text, pars::fieldLabel(code));
    }
    QList<PartFile> parts(const QString &role) const
    {
        QList<PartFile> found;
        std::copy_if(m_held.file.parts.cbegin(),
                     m_held.file.parts.cend(),
                     std::back_inserter(found),
                     [&](const PartFile &one) { return one.part.role == role; });
        return found;
    }
    QString names(const QString &role) const
    {
        QStringList list;
        for (const PartFile &one : parts(role))
            list << m_see.name(one.part);
        return list.join(u"; "_s);
    }
    /// The numbers of a system, joined.
    QString numbers(const QStringList &systems) const
    {
        QStringList list;
        for (const OtherReference &one : m_held.file.references) {
            if (systems.contains(one.system))
                list << m_see.number(one.value);
        }
        return list.join(u", "_s);
    }

    const StatutoryCase &m_held;
    const Discretion &m_see;
    const Incident &m_incident;
    QMap<QString, QString> m_values;
};

void Filling::header()
{
    put(u"reference"_s, m_incident.record.reference());
    put(u"other_reference"_s, numbers({u"datix"_s, u"ulysses"_s, u"lfpse"_s, u"other"_s}));
    put(u"reported_on"_s, m_see.day(m_incident.reportedOn));
    put(u"reported_by"_s, names(u"caller"_s));
    put(u"lsms"_s, m_held.lsms);
    put(u"organisation"_s,
        m_held.ods.isEmpty() ? m_held.organisation
                             : u"%1 (%2)"_s.arg(m_held.organisation, m_held.ods));
    put(u"place"_s, m_see.place(m_incident));
}

void Filling::incident()
{
    if (m_incident.occurredOn.isValid())
        put(u"occurred_on"_s, m_see.day(m_incident.occurredOn));
    put(u"occurred_at"_s, m_see.time(m_incident.occurredAt));
    put(u"exact_place"_s, words(u"exact_place"_s, m_incident.placeDetail));
    put(u"place_type"_s, coded(List::PlaceType, m_incident.placeType));
    put(u"lone_worker"_s, answered(m_incident.loneWorker));
    put(u"description"_s, words(u"description"_s, m_incident.description));
    put(u"earlier_incidents"_s, m_held.earlier.join(u", "_s));
    put(u"weapon"_s,
        m_incident.weapon == Tri::Yes && !m_incident.weaponKind.isEmpty()
            ? label(List::WeaponKind, m_incident.weaponKind)
            : answered(m_incident.weapon));
    if (m_incident.hate == Tri::Yes)
        put(u"victim_hate"_s,
            m_incident.hateStrand.isEmpty() ? label(Tri::Yes)
                                            : label(List::HateStrand, m_incident.hateStrand));
    else
        put(u"victim_hate"_s, answered(m_incident.hate));
}

void Filling::person(const PartFile &victim)
{
    const Part &part = victim.part;
    put(u"victim_name"_s, m_see.name(part));
    put(u"victim_job"_s, part.job);
    put(u"victim_staff_group"_s, coded(List::StaffGroup, part.staffGroup));
    QString employer = coded(List::Employer, part.employer);
    if (!part.employerName.isEmpty())
        employer += (employer.isEmpty() ? QString() : u", "_s)
                    + m_see.words(part.employerName, pars::fieldLabel(u"victim_employer"));
    put(u"victim_employer"_s, employer);
    put(u"victim_police_wishes"_s, coded(List::PoliceWishes, part.policeWishes));
    if (const Person *known = m_held.entry(part); known && m_see.audience() == Audience::Full) {
        if (known->dateOfBirth.isValid())
            put(u"victim_born"_s, longDay(known->dateOfBirth));
        QStringList ways{known->phone, known->email};
        ways.removeAll(QString());
        put(u"victim_contact"_s, ways.join(u", "_s));
    }
    int days = 0;
    for (const IncapacityPeriod &period : victim.periods) {
        const QDate end = period.untilOn.isValid() ? period.untilOn : m_held.today;
        if (period.periodKind == u"absent" && period.fromOn.isValid() && end >= period.fromOn)
            days += int(period.fromOn.daysTo(end)) + 1;
    }
    const QString upTo = m_see.shortDay(m_held.today);
    if (!victim.periods.isEmpty())
        put(u"victim_days_lost"_s,
            counted(days, Tr::tr("1 day absent up to %1"), Tr::tr("%1 days absent up to %2"))
                .arg(upTo));
}

void Filling::assault(const PartFile &victim)
{
    put(u"acts"_s, labels(List::Act, victim.part.acts));
    QStringList bodyParts, injuries, treatments;
    for (const Injury &injury : victim.injuries) {
        if (!injury.bodyPart.isEmpty())
            bodyParts << label(List::BodyPart, injury.bodyPart);
        if (!injury.injuryKind.isEmpty())
            injuries << label(List::InjuryKind, injury.injuryKind);
        if (!injury.treatment.isEmpty())
            treatments << label(List::Treatment, injury.treatment);
    }
    if (injuries.isEmpty())
        injuries << coded(List::HarmPhysical, victim.part.physicalHarm);
    put(u"body_parts"_s, bodyParts.join(u", "_s));
    put(u"injuries"_s, injuries.join(u", "_s));
    put(u"treatment"_s, treatments.join(u", "_s));
    put(u"intent"_s, coded(List::Intent, victim.part.intent));
    put(u"clinical_kind"_s, coded(List::ClinicalKind, victim.part.clinicalKind));
    if (const DutyFile *riddor = m_held.duty(u"RIDDOR"_s)) {
        QString outcome = label(List::RiddorCategory, riddor->duty.outcome);
        for (const Submission &sent : riddor->submissions) {
            if (sent.state != u"rejected" && !sent.reference.isEmpty())
                outcome += u", "_s + sent.reference;
        }
        put(u"riddor"_s, outcome);
    }
}

void Filling::assailants()
{
    QStringList named, described, kinds, born, numbers;
    for (const PartFile &one : parts(u"assailant"_s)) {
        named << m_see.name(one.part);
        const Person *known = m_held.entry(one.part);
        if (!one.part.describedAs.isEmpty() && known)
            described << words(u"assailant_description"_s, one.part.describedAs);
        if (known && !known->personKind.isEmpty())
            kinds << label(List::PersonKind, known->personKind);
        else if (!one.part.workStatus.isEmpty())
            kinds << label(List::WorkStatus, one.part.workStatus);
        if (known && m_see.audience() == Audience::Full) {
            if (known->dateOfBirth.isValid())
                born << longDay(known->dateOfBirth);
            if (!known->identifier.isEmpty())
                numbers << known->identifier;
        }
    }
    put(u"assailant_name"_s, named.join(u"; "_s));
    put(u"assailant_description"_s, described.join(u"; "_s));
    put(u"assailant_kind"_s, kinds.join(u", "_s));
    put(u"assailant_born"_s, born.join(u", "_s));
    put(u"assailant_identifier"_s, numbers.join(u", "_s));
}

void Filling::police()
{
    put(u"police_told"_s, answered(m_incident.policeCalled));
    put(u"police_force"_s, coded(List::PoliceForce, m_incident.policeForce));
    put(u"police_reference"_s, numbers({u"crime"_s, u"police_log"_s}));
    if (!m_held.investigation)
        return;
    for (const PoliceEntry &entry : m_held.investigation->police) {
        if (!entry.outcome.isEmpty())
            m_values.insert(u"police_outcome"_s, label(List::PoliceOutcome, entry.outcome));
    }
}

void Filling::evidence()
{
    QStringList kept;
    for (const Exhibit &exhibit : m_held.exhibits)
        kept << u"%1 %2"_s.arg(exhibit.code, words(u"evidence"_s, exhibit.description));
    for (const CameraRequest &camera : m_held.cameras) {
        if (camera.state != u"saved")
            kept << Tr::tr("footage: %1, %2")
                        .arg(words(u"evidence"_s, camera.system),
                             label(List::CameraState, camera.state).toLower());
    }
    put(u"evidence"_s, kept.join(u"; "_s));
    put(u"witnesses"_s, names(u"witness"_s));
}

void Filling::afterwards()
{
    if (!m_held.investigation)
        return;
    const InvestigationFile &file = *m_held.investigation;
    QStringList support, sanctions;
    for (const Support &one : file.support)
        support << label(List::SupportKind, one.supportKind);
    for (const Sanction &one : file.sanctions)
        sanctions << label(List::Sanction, one.sanctionKind);
    for (const Redress &one : file.redress)
        sanctions << label(List::Redress, one.route);
    put(u"support"_s, support.join(u", "_s));
    put(u"sanctions"_s, sanctions.join(u", "_s));
    put(u"clinician"_s, words(u"clinician"_s, file.investigation.medicalOpinion));
    put(u"conclusion"_s, words(u"conclusion"_s, file.investigation.outcomeNote));
    if (file.investigation.finishedOn.isValid())
        put(u"closed_on"_s, m_see.day(file.investigation.finishedOn));
}

} // namespace

QMap<QString, QString> parsValues(const StatutoryCase &held, const Discretion &discretion)
{
    return Filling(held, discretion).all();
}

Document parsReport(const StatutoryCase &held, const Discretion &discretion, const Frame &frame)
{
    Document document = begin(frame,
                              Tr::tr("Physical assault report (PARS-equivalent)"),
                              u"%1/%2"_s.arg(held.file.incident.record.reference(), held.partCode));
    document.blocks << Paragraph{pars::localRecordNote(), true};
    if (!held.assaultsGoTo.isEmpty())
        document.blocks << Paragraph{Tr::tr("Sent to: %1").arg(held.assaultsGoTo)};
    const QMap<QString, QString> values = parsValues(held, discretion);
    QList<Block> form;
    FieldSheet sheet(form);
    QString group;
    for (const pars::Field &field : pars::fields()) {
        if (field.group != group) {
            group = field.group.toString();
            sheet.group(pars::groupLabel(group));
        }
        sheet.field(
            pars::fieldLabel(field.code), values.value(field.code.toString()), field.needed);
    }
    sheet.finish();
    document.blocks << gapsBox(sheet.gaps(), sheet.open());
    document.blocks << form;
    document.blocks << Signatures{{{held.lsms, held.lsmsJob, {}}}, std::nullopt, {}};
    return document;
}

} // namespace core::reports
