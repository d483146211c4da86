// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pars.h"

#include "core/rules/riddor/casefacts.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

template<>
std::span<const CodeName<pars::Reason>> codeNames()
{
    static constexpr CodeName<pars::Reason> names[] = {
        {pars::Reason::AssaultOnWorker, u"ASSAULT_ON_WORKER"},
        {pars::Reason::NotForTheBody, u"NOT_FOR_THE_BODY"},
        {pars::Reason::NoContact, u"NO_CONTACT"},
        {pars::Reason::WorkNotAsked, u"WORK_NOT_ASKED"},
        {pars::Reason::ActsNotAsked, u"ACTS_NOT_ASKED"},
    };
    return names;
}

namespace pars {

Tri worksForBody(const QString &workStatus)
{
    static const QStringList works{u"employee"_s,
                                   u"bank_worker"_s,
                                   u"agency_worker"_s,
                                   u"contractor_employee"_s,
                                   u"self_employed"_s,
                                   u"student_on_placement"_s,
                                   u"volunteer"_s};
    if (workStatus.isEmpty())
        return Tri::Unknown;
    return works.contains(workStatus) ? Tri::Yes : Tri::No;
}

Decision decide(const Part &victim)
{
    const QStringList acts = victim.acts.split(u' ', Qt::SkipEmptyParts);
    const Tri works = worksForBody(victim.workStatus);
    if (works == Tri::No)
        return {Tri::No, Reason::NotForTheBody};
    if (acts.isEmpty())
        return {Tri::Unknown, Reason::ActsNotAsked};
    if (std::none_of(acts.begin(), acts.end(), riddor::isContact))
        return {Tri::No, Reason::NoContact};
    if (works == Tri::Unknown)
        return {Tri::Unknown, Reason::WorkNotAsked};
    return {Tri::Yes, Reason::AssaultOnWorker};
}

std::span<const Field> fields()
{
    static constexpr Field list[] = {
        {u"header", u"reference", true},
        {u"header", u"other_reference", false},
        {u"header", u"reported_on", true},
        {u"header", u"reported_by", false},
        {u"header", u"lsms", true},
        {u"header", u"organisation", true},
        {u"header", u"place", true},
        {u"incident", u"occurred_on", true},
        {u"incident", u"occurred_at", true},
        {u"incident", u"exact_place", true},
        {u"incident", u"place_type", true},
        {u"incident", u"lone_worker", true},
        {u"incident", u"description", true},
        {u"incident", u"lead_up", false},
        {u"incident", u"activity", false},
        {u"incident", u"earlier_incidents", false},
        {u"victim", u"victim_name", true},
        {u"victim", u"victim_born", false},
        {u"victim", u"victim_gender", false},
        {u"victim", u"victim_ethnicity", false},
        {u"victim", u"victim_job", true},
        {u"victim", u"victim_staff_group", true},
        {u"victim", u"victim_employer", true},
        {u"victim", u"victim_contact", false},
        {u"victim", u"victim_police_wishes", true},
        {u"victim", u"victim_hate", false},
        {u"victim", u"victim_days_lost", true},
        {u"assailant", u"assailant_name", false},
        {u"assailant", u"assailant_born", false},
        {u"assailant", u"assailant_gender", false},
        {u"assailant", u"assailant_description", false},
        {u"assailant", u"assailant_kind", true},
        {u"assailant", u"assailant_identifier", false},
        {u"assailant", u"assailant_marker", false},
        {u"assault", u"acts", true},
        {u"assault", u"weapon", true},
        {u"assault", u"body_parts", false},
        {u"assault", u"injuries", true},
        {u"assault", u"treatment", true},
        {u"assault", u"fluid_exposure", false},
        {u"assault", u"riddor", true},
        {u"clinical", u"intent", true},
        {u"clinical", u"clinical_kind", false},
        {u"clinical", u"clinician", false},
        {u"witnesses", u"witnesses", false},
        {u"police", u"police_told", true},
        {u"police", u"police_force", false},
        {u"police", u"police_reference", false},
        {u"police", u"police_outcome", false},
        {u"evidence", u"evidence", false},
        {u"support", u"support", true},
        {u"sanction", u"sanctions", false},
        {u"closure", u"conclusion", false},
        {u"closure", u"closed_on", false},
    };
    return list;
}

QStringList missing(const QSet<QString> &filled)
{
    QStringList codes;
    for (const Field &field : fields()) {
        const QString code = field.code.toString();
        if (field.needed && !filled.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace pars

} // namespace core
