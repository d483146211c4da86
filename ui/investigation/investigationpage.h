// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
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
    const core::InvestigationFile &file() const { return m_file; }

protected:
    core::Result<State> load() override;
    StepPage *makeStep(const QString &code) override;
    QString help(const QString &step) const override;
    void leave() override;

private:
    QString m_uid;
    core::InvestigationFile m_file;
};

} // namespace ui
