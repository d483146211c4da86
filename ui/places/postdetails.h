// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/editors/editorpage.h"

namespace ui {

class SitePicker;

/// A post that answers for actions: what it is called, its team, its site, where lists go.
class PostDetails : public EditorPage
{
    Q_OBJECT

public:
    /// \a recordUid: the post, or empty for a new one.
    PostDetails(Session &session, const QString &recordUid);

protected:
    qint64 fill() override;
    QMap<QString, QString> problems() const override;
    core::Result<Done> commit(const QString &draftUid) override;

private:
    core::Post typed() const;

    core::Post m_post;
    SitePicker *m_site;
};

} // namespace ui
