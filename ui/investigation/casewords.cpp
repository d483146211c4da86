// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/casewords.h"

#include "core/base/cutatword.h"
#include "core/domain/labels.h"
#include "core/reports/frame.h"

namespace ui {

using namespace Qt::StringLiterals;

QString CaseWords::part(core::Part::Id id) const
{
    for (const core::IncidentFile &incident : m_file->incidents)
        for (const core::PartFile &one : incident.parts)
            if (one.part.id == id)
                return part(one.part);
    return {};
}

QString CaseWords::part(const core::Part &part) const
{
    QString name = m_names.value(part.personId.value());
    if (part.personId.isNull() || name.isEmpty())
        name = part.describedAs;
    if (name.isEmpty())
        name = core::label(core::List::PartRole, part.role);
    const QString words = part.code + u' ' + name;
    return m_file->incidents.size() < 2 ? words
                                        : u"%1 (%2)"_s.arg(words, incident(part.incidentId));
}

QString CaseWords::incident(core::Incident::Id id) const
{
    for (const core::IncidentFile &file : m_file->incidents)
        if (file.incident.id() == id)
            return file.incident.record.reference();
    return {};
}

QList<ChoiceBox::Choice> CaseWords::parts(const QStringList &roles) const
{
    QList<ChoiceBox::Choice> choices;
    for (const core::IncidentFile &incident : m_file->incidents)
        for (const core::PartFile &one : incident.parts)
            if (roles.isEmpty() || roles.contains(one.part.role))
                choices.append({QString::number(one.part.id.value()), part(one.part)});
    return choices;
}

QList<ChoiceBox::Choice> CaseWords::incidents() const
{
    QList<ChoiceBox::Choice> choices;
    for (const core::IncidentFile &file : m_file->incidents)
        choices.append(
            {QString::number(file.incident.id().value()),
             u"%1, %2"_s.arg(file.incident.record.reference(), file.incident.record.title)});
    return choices;
}

QList<ChoiceBox::Choice> CaseWords::exhibits() const
{
    QList<ChoiceBox::Choice> choices;
    for (const core::Exhibit &exhibit : m_file->exhibits)
        choices.append({QString::number(exhibit.id().value()),
                        joined({exhibit.code, firstLine(exhibit.description)}, u" "_s)});
    return choices;
}

QList<core::PartFile> CaseWords::victims() const
{
    QList<core::PartFile> found;
    for (const core::IncidentFile &incident : m_file->incidents)
        for (const core::PartFile &one : incident.parts)
            if (one.part.role == u"victim")
                found.append(one);
    return found;
}

QString momentOf(QDate day, QTime at)
{
    if (!day.isValid())
        return {};
    const QString words = core::reports::shortDay(day);
    return at.isValid() ? u"%1, %2"_s.arg(words, at.toString(u"HH:mm"_s)) : words;
}

QString firstLine(const QString &text)
{
    return core::cutAtWord(text.trimmed().section(u'\n', 0, 0), 140);
}

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

} // namespace ui
