// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/places.h"

#include "core/base/counted.h"
#include "core/rules/identifiers.h"
#include "core/usecases/actions.h"
#include "core/usecases/mailaddress.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 mostCctvDays = 3650;

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

/// Open ends reach as far as there are days.
bool overlap(const PostHolder &a, const PostHolder &b)
{
    const bool aBeginsInTime = !a.fromOn.isValid() || !b.untilOn.isValid() || a.fromOn <= b.untilOn;
    const bool bBeginsInTime = !b.fromOn.isValid() || !a.untilOn.isValid() || b.fromOn <= a.untilOn;
    return aBeginsInTime && bBeginsInTime;
}

QString shortDay(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

template<typename Noun>
Result<Noun> keepNoun(Journal &journal, Noun noun, const QString &name, const QString &draftUid)
{
    noun.record.title = noun.name;
    const QString useCase = name + (noun.id().isNull() ? u".add"_s : u".change"_s);
    auto done = journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
        auto kept = noun.id().isNull() ? set.add(noun) : set.save(noun);
        return kept ? set.finishDraft(draftUid) : kept;
    });
    return done ? Result<Noun>(noun) : done.error();
}

} // namespace

Places::Places(Journal &journal)
    : m_journal(journal)
{}

Result<Site> Places::site(const QString &uid) const
{
    return Repository<Site>(m_journal.database()).findByUid(uid);
}

Result<Post> Places::post(const QString &uid) const
{
    return Repository<Post>(m_journal.database()).findByUid(uid);
}

QMap<QString, QString> Places::problems(const Site &site) const
{
    QMap<QString, QString> wrong;
    if (site.name.trimmed().isEmpty())
        wrong.insert(u"name"_s, Tr::tr("Write the name of the site."));
    if (site.cctvDays && (*site.cctvDays < 0 || *site.cctvDays > mostCctvDays))
        wrong.insert(u"cctv_days"_s,
                     Tr::tr("Give the days footage is kept, between 0 and %1.").arg(mostCctvDays));
    // A place cannot be part of itself, however many steps there are between.
    Site::Id above = site.parentId;
    for (int step = 0; step < 50 && !above.isNull() && !site.id().isNull(); ++step) {
        if (above == site.id()) {
            wrong.insert(u"part_of"_s, Tr::tr("A site cannot be part of itself."));
            break;
        }
        auto parent = Repository<Site>(m_journal.database()).find(above);
        above = parent ? parent->parentId : Site::Id();
    }
    return wrong;
}

QMap<QString, QString> Places::problems(const Post &post) const
{
    QMap<QString, QString> wrong;
    if (post.name.trimmed().isEmpty())
        wrong.insert(u"name"_s, Tr::tr("Write the name of the post: “Matron, ED”."));
    if (!post.email.trimmed().isEmpty() && !isMailAddress(post.email))
        wrong.insert(u"email"_s, mailAddressProblem(post.email));
    return wrong;
}

Result<Site> Places::keep(Site site, const QString &draftUid)
{
    const auto wrong = problems(site);
    if (!wrong.isEmpty())
        return invalid(wrong.first());
    site.name = site.name.simplified();
    site.code = site.code.simplified().toUpper();
    if (const QString known = postcode(site.postcode); !known.isEmpty())
        site.postcode = known;
    return keepNoun(m_journal, site, u"site"_s, draftUid);
}

Result<Post> Places::keep(Post post, const QString &draftUid)
{
    const auto wrong = problems(post);
    if (!wrong.isEmpty())
        return invalid(wrong.first());
    post.name = post.name.simplified();
    post.email = post.email.simplified();
    return keepNoun(m_journal, post, u"post"_s, draftUid);
}

Result<QString> Places::withdraw(Record record,
                                 const QString &useCase,
                                 const QString &reason,
                                 const QString &missing)
{
    if (reason.trimmed().isEmpty())
        return invalid(missing);
    auto done = m_journal.commit(
        {useCase},
        [&](ChangeSet &set) { return set.withdraw(record, reason.trimmed()); },
        reason.trimmed());
    return done ? Result<QString>(done->changeSetUid) : done.error();
}

