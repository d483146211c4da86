// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/accounts.h"
#include "ui/start/frontpage.h"

namespace ui {

class ChoiceBox;
class FieldRow;
class PassphraseFields;
class TextBox;

/// Gives a person a new passphrase with the printed recovery key.
class RecoveryPage : public FrontPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(const core::ClosedCasebook &casebook, QWidget *parent = nullptr);

    /// It did not work: says why and lets the person try again.
    void refuse(const core::Error &error);

Q_SIGNALS:
    void
    recoverRequested(const QString &recoveryKey, const QString &userUid, const QString &passphrase);
    void backRequested();

private:
    void recover();

    ChoiceBox *m_person;
    FieldRow *m_personRow;
    TextBox *m_key;
    FieldRow *m_keyRow;
    PassphraseFields *m_passphrase;
};

} // namespace ui
