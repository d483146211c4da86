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

private:
    RowEditor *makeSubmissions(const core::HeldCase &held);
    QWidget *duty(const core::HeldCase &held, const core::DutyFile &file);
    QWidget *decisions(const core::HeldCase &held, const core::DutyFile &file);
    void decide(const core::DutyFile &file, bool agrees);
    void withdraw(const core::DutyFile &file);
    void finish(const core::Result<void> &done, const QString &sentence, const QString &changeSet);

    QVBoxLayout *m_duties;
    RowEditor *m_submissions;
};

} // namespace ui
