// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/storage/journal.h"

namespace core {

/// People, sites and posts made where their name was typed and not found, with what is at hand.
/// Their registers add the rest.
class NewRecords
{
public:
    explicit NewRecords(Journal &journal);

    /// Each is Invalid without a name.
    Result<Person> add(Person person);
    Result<Site> add(Site site);
    Result<Post> add(Post post);

    /// The same within a commit that makes more.
    static Result<void> addIn(ChangeSet &set, Person &person);
    static Result<void> addIn(ChangeSet &set, Site &site);
    static Result<void> addIn(ChangeSet &set, Post &post);

private:
    Journal &m_journal;
};

} // namespace core
