// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/accounts.h"
#include "ui/start/frontpage.h"

class QLineEdit;

namespace ui {

class ChoiceBox;

/// Asks for the passphrase of one casebook.
class UnlockPage : public FrontPage
{
    Q_OBJECT

public:
    /// \a hint: a sentence that stands above the fields, such as why it was locked; may be empty.
    UnlockPage(const core::ClosedCasebook &casebook,
               const QString &hint,
               QWidget *parent = nullptr);

    /// Says something else above the fields.
    void setHint(const QString &hint);
    /// Chooses the person \a name, as before the lock.
    void setPerson(const QString &name);
    /// The opening failed: says why and lets the person try again.
    void refuse(const core::Error &error);

Q_SIGNALS:
    /// \a name is empty where the passphrase alone decides.
    void unlockRequested(const QString &passphrase, const QString &name);
    void recoveryRequested();
    /// Another casebook is wanted.
    void otherRequested();

private:
    void unlock();

    Banner *m_hint;
    ChoiceBox *m_person = nullptr;
    QLineEdit *m_passphrase;
};

} // namespace ui
