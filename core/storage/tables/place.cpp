// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/place.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Site> &tableOf<Site>()
{
    static const Table<Site> table{u"site"_s,
                                   u"site"_s,
                                   {},
                                   {
                                       column(u"name"_s, &Site::name),
                                       column(u"code"_s, &Site::code),
                                       column(u"site_kind"_s, &Site::siteKind),
                                       column(u"address"_s, &Site::address),
                                       column(u"postcode"_s, &Site::postcode),
                                       column(u"local_authority"_s, &Site::localAuthority),
                                       column(u"parent_id"_s, &Site::parentId),
                                       column(u"cctv_days"_s, &Site::cctvDays),
                                       column(u"cctv_contact"_s, &Site::cctvContact),
                                       column(u"notes"_s, &Site::notes),
                                   }};
    return table;
}

template<>
const Table<Post> &tableOf<Post>()
{
    static const Table<Post> table{u"post"_s,
                                   u"post"_s,
                                   {},
                                   {
                                       column(u"name"_s, &Post::name),
                                       column(u"team"_s, &Post::team),
                                       column(u"site_id"_s, &Post::siteId),
                                       column(u"email"_s, &Post::email),
                                   }};
    return table;
}

template<>
const Table<PostHolder> &tableOf<PostHolder>()
{
    static const Table<PostHolder> table{u"post_holder"_s,
                                         u""_s,
                                         {u"post_id"_s, {}},
                                         {
                                             column(u"post_id"_s, &PostHolder::postId),
                                             column(u"person_id"_s, &PostHolder::personId),
                                             column(u"name"_s, &PostHolder::name),
                                             column(u"from_on"_s, &PostHolder::fromOn),
                                             column(u"until_on"_s, &PostHolder::untilOn),
                                         }};
    return table;
}

} // namespace core
