// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

namespace ui {

class Card;
class RowEditor;
class TimelineView;

/// Everything that happened around the incident on one line, and the entries written down by hand.
class TimelineTab : public IncidentTab
{
    Q_OBJECT

public:
    TimelineTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

    RowEditor *entries() const { return m_entries; }

private:
    RowEditor *makeEntries(const core::HeldCase &held);
    void print();

    core::HeldCase m_held;
    Card *m_card;
    TimelineView *m_view;
    RowEditor *m_entries;
};

} // namespace ui
