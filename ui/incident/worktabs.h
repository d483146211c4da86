// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

class QVBoxLayout;

namespace ui {

class RowEditor;

/// What covers the incident: its investigations or its post-incident reviews, each with its state,
/// or an invitation to start one.
class CoverTab : public IncidentTab
{
    Q_OBJECT

public:
    enum class Of { Investigation, Review };

    CoverTab(Session &session, const QString &incidentUid, Of of, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

private:
    void presentInvestigations(const core::HeldCase &held);
    void presentReviews(const core::HeldCase &held);
    void invite(const QString &icon,
                const QString &sentence,
                const QString &hint,
                const QString &start,
                const QString &step);

    Of m_of;
    QVBoxLayout *m_box;
};

/// The actions that came from the incident, its investigations and its reviews.
class ActionsTab : public IncidentTab
{
    Q_OBJECT

public:
    ActionsTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;
    RowEditor *actions() const { return m_actions; }

private:
    RowEditor *makeActions(const core::HeldCase &held);

    RowEditor *m_actions;
};

/// What went out about the incident: released reviews, filed reports, letters.
class LettersTab : public IncidentTab
{
    Q_OBJECT

public:
    LettersTab(Session &session, const QString &incidentUid, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

private:
    QVBoxLayout *m_box;
};

} // namespace ui
