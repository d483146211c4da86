// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

class Form;
class Session;

/// What the casebook says of itself on every page and print, and whose law it follows.
class OrganisationCard : public Card
{
    Q_OBJECT

public:
    /// \a session must live longer.
    explicit OrganisationCard(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was saved.
    void saved();

private:
    void fill();
    void save();

    Session &m_session;
    Form *m_form;
    QPushButton *m_save;
};

} // namespace ui
