// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/incidentfile.h"
#include "ui/recording/incidentstep.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Banner;
class CallStep;
class ChosenLinks;
class DraftKeeper;
class ErrorSummary;
class FollowStep;
class Session;
class StepList;
class WhenStep;
class WhoStep;

/// The four short steps of an incident, in the order of the phone call: recording a new one, or
/// changing one that is recorded. Ctrl+Enter saves from any step; Esc closes and keeps what was
/// typed as a draft, which opens again at the same step, field and caret.
class IncidentEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Record, Change };

    /// Recording, \a recordUid is an incident whose place and people are taken over, or empty;
    /// changing, it is the incident.
    IncidentEditor(Session &session, Purpose purpose, const QString &recordUid);

    /// Saves; false where something is to be put right first, which is shown.
    bool save();
    /// Closes; what was typed stays as a draft.
    void leave();
    /// Throws away what was typed; offers to take it back until the page closes.
    void discard();
    /// Shows step \a index, from 0.
    void showStep(int index);
    int step() const { return m_step; }

    /// What the fields hold, over what was stored.
    core::IncidentFile read() const;
    DraftKeeper &keeper() const { return *m_keeper; }

Q_SIGNALS:
    /// After the commit.
    void saved(const core::IncidentFile &file);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildSteps();
    void buildFrame();
    QWidget *foot();
    QWidget *stepPage(IncidentStep *step, const QString &title, const QString &help);
    void addKeys();
    void open();
    core::IncidentFile firstFile();
    core::Result<core::IncidentFile> commit(const core::IncidentFile &now);
    core::Result<void> linkOthers(core::Record::Id record);
    bool complain();
    void refuse(const core::Error &error);
    void typed();
    void nameDraft();
    void readCaller(core::IncidentFile &file) const;
    void linkNext();
    QString title() const;

    Session &m_session;
    Purpose m_purpose;
    QString m_uid;
    core::IncidentFile m_base; ///< what was stored, or what a new one begins with
    ChosenLinks *m_links;
    DraftKeeper *m_keeper;
    CallStep *m_call = nullptr;
    WhenStep *m_when = nullptr;
    WhoStep *m_who = nullptr;
    FollowStep *m_follow = nullptr;
    QList<IncidentStep *> m_steps;
    QList<QScrollArea *> m_pages;
    StepList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    ErrorSummary *m_summary = nullptr;
    Banner *m_note = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_discard = nullptr;
    int m_step = 0;
    bool m_ready = false;
};

} // namespace ui
