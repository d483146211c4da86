// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/hiding.h"

#include "core/base/tr.h"
#include "core/reports/discretion/ordinarywords.h"

#include <algorithm>

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

/// The register's people by id, and whom each was merged into.
class Register
{
public:
    explicit Register(const QList<Person> &people)
    {
        for (const Person &person : people)
            m_people.insert(person.id().value(), &person);
    }

    qint64 root(qint64 id) const
    {
        for (qsizetype steps = 0; steps <= m_people.size(); ++steps) {
            const Person *person = m_people.value(id);
            if (!person || person->mergedInto.isNull())
                return id;
            id = person->mergedInto.value();
        }
        return id;
    }

private:
    QHash<qint64, const Person *> m_people;
};

void addNamesOf(NameForms &forms, int who, const Person &person)
{
    forms.alsoGiven(who, person.forenames);
    forms.alsoFamily(who, person.surname);
    forms.alsoGiven(who, person.knownAs);
    for (const QString &former : person.formerNames.split(u','))
        forms.alsoFamily(who, former);
    for (const QString &word : capitalNames(person.record.title)) {
        if (!forms.owners(foldedWord(word)).contains(who) && word.size() > 1)
            forms.alsoFamily(who, word);
    }
}

/// A key that two parts share if they are one person.
QString keyOf(const Part &part, const Register &known)
{
    return part.personId.isNull() ? u"part %1"_s.arg(part.id.value())
                                  : u"person %1"_s.arg(known.root(part.personId.value()));
}

QHash<qint64, QString> codesOf(const QList<IncidentFile> &incidents, const Register &known)
{
    QHash<QString, QSet<QString>> users;
    for (const IncidentFile &file : incidents) {
        for (const PartFile &one : file.parts)
            users[one.part.code] << keyOf(one.part, known);
    }
    QHash<qint64, QString> codes;
    for (const IncidentFile &file : incidents) {
        for (const PartFile &one : file.parts) {
            const bool shared = users.value(one.part.code).size() > 1;
            codes.insert(one.part.id.value(),
                         shared ? file.incident.record.reference() + u'/' + one.part.code
                                : one.part.code);
        }
    }
    return codes;
}

QStringList pieces(const QString &text)
{
    QStringList all;
    for (const QString &line : text.split(u'\n')) {
        for (const QString &piece : line.split(u',', Qt::SkipEmptyParts))
            all << piece.trimmed();
    }
    return all;
}

/// An address whole, each of its lines, and its street without the number.
void addAddress(QStringList &addresses, const QString &address)
{
    static const QRegularExpression number(u"^(?:flat\\s+)?\\d+\\w?\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (address.trimmed().isEmpty())
        return;
    QString whole = address;
    addresses << whole.replace(u'\n', u' ');
    for (const QString &piece : pieces(address)) {
        const bool town = !piece.contains(u' ');
        if (town || piece.size() < 5)
            continue;
        addresses << piece;
        const QString street = QString(piece).remove(number);
        if (street.contains(u' '))
            addresses << street;
    }
}

} // namespace

CaseNames caseNames(const QList<IncidentFile> &incidents,
                    const CasePeople &people,
                    const QList<NamedPerson> &others)
{
    const Register known(people.people);
    CaseNames names;
    names.codes = codesOf(incidents, known);
    QHash<QString, int> byKey;
    for (const IncidentFile &file : incidents) {
        for (const PartFile &one : file.parts) {
            const QString key = keyOf(one.part, known);
            if (!byKey.contains(key))
                byKey.insert(key, names.forms.add(names.codes.value(one.part.id.value())));
            const QStringList described = capitalNames(one.part.describedAs);
            if (!described.isEmpty())
                names.forms.alsoWhole(byKey.value(key), described.join(u' '));
        }
    }
    const QString somebody = Tr::tr("[name]");
    for (const Person &person : people.people) {
        const QString key = u"person %1"_s.arg(known.root(person.id().value()));
        if (!byKey.contains(key))
            byKey.insert(key, names.forms.add(somebody));
        const int who = byKey.value(key);
        addNamesOf(names.forms, who, person);
        names.forms.addTogether(who, person.forenames, person.surname);
        names.forms.addTogether(who, person.knownAs, person.surname);
    }
    const auto addOther = [&](const QString &name) {
        if (!isPersonName(name) || names.forms.whose(name) >= 0)
            return;
        const QStringList capitals = capitalNames(name);
        const int who = names.forms.add(somebody);
        names.forms.alsoWhole(who, capitals.isEmpty() ? name : capitals.join(u' '));
    };
    for (const PostHolder &holder : people.holders)
        addOther(holder.name);
    for (const NamedPerson &other : others)
        addOther(other.name);

    const auto addPlace = [&](const QString &place) {
        for (const Token &word : tokens(place.normalized(QString::NormalizationForm_C),
                                        [](const QString &) { return true; }))
            names.places << word.folded;
    };
    for (const Site &site : people.sites)
        addPlace(site.name);
    for (const Post &post : people.posts)
        addPlace(post.name + u' ' + post.team);
    for (const IncidentFile &file : incidents) {
        for (const PartFile &one : file.parts)
            addPlace(one.part.team + u' ' + one.part.employerName);
    }
    return names;
}

KnownFacts knownFacts(const QList<IncidentFile> &incidents,
                      const CasePeople &people,
                      const CaseNames &names,
                      bool shareable)
{
    KnownFacts facts;
    for (const Person &person : people.people) {
        for (const QString &number : person.phone.split(QRegularExpression(u"[,;/\n]"_s)))
            facts.telephones << number;
        facts.identifiers << person.identifier;
        addAddress(facts.addresses, person.address);
        facts.addresses << person.postcode;
        if (person.dateOfBirth.isValid())
            facts.births << person.dateOfBirth;
    }
    for (const IncidentFile &file : incidents) {
        addAddress(facts.addresses, file.incident.placeAddress);
        for (const OtherReference &reference : file.references)
            facts.numbers << reference.value;
        for (const LostProperty &item : file.property)
            facts.numbers << item.serial;
        for (const PartFile &one : file.parts)
            facts.teams << one.part.team;
    }
    for (const Post &post : people.posts)
        facts.teams << post.team;
    for (const Site &site : people.sites) {
        // "Okafor House" would give Okafor away; "St Mary's" nobody
        bool tells = false;
        for (const Token &word : tokens(site.name.normalized(QString::NormalizationForm_C),
                                        [](const QString &) { return true; })) {
            for (const int who : names.forms.owners(word.folded))
                tells = tells
                        || (!isOrdinaryWord(word.folded)
                            && !names.forms.person(who).given.contains(word.folded));
        }
        if (shareable || !tells)
            facts.places << site.name;
    }
    return facts;
}

} // namespace core::reports::hiding
