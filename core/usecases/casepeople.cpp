// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casepeople.h"

#include "core/usecases/casefileloading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The rows of a noun with these ids.
template<typename Noun>
QList<Noun> byId(Loading &loading, const QSet<qint64> &ids)
{
    QList<Record::Id> records;
    for (const qint64 id : ids)
        records << Record::Id(id);
    std::sort(records.begin(), records.end());
    return loading.of<Noun>(records, u"id"_s);
}

/// Adds, step by step, whom these people were merged into and who was merged into them.
QList<Person> withMerged(Loading &loading, QSet<qint64> wanted)
{
    QSet<qint64> have;
    QList<Person> people;
    while (!wanted.isEmpty()) {
        QList<Record::Id> records;
        for (const Person &person : byId<Person>(loading, wanted)) {
            people << person;
            records << person.record.id;
        }
        have += wanted;
        QSet<qint64> next;
        for (const Person &person : std::as_const(people)) {
            if (!person.mergedInto.isNull())
                next << person.mergedInto.value();
        }
        for (const Person &person : loading.of<Person>(records, u"merged_into"_s))
            next << person.id().value();
        wanted = next - have;
    }
    return people;
}

QList<Site> withParents(Loading &loading, QSet<qint64> wanted)
{
    QSet<qint64> have;
    QList<Site> sites;
    while (!wanted.isEmpty()) {
        have += wanted;
        QSet<qint64> next;
        for (const Site &site : byId<Site>(loading, wanted)) {
            sites << site;
            if (!site.parentId.isNull())
                next << site.parentId.value();
        }
        wanted = next - have;
    }
    return sites;
}

} // namespace

Result<CasePeople>
casePeople(Journal &journal, const QList<IncidentFile> &incidents, const QList<Action> &actions)
{
    QSet<qint64> people;
    QSet<qint64> sites;
    QSet<qint64> posts;
    for (const IncidentFile &file : incidents) {
        sites << file.incident.siteId.value();
        for (const PartFile &one : file.parts) {
            people << one.part.personId.value();
            posts << one.part.postId.value();
        }
    }
    for (const Action &action : actions)
        posts << action.postId.value();
    posts.remove(0);

    Loading loading(journal.database());
    CasePeople all;
    all.posts = byId<Post>(loading, posts);
    QList<Record::Id> postIds;
    for (const Post &post : std::as_const(all.posts)) {
        postIds << post.record.id;
        sites << post.siteId.value();
    }
    all.holders = loading.of<PostHolder>(postIds, u"post_id"_s);
    for (const PostHolder &holder : std::as_const(all.holders))
        people << holder.personId.value();
    people.remove(0);
    sites.remove(0);
    all.people = withMerged(loading, people);
    all.sites = withParents(loading, sites);
    if (loading.error())
        return *loading.error();
    return all;
}

} // namespace core
