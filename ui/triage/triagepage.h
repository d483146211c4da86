// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/incidents.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Banner;
class DecidedList;
class Form;
class PageHeader;
class Session;

/// Incidents nobody has decided on, one at a time with what matters for deciding; one key each: I
/// investigate, M manager, N note only, R refer, D duplicate, S look at the next one.
class TriagePage : public QWidget
{
    Q_OBJECT

public:
    explicit TriagePage(Session &session);

    /// Decides on the incident that is shown, asking first where more must be known.
    void choose(const QString &code);
    /// The uid of the incident that is shown; empty where all are decided.
    QString current() const { return m_incident.record.uid; }
    /// What was decided here, each with its Undo.
    DecidedList *decidedHere() const { return m_decidedHere; }

private:
    void next();
    void show(const core::IncidentFile &file);
    void showNothing();
    void ask(const QString &code);
    void decide(const core::TriageDecision &decision);
    void note(const core::Incident &decided,
              const core::TriageDecision &decision,
              const QStringList &commits,
              const core::Record &made);
    QWidget *summary(const core::IncidentFile &file);
    QWidget *duties(const core::IncidentFile &file);
    QWidget *choices();
    void clear();

    Session &m_session;
    PageHeader *m_header;
    QVBoxLayout *m_body;
    DecidedList *m_decidedHere;
    Form *m_asked = nullptr;
    Banner *m_problem = nullptr;
    core::Incident m_incident;
    QSet<QString> m_skipped; ///< looked at and left for later
    bool m_deciding = false;
};

} // namespace ui
