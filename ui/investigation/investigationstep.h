// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
#include "ui/investigation/investigationpage.h"
#include "ui/wizard/steppage.h"

#include <optional>

namespace ui {

/// A step of an investigation: what it shows is in file(); fields bound to the investigation itself
/// are stored together.
class InvestigationStep : public StepPage
{
    Q_OBJECT

public:
    InvestigationStep(InvestigationPage &page, const QString &code);

    void fill() override;

protected:
    core::Result<void> commit(const QSet<QString> &except, const QString &draftUid) override;

    const core::InvestigationFile &file() const { return m_page.file(); }
    const core::Investigation &investigation() const { return m_page.file().investigation; }
    core::Record::Id recordId() const { return investigation().record.id; }
    InvestigationPage &page() const { return m_page; }
    const CaseWords &words() const { return m_page.words(); }
    /// Fields of the investigation itself; the first call makes the form.
    BoundForm<core::Investigation> &fields();

private:
    InvestigationPage &m_page;
    std::optional<BoundForm<core::Investigation>> m_fields;
};

} // namespace ui
