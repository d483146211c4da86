// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

namespace ui {

class RowEditor;

/// What is to be done or heard, and who was spoken to.
class DiaryTab : public IncidentTab
{
    Q_OBJECT

public:
    DiaryTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

    RowEditor *notes() const { return m_notes; }
    RowEditor *contacts() const { return m_contacts; }

private:
    RowEditor *makeNotes(const core::HeldCase &held);
    RowEditor *makeContacts(const core::HeldCase &held);
    void finish(const core::DiaryNote &note);

    RowEditor *m_notes;
    RowEditor *m_contacts;
};

} // namespace ui
