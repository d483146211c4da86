// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "ui/editors/editorpage.h"

namespace ui {

class PostPicker;

/// A remedial action's own fields: what, why, for whom, by when. A day that moves asks for a
/// reason.
class ActionEditor : public EditorPage
{
    Q_OBJECT

public:
    /// \a recordUid: the action, or empty for a new one.
    ActionEditor(Session &session, const QString &recordUid);

protected:
    qint64 fill() override;
    QMap<QString, QString> problems() const override;
    core::Result<Done> commit(const QString &draftUid) override;

private:
    bool moves() const;

    core::Action m_action;
    PostPicker *m_post;
};

} // namespace ui
