// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

class Form;
class Session;

/// Where reports of physical assaults go since the national system closed, and by when.
class AssaultReportsCard : public Card
{
    Q_OBJECT

public:
    /// \a session must live longer.
    explicit AssaultReportsCard(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    void save();

    Session &m_session;
    Form *m_form;
    QPushButton *m_save;
};

} // namespace ui
