// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewpage.h"
#include "ui/wizard/steppage.h"

#include <optional>

namespace ui {

/// A step of a review: what it shows is in file(); fields bound to the review itself are stored
/// together.
class ReviewStep : public StepPage
{
    Q_OBJECT

public:
    ReviewStep(ReviewPage &page, const QString &code);

    void fill() override;

protected:
    core::Result<void> commit(const QSet<QString> &except, const QString &draftUid) override;

    const core::ReviewFile &file() const { return m_page.file(); }
    const core::Review &review() const { return m_page.file().review; }
    core::Record::Id recordId() const { return review().record.id; }
    ReviewPage &page() const { return m_page; }
    /// Fields of the review itself; the first call makes the form.
    BoundForm<core::Review> &fields();

private:
    ReviewPage &m_page;
    std::optional<BoundForm<core::Review>> m_fields;
};

} // namespace ui
