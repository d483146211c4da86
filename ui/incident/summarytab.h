// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

class QVBoxLayout;

namespace ui {

class Card;
class NotificationRows;

/// The incident at a glance: what happened, what is next, what runs, who must be told, what is
/// missing and what it belongs with.
class SummaryTab : public IncidentTab
{
    Q_OBJECT

public:
    SummaryTab(Session &session, const QString &incidentUid, QWidget *parent = nullptr);

    void present(const core::IncidentCase &held) override;

private:
    void details(const core::IncidentCase &held);
    void nextStep(const core::IncidentCase &held);
    void footage(const core::IncidentCase &held);
    void clocks(const core::IncidentCase &held);
    void people(const core::IncidentCase &held);
    void timeline(const core::IncidentCase &held);
    void gaps(const core::IncidentCase &held);
    void links(const core::IncidentCase &held);
    void link(core::Record::Id self, const core::RelatedIncident &other);

    Card *m_details;
    Card *m_timeline;
    Card *m_gaps;
    Card *m_clocks;
    Card *m_people;
    Card *m_links;
    QVBoxLayout *m_left;
    QVBoxLayout *m_banners;
    NotificationRows *m_told = nullptr;
};

} // namespace ui
