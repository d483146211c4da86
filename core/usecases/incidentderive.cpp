// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "core/rules/harm.h"
#include "core/usecases/incidents.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString partLetter(const QString &role)
{
    if (role == u"victim")
        return u"V"_s;
    if (role == u"assailant")
        return u"A"_s;
    if (role == u"caller")
        return u"C"_s;
    return role == u"responder" ? u"R"_s : u"W"_s;
}

} // namespace

QString titleOf(const Incident &incident)
{
    const QString what = incident.category.isEmpty() ? Tr::tr("Incident")
                                                     : label(List::Category, incident.category);
    if (!incident.placeDetail.trimmed().isEmpty())
        return Tr::tr("%1, %2").arg(what, incident.placeDetail.trimmed());
    if (!incident.placeType.isEmpty())
        return Tr::tr("%1, %2").arg(what, label(List::PlaceType, incident.placeType).toLower());
    return what;
}

QString nextPartCode(const QList<PartFile> &parts, const QString &role)
{
    const QString letter = partLetter(role);
    int last = 0;
    for (const PartFile &file : parts) {
        if (file.part.code.startsWith(letter))
            last = std::max(last, file.part.code.mid(1).toInt());
    }
    return letter + QString::number(last + 1);
}

void derive(IncidentFile &file)
{
    Incident &incident = file.incident;
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    const QTime time = incident.occurredOn.isValid() ? incident.occurredAt : incident.reportedAt;
    incident.sortKey = QDate(1970, 1, 1).daysTo(day) * 24 * 60
                       + (time.isValid() ? time.hour() * 60 + time.minute() : 0);
    incident.month = day.toString(u"yyyy-MM"_s);
    QStringList harms;
    for (const PartFile &part : file.parts) {
        if (part.part.role == u"victim")
            harms << part.part.physicalHarm;
    }
    if (!harms.isEmpty())
        incident.harm = worstHarm(harms);
    if (incident.record.title.trimmed().isEmpty())
        incident.record.title = titleOf(incident);
}

IncidentFile Incidents::anotherLike(const IncidentFile &like, QDate reportedOn)
{
    IncidentFile file;
    file.incident.reportedOn = reportedOn;
    file.incident.siteId = like.incident.siteId;
    file.incident.placeType = like.incident.placeType;
    file.incident.placeDetail = like.incident.placeDetail;
    file.incident.placeAddress = like.incident.placeAddress;
    for (const PartFile &from : like.parts) {
        PartFile part;
        part.part.role = from.part.role;
        part.part.code = nextPartCode(file.parts, from.part.role);
        part.part.personId = from.part.personId;
        part.part.describedAs = from.part.describedAs;
        part.part.workStatus = from.part.workStatus;
        part.part.employer = from.part.employer;
        part.part.employerName = from.part.employerName;
        part.part.job = from.part.job;
        part.part.staffGroup = from.part.staffGroup;
        part.part.team = from.part.team;
        part.part.postId = from.part.postId;
        file.parts.append(part);
    }
    return file;
}

} // namespace core
