// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/paper.h"
#include "core/demo/random.h"
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/usecases/casebook.h"

namespace core::demo {

/// An exact place of a site, as it stands in an incident and in a sentence.
struct Spot
{
    QString type;   ///< List::PlaceType
    QString detail; ///< "Majors, bay 6"
    QString inText; ///< "in Majors"
    int post = -1;  ///< index of the post that answers for it
};

struct DemoSite
{
    Site site;
    QList<Spot> spots;
    int weight = 1; ///< how much happens there
};

struct DemoPost
{
    Post post;
    QList<PostHolder> holders;
    int site = 0;
    QList<int> staff; ///< indexes of people
};

struct DemoPerson
{
    Person person;
    bool male = false;
    int post = -1;         ///< whose team they are in; staff only
    bool troubled = false; ///< seen in several incidents
};

/// What a demonstration is made from, and the people and places that exist so far.
struct World
{
    Casebook &casebook;
    quint64 seed = 1;
    QDate today;
    QDate start; ///< the first day of the three years
    std::function<QByteArray(const ReviewFile &, Casebook &)> paper
        = plainPaper; ///< what is released
    QList<DemoSite> sites;
    QList<DemoPost> posts;
    QList<DemoPerson> people;
    QList<int> staff;
    QList<int> patients;
    QList<int> others; ///< relatives, visitors and members of the public

    /// Of so many incidents there is all that follows; more are only recorded and triaged.
    static constexpr int deepCases = 400;

    Random random(const QString &stream) const { return Random(seed, stream); }
    /// The instant of \a day at \a time, as a clock of the organisation showed it.
    static Clock clockAt(QDate day, QTime time) { return Clock(QDateTime(day, time)); }
    Journal &journal() const { return casebook.journal(); }
    Database &database() const { return casebook.database(); }
};

/// "Adaeze Okafor".
QString fullName(const Person &person);

/// Puts the sites, the posts and the people into the casebook, in this order.
Result<void> makeSites(World &world);
Result<void> makePosts(World &world);
Result<void> makePeople(World &world);
/// Says who held each post, and since when.
Result<void> makeHolders(World &world);

/// A telephone number that Ofcom keeps for drama.
QString mobile(Random &random);
QString landline(Random &random);

} // namespace core::demo
