// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importedincident.h"

#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const Column<Incident> *columnOf(const QString &field)
{
    for (const Column<Incident> &column : tableOf<Incident>().columns) {
        if (column.name == field)
            return &column;
    }
    return nullptr;
}

void addReference(IncidentFile &file, const QString &system, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    OtherReference reference;
    reference.system = system;
    reference.value = value.trimmed();
    file.references.append(reference);
}

} // namespace

QString importedField(const Incident &incident, const QString &field)
{
    const Column<Incident> *column = columnOf(field);
    return column ? column->write(incident).toString() : QString();
}

bool setImportedField(Incident &incident, const QString &field, const QString &text)
{
    const Column<Incident> *column = columnOf(field);
    if (column)
        column->read(incident, text.isEmpty() ? QVariant() : QVariant(text));
    return column != nullptr;
}

IncidentFile importedIncident(const QMap<QString, QString> &values,
                              const QString &system,
                              const QString &reference,
                              Site::Id site)
{
    IncidentFile file;
    for (auto value = values.begin(); value != values.end(); ++value)
        setImportedField(file.incident, value.key(), value.value());
    if (!file.incident.reportedOn.isValid())
        file.incident.reportedOn = file.incident.occurredOn;
    file.incident.siteId = site;
    if (site.isNull() && !values.value(u"site"_s).isEmpty()) {
        QStringList place{values.value(u"site"_s), file.incident.placeDetail};
        place.removeAll(QString());
        file.incident.placeDetail = place.join(u", "_s);
    }
    addReference(file, system, reference);
    addReference(file, system, values.value(u"other_reference"_s));
    addReference(file, u"police_log"_s, values.value(u"police_reference"_s));
    return file;
}

} // namespace core
