// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/offences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::clocks {

namespace {

struct OffenceTrial
{
    QStringView offence;
    Trial trial;
};

constexpr OffenceTrial trials[] = {
    {u"assault_emergency_worker", Trial::Either}, // 2018 Act s. 1(2)
    {u"emergency_worker_aggravation", Trial::Depends},
    {u"common_assault", Trial::Summary}, // CJA 1988 s. 39
    {u"abh", Trial::Either},             // MCA 1980 sch. 1
    {u"gbh", Trial::Either},
    {u"gbh_intent", Trial::Either}, // on indictment only
    {u"strangulation", Trial::Either},
    {u"nuisance_nhs", Trial::Summary}, // CJIA 2008 s. 119(2)
    {u"public_order_4", Trial::Summary},
    {u"public_order_4a", Trial::Summary},
    {u"public_order_5", Trial::Summary},
    {u"abuse_emergency_worker_home", Trial::Depends},
    {u"harassment", Trial::Summary}, // PHA 1997 s. 2(2)
    {u"stalking", Trial::Summary},   // PHA 1997 s. 2A(4)
    {u"threatening_communications", Trial::Either},
    {u"malicious_communications", Trial::Either}, // since 13 April 2015
    {u"threats_to_kill", Trial::Either},
    {u"offensive_weapon", Trial::Either},
    {u"bladed_article", Trial::Either},
    {u"theft", Trial::Either},
    {u"burglary", Trial::Either},
    {u"criminal_damage", Trial::Either}, // however small the value
    {u"arson", Trial::Either},
    {u"sexual_assault", Trial::Either},
    {u"exposure", Trial::Either},
    {u"controlled_drugs", Trial::Either},
    {u"emergency_worker_scotland", Trial::Summary}, // on summary conviction only
};

} // namespace

Trial trialOf(const QString &offence)
{
    for (const OffenceTrial &one : trials) {
        if (one.offence == offence)
            return one.trial;
    }
    return Trial::Unknown;
}

bool hasAggravatedForm(const QString &offence)
{
    return offence == u"common_assault" || offence == u"public_order_4"
           || offence == u"public_order_4a" || offence == u"harassment" || offence == u"stalking";
}

} // namespace core::clocks
