// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/draftdialog.h"

class QHBoxLayout;

namespace ui {

class FieldRow;
class TextBox;

/// Asks why before something is done that needs a reason; without one it is not done.
class ReasonDialog : public DraftDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title,
                 const QString &explanation,
                 const QString &question,
                 const QString &doIt,
                 QWidget *parent);

    /// Keeps what is written as the draft \a editor ("reason.withdraw") of \a recordUid until
    /// settled(), and shows what was written before.
    void keepFor(Session &session, const QString &editor, const QString &recordUid);
    /// What was written, without blanks around it.
    QString reason() const;

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextBox *m_reason;
    FieldRow *m_row;
    QHBoxLayout *m_foot;
};

} // namespace ui
