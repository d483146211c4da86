// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/nameforms.h"

#include "core/reports/discretion/ordinarywords.h"
#include "core/reports/discretion/tokens.h"

#include <algorithm>

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

QList<Token> wordsOf(const QString &names)
{
    return tokens(names.normalized(QString::NormalizationForm_C),
                  [](const QString &) { return true; });
}

/// "O'Neill" is looked for as "oneill" and as its half "neill".
QString afterApostrophe(const QString &names, const Token &word)
{
    const QString plain = flat(names).mid(word.at, word.length);
    const qsizetype mark = plain.indexOf(u'\'');
    return mark < 0 ? QString() : foldedWord(plain.mid(mark + 1));
}

} // namespace

int NameForms::add(const QString &replacement)
{
    m_people.append({replacement, {}, {}, {}});
    return count() - 1;
}

void NameForms::addTogether(int person, const QString &forenames, const QString &surname)
{
    QStringList given;
    QStringList family;
    for (const Token &word : wordsOf(forenames))
        given << word.folded;
    for (const Token &word : wordsOf(surname)) {
        if (!isParticle(word.folded))
            family << word.folded;
    }
    addMonograms(person, given, family);
    if (given.isEmpty() || family.isEmpty())
        return;
    // amirabegum, begumamira, abegum, begum.a
    QStringList last = family;
    last << family.join(QString());
    for (const QString &name : std::as_const(last)) {
        for (const QString &first : {given.first(), given.join(QString()), given.first().left(1)})
            addWord(person, first + name);
        addWord(person, name + given.first());
        addWord(person, name + given.first().left(1));
    }
}

void NameForms::addMonograms(int person, const QStringList &given, const QStringList &family)
{
    if (given.isEmpty() || family.isEmpty())
        return;
    QString all;
    for (const QString &name : given)
        all += name.at(0);
    for (const QString &first : {QString(given.first().at(0)), all}) {
        QString letters = first;
        for (const QString &name : family) {
            letters += name.at(0);
            m_people[person].monograms << letters;
        }
    }
    for (const QString &letters : std::as_const(m_people[person].monograms)) {
        if (!m_monograms[letters].contains(person))
            m_monograms[letters] << person;
    }
}

void NameForms::addWord(int person, const QString &folded)
{
    if (folded.isEmpty() || (folded.size() == 1 && folded.at(0).unicode() < 0x80))
        return;
    QList<int> &owners = m_words[folded];
    if (!owners.contains(person))
        owners << person;
    if (folded.size() >= 5 && !isOrdinaryWord(folded) && !isParticle(folded)
        && !m_distinctive.contains(folded))
        m_distinctive << folded;
}

void NameForms::addNames(int person, const QString &names, bool given)
{
    const QString text = names.normalized(QString::NormalizationForm_C);
    const QList<Token> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i).folded;
        if (isHonorific(word) && words.size() > 1)
            continue;
        Hidden &hidden = m_people[person];
        if (!isParticle(word) || words.size() == 1)
            hidden.initials << word.left(1);
        if (given)
            hidden.given << word;
        addWord(person, word);
        if (words.size() == 1)
            m_alone << word;
        if (const QString half = afterApostrophe(text, words.at(i)); half.size() >= 3)
            addWord(person, half);
        if (!isOrdinaryWord(word) && !isParticle(word)) {
            // the Begums, Begums statement
            addWord(person, word + u's');
            if (word.endsWith(u's') || word.endsWith(u'z') || word.endsWith(u'x'))
                addWord(person, word + u"es"_s);
        }
        if (i + 1 < words.size()) // Anne-Marie, Annemarie; Okafor-Smith, OkaforSmith
            addWord(person, word + words.at(i + 1).folded);
    }
}

void NameForms::alsoGiven(int person, const QString &names)
{
    addNames(person, names, true);
}

void NameForms::alsoFamily(int person, const QString &names)
{
    addNames(person, names, false);
}

void NameForms::alsoWhole(int person, const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    const QStringList words
        = comma < 0 ? capitalNames(name)
                    : capitalNames(name.mid(comma + 1)) + capitalNames(name.left(comma));
    if (words.isEmpty())
        return;
    alsoFamily(person, words.last());
    for (const QString &word : words.mid(0, words.size() - 1)) {
        if (word.size() == 1)
            m_people[person].initials << foldedWord(word);
        else
            alsoGiven(person, word);
    }
    QStringList given;
    for (const QString &word : words.mid(0, words.size() - 1))
        given << foldedWord(word);
    addMonograms(person, given, {foldedWord(words.last())});
}

int NameForms::whose(const QString &name) const
{
    QList<int> left;
    bool first = true;
    QString initials;
    for (const Token &word : wordsOf(name)) {
        if (isHonorific(word.folded) || isJobTitle(word.folded))
            continue;
        if (word.folded.size() == 1) {
            initials += word.folded;
            continue;
        }
        const QList<int> has = owners(word.folded);
        if (first)
            left = has;
        else
            left.removeIf([&](int person) { return !has.contains(person); });
        first = false;
    }
    left.removeIf([&](int person) {
        return std::any_of(initials.cbegin(), initials.cend(), [&](QChar letter) {
            return !m_people.at(person).initials.contains(letter);
        });
    });
    return left.isEmpty() ? -1 : left.first();
}

QStringList capitalNames(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QStringList names;
    for (const Token &word : wordsOf(composed)) {
        if (!word.capital || isHonorific(word.folded))
            continue;
        if (isJobTitle(word.folded) || isLittleWord(word.folded))
            continue;
        if (isKnownCapital(word.folded) && !isOrdinaryWord(word.folded))
            continue;
        if (word.shouted && isAbbreviation(word.folded))
            continue;
        names << composed.mid(word.at, word.length);
    }
    // a lone Ward or Security is an office
    if (names.size() == 1
        && (isKnownCapital(foldedWord(names.first())) || names.first().size() == 1))
        return {};
    return names;
}

bool isPersonName(const QString &name)
{
    const QList<Token> words = wordsOf(name);
    const bool office = std::any_of(words.cbegin(), words.cend(), [](const Token &word) {
        return isKnownCapital(word.folded) || isJobTitle(word.folded);
    });
    if (!office)
        return !words.isEmpty() && words.size() <= 4;
    return !capitalNames(name).isEmpty();
}

} // namespace core::reports::hiding
