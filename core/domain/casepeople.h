// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/place.h"

namespace core {

/// Everyone and every place a case names, as their registers have them.
struct CasePeople
{
    QList<Person> people; ///< of the parts, merged ones included
    QList<Site> sites;
    QList<Post> posts;
    QList<PostHolder> holders; ///< of these posts
};

} // namespace core
