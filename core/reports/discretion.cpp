// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/discretion/hiding.h"
#include "core/reports/discretion/namewalk.h"
#include "core/reports/frame.h"

#include <QLocale>

#include <algorithm>

namespace core::reports {

using namespace Qt::StringLiterals;

struct Discretion::Hiding
{
    hiding::CaseNames names;
    hiding::Patterns patterns;
};

Discretion::Discretion(Audience audience,
                       const QList<IncidentFile> &incidents,
                       const CasePeople &people,
                       const QList<NamedPerson> &others)
    : m_audience(audience)
    , m_incidents(incidents)
    , m_people(people)
{
    const bool shareable = audience == Audience::Shareable;
    hiding::CaseNames names = hiding::caseNames(incidents, people, others);
    hiding::Patterns patterns(hiding::knownFacts(incidents, people, names, shareable), shareable);
    m_hiding = std::make_shared<const Hiding>(Hiding{std::move(names), std::move(patterns)});
}

QString Discretion::code(const Part &part) const
{
    return m_hiding->names.codes.value(part.id.value(), part.code);
}

QString Discretion::code(Id<Part> part) const
{
    return m_hiding->names.codes.value(part.value());
}

QString Discretion::name(const Part &part) const
{
    const QString own = code(part);
    if (m_audience == Audience::Shareable)
        return own;
    if (m_audience == Audience::Restricted) {
        QStringList all{own, words(part.job, Tr::tr("Job")), words(part.team, Tr::tr("Team"))};
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    const auto person = std::find_if(m_people.people.cbegin(),
                                     m_people.people.cend(),
                                     [&](const Person &p) { return p.id() == part.personId; });
    const QString who = person == m_people.people.cend() ? part.describedAs : person->record.title;
    return who.isEmpty() ? own : u"%1 (%2)"_s.arg(who, own);
}

QString Discretion::name(Id<Part> part) const
{
    for (const IncidentFile &file : m_incidents) {
        for (const PartFile &one : file.parts) {
            if (one.part.id == part)
                return name(one.part);
        }
    }
    return notKnown();
}

QString Discretion::other(const QString &name, const QString &job) const
{
    if (m_audience == Audience::Full || name.trimmed().isEmpty())
        return name;
    if (const int who = m_hiding->names.forms.whose(name); who >= 0) {
        const QString &replacement = m_hiding->names.forms.person(who).replacement;
        if (!replacement.startsWith(u'['))
            return replacement;
    } else if (!hiding::isPersonName(name)) {
        return words(name, Tr::tr("Name"));
    }
    if (m_audience == Audience::Restricted && !job.trimmed().isEmpty())
        return words(job, Tr::tr("Job"));
    return Tr::tr("a person");
}

QString Discretion::day(QDate day) const
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (m_audience == Audience::Shareable && day.isValid())
        return british.toString(day, u"MMMM yyyy"_s);
    return longDay(day);
}

QString Discretion::shortDay(QDate day) const
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (m_audience == Audience::Shareable && day.isValid())
        return british.toString(day, u"MMM yyyy"_s);
    return reports::shortDay(day);
}

QString Discretion::time(QTime time) const
{
    return m_audience == Audience::Shareable ? QString() : time.toString(u"HH:mm"_s);
}

QString Discretion::when(const Incident &incident) const
{
    if (m_audience == Audience::Shareable || !incident.occurredOn.isValid())
        return day(incident.occurredOn);
    const QString from = incident.occurredAt.isValid()
                             ? u"%1, %2"_s.arg(day(incident.occurredOn), time(incident.occurredAt))
                             : day(incident.occurredOn);
    if (incident.precision == u"between" && incident.occurredUntilOn.isValid()) {
        const QString until
            = incident.occurredUntilAt.isValid()
                  ? u"%1, %2"_s.arg(day(incident.occurredUntilOn), time(incident.occurredUntilAt))
                  : day(incident.occurredUntilOn);
        return Tr::tr("Between %1 and %2").arg(from, until);
    }
    if (!incident.occurredAt.isValid())
        return Tr::tr("%1, time not known").arg(from);
    if (incident.precision == u"about")
        return Tr::tr("%1, about %2").arg(day(incident.occurredOn), time(incident.occurredAt));
    return from;
}

const Site *Discretion::siteOf(Id<Site> site) const
{
    const auto found = std::find_if(m_people.sites.cbegin(),
                                    m_people.sites.cend(),
                                    [&](const Site &one) { return one.id() == site; });
    return found == m_people.sites.cend() ? nullptr : &*found;
}

QString Discretion::place(const Incident &incident) const
{
    const QString kind
        = incident.placeType.isEmpty() ? QString() : label(List::PlaceType, incident.placeType);
    if (m_audience == Audience::Shareable)
        return kind.isEmpty() ? site(incident.siteId) : kind;
    QStringList parts{site(incident.siteId)};
    if (parts.first().isEmpty())
        parts << kind;
    parts << words(incident.placeDetail, Tr::tr("Place"));
    if (m_audience == Audience::Full)
        parts << QString(incident.placeAddress).replace(u'\n', u", "_s);
    parts.removeAll(QString());
    return parts.isEmpty() ? notKnown() : parts.join(u", "_s);
}

QString Discretion::site(Id<Site> id) const
{
    const Site *site = siteOf(id);
    if (!site)
        return {};
    return m_audience == Audience::Shareable ? label(List::SiteKind, site->siteKind)
                                             : words(site->name, Tr::tr("Site"));
}

QString Discretion::post(Id<Post> post) const
{
    for (const Post &one : m_people.posts) {
        if (one.id() == post)
            return words(one.name, Tr::tr("Post"));
    }
    return {};
}

QString Discretion::number(const QString &value) const
{
    return m_audience == Audience::Full || value.trimmed().isEmpty() ? value
                                                                     : Tr::tr("[reference]");
}

QString Discretion::words(const QString &given, const QString &where) const
{
    if (m_audience == Audience::Full || given.isEmpty())
        return given;
    const hiding::CaseNames &names = m_hiding->names;
    const QString text = given.normalized(QString::NormalizationForm_C);
    const QList<hiding::Token> all
        = hiding::tokens(text, [&](const QString &word) { return names.forms.knows(word); });
    QList<hiding::Hit> hits = m_hiding->patterns.find(text);
    hits += hiding::findNames(names.forms, text, all, hits);
    std::sort(hits.begin(), hits.end(), [](const hiding::Hit &a, const hiding::Hit &b) {
        return a.at < b.at;
    });
    QString shown;
    qsizetype done = 0;
    for (const hiding::Hit &hit : std::as_const(hits)) {
        if (hit.replacement.isEmpty() || hit.at < done)
            continue;
        shown += QStringView(text).mid(done, hit.at - done);
        shown += hit.replacement;
        done = hit.end();
        const Find find{text.mid(hit.at, hit.length).simplified(), hit.replacement, where};
        if (find.found != find.replacement && !m_finds.contains(find))
            m_finds << find;
    }
    shown += QStringView(text).mid(done);
    for (const QString &like : hiding::looksLikeNames(text, all, hits, names.places)) {
        if (!m_looksLikeName.contains(like))
            m_looksLikeName << like;
    }
    return shown;
}

} // namespace core::reports
