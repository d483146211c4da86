// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/newrecords.h"

#include "core/domain/personname.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error nameless(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

template<typename Noun>
Result<Noun> addOne(Journal &journal, const QString &useCase, Noun noun)
{
    auto done = journal.commit({useCase},
                               [&noun](ChangeSet &set) { return NewRecords::addIn(set, noun); });
    return done ? Result<Noun>(noun) : done.error();
}

template<typename Place>
Result<void> addPlace(ChangeSet &set, Place &place, const QString &missing)
{
    place.name = place.name.simplified();
    if (place.name.isEmpty())
        return nameless(missing);
    place.record.title = place.name;
    return set.add(place);
}

} // namespace

NewRecords::NewRecords(Journal &journal)
    : m_journal(journal)
{}

Result<void> NewRecords::addIn(ChangeSet &set, Person &person)
{
    person.record.title = fullName(person);
    if (person.record.title.isEmpty())
        return nameless(Tr::tr("Write the person's name."));
    return set.add(person);
}

Result<void> NewRecords::addIn(ChangeSet &set, Site &site)
{
    return addPlace(set, site, Tr::tr("Write the name of the site."));
}

Result<void> NewRecords::addIn(ChangeSet &set, Post &post)
{
    return addPlace(set, post, Tr::tr("Write the name of the post."));
}

Result<Person> NewRecords::add(Person person)
{
    return addOne(m_journal, u"person.add"_s, person);
}

Result<Site> NewRecords::add(Site site)
{
    return addOne(m_journal, u"site.add"_s, site);
}

Result<Post> NewRecords::add(Post post)
{
    return addOne(m_journal, u"post.add"_s, post);
}

} // namespace core
