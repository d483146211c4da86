// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/actionlists.h"

#include "core/base/tr.h"
#include "core/base/uuid7.h"
#include "core/domain/labels.h"
#include "core/rules/brag.h"
#include "core/storage/repository.h"
#include "core/usecases/todayrows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QString> holderOn(const Database &db, Post::Id post, QDate day)
{
    auto holders = Repository<PostHolder>(db).select(
        uR"(WHERE t.post_id = ? AND (t.from_on IS NULL OR t.from_on <= ?)
            AND (t.until_on IS NULL OR t.until_on >= ?) ORDER BY t.from_on DESC LIMIT 1)"_s,
        {post.value(), day.toString(Qt::ISODate), day.toString(Qt::ISODate)});
    if (!holders)
        return holders.error();
    return holders->isEmpty() ? QString() : holders->constFirst().name;
}

Result<QString> sourceReference(const Database &db, const Action &action)
{
    if (action.sourceId.isNull())
        return QString();
    auto rows = rowsOf<QString>(db,
                                u"SELECT kind, ref_year, ref_number FROM record WHERE id = ?"_s,
                                {action.sourceId.value()},
                                [](const QSqlQuery &row) {
                                    Record record;
                                    record.kind = row.value(0).toString();
                                    record.refYear = row.value(1).toInt();
                                    record.refNumber = row.value(2).toLongLong();
                                    return record.reference();
                                });
    return rows ? Result<QString>(rows->value(0)) : rows.error();
}

Result<ActionListRow> listRow(const Database &db, const Action &action, QDate today)
{
    auto source = sourceReference(db, action);
    if (!source)
        return source.error();
    ActionListRow row;
    row.uid = action.record.uid;
    row.reference = action.record.reference();
    row.rowVersion = action.record.rowVersion;
    row.what = action.what;
    row.from = *source;
    row.dueOn = action.dueOn;
    row.priority = action.priority.isEmpty() ? QString() : label(List::Priority, action.priority);
    row.state = label(List::Brag, brag(action, today).code);
    return row;
}

Result<PostActions> prepared(const Casebook &casebook, const Post &post)
{
    const Database &db = casebook.database();
    const QDate today = casebook.clock().today();
    PostActions result;
    result.post = post;
    auto holder = holderOn(db, post.id(), today);
    if (!holder)
        return holder.error();
    result.holder = *holder;
    auto actions = Repository<Action>(db).select(
        uR"(WHERE t.post_id = ? AND t.verified_on IS NULL AND t.rejected_reason = ''
            AND r.withdrawn_at IS NULL ORDER BY t.due_on IS NULL, t.due_on, t.id)"_s,
        {post.id().value()});
    if (!actions)
        return actions.error();
    result.actions = *actions;
    result.list = {newUid(casebook.clock().nowMs()),
                   casebook.organisation(),
                   casebook.marking(),
                   post.name,
                   *holder,
                   today,
                   {}};
    for (const Action &action : result.actions) {
        auto row = listRow(db, action, today);
        if (!row)
            return row.error();
        result.list.rows << *row;
    }
    return result;
}

Result<QList<Post>> postsWithActions(const Database &db)
{
    return Repository<Post>(db).select(
        uR"(WHERE r.withdrawn_at IS NULL AND t.id IN (SELECT a.post_id FROM action a
            JOIN record ar ON ar.id = a.id WHERE a.verified_on IS NULL AND a.rejected_reason = ''
            AND ar.withdrawn_at IS NULL) ORDER BY t.name, t.id)"_s);
}

} // namespace

Result<PostActions> actionsOfPost(const Casebook &casebook, const QString &postUid)
{
    auto post = Repository<Post>(casebook.database()).findByUid(postUid);
    return post ? prepared(casebook, *post) : post.error();
}

Result<QList<PostActions>> actionsOfPosts(const Casebook &casebook)
{
    auto posts = postsWithActions(casebook.database());
    if (!posts)
        return posts.error();
    QList<PostActions> all;
    for (const Post &post : *posts) {
        auto one = prepared(casebook, post);
        if (!one)
            return one.error();
        all << *one;
    }
    return all;
}

Result<Post> postCalled(const Casebook &casebook, const QString &name)
{
    const Database &db = casebook.database();
    auto posts = Repository<Post>(db).select(u"WHERE r.withdrawn_at IS NULL ORDER BY t.name"_s);
    if (!posts)
        return posts.error();
    for (const Post &post : *posts) {
        if (post.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return post;
    }
    auto known = postsWithActions(db);
    if (!known)
        return known.error();
    QStringList names;
    for (const Post &post : *known)
        names << post.name;
    const QString offer = names.isEmpty()
                              ? Tr::tr("No post has an open action.")
                              : Tr::tr("Open actions belong to: %1.").arg(names.join(u"; "_s));
    return Error{
        Error::Code::NotFound, Tr::tr("There is no post called \"%1\". %2").arg(name, offer), {}};
}

QList<CalendarEntry> calendarEntries(const ActionList &list)
{
    QList<CalendarEntry> entries;
    for (const ActionListRow &row : list.rows) {
        if (!row.dueOn.isValid())
            continue;
        CalendarEntry entry;
        entry.uid = row.uid;
        entry.day = row.dueOn;
        entry.summary = Tr::tr("Due: %1 %2").arg(row.reference, row.what.simplified());
        entry.detail = row.what;
        entry.version = row.rowVersion;
        entry.remindDays = {14, 3};
        entries << entry;
    }
    return entries;
}

} // namespace core
