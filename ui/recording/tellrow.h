// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/notify.h"
#include "ui/editors/form.h"

class QLabel;
class QPushButton;

namespace ui {

/// Someone who must be told: by when and why, whether they were and by whom, or why not.
class TellRow : public QWidget
{
    Q_OBJECT

public:
    /// \a code: List::Notify.
    TellRow(Session &session, const QString &code);

    const QString &code() const { return m_code; }
    Form *form() const { return m_form; }
    /// Whether the rules ask for it now, or ask whether they do; nothing where they no longer do.
    void setRule(const std::optional<core::NotifyRow> &rule);
    void fill(const core::Notification &stored);
    core::Notification read(core::Notification before) const;
    /// Whether anything was said about it.
    bool isAnswered() const;

private:
    QString field(const char *name) const;
    void tellNow();
    void showAnswer();

    Session &m_session;
    QString m_code;
    QLabel *m_when;
    QLabel *m_state;
    QPushButton *m_told;
    QPushButton *m_notNeeded;
    Form *m_form;
    bool m_open = false;
    bool m_openReason = false;
};

} // namespace ui
