// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/editors/rowsof.h"
#include "ui/records/sheetpage.h"

namespace ui {

/// A post: who holds it and held it, and what it answers for.
class PostPage : public SheetPage
{
    Q_OBJECT

public:
    /// \a tab is not used: everything stands on one sheet.
    PostPage(Session &session, const QString &uid, const QString &tab = {});

    RowEditor *holders() const { return m_holders; }

protected:
    void fill() override;

private:
    RowKind<core::PostHolder> holderRows();
    void actions();

    core::Post m_post;
    RowEditor *m_holders = nullptr;
};

} // namespace ui
