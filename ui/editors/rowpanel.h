// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/draftkeeper.h"
#include "ui/editors/form.h"

#include <QFrame>

class QPushButton;

namespace ui {

class Banner;
class ErrorSummary;

/// The form of a RowEditor while a row is open: its fields between a heading and Save, Close,
/// Discard and Remove. Ctrl+S saves and Esc closes.
class RowPanel : public QFrame
{
    Q_OBJECT

public:
    /// \a rowUid is empty for a new row; \a removeWords is empty where rows stay.
    RowPanel(Session &session,
             const QString &heading,
             const QString &editor,
             const QString &recordUid,
             const QString &rowUid,
             const QString &removeWords,
             QWidget *parent = nullptr);

    Form &form() const { return *m_form; }
    DraftKeeper &keeper() const { return *m_keeper; }
    /// The row in hand; empty for a new one.
    QString rowUid() const { return m_rowUid; }

    /// Call with the stored values in the form: watches them and puts the draft back. \a title is
    /// what Today calls the draft.
    void ready(const QString &title, qint64 rowVersion);
    /// Puts each sentence beside its field and lists them; \a whole is a sentence of no field.
    void showProblems(const QMap<QString, QString> &problems, const QString &whole = {});
    /// Throws away what was typed; offers to take it back until the form closes.
    void discard();
    /// Moves the focus to the first field.
    void focusFirst();

Q_SIGNALS:
    void saveAsked();
    void closeAsked();
    void removeAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *foot(const QString &removeWords);
    void noteRow();

    QString m_rowUid;
    Form *m_form;
    DraftKeeper *m_keeper;
    ErrorSummary *m_summary;
    Banner *m_note;
    QPushButton *m_discard = nullptr;
    bool m_noting = false;
};

} // namespace ui
