// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace core::reports::hiding {

/// Someone whose name must not be read, and what stands in its place.
struct Hidden
{
    QString replacement;     ///< "V1", "[name]"
    QSet<QString> initials;  ///< letters any of their names begins with
    QSet<QString> monograms; ///< "ab", "abs": their initials written together
    QSet<QString> given;     ///< folded forenames and what they are known as
};

/// Every form of the names of everyone to be hidden, found by a folded word.
class NameForms
{
public:
    /// Adds someone whose names follow. Returns their index.
    int add(const QString &replacement);
    /// What a first and a last name make together: initials, user names and file names.
    void addTogether(int person, const QString &forenames, const QString &surname);
    /// One more name of theirs: known as, a former name, whole or in part.
    void alsoGiven(int person, const QString &names);
    void alsoFamily(int person, const QString &names);
    /// A name written as one string: "Begum, Amira", "Mrs A. Begum", "Amira Begum".
    void alsoWhole(int person, const QString &name);

    /// Who has this word in their name.
    QList<int> owners(const QString &folded) const { return m_words.value(folded); }
    bool knows(const QString &folded) const { return m_words.contains(folded); }
    /// Whether the word is somebody's whole name, though it looks like a part: La, Von.
    bool standsAlone(const QString &folded) const { return m_alone.contains(folded); }
    const Hidden &person(int index) const { return m_people.at(index); }
    int count() const { return int(m_people.size()); }
    /// Who writes their initials so.
    QList<int> monogram(const QString &folded) const { return m_monograms.value(folded); }
    /// Names long and rare enough to be looked for inside the words of a file name.
    const QStringList &distinctive() const { return m_distinctive; }
    /// Whether every word of \a name, initials too, is of one person's names: who; -1 if nobody's.
    int whose(const QString &name) const;

private:
    void addWord(int person, const QString &folded);
    void addNames(int person, const QString &names, bool given);
    void addMonograms(int person, const QStringList &given, const QStringList &family);

    QList<Hidden> m_people;
    QHash<QString, QList<int>> m_words;
    QHash<QString, QList<int>> m_monograms;
    QSet<QString> m_alone;
    QStringList m_distinctive;
};

/// Whether \a name, of a field that names somebody, is a person's rather than an office's.
bool isPersonName(const QString &name);

/// The words of \a text that are names: those with a capital that are neither titles nor known
/// institutions.
QStringList capitalNames(const QString &text);

} // namespace core::reports::hiding
