// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

namespace ui {

class HistoryCard;

/// Who changed what and when, in words; each commit can be taken back.
class HistoryTab : public IncidentTab
{
    Q_OBJECT

public:
    HistoryTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

private:
    QList<core::HistoryEntry> read(const core::HeldCase &held) const;

    HistoryCard *m_card;
};

} // namespace ui
