// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/choosing.h"

#include "core/demo/staged.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

int chooseFrom(const World &world, const QList<int> &group, const QString &kind, Random &random)
{
    for (int tries = 0; tries < 200; ++tries) {
        const int person = random.pick(group);
        const DemoPerson &made = world.people.at(person);
        if (!kind.isEmpty() && made.person.personKind != kind)
            continue;
        if (made.troubled || random.chance(55))
            return person;
    }
    return random.pick(group);
}

} // namespace

QStringList blankSplit(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

const Scenario &chooseScenario(Random &random)
{
    static const QList<const Scenario *> all = [] {
        QList<const Scenario *> list;
        for (const auto rows :
             {assaultScenarios(), abuseScenarios(), propertyScenarios(), securityScenarios()}) {
            for (const Scenario &row : rows)
                list.append(&row);
        }
        return list;
    }();
    static const QList<int> weights = [] {
        QList<int> list;
        for (const Scenario *row : all)
            list.append(row->weight);
        return list;
    }();
    return *all.at(random.weighted(weights));
}

QDate chooseDay(const World &world, int index, Random &random)
{
    if (const auto staged = stagedDaysAgo(index))
        return world.today.addDays(-*staged);
    const int days = int(world.start.daysTo(world.today));
    static constexpr std::array byMonth{112, 104, 100, 95, 98, 101, 105, 104, 99, 101, 106, 118};
    static constexpr std::array byWeekday{100, 96, 96, 98, 108, 112, 104};
    for (;;) {
        const int past = random.below(days);
        const QDate day = world.today.addDays(-past);
        const int weight = byMonth[size_t(day.month() - 1)] * byWeekday[size_t(day.dayOfWeek() - 1)]
                           * (1300 - past / 4) / 10000;
        if (random.below(1900) < weight)
            return day;
    }
}

QTime chooseTime(const QString &placeType, bool atNight, Random &random)
{
    static const QList<int> round{6, 5, 4, 3, 2, 2, 3,  5,  6,  7,  8,  8,
                                  7, 8, 8, 7, 8, 9, 10, 10, 10, 11, 10, 8};
    static const QList<int> ward{3, 2, 2, 2, 2, 3,  6,  9, 10, 9, 8, 8,
                                 8, 8, 8, 8, 9, 10, 10, 8, 7,  6, 5, 4};
    static const QList<int> day{0, 0, 0,  0,  0, 0, 0, 3, 8, 10, 11, 10,
                                8, 9, 10, 10, 9, 7, 4, 2, 1, 0,  0,  0};
    static const QList<int> night{9, 10, 10, 9, 8, 5, 1, 0, 0, 0, 0, 0,
                                  0, 0,  0,  0, 0, 0, 0, 0, 1, 3, 6, 8};
    const bool isWard = placeType.startsWith(u"ward") || placeType == u"icu";
    const bool isRound = placeType == u"ed" || placeType == u"car_park" || placeType == u"grounds"
                         || placeType == u"corridor" || placeType == u"public_place";
    const QList<int> &hours = atNight ? night : isWard ? ward : isRound ? round : day;
    return QTime(random.weighted(hours), random.below(12) * 5);
}

Where chooseWhere(const World &world, const QStringList &types, Random &random)
{
    QList<Where> places;
    QList<int> weights;
    for (qsizetype i = 0; i < world.sites.size(); ++i) {
        for (const Spot &spot : world.sites.at(i).spots) {
            if (!types.contains(spot.type))
                continue;
            places.append({int(i), spot});
            weights.append(world.sites.at(i).weight + 2);
        }
    }
    return places.at(random.weighted(weights));
}

bool isOffSite(const QString &type)
{
    return type == u"patient_home" || type == u"public_place" || type == u"care_home"
           || type == u"online";
}

int chooseAssailant(const World &world, const QString &who, Random &random)
{
    if (who == u"patient")
        return chooseFrom(world, world.patients, {}, random);
    if (who == u"staff")
        return random.pick(world.staff);
    if (who == u"relative" || who == u"visitor" || who == u"public")
        return chooseFrom(world, world.others, who, random);
    return -1;
}

int chooseStaff(const World &world, int post, int except, Random &random)
{
    const QList<int> &team = world.posts.at(post).staff;
    for (int tries = 0; tries < 20; ++tries) {
        // The two who run a team are hurt less often.
        const int person
            = team.at(random.chance(92) && team.size() > 2 ? 2 + random.below(team.size() - 2)
                                                           : random.below(team.size()));
        if (person != except)
            return person;
    }
    return team.constFirst();
}

int postNamed(const World &world, const QString &team)
{
    for (qsizetype i = 0; i < world.posts.size(); ++i) {
        if (world.posts.at(i).post.team == team)
            return int(i);
    }
    return 0;
}

} // namespace core::demo
