// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

class QVBoxLayout;

namespace ui {

class RowEditor;

/// What the law and the organisation's own rules ask because of an incident, each with its working;
/// a person agrees or overrides with a reason, and files what is owed.
class DutiesTab : public IncidentTab
{
    Q_OBJECT

public:
    DutiesTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

    RowEditor *submissions() const { return m_submissions; }
    RowEditor *clocks() const { return m_clocks; }

private:
    RowEditor *makeClocks(const core::HeldCase &held);

    QVBoxLayout *m_duties;
    RowEditor *m_submissions;
    RowEditor *m_clocks;
};

} // namespace ui
