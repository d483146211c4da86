// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/records/sheetpage.h"

namespace ui {

/// A site: where it is, its cameras, its parts and posts, and what happened there.
class SitePage : public SheetPage
{
    Q_OBJECT

public:
    /// \a tab is not used: everything stands on one sheet.
    SitePage(Session &session, const QString &uid, const QString &tab = {});

protected:
    void fill() override;

private:
    void facts();
    void parts();
    void incidents();

    core::Site m_site;
};

} // namespace ui
