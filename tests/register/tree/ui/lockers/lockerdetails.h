// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/locker.h"
#include "ui/editors/boundform.h"
#include "ui/editors/editorpage.h"

namespace ui {

/// A locker: its number, where it is, who has it.
class LockerDetails : public EditorPage
{
    Q_OBJECT

public:
    LockerDetails(Session &session, const QString &recordUid);

protected:
    qint64 fill() override;
    QMap<QString, QString> problems() const override;
    core::Result<Done> commit(const QString &draftUid) override;

private:
    BoundForm<core::Locker> m_fields;
    core::Locker m_locker;
};

} // namespace ui
