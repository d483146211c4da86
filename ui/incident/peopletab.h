// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

#include <QHash>

class QLabel;
class QVBoxLayout;

namespace ui {

class AbsenceStrip;
class Card;
class RowEditor;

/// The people of an incident; for each victim the injuries and the diary of absence with what it
/// comes to in law.
class PeopleTab : public IncidentTab
{
    Q_OBJECT

public:
    PeopleTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

    RowEditor *parts() const { return m_parts; }
    /// The diary of absence of the victim \a code ("V1"); null where there is none.
    RowEditor *periods(const QString &code) const { return m_victims.value(code).periods; }
    RowEditor *injuries(const QString &code) const { return m_victims.value(code).injuries; }
    AbsenceStrip *strip(const QString &code) const { return m_victims.value(code).strip; }

private:
    struct Victim
    {
        Card *card = nullptr;
        RowEditor *injuries = nullptr;
        RowEditor *periods = nullptr;
        AbsenceStrip *strip = nullptr;
        QLabel *sentence = nullptr;
        QLabel *merged = nullptr;
    };

    Victim addVictim(const core::HeldCase &held, const core::PartFile &part);
    void presentVictim(const core::HeldCase &held, const core::PartFile &part);

    RowEditor *m_parts;
    QVBoxLayout *m_box;
    QHash<QString, Victim> m_victims; ///< by code
};

} // namespace ui
