// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/parswords.h"

#include "core/base/tr.h"

#include <span>

namespace core::pars {

namespace {

struct Words
{
    QStringView code;
    const char *text;
};

constexpr Words groups[] = {
    {u"header", QT_TRANSLATE_NOOP("Core", "Report")},
    {u"incident", QT_TRANSLATE_NOOP("Core", "Incident")},
    {u"victim", QT_TRANSLATE_NOOP("Core", "Person assaulted")},
    {u"assailant", QT_TRANSLATE_NOOP("Core", "Alleged assailant")},
    {u"assault", QT_TRANSLATE_NOOP("Core", "Assault")},
    {u"clinical", QT_TRANSLATE_NOOP("Core", "Clinical factors")},
    {u"witnesses", QT_TRANSLATE_NOOP("Core", "Witnesses")},
    {u"police", QT_TRANSLATE_NOOP("Core", "Police")},
    {u"evidence", QT_TRANSLATE_NOOP("Core", "Evidence")},
    {u"support", QT_TRANSLATE_NOOP("Core", "Support given")},
    {u"sanction", QT_TRANSLATE_NOOP("Core", "Sanction and redress")},
    {u"closure", QT_TRANSLATE_NOOP("Core", "Closure")},
};

constexpr Words fieldNames[] = {
    {u"reference", QT_TRANSLATE_NOOP("Core", "Reference")},
    {u"other_reference", QT_TRANSLATE_NOOP("Core", "Reference of another system")},
    {u"reported_on", QT_TRANSLATE_NOOP("Core", "Reported on")},
    {u"reported_by", QT_TRANSLATE_NOOP("Core", "Reported by")},
    {u"lsms", QT_TRANSLATE_NOOP("Core", "Security management specialist")},
    {u"organisation", QT_TRANSLATE_NOOP("Core", "Health body and ODS code")},
    {u"place", QT_TRANSLATE_NOOP("Core", "Site and ward")},
    {u"occurred_on", QT_TRANSLATE_NOOP("Core", "Date of the assault")},
    {u"occurred_at", QT_TRANSLATE_NOOP("Core", "Time of the assault")},
    {u"exact_place", QT_TRANSLATE_NOOP("Core", "Exact place")},
    {u"place_type", QT_TRANSLATE_NOOP("Core", "Kind of place")},
    {u"lone_worker", QT_TRANSLATE_NOOP("Core", "Lone worker")},
    {u"description", QT_TRANSLATE_NOOP("Core", "What happened")},
    {u"lead_up", QT_TRANSLATE_NOOP("Core", "What led up to it")},
    {u"activity", QT_TRANSLATE_NOOP("Core", "Activity at the time")},
    {u"earlier_incidents", QT_TRANSLATE_NOOP("Core", "Earlier incidents with the same person")},
    {u"victim_name", QT_TRANSLATE_NOOP("Core", "Name")},
    {u"victim_born", QT_TRANSLATE_NOOP("Core", "Date of birth")},
    {u"victim_gender", QT_TRANSLATE_NOOP("Core", "Gender")},
    {u"victim_ethnicity", QT_TRANSLATE_NOOP("Core", "Ethnic category")},
    {u"victim_job", QT_TRANSLATE_NOOP("Core", "Job")},
    {u"victim_staff_group", QT_TRANSLATE_NOOP("Core", "Staff group")},
    {u"victim_employer", QT_TRANSLATE_NOOP("Core", "Employer")},
    {u"victim_contact", QT_TRANSLATE_NOOP("Core", "Contact")},
    {u"victim_police_wishes", QT_TRANSLATE_NOOP("Core", "Wishes about the police")},
    {u"victim_hate", QT_TRANSLATE_NOOP("Core", "Hate motive perceived")},
    {u"victim_days_lost", QT_TRANSLATE_NOOP("Core", "Days lost")},
    {u"assailant_name", QT_TRANSLATE_NOOP("Core", "Name")},
    {u"assailant_born", QT_TRANSLATE_NOOP("Core", "Date of birth")},
    {u"assailant_gender", QT_TRANSLATE_NOOP("Core", "Gender")},
    {u"assailant_description", QT_TRANSLATE_NOOP("Core", "Description")},
    {u"assailant_kind", QT_TRANSLATE_NOOP("Core", "Kind of person")},
    {u"assailant_identifier", QT_TRANSLATE_NOOP("Core", "Patient identifier")},
    {u"assailant_marker", QT_TRANSLATE_NOOP("Core", "Marker on the record")},
    {u"acts", QT_TRANSLATE_NOOP("Core", "What was done")},
    {u"weapon", QT_TRANSLATE_NOOP("Core", "Weapon")},
    {u"body_parts", QT_TRANSLATE_NOOP("Core", "Parts of the body")},
    {u"injuries", QT_TRANSLATE_NOOP("Core", "Injuries")},
    {u"treatment", QT_TRANSLATE_NOOP("Core", "Treatment")},
    {u"fluid_exposure", QT_TRANSLATE_NOOP("Core", "Exposure to bodily fluid")},
    {u"riddor", QT_TRANSLATE_NOOP("Core", "RIDDOR outcome")},
    {u"intent", QT_TRANSLATE_NOOP("Core", "Intent")},
    {u"clinical_kind", QT_TRANSLATE_NOOP("Core", "Clinical condition")},
    {u"clinician", QT_TRANSLATE_NOOP("Core", "Clinician who gave the opinion")},
    {u"witnesses", QT_TRANSLATE_NOOP("Core", "Witnesses and statements")},
    {u"police_told", QT_TRANSLATE_NOOP("Core", "Police told")},
    {u"police_force", QT_TRANSLATE_NOOP("Core", "Police force")},
    {u"police_reference", QT_TRANSLATE_NOOP("Core", "Crime reference")},
    {u"police_outcome", QT_TRANSLATE_NOOP("Core", "Outcome of the police")},
    {u"evidence", QT_TRANSLATE_NOOP("Core", "Evidence kept")},
    {u"support", QT_TRANSLATE_NOOP("Core", "Support offered and given")},
    {u"sanctions", QT_TRANSLATE_NOOP("Core", "Sanctions and redress")},
    {u"conclusion", QT_TRANSLATE_NOOP("Core", "Conclusion and lessons")},
    {u"closed_on", QT_TRANSLATE_NOOP("Core", "Closed on")},
};

QString find(std::span<const Words> list, QStringView code)
{
    for (const Words &words : list) {
        if (words.code == code)
            return Tr::tr(words.text);
    }
    return {};
}

} // namespace

QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::AssaultOnWorker:
        return Tr::tr("A physical assault on someone who works for the organisation: a report is "
                      "owed, whatever the intent.");
    case Reason::NotForTheBody:
        return Tr::tr("The person does not work for the organisation: no report is owed.");
    case Reason::NoContact:
        return Tr::tr("No contact was made: no physical assault report is owed.");
    case Reason::WorkNotAsked:
        return Tr::tr("Ask whether the person works for the organisation, as employee, contractor, "
                      "student or volunteer.");
    case Reason::ActsNotAsked:
        return Tr::tr(
            "Ask what was done to the person: a push or a spit that lands is an assault.");
    }
    Q_UNREACHABLE();
}

QString groupLabel(QStringView group)
{
    return find(groups, group);
}

QString fieldLabel(QStringView code)
{
    return find(fieldNames, code);
}

QString localRecordNote()
{
    return Tr::tr("Local record (PARS closed in 2017; no national recipient)");
}

} // namespace core::pars
