// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion.h"

#include "core/domain/labels.h"
#include "core/reports/frame.h"

#include <algorithm>

namespace core::reports {

using namespace Qt::StringLiterals;

Discretion::Discretion(Audience audience,
                       const QList<IncidentFile> &incidents,
                       const CasePeople &people,
                       const QList<NamedPerson> &others)
    : m_audience(audience)
    , m_incidents(incidents)
    , m_people(people)
{
    Q_UNUSED(others)
}

QList<NamedPerson> namedIn(const InvestigationFile &file)
{
    Q_UNUSED(file)
    return {};
}

QList<NamedPerson> namedIn(const ReviewFile &file)
{
    Q_UNUSED(file)
    return {};
}

QString Discretion::code(const Part &part) const
{
    return part.code;
}

QString Discretion::number(const QString &value) const
{
    return m_audience == Audience::Full ? value : QString();
}

QString Discretion::when(const Incident &incident) const
{
    return day(incident.occurredOn);
}

QString Discretion::name(const Part &part) const
{
    if (m_audience != Audience::Full)
        return part.code;
    const auto person = std::find_if(m_people.people.cbegin(),
                                     m_people.people.cend(),
                                     [&](const Person &p) { return p.id() == part.personId; });
    const QString who = person == m_people.people.cend() ? part.describedAs : person->record.title;
    return who.isEmpty() ? part.code : u"%1 (%2)"_s.arg(who, part.code);
}

QString Discretion::name(Id<Part> part) const
{
    for (const IncidentFile &file : m_incidents)
        for (const PartFile &one : file.parts)
            if (one.part.id == part)
                return name(one.part);
    return notKnown();
}

QString Discretion::other(const QString &name, const QString &job) const
{
    return m_audience == Audience::Full ? name : job;
}

QString Discretion::day(QDate day) const
{
    return longDay(day);
}

QString Discretion::shortDay(QDate day) const
{
    return reports::shortDay(day);
}

QString Discretion::time(QTime time) const
{
    return time.toString(u"HH:mm"_s);
}

QString Discretion::place(const Incident &incident) const
{
    return incident.placeDetail;
}

QString Discretion::site(Id<Site> site) const
{
    for (const Site &one : m_people.sites)
        if (one.id() == site)
            return one.name;
    return {};
}

QString Discretion::post(Id<Post> post) const
{
    for (const Post &one : m_people.posts)
        if (one.id() == post)
            return one.name;
    return {};
}

QString Discretion::words(const QString &text, const QString &where) const
{
    Q_UNUSED(where)
    return text;
}

} // namespace core::reports
