// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "core/storage/journal.h"

namespace core {

/// Keeps the registers of sites and posts, and who held a post from when until when.
class Places
{
public:
    explicit Places(Journal &journal);

    Result<Site> site(const QString &uid) const;
    Result<Post> post(const QString &uid) const;

    /// What is wrong with them, by field: name, part_of, cctv_days; name, email.
    QMap<QString, QString> problems(const Site &site) const;
    QMap<QString, QString> problems(const Post &post) const;
    /// Adds one without an identity, saves one that has it; Invalid where problems() are.
    Result<Site> keep(Site site, const QString &draftUid = {});
    Result<Post> keep(Post post, const QString &draftUid = {});

    /// Withdraws with a reason; Undo takes it back. Invalid for a post that still answers for open
    /// actions and for a site with parts. Returns the change set.
    Result<QString> withdrawSite(const QString &uid, const QString &reason);
    Result<QString> withdrawPost(const QString &uid, const QString &reason);

    /// The places that are part of a site, by name.
    Result<QList<Site>> partsOf(Site::Id site) const;
    /// The posts of a site, by name.
    Result<QList<Post>> postsOf(Site::Id site) const;

    /// Everyone who held a post, the newest first.
    Result<QList<PostHolder>> holders(Post::Id post) const;
    /// What is wrong with a holder, by field: name, from, until. One post has one holder a day.
    QMap<QString, QString> problems(const PostHolder &holder) const;
    /// Adds or saves a holder; Invalid where problems() are.
    Result<PostHolder>
    keep(PostHolder holder, const QString &draftUid = {}, const PostHolder *base = nullptr);

private:
    Result<QString>
    withdraw(Record record, const QString &useCase, const QString &reason, const QString &missing);

    Journal &m_journal;
};

/// Who of \a holders holds the post on \a day; nothing where nobody does.
std::optional<PostHolder> holderOn(const QList<PostHolder> &holders, QDate day);

} // namespace core
