// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "ui/wizard/wizardpage.h"

namespace ui {

/// A post-incident review in its eleven steps, from "ready?" to the released versions.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// Shows \a step; without it, where the draft was left or the first gap.
    ReviewPage(Session &session,
               const QString &recordUid,
               const QString &step = {},
               QWidget *parent = nullptr);

    /// The review as it is stored now.
    const core::ReviewFile &file() const { return m_file; }
    /// Whether it is released, and to be opened again before it changes.
    bool isReleased() const;

protected:
    core::Result<State> load() override;
    StepPage *makeStep(const QString &code) override;
    QString help(const QString &step) const override;

private:
    QString m_uid;
    core::ReviewFile m_file;
};

} // namespace ui
