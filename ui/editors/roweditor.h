// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/document.h"
#include "ui/editors/form.h"
#include "ui/editors/rowview.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class EmptyState;
class RowPanel;
class Session;

/// What a RowEditor says.
struct RowWords
{
    QString heading;       ///< of the list: "Contacts"
    QString add;           ///< "Add a contact"; empty where rows are not added by hand
    QString newHeading;    ///< of the form for a new row: "A new contact"
    QString editHeading;   ///< of the form for a stored row: "Change this contact"
    QString remove;        ///< "Remove this contact"; empty where rows stay
    QString emptyIcon;     ///< "phone"
    QString emptySentence; ///< "No contact is written down yet."
    QString emptyHint;     ///< what to do
};

/// A list of the rows of a record with a form to add or change one: the timeline entries of an
/// investigation, the contacts of an incident, the lessons of a review.
///
/// To make one, derive a class. Its constructor gives the words, the name of its drafts
/// ("incident.contact") and the record's uid, and calls ready() last. Its functions give the rows
/// (rows(), columns()), the fields of the form (build()), their stored values (fill()), what is
/// wrong (problems()) and the commit (commit(), which hands \a draftUid to the use case). The rest
/// is done here: what is typed is a draft at once and comes back; the row commits on Save, on
/// Ctrl+S and when the focus leaves the form for another part of the window, if nothing is wrong
/// with it; every commit offers Undo; a conflict shows both words; the list prints.
/// Whoever shows it calls reload() when the record changed. The widget is as high as its rows: put
/// it in a scrolling page.
class RowEditor : public QWidget
{
    Q_OBJECT

public:
    RowEditor(Session &session,
              const RowWords &words,
              const QString &editor,
              const QString &recordUid,
              QWidget *parent = nullptr);
    ~RowEditor() override;

    /// Reads the rows again; an open form stays as it is.
    void reload();
    /// The record's reference, for what is printed and for the name of its drafts.
    void setReference(const QString &reference) { m_reference = reference; }
    /// Whether rows can be added and changed; they can unless this is called.
    void setEditable(bool editable);

    /// Opens the form for a new row, or for a stored one. Where another row is open, that one is
    /// saved first; if it cannot be, it stays and says why.
    void openNew();
    void openRow(const QString &rowUid);
    /// Opens the form on what was typed and not saved; false where there is none.
    bool openDraft();
    /// In \a page, opens the form of the draft \a editor and puts the caret to where it was.
    static void takeUp(QWidget *page, const QString &editor);
    /// Puts the focus and the caret to where words were left, once the list is visible; false where
    /// there are none.
    bool putCaret();
    /// Saves the open row and closes the form; false where something is to be put right first.
    bool save();
    /// The same, but a form into which nothing was typed only closes.
    bool settle();
    /// Closes the form; what was typed and not saved stays as a draft.
    void leave();
    /// Throws away what was typed; it can be taken back until the form closes.
    void discard();
    /// Takes the open row away.
    void removeRow();

    /// The form of the open row; null while none is open.
    Form *form() const;
    /// The row in the form; empty for a new one.
    QString openRowUid() const;
    const QList<RowShown> &shownRows() const { return m_rows; }
    /// The list as it is printed.
    core::reports::Table table() const;
    /// Shows the list as it is printed.
    void print();
    /// The card around the list, for more controls in its head.
    Card *card() const { return m_card; }

Q_SIGNALS:
    /// The list was read again and has \a count rows.
    void reloaded(int count);

protected:
    /// What was committed.
    struct Done
    {
        QString rowUid;
        QString sentence; ///< "The contact is saved."
    };

    /// Call last in the constructor: reads the rows, and opens the form where words were left in
    /// it.
    void ready();
    /// The rows, in the order shown.
    virtual QList<RowShown> rows() = 0;
    /// The headings of the printed list.
    virtual QStringList columns() const = 0;
    /// Adds the fields to \a form. Called for each form that opens.
    virtual void build(Form &form) = 0;
    /// Puts the stored values of \a rowUid in the form, or what a new row starts with. Gives the
    /// version of the row's own record, 0 where it has none.
    virtual qint64 fill(Form &form, const QString &rowUid) = 0;
    /// What is wrong with what was typed, by field.
    virtual QMap<QString, QString> problems(const Form &form) const;
    /// Makes what was typed real; \a draftUid goes in the same transaction.
    virtual core::Result<Done>
    commit(const Form &form, const QString &rowUid, const QString &draftUid) = 0;
    /// Takes a row away; asked only where RowWords::remove is given.
    virtual core::Result<void> remove(const QString &rowUid);
    /// Does what a row's own action says.
    virtual void act(const QString &rowUid, const QString &code);
    /// Whether leaving the form commits it: not where a row can never be changed afterwards.
    virtual bool commitsOnLeaving() const { return true; }

    Session &session() const { return m_session; }
    QString recordUid() const { return m_recordUid; }
    QString reference() const { return m_reference; }

private:
    void buildCard();
    void open(const QString &rowUid);
    void place();
    void close(bool refocus);
    bool commitOpen(bool aloud);
    void refuse(const core::Error &error);
    void follow(QWidget *left, QWidget *entered);
    void leaveQuietly();
    void choose(const QString &rowUid, const QString &code);

    Session &m_session;
    RowWords m_words;
    QString m_editor;
    QString m_recordUid;
    QString m_reference;
    QList<RowShown> m_rows;
    QHash<QString, RowView *> m_views;
    Card *m_card;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    QPointer<RowPanel> m_panel;
    QTimer m_leaving;
    bool m_editable = true;
};

} // namespace ui
