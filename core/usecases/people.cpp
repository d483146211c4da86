// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/people.h"

#include "core/domain/personname.h"
#include "core/domain/place.h"
#include "core/rules/identifierwords.h"
#include "core/usecases/mailaddress.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

Person tidied(Person person)
{
    for (QString Person::*member : {&Person::surname,
                                    &Person::forenames,
                                    &Person::knownAs,
                                    &Person::job,
                                    &Person::employer,
                                    &Person::email,
                                    &Person::identifier})
        person.*member = (person.*member).simplified();
    person.phone = tidyPhone(person.phone);
    if (const QString known = postcode(person.postcode); !known.isEmpty())
        person.postcode = known;
    const bool tenDigits = !patientDigits(person.identifier).isEmpty();
    if (tenDigits && person.identifierScheme != u"local")
        person.identifier = spacedNhsNumber(person.identifier);
    person.record.title = fullName(person);
    return person;
}

void addWhatIsMissing(Person &kept, const Person &other)
{
    for (QString Person::*member : {&Person::forenames,
                                    &Person::knownAs,
                                    &Person::personKind,
                                    &Person::job,
                                    &Person::staffGroup,
                                    &Person::employer,
                                    &Person::phone,
                                    &Person::email,
                                    &Person::address,
                                    &Person::postcode,
                                    &Person::preferredLanguage,
                                    &Person::sex,
                                    &Person::needs}) {
        if ((kept.*member).isEmpty())
            kept.*member = other.*member;
    }
    if (!kept.dateOfBirth.isValid())
        kept.dateOfBirth = other.dateOfBirth;
    if (kept.identifier.isEmpty()) {
        kept.identifier = other.identifier;
        kept.identifierScheme = other.identifierScheme;
    }
    QStringList names = kept.formerNames.split(u", "_s, Qt::SkipEmptyParts);
    if (fullName(other) != fullName(kept) && !names.contains(fullName(other)))
        names << fullName(other);
    kept.formerNames = names.join(u", "_s);
    kept.record.title = fullName(kept);
}

/// Gives every row of \a T that names \a other to \a kept.
template<typename T>
Result<void> handOver(ChangeSet &set, Person::Id kept, Person::Id other)
{
    auto rows = Repository<T>(set.database()).select(u"WHERE t.person_id = ?"_s, {other.value()});
    if (!rows)
        return rows.error();
    for (T row : *rows) {
        row.personId = kept;
        if (auto saved = set.save(row); !saved)
            return saved;
    }
    return {};
}

} // namespace

People::People(Journal &journal)
    : m_journal(journal)
{}

Result<Person> People::find(const QString &uid) const
{
    return Repository<Person>(m_journal.database()).findByUid(uid);
}

QMap<QString, QString> People::problems(const Person &person) const
{
    QMap<QString, QString> wrong;
    if (fullName(tidied(person)).isEmpty())
        wrong.insert(u"surname"_s, Tr::tr("Write the person's name, or what they are known as."));
    if (!person.identifier.trimmed().isEmpty() && !person.identifierScheme.isEmpty()
        && person.identifierScheme != u"local") {
        const QString problem = nhsNumberProblem(person.identifier);
        if (!problem.isEmpty())
            wrong.insert(u"identifier"_s, problem);
    }
    if (!person.email.trimmed().isEmpty() && !isMailAddress(person.email))
        wrong.insert(u"email"_s, mailAddressProblem(person.email));
    if (person.dateOfBirth.isValid() && person.dateOfBirth > m_journal.clock().today())
        wrong.insert(u"born"_s, Tr::tr("A date of birth cannot be in the future."));
    return wrong;
}

Result<Person> People::keep(Person person, const QString &draftUid)
{
    const auto wrong = problems(person);
    if (!wrong.isEmpty())
        return invalid(wrong.first());
    person = tidied(person);
    const QString useCase = person.id().isNull() ? u"person.add"_s : u"person.change"_s;
    auto done = m_journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
        auto kept = person.id().isNull() ? set.add(person) : set.save(person);
        return kept ? set.finishDraft(draftUid) : kept;
    });
    return done ? Result<Person>(person) : done.error();
}

