// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"
#include "ui/app/session.h"

#include <QWidget>

namespace ui {

/// One tab of an incident's page. It is made when it is first shown and told when the incident, or
/// anything that belongs with it, became another one.
class IncidentTab : public QWidget
{
    Q_OBJECT

public:
    IncidentTab(Session &session, const QString &incidentUid, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_session(session)
        , m_uid(incidentUid)
    {}

    /// Shows \a held. What is being typed stays.
    virtual void present(const core::HeldCase &held) = 0;

Q_SIGNALS:
    /// Another tab is meant: "duties".
    void tabWanted(const QString &tab);
    /// Something of the page's own is asked for: "triage", "investigate", "review" …
    void stepWanted(const QString &action);

protected:
    Session &session() const { return m_session; }
    QString uid() const { return m_uid; }

private:
    Session &m_session;
    QString m_uid;
};

} // namespace ui
