// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/form.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
class DifferenceStrip;
class ErrorSummary;
class PageHeader;
class Session;

/// An editor of one record: a form between a head and a foot with Save and Close. Ctrl+S saves; Esc
/// closes and keeps what was typed as a draft, and says so.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    /// \a editor and \a recordUid name its draft; no record: a new one.
    EditorPage(Session &session,
               const QString &title,
               const QString &editor,
               const QString &recordUid,
               QWidget *parent = nullptr);

    /// Saves; false where something is to be put right first, which is shown.
    bool save();
    /// Closes; what was typed and not saved stays as a draft.
    void leave();
    /// Throws away what was typed; offers to take it back until the editor closes.
    void discard();

    QString title() const;
    Session &session() const { return m_session; }
    Form &form() const { return *m_form; }
    DraftKeeper &keeper() const { return *m_keeper; }

Q_SIGNALS:
    /// After the commit, with the uid of what was saved.
    void saved(const QString &recordUid);
    /// The editor is done with; whoever shows it takes it away.
    void closed();

protected:
    /// What was committed.
    struct Done
    {
        QString recordUid;
        QString sentence;
    };

    /// Call last in the constructor, with the stored values in the form: watches, and puts the
    /// draft back. \a name is what Today calls the draft.
    void ready(const QString &name, qint64 rowVersion);
    /// Reads the record again, fills the form with it and gives its version; 0 for a new one.
    virtual qint64 fill() = 0;
    /// What is wrong with what was typed, by field.
    virtual QMap<QString, QString> problems() const { return {}; }
    /// Makes what was typed real; \a draftUid goes in the same transaction.
    virtual core::Result<Done> commit(const QString &draftUid) = 0;

    /// The record, empty while it is a new one.
    QString recordUid() const { return m_recordUid; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &title);
    QWidget *foot();
    void refuse(const core::Error &error);
    void offerDraft(bool restored);

    Session &m_session;
    QString m_recordUid;
    Form *m_form;
    DraftKeeper *m_keeper;
    PageHeader *m_header = nullptr;
    ErrorSummary *m_summary = nullptr;
    DifferenceStrip *m_differences = nullptr;
    Banner *m_note = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_discard = nullptr;
};

/// Shows \a page in a window of its own over \a parent, which goes when the page closes or the
/// casebook does.
QWidget *showInWindow(EditorPage *page, QWidget *parent);

} // namespace ui
