// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/people.h"
#include "ui/editors/editorpage.h"

#include <QTimer>

namespace ui {

class Banner;

/// A person of the register: names, work, contacts, identity, needs. Others who may be the same
/// person are shown while it is typed.
class PersonDetails : public EditorPage
{
    Q_OBJECT

public:
    /// \a recordUid: the person, or empty for a new one.
    PersonDetails(Session &session, const QString &recordUid);

protected:
    qint64 fill() override;
    QMap<QString, QString> problems() const override;
    core::Result<Done> commit(const QString &draftUid) override;

private:
    core::Person typed() const;
    void lookForOthers();

    core::Person m_person;
    Banner *m_others;
    QPushButton *m_open;
    QString m_otherUid;
    QTimer m_pause;
};

} // namespace ui
