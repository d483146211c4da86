// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/casework.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class DraftKeeper;
class Form;
class PageHeader;
class Session;

/// A remedial action: how it stands and why, where it came from, each due day it had, and its
/// completion, verification, rejection and check of effect.
class ActionPage : public QWidget
{
    Q_OBJECT

public:
    /// \a tab: "action.reject" opens that question, as a draft of it does.
    ActionPage(Session &session, const QString &uid, const QString &tab = {});

    /// Asks for what completing, rejecting or checking needs: "complete", "reject", "effect".
    void ask(const QString &what);
    /// The same for "action.reject"; any other \a tab shows nothing more.
    Q_INVOKABLE void showTab(const QString &tab);

private:
    Form *questionForm(const QString &what);
    void leave();
    void show();
    QWidget *facts();
    QWidget *history();
    void buildActions();
    void answer(const QString &what);
    void done(const core::Error *error, const QString &sentence);

    Session &m_session;
    QString m_uid;
    core::Action m_action;
    PageHeader *m_header;
    QVBoxLayout *m_body;
    QVBoxLayout *m_question;
    Form *m_form = nullptr;
    QPointer<DraftKeeper> m_keeper; ///< of the question that is open
};

} // namespace ui
