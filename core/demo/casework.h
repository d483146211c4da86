// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/inquiry.h"

namespace core::demo {

/// Puts down what becomes of an incident after it is recorded: triage, investigation, review,
/// duties, links and its end.
class Casework
{
public:
    explicit Casework(World &world)
        : m_world(world)
        , m_desk(world, m_agenda)
    {}

    Agenda &agenda() { return m_agenda; }
    CaseDesk &desk() { return m_desk; }

    /// Takes the decisions out of \a all, which are recorded without them, and plans the cases.
    /// \a all must outlive this.
    void plan(QList<Made> &all);
    /// Answers, on one day of the month, the other clocks that end soon.
    Result<void> settleClocks(QDate day);
    /// What lies on the desk today: notes of the day and what was typed and not yet stored.
    Result<void> today();

private:
    void planTriage(Made &made);
    void planCases(const QList<const Made *> &cases);
    void planDuties(const Made &made, bool reviewed);
    void planEnd(const Made &made, bool investigated);
    void planLinks(const QList<Made> &all);
    Result<void> settleDuties(const Made &made, bool reviewed, int age);
    Result<void>
    settle(Duty::Id id, const QString &rule, const QString &state, const Made &made, int age);
    Result<void> drafts();

    World &m_world;
    Agenda m_agenda;
    CaseDesk m_desk;
    QSet<int> m_reviewed; ///< indexes of incidents that a review covers
    int m_riddor = 0;
    int m_pars = 0;
};

/// The fixed case of a community nurse, planned so that her eighth day off has just passed.
/// \a made is filled and must outlive the agenda.
void planStory(World &world, CaseDesk &desk, Made &made);

} // namespace core::demo
