// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/person.h"
#include "core/storage/journal.h"

namespace core {

/// An incident a person is part of, and as what.
struct PersonIncident
{
    Incident incident;
    QString partCode; ///< V1
    QString role;     ///< List::PartRole
};

/// Keeps the register of people: each human being once.
class People
{
public:
    explicit People(Journal &journal);

    Result<Person> find(const QString &uid) const;

    /// What is wrong with \a person, by field: surname, identifier, email, born.
    QMap<QString, QString> problems(const Person &person) const;
    /// Adds a person without an identity, saves one that has it; Invalid where problems() are.
    Result<Person> keep(Person person, const QString &draftUid = {});

    /// At most ten others who may be the same: the same number, or the same name and no other date
    /// of birth, or the same date of birth and surname.
    Result<QList<Person>> alike(const Person &person) const;

    /// \a otherUid turned out to be \a keptUid: every part and post of the other becomes the kept
    /// one's, what only the other's entry knew is added, and the other is withdrawn with a trail.
    /// Returns the change set, which Undo takes back.
    Result<QString> merge(const QString &keptUid, const QString &otherUid);

    /// Withdraws a person with a reason; Undo takes it back. Returns the change set.
    Result<QString> withdraw(const QString &uid, const QString &reason);

    /// The newest incidents a person is part of, at most \a limit.
    Result<QList<PersonIncident>> incidents(Person::Id person, int limit) const;

private:
    Journal &m_journal;
};

} // namespace core
