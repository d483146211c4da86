// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
#include "ui/investigation/casewords.h"
#include "ui/wizard/wizardpage.h"

namespace ui {

/// An investigation in its twelve steps, with its decisions reached from each of them.
class InvestigationPage : public WizardPage
{
    Q_OBJECT

public:
    /// Shows \a step, or "decisions"; without it, where the draft was left or the first gap.
    InvestigationPage(Session &session,
                      const QString &recordUid,
                      const QString &step = {},
                      QWidget *parent = nullptr);

    /// The investigation as it is stored now.
    const core::InvestigationFile &file();
    /// Its people and incidents in words.
    const CaseWords &words();
    /// Stores what \a edit changes in an incident of it; \a draftUid goes in the same transaction.
    core::Result<void> changeIncident(core::Incident::Id incident,
                                      const std::function<void(core::IncidentFile &)> &edit,
                                      const QString &draftUid = {});
    /// Stores a part that was read as \a base. Conflict where it changed since.
    core::Result<core::Part>
    keepPart(const core::Part &part, const core::Part &base, const QString &draftUid);

    /// Opens the review of its incidents, starting one where there is none.
    void startReview();
    /// Asks for a file and writes the schedule of unused material to it as a workbook.
    void exportUnused();

protected:
    core::Result<State> load() override;
    StepPage *makeStep(const QString &code) override;
    QString help(const QString &step) const override;

private:
    core::Result<void> read();
    void nameDecisions();

    QString m_uid;
    QPushButton *m_decisions = nullptr;
    core::InvestigationFile m_file;
    CaseWords m_words;
    bool m_stale = true; ///< something was committed since it was read
};

} // namespace ui
