// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"

#include <QObject>

class QWidget;

namespace ui {

class Session;

/// What can be done about an incident as a whole, from its head, its menu and its next step.
class IncidentSteps : public QObject
{
    Q_OBJECT

public:
    /// \a page stands behind the questions that are asked.
    IncidentSteps(Session &session, QWidget *page);

    /// Does the step called \a action for \a held: triage, investigate, investigation, review,
    /// edit, another, withdraw, duplicate. What is a tab of the page is tabWanted().
    void take(const QString &action, const core::HeldCase &held);
    /// The words on the button of \a action; empty where it needs none.
    static QString words(const QString &action, const core::HeldCase &held);

Q_SIGNALS:
    void tabWanted(const QString &tab);

private:
    void investigate(const core::HeldCase &held);
    void review(const core::HeldCase &held);
    void withdraw(const core::HeldCase &held);

    Session &m_session;
    QWidget *m_page;
};

} // namespace ui
