// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Person;
struct Post;
struct PostHolder;
struct Site;

/// A place of the organisation, or one it works in.
struct Site
{
    using Id = core::Id<Site>;

    Record record;
    QString name;
    QString code;     ///< ODS site code
    QString siteKind; ///< hospital, clinic, office, other
    QString address;
    QString postcode;
    QString localAuthority;
    Id parentId;                    ///< the site this place is part of
    std::optional<qint64> cctvDays; ///< days the recorder keeps footage
    QString cctvContact;            ///< who to ask for footage
    QString notes;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Site &) const = default;
};

/// A post that answers for actions: 'Matron, ED'.
struct Post
{
    using Id = core::Id<Post>;

    Record record;
    QString name;
    QString team;
    core::Id<Site> siteId;
    QString email;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Post &) const = default;
};

/// Who held a post, from one day until another.
struct PostHolder
{
    using Id = core::Id<PostHolder>;

    Id id;
    QString uid;
    core::Id<Post> postId;
    core::Id<Person> personId;
    QString name; ///< as printed on lists
    QDate fromOn;
    QDate untilOn; ///< empty while they hold it
    bool operator==(const PostHolder &) const = default;
};

} // namespace core
