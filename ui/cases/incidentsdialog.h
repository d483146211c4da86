// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/incidents.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ErrorSummary;
class FieldRow;
class IncidentPicker;
class Session;

/// Asks which incidents go together before a review or an investigation of them is started: those
/// chosen already, those that share a person, the place or the time, and any other that is found.
class IncidentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it says: "Start a review".
    struct Words
    {
        QString title;
        QString one;  ///< the button for 1 incident
        QString many; ///< the button for %1 incidents
    };
    /// Makes what was asked for; what went wrong, which the dialog shows and stays.
    using Start = std::function<core::Result<void>(const QList<core::Incident::Id> &incidents)>;

    IncidentsDialog(Session &session,
                    const Words &words,
                    const QList<core::Incident::Id> &chosen,
                    Start start,
                    QWidget *parent = nullptr);

    /// The incidents that are ticked, in the order shown.
    QList<core::Incident::Id> chosen() const;
    /// Ticks an incident, adding it where it is not shown yet.
    void add(core::Incident::Id incident);
    /// Starts it with what is ticked.
    void start();

private:
    void suggest();
    QCheckBox *line(const core::Incident &incident, const QString &why, bool ticked);
    void addFound();
    void count();

    Session &m_session;
    Words m_words;
    Start m_start;
    QList<std::pair<core::Incident::Id, QCheckBox *>> m_lines;
    ErrorSummary *m_summary;
    QVBoxLayout *m_chosen;
    QVBoxLayout *m_suggested;
    IncidentPicker *m_picker;
    FieldRow *m_find;
    QPushButton *m_go;
};

} // namespace ui