Result<QString> Places::withdrawSite(const QString &uid, const QString &reason)
{
    auto found = site(uid);
    if (!found)
        return found.error();
    auto parts = partsOf(found->id());
    if (!parts)
        return parts.error();
    if (!parts->isEmpty())
        return invalid(counted(
            parts->size(),
            Tr::tr("One place is part of this site. Move it to another site first."),
            Tr::tr("%1 places are part of this site. Move them to another site first.")));
    return withdraw(
        found->record, u"site.withdraw"_s, reason, Tr::tr("Say why this site is withdrawn."));
}

Result<QString> Places::withdrawPost(const QString &uid, const QString &reason)
{
    auto found = post(uid);
    if (!found)
        return found.error();
    auto open = Actions(m_journal).openOf(found->id());
    if (!open)
        return open.error();
    if (!open->isEmpty())
        return invalid(counted(open->size(),
                               Tr::tr("This post still answers for one open action. Give it to "
                                      "another post first."),
                               Tr::tr("This post still answers for %1 open actions. Give them to "
                                      "another post first.")));
    return withdraw(
        found->record, u"post.withdraw"_s, reason, Tr::tr("Say why this post is withdrawn."));
}

Result<QList<Site>> Places::partsOf(Site::Id site) const
{
    return Repository<Site>(m_journal.database())
        .select(u"WHERE t.parent_id = ? AND r.withdrawn_at IS NULL ORDER BY lower(t.name), t.id"_s,
                {site.value()});
}

Result<QList<Post>> Places::postsOf(Site::Id site) const
{
    return Repository<Post>(m_journal.database())
        .select(u"WHERE t.site_id = ? AND r.withdrawn_at IS NULL ORDER BY lower(t.name), t.id"_s,
                {site.value()});
}

Result<QList<PostHolder>> Places::holders(Post::Id post) const
{
    return Repository<PostHolder>(m_journal.database())
        .select(u"WHERE t.post_id = ? ORDER BY coalesce(t.from_on, '') DESC, t.id DESC"_s,
                {post.value()});
}

QMap<QString, QString> Places::problems(const PostHolder &holder) const
{
    QMap<QString, QString> wrong;
    if (holder.name.trimmed().isEmpty())
        wrong.insert(u"name"_s, Tr::tr("Write who holds the post, as it is printed on lists."));
    if (holder.fromOn.isValid() && holder.untilOn.isValid() && holder.untilOn < holder.fromOn)
        wrong.insert(u"until"_s, Tr::tr("The last day comes before the first one."));
    const auto others = holders(holder.postId);
    if (!others || !wrong.isEmpty())
        return wrong;
    for (const PostHolder &other : *others) {
        if (other.id == holder.id || !overlap(other, holder))
            continue;
        const QString from = other.fromOn.isValid() ? shortDay(other.fromOn) : Tr::tr("the start");
        const QString until
            = other.untilOn.isValid() ? shortDay(other.untilOn) : Tr::tr("today and on");
        wrong.insert(u"from"_s,
                     Tr::tr("%1 holds the post from %2 until %3. One post has one holder a day: "
                            "end that first, or change these days.")
                         .arg(other.name, from, until));
        break;
    }
    return wrong;
}

Result<PostHolder> Places::keep(PostHolder holder, const QString &draftUid, const PostHolder *base)
{
    const auto wrong = problems(holder);
    if (!wrong.isEmpty())
        return invalid(wrong.first());
    holder.name = holder.name.simplified();
    auto done = m_journal.commit({u"post.holder"_s}, [&](ChangeSet &set) -> Result<void> {
        auto kept = holder.id.isNull() ? set.add(holder) : set.save(holder, base);
        return kept ? set.finishDraft(draftUid) : kept;
    });
    return done ? Result<PostHolder>(holder) : done.error();
}

std::optional<PostHolder> holderOn(const QList<PostHolder> &holders, QDate day)
{
    for (const PostHolder &holder : holders) {
        if ((!holder.fromOn.isValid() || holder.fromOn <= day)
            && (!holder.untilOn.isValid() || holder.untilOn >= day))
            return holder;
    }
    return {};
}

} // namespace core
