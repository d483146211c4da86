// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace core {
struct KeyHolder;
}

namespace ui {

class Session;

/// Who can open this casebook: each with their own passphrase, role and last day.
class KeysCard : public Card
{
    Q_OBJECT

public:
    /// \a session must live longer.
    explicit KeysCard(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    QWidget *row(const core::KeyHolder &holder);
    void add();
    void remove(const core::KeyHolder &holder);
    void changePassphrase();

    Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace ui
