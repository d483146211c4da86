// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class IncidentEditor;
class Session;

/// "Record an incident": the steps, and after saving the reference to read out.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    /// \a likeUid: the incident whose place and people are taken over; empty for none.
    RecordPage(Session &session, const QString &likeUid);

    /// The steps; null once the incident is saved.
    IncidentEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// The page is done with; whoever shows it takes it away.
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void start();
    void showSaved(const core::IncidentFile &file);
    void put(QWidget *shown);

    Session &m_session;
    QString m_likeUid;
    QVBoxLayout *m_box;
    QWidget *m_shown = nullptr;
    IncidentEditor *m_editor = nullptr;
};

/// "Change INC-2026-0001": the same steps on a recorded incident.
class ChangeIncidentPage : public QWidget
{
    Q_OBJECT

public:
    ChangeIncidentPage(Session &session, const QString &uid);

    IncidentEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// The page is done with; whoever shows it takes it away.
    void closed();

private:
    IncidentEditor *m_editor;
};

} // namespace ui
