// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

#include <QTest>

using namespace Qt::StringLiterals;

TestCasebook::TestCasebook(QDate today)
    : m_clock(core::Clock::at(today))
{
    qputenv("CASEBOOK_LIGHT_KDF", "1");
    qputenv("CASEBOOK_PATH_KIND", "local");
    auto created = core::Casebook::create(folder(),
                                          {u"Northmoor Community NHS Trust"_s,
                                           u"RXX"_s,
                                           u"Priya Raman"_s,
                                           u"Local Security Management Specialist"_s,
                                           QString::fromLatin1(testPassphrase),
                                           {}},
                                          m_clock);
    if (!created)
        qFatal("%s", qPrintable(created.error().message + u" / "_s + created.error().detail));
    core::Casebook::Created made = *std::move(created);
    m_casebook = std::move(made.casebook);
}

QString TestCasebook::folder() const
{
    return m_dir.filePath(u"Test.casebook"_s);
}

void TestCasebook::reopen(const QString &name, const QString &passphrase)
{
    m_casebook.reset();
    auto opened = core::Casebook::open(
        folder(), passphrase, name.isEmpty() ? std::nullopt : std::optional(name), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + u" / "_s + opened.error().detail));
    m_casebook = *std::move(opened);
}

core::IncidentFile sampleIncident()
{
    core::IncidentFile file;
    core::Incident &incident = file.incident;
    incident.occurredOn = QDate(2026, 11, 12);
    incident.occurredAt = QTime(22, 40);
    incident.precision = u"exact"_s;
    incident.reportedOn = QDate(2026, 11, 13);
    incident.reportedAt = QTime(7, 15);
    incident.placeType = u"patient_home"_s;
    incident.placeDetail = u"14 Larch Road"_s;
    incident.category = u"PA"_s;
    incident.subcategory = u"PA01"_s;
    incident.loneWorker = core::Tri::Yes;
    incident.anyoneHurt = core::Tri::Yes;
    incident.description
        = u"Will punched me when I asked to see the wound. I left and rang the office."_s;

    core::PartFile victim;
    victim.part.role = u"victim"_s;
    victim.part.describedAs = u"Adaeze Okafor"_s;
    victim.part.workStatus = u"employee"_s;
    victim.part.employer = u"trust"_s;
    victim.part.job = u"Community nurse"_s;
    victim.part.atWork = core::Tri::Yes;
    victim.part.acts = u"PA01"_s;
    victim.part.intent = u"deliberate"_s;
    victim.part.physicalHarm = u"moderate"_s;
    core::Injury injury;
    injury.injuryKind = u"bruise"_s;
    injury.bodyPart = u"face"_s;
    victim.injuries.append(injury);
    core::IncapacityPeriod off;
    off.fromOn = QDate(2026, 11, 13);
    off.periodKind = u"absent"_s;
    off.cause = u"physical_injury"_s;
    victim.periods.append(off);
    file.parts.append(victim);

    core::PartFile assailant;
    assailant.part.role = u"assailant"_s;
    assailant.part.describedAs = u"Will Ward"_s;
    assailant.part.workStatus = u"patient"_s;
    file.parts.append(assailant);

    core::PartFile witness;
    witness.part.role = u"witness"_s;
    witness.part.describedAs = u"the neighbour at number 16"_s;
    file.parts.append(witness);
    return file;
}

qint64 number(core::Database &db, const QString &sql, const QVariantList &values)
{
    auto row = db.run(sql, values);
    if (!row || !row->next())
        qFatal("%s: %s", qPrintable(sql), row ? "no row" : qPrintable(row.error().detail));
    return row->value(0).toLongLong();
}
