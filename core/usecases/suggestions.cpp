// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/suggestions.h"

#include "core/domain/incident.h"
#include "core/domain/labels.h"
#include "core/domain/personname.h"
#include "core/storage/repository.h"
#include "core/storage/search.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// No more hits than this are looked at, the newest first: a name that is also a common word of
/// titles stays quick.
constexpr int mostHits = 20000;

QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString detailOf(const Person &person)
{
    return joined(
        {person.job.isEmpty() && !person.personKind.isEmpty()
             ? label(List::PersonKind, person.personKind)
             : person.job,
         person.employer,
         person.dateOfBirth.isValid() ? Tr::tr("born %1").arg(day(person.dateOfBirth)) : QString(),
         person.knownAs.isEmpty() ? QString() : Tr::tr("known as %1").arg(person.knownAs),
         person.identifier});
}

QString detailOf(const Incident &incident)
{
    return joined({day(incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn),
                   incident.record.title});
}

/// One or two letters: whole words only would offer nothing while a site's name is begun.
bool isShort(const QString &typed)
{
    return typed.trimmed().size() < 3;
}

} // namespace

Suggestions::Suggestions(Database &db)
    : m_db(db)
{}

Result<QList<Record::Id>> Suggestions::matching(const QString &kind,
                                                const QString &expression) const
{
    auto rows = m_db.run(uR"(SELECT r.id FROM
            (SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT %1) s
        JOIN record r ON r.id = s.id WHERE r.kind = ? AND r.withdrawn_at IS NULL
        ORDER BY r.id DESC LIMIT %2)"_s.arg(QString::number(mostHits), QString::number(2 * most)),
                         {expression, kind});
    if (!rows)
        return rows.error();
    QList<Record::Id> ids;
    while (rows->next())
        ids << Record::Id(rows->value(0).toLongLong());
    auto whole = m_db.ended(*rows);
    return whole ? Result<QList<Record::Id>>(ids) : whole.error();
}

Result<QList<Record::Id>> Suggestions::beginning(const QString &kind, const QString &typed) const
{
    // Only of sites and posts, of which an organisation has hundreds.
    const QString begun = QString(typed.trimmed()).remove(u'%').remove(u'_');
    auto rows = m_db.run(uR"(SELECT t.id FROM %1 t JOIN record r ON r.id = t.id
        WHERE (t.name LIKE ? OR t.name LIKE ?) AND r.withdrawn_at IS NULL ORDER BY t.name LIMIT %2)"_s
                             .arg(kind, QString::number(most)),
                         {QString(begun + u'%'), QString(u"% "_s + begun + u'%')});
    if (!rows)
        return rows.error();
    QList<Record::Id> ids;
    while (rows->next())
        ids << Record::Id(rows->value(0).toLongLong());
    return ids;
}

Result<QList<Record::Id>> Suggestions::found(const QString &kind, const QString &typed) const
{
    const QString words = SearchIndex::expression(typed);
    if (words.isEmpty())
        return QList<Record::Id>();
    auto named = matching(kind, u"title : (%1)"_s.arg(words));
    return named && named->isEmpty() ? matching(kind, words) : named;
}

Result<QList<Suggestion>> Suggestions::people(const QString &typed) const
{
    auto ids = found(u"person"_s, typed);
    return ids ? described(*ids, u"person"_s, {}) : ids.error();
}

Result<QList<Suggestion>> Suggestions::sites(const QString &typed) const
{
    auto ids = isShort(typed) ? beginning(u"site"_s, typed) : found(u"site"_s, typed);
    return ids ? described(*ids, u"site"_s, {}) : ids.error();
}

Result<QList<Suggestion>> Suggestions::posts(const QString &typed, QDate today) const
{
    auto ids = isShort(typed) ? beginning(u"post"_s, typed) : found(u"post"_s, typed);
    return ids ? described(*ids, u"post"_s, today) : ids.error();
}

Result<QList<Suggestion>> Suggestions::incidents(const QString &typed) const
{
    auto hits = SearchIndex(m_db).find(typed, most, u"incident"_s);
    if (!hits)
        return hits.error();
    QList<Record::Id> ids;
    for (const SearchHit &hit : *hits)
        ids << Record::Id(hit.recordId);
    return described(ids, u"incident"_s, {});
}

Result<QList<Suggestion>>
Suggestions::described(const QList<Record::Id> &records, const QString &kind, QDate today) const
{
    QList<Suggestion> list;
    for (const Record::Id id : records) {
        auto one = describe(id, kind, today);
        if (!one)
            return one.error();
        if (!one->uid.isEmpty())
            list << *one;
        if (list.size() == most)
            break;
    }
    return list;
}

Result<Suggestion> Suggestions::describe(Record::Id id, const QString &kind, QDate today) const
{
    if (kind == u"person") {
        auto person = Repository<Person>(m_db).find(Person::Id(id.value()));
        if (!person)
            return person.error();
        if (!person->mergedInto.isNull())
            return Suggestion();
        const QString name = fullName(*person);
        return Suggestion{id,
                          person->record.uid,
                          name.isEmpty() ? person->record.title : name,
                          detailOf(*person)};
    }
    if (kind == u"site") {
        auto site = Repository<Site>(m_db).find(Site::Id(id.value()));
        if (!site)
            return site.error();
        QString within;
        if (!site->parentId.isNull()) {
            auto parent = Repository<Site>(m_db).find(site->parentId);
            within = parent ? parent->name : QString();
        }
        return Suggestion{
            id, site->record.uid, site->name, joined({within, site->address, site->code})};
    }
    if (kind == u"post") {
        auto post = Repository<Post>(m_db).find(Post::Id(id.value()));
        if (!post)
            return post.error();
        const QString on = today.toString(Qt::ISODate);
        auto holder = Repository<PostHolder>(m_db).select(
            uR"(WHERE t.post_id = ? AND coalesce(t.from_on, '') <= ?
                AND coalesce(t.until_on, '9999') >= ? ORDER BY t.from_on DESC, t.id DESC LIMIT 1)"_s,
            {id.value(), on, on});
        if (!holder)
            return holder.error();
        return Suggestion{
            id, post->record.uid, post->name, joined({post->team, holder->value(0).name})};
    }
    auto incident = Repository<Incident>(m_db).find(Incident::Id(id.value()));
    if (!incident)
        return incident.error();
    return Suggestion{id, incident->record.uid, incident->record.reference(), detailOf(*incident)};
}

Result<Person> Suggestions::person(Person::Id id) const
{
    return Repository<Person>(m_db).find(id);
}

Result<Site> Suggestions::site(Site::Id id) const
{
    return Repository<Site>(m_db).find(id);
}

Result<Suggestion> Suggestions::of(const QString &uid, QDate today) const
{
    auto row = m_db.run(u"SELECT id, kind FROM record WHERE uid = ?"_s, {uid});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{
            Error::Code::NotFound, Tr::tr("That record is not in this casebook."), u"suggestion"_s};
    const Record::Id id(row->value(0).toLongLong());
    const QString kind = row->value(1).toString();
    row->finish();
    return describe(id, kind, today);
}

Result<Suggestion> Suggestions::of(Record::Id id, QDate today) const
{
    auto row = m_db.run(u"SELECT uid FROM record WHERE id = ?"_s, {id.value()});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{
            Error::Code::NotFound, Tr::tr("That record is not in this casebook."), u"suggestion"_s};
    const QString uid = row->value(0).toString();
    row->finish();
    return of(uid, today);
}

} // namespace core
