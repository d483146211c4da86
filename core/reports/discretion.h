// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casepeople.h"
#include "core/domain/reviewfile.h"
#include "core/reports/document.h"

#include <memory>

namespace core::reports {

/// Something that would have told who a person is, and what stands in its place.
struct Find
{
    QString found;       ///< as it was written
    QString replacement; ///< "V1"; for words that only look like a name, empty: they stand
    QString where;       ///< the field or the kind of text it was in
    bool operator==(const Find &) const = default;
};

/// Someone a case names in a field who is no part of it: an officer, a witness by telephone,
/// whoever found an exhibit.
struct NamedPerson
{
    QString name;
    QString job;
    bool operator==(const NamedPerson &) const = default;
};

/// Whom the fields of an investigation or a review name beside the parts of its incidents.
QList<NamedPerson> namedIn(const InvestigationFile &file);
QList<NamedPerson> namedIn(const ReviewFile &file);

/// How one audience sees a case (design section 7). Full sees all. Restricted sees people as their
/// codes with job and ward; shareable codes with neither, dates as months, places as types. For
/// both every free text is searched for every known form of the names of everyone in the case,
/// telephone numbers, addresses, identifiers, dates of birth and other systems' numbers.
class Discretion
{
public:
    Discretion(Audience audience,
               const QList<IncidentFile> &incidents,
               const CasePeople &people,
               const QList<NamedPerson> &others = {});

    Audience audience() const { return m_audience; }

    /// V1; where several incidents use one code for different people, "INC-2026-0042/V1".
    QString code(const Part &part) const;
    /// The code of the part of this id; empty where it is none of the case.
    QString code(Id<Part> part) const;
    /// How a person is written: "Amira Begum (V1)", "V1, community nurse, Riverside team", "V1".
    QString name(const Part &part) const;
    /// The part of this id: its name(), or "Not known".
    QString name(Id<Part> part) const;
    /// A person who is no part of the case but named in a field (a witness by telephone, an
    /// officer): the name for full, else their code where they are a part of it after all, else the
    /// job if given and restricted, else "a person". Empty stays empty.
    QString other(const QString &name, const QString &job = {}) const;
    /// A day in full, or for shareable its month.
    QString day(QDate day) const;
    QString shortDay(QDate day) const;
    /// "14:05"; for shareable empty.
    QString time(QTime time) const;
    /// "Thursday 12 November 2026, about 14:05", "time not known"; for shareable "November 2026".
    QString when(const Incident &incident) const;
    /// Where it happened: site and exact place, or for shareable the kind of place.
    QString place(const Incident &incident) const;
    /// The name of a site, or for shareable its kind.
    QString site(Id<Site> site) const;
    QString post(Id<Post> post) const;
    /// Another system's number (crime, log, Datix): as written for full, else "[reference]".
    QString number(const QString &value) const;
    /// Whether this audience may read what people said in accounts and statements.
    bool showsAccounts() const { return m_audience == Audience::Full; }
    /// Free text, a file name or a caption, with finds replaced. \a where names it for the list of
    /// finds.
    QString words(const QString &text, const QString &where) const;

    /// What words() replaced so far, in the order found, each once.
    QList<Find> finds() const { return m_finds; }
    /// Words that look like names and match nobody in the case, so far.
    QStringList looksLikeName() const { return m_looksLikeName; }

private:
    struct Hiding; ///< whom and what to hide, and how people are written

    const Site *siteOf(Id<Site> site) const;

    Audience m_audience;
    QList<IncidentFile> m_incidents;
    CasePeople m_people;
    std::shared_ptr<const Hiding> m_hiding;
    mutable QList<Find> m_finds;
    mutable QStringList m_looksLikeName;
};

} // namespace core::reports