Result<QList<Person>> People::alike(const Person &person) const
{
    const Repository<Person> people(m_journal.database());
    const Person given = tidied(person);
    QList<Person> found;
    const auto add = [&](const QString &condition, const QVariantList &values) -> Result<void> {
        QVariantList all = values;
        all << person.record.id.value();
        auto some = people.select(u"WHERE %1 AND t.id <> ? AND r.withdrawn_at IS NULL "
                                  "AND t.merged_into IS NULL LIMIT 10"_s.arg(condition),
                                  all);
        if (!some)
            return some.error();
        for (const Person &one : *some) {
            if (!found.contains(one) && found.size() < 10)
                found << one;
        }
        return {};
    };
    Result<void> done;
    // An absent day is an empty text, which is bound as a text; a null one would be no value at
    // all.
    const QString born
        = given.dateOfBirth.isValid() ? given.dateOfBirth.toString(Qt::ISODate) : u""_s;
    if (!given.identifier.isEmpty())
        done = add(u"t.identifier = ? AND t.identifier <> ''"_s, {given.identifier});
    if (done && !given.surname.isEmpty())
        done = add(u"lower(t.surname) = lower(?) AND lower(t.forenames) = lower(?) "
                   "AND (t.date_of_birth IS NULL OR ? = '' OR t.date_of_birth = ?)"_s,
                   {given.surname, given.forenames, born, born});
    if (done && given.dateOfBirth.isValid() && !given.surname.isEmpty())
        done = add(u"t.date_of_birth = ? AND lower(t.surname) = lower(?)"_s, {born, given.surname});
    return done ? Result<QList<Person>>(found) : done.error();
}

Result<QString> People::merge(const QString &keptUid, const QString &otherUid)
{
    if (keptUid == otherUid)
        return invalid(Tr::tr("Choose another person: nobody can be merged with themselves."));
    auto kept = find(keptUid);
    auto other = find(otherUid);
    if (!kept || !other)
        return !kept ? kept.error() : other.error();
    if (kept->record.isWithdrawn() || other->record.isWithdrawn())
        return invalid(Tr::tr("One of them is withdrawn and cannot be merged."));
    const QString reason = Tr::tr("The same person as %1").arg(kept->record.title);
    auto done = m_journal.commit(
        {u"person.merge"_s},
        [&](ChangeSet &set) -> Result<void> {
            addWhatIsMissing(*kept, *other);
            if (auto saved = set.save(*kept); !saved)
                return saved;
            if (auto parts = handOver<Part>(set, kept->id(), other->id()); !parts)
                return parts;
            if (auto posts = handOver<PostHolder>(set, kept->id(), other->id()); !posts)
                return posts;
            other->mergedInto = kept->id();
            if (auto saved = set.save(*other); !saved)
                return saved;
            return set.withdraw(other->record, reason);
        },
        reason);
    return done ? Result<QString>(done->changeSetUid) : done.error();
}

Result<QString> People::withdraw(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why this person is withdrawn."));
    auto person = find(uid);
    if (!person)
        return person.error();
    auto done = m_journal.commit(
        {u"person.withdraw"_s},
        [&](ChangeSet &set) { return set.withdraw(person->record, reason.trimmed()); },
        reason.trimmed());
    return done ? Result<QString>(done->changeSetUid) : done.error();
}

Result<QList<PersonIncident>> People::incidents(Person::Id person, int limit) const
{
    const Database &db = m_journal.database();
    auto parts = Repository<Part>(db).select(u"WHERE t.person_id = ?"_s, {person.value()});
    auto incidents = Repository<Incident>(db).select(
        uR"(WHERE t.id IN (SELECT incident_id FROM part WHERE person_id = ?)
            AND r.withdrawn_at IS NULL ORDER BY t.sort_key DESC, t.id DESC LIMIT ?)"_s,
        {person.value(), limit});
    if (!parts || !incidents)
        return !parts ? parts.error() : incidents.error();
    QList<PersonIncident> all;
    for (const Incident &incident : *incidents) {
        for (const Part &part : *parts) {
            if (part.incidentId == incident.id())
                all.append({incident, part.code, part.role});
        }
    }
    return all;
}

} // namespace core
