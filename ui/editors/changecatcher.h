// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/session.h"

namespace ui {

/// Notes which commit was made while it lives, so that the sentence about it can offer Undo.
class ChangeCatcher
{
public:
    explicit ChangeCatcher(Session &session)
    {
        m_connection = QObject::connect(
            &session, &Session::changed, &session, [this](const core::Changes &changes) {
                if (m_uid.isEmpty())
                    m_uid = changes.changeSetUid;
            });
    }
    ~ChangeCatcher() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(ChangeCatcher)

    /// The first commit since then; empty where nothing was written.
    QString uid() const { return m_uid; }

private:
    QMetaObject::Connection m_connection;
    QString m_uid;
};

} // namespace ui
