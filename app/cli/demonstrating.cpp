// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/demo/demonstration.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int demonstrate(const Invocation &invocation)
{
    auto incidents = invocation.number(u"incidents"_s, 250, 1);
    auto seed = invocation.number(u"seed"_s, 1);
    auto clock = invocation.clock();
    if (!incidents)
        return refuse(incidents.error());
    if (!seed)
        return refuse(seed.error());
    if (!clock)
        return refuse(clock.error());
    auto secret = newPassphrase(invocation);
    if (!secret)
        return refuse(secret.error());
    core::DemoPlan plan;
    plan.incidents = *incidents;
    plan.seed = quint64(*seed);
    plan.today = clock->today();
    plan.passphrase = *secret;
    if (invocation.has(u"user"_s))
        plan.userName = invocation.value(u"user"_s);
    auto made = core::makeDemonstration(invocation.argument(0), plan);
    if (!made)
        return refuse(made.error());
    if (invocation.has(u"json"_s))
        printJson(QJsonObject{{u"casebook"_s, (*made)->folder()}, {u"incidents"_s, *incidents}});
    else
        printLine(
            u"The demonstration is at %1. Everything in it is made up."_s.arg((*made)->folder()));
    return Done;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            {u"CASEBOOK"_s},
            u"Makes a casebook of a fictional trust to try things on."_s,
            {{u"incidents"_s, u"N"_s, u"how many incidents (250)"_s},
             {u"seed"_s, u"S"_s, u"another seed, another trust (1)"_s}},
            demonstrate};
}

} // namespace cli
