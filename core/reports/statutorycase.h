// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"
#include "core/domain/evidence.h"
#include "core/domain/investigationfile.h"
#include "core/reports/discretion.h"
#include "core/reports/frame.h"

#include <QMap>

namespace core::reports {

/// What the papers of one duty are filled from: one injured person of one incident.
struct StatutoryCase
{
    IncidentFile file;
    QString partCode; ///< V1
    CasePeople people;
    std::optional<InvestigationFile> investigation; ///< the newest that covers the incident
    QList<DutyFile> duties;                         ///< of the incident
    QList<CameraRequest> cameras;
    QList<Exhibit> exhibits;
    QStringList earlier; ///< references of earlier incidents with the same alleged assailant
    QString organisation;
    QString ods;
    QString lsms; ///< who prepares it
    QString lsmsJob;
    QString assaultsGoTo; ///< where reports of assaults are sent; empty: kept here only
    bool northernIreland = false;
    QDate today;

    /// The person the paper is about; null where the incident has no such part.
    const PartFile *person() const;
    /// Their register entry; null where only described.
    const Person *entry(const Part &part) const;
    /// The duty of \a rule for this person; null where there is none.
    const DutyFile *duty(const QString &rule) const;
    const Site *site() const;
};

/// Names and values of a form in their groups; what nobody has said is marked and listed.
class FieldSheet
{
public:
    explicit FieldSheet(QList<Block> &blocks)
        : m_blocks(blocks)
    {}

    /// Starts a group.
    void group(const QString &heading);
    /// A field; an empty \a value prints "Not known yet" and, where \a needed, is a gap.
    void field(const QString &name, const QString &value, bool needed = true);
    /// A field that Casebook does not hold: it prints "Not held: ask" and is a gap.
    void notHeld(const QString &name);
    /// Ends the last group.
    void finish();

    /// The names of what is missing, with their groups.
    QStringList gaps() const { return m_gaps; }
    /// How many fields that need not be filled are not.
    int open() const { return m_open; }

private:
    QList<Block> &m_blocks;
    QString m_group;
    Facts m_facts;
    QStringList m_gaps;
    int m_open = 0;
};

/// A box that lists \a gaps, or says that nothing on the form is missing, and how many of its fields
/// are \a open that need not be filled.
Callout gapsBox(const QStringList &gaps, int open = 0);

} // namespace core::reports
