// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/storage/database.h"

#include <QDate>

namespace core {

/// A record offered while someone types its name, with what tells it from others of that name.
struct Suggestion
{
    Record::Id id;
    QString uid;
    QString name;   ///< "Adaeze Okafor"
    QString detail; ///< "Community nurse · born 01/02/1990"; may be empty

    bool operator==(const Suggestion &) const = default;
};

/// Finds people, sites, posts and incidents by the beginning of what they are called. It reads few
/// rows whatever the size of the casebook.
class Suggestions
{
public:
    static constexpr int most = 10;

    explicit Suggestions(Database &db);

    /// At most ten people whose names hold all the words of \a typed, the last one as a beginning;
    /// where there is none, people of whom anything else does (job, telephone, identifier).
    /// Withdrawn people and those merged into another are left out.
    Result<QList<Suggestion>> people(const QString &typed) const;
    Result<QList<Suggestion>> sites(const QString &typed) const;
    /// Each with its team and who holds it on \a today.
    Result<QList<Suggestion>> posts(const QString &typed, QDate today) const;
    /// By reference, another system's number or words.
    Result<QList<Suggestion>> incidents(const QString &typed) const;

    /// How the record \a uid of one of these kinds is offered. NotFound where it is none.
    Result<Suggestion> of(const QString &uid, QDate today) const;
    Result<Suggestion> of(Record::Id id, QDate today) const;

    /// What the register holds of one that was chosen.
    Result<Person> person(Person::Id id) const;
    Result<Site> site(Site::Id id) const;

private:
    Result<QList<Record::Id>> found(const QString &kind, const QString &typed) const;
    Result<QList<Record::Id>> matching(const QString &kind, const QString &expression) const;
    Result<QList<Record::Id>> beginning(const QString &kind, const QString &typed) const;
    Result<QList<Suggestion>>
    described(const QList<Record::Id> &records, const QString &kind, QDate today) const;
    Result<Suggestion> describe(Record::Id id, const QString &kind, QDate today) const;

    Database &m_db;
};

} // namespace core
