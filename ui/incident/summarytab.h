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

    void present(const core::HeldCase &held) override;

private:
    void details(const core::HeldCase &held);
    void nextStep(const core::HeldCase &held);
    void footage(const core::HeldCase &held);
    void clocks(const core::HeldCase &held);
    void people(const core::HeldCase &held);
    void timeline(const core::HeldCase &held);
    void gaps(const core::HeldCase &held);
    void links(const core::HeldCase &held);
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
