// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/editors/editorpage.h"

namespace ui {

class SitePicker;

/// A site: its name, where it is, how long its cameras are kept and whom to ask.
class SiteDetails : public EditorPage
{
    Q_OBJECT

public:
    /// \a recordUid: the site, or empty for a new one.
    SiteDetails(Session &session, const QString &recordUid);

protected:
    qint64 fill() override;
    QMap<QString, QString> problems() const override;
    core::Result<Done> commit(const QString &draftUid) override;

private:
    core::Site typed() const;

    core::Site m_site;
    SitePicker *m_partOf;
};

} // namespace ui
