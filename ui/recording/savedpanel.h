// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Session;

/// After recording: the reference to read out, large, and what to do next.
class SavedPanel : public QWidget
{
    Q_OBJECT

public:
    SavedPanel(Session &session, const core::IncidentFile &file);

Q_SIGNALS:
    /// Another call is waiting: record a new incident with nothing taken over.
    void anotherRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *reference(const core::IncidentFile &file);
    void addQuestions(const core::IncidentFile &file, QVBoxLayout &column);
    QWidget *buttons(const core::IncidentFile &file);
    QString followed(const core::IncidentFile &file) const;

    Session &m_session;
};

} // namespace ui
