// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/editors/form.h"
#include "ui/editors/rowsof.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class DraftKeeper;
class FieldRow;
class Session;
class WizardPage;

/// One step of a wizard: fields of its own, which commit together on leaving it, and lists of rows,
/// each of which commits on leaving the row.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    /// \a code: of the step; it goes before the codes of its fields in the draft.
    StepPage(WizardPage &wizard, const QString &code);

    QString code() const { return m_code; }

    /// Shows the stored values; called once after building and after every change of the record.
    virtual void fill() = 0;
    /// Puts the focus into what the gap \a field is about; false where the step does not know it.
    virtual bool showGap(const QString &field);

    /// Builds nothing twice: watches the fields; called by the wizard after the first fill().
    void watch(DraftKeeper &keeper);
    /// Puts the focus and the caret into a row where words were left.
    void putCaretInRows();
    /// Reads the rows again; where not \a editable they can only be read.
    void reloadRows(bool editable);

    /// What was left to be put right after store().
    struct Left
    {
        QList<FieldRow *> fields; ///< each with its sentence beside it
        bool rows = false;        ///< an open row says what is wrong itself
        bool isEmpty() const { return fields.isEmpty() && !rows; }
    };
    /// Commits what can be stored of the fields, and the open rows.
    core::Result<Left> store();

protected:
    /// What is wrong with the fields, by code; these are not taken and stay typed.
    virtual QMap<QString, QString> problems() const { return {}; }
    /// Stores the fields of the step, without those in \a except; \a draftUid goes in the same
    /// transaction. Only called where something was typed.
    virtual core::Result<void> commit(const QSet<QString> &except, const QString &draftUid);

    WizardPage &wizard() const { return m_wizard; }
    Session &session() const;
    /// The fields; the first call makes them. Other widgets may stand before and after.
    Form &form();
    /// Where lists and other widgets go.
    QVBoxLayout *column() const { return m_column; }
    /// Adds a list of rows below; \a kind.editor is its name within the step: "finding".
    template<typename Row>
    RowsOf<Row> *addRows(RowKind<Row> kind)
    {
        kind.editor = rowEditorName(kind.editor);
        auto *rows = new RowsOf<Row>(session(), std::move(kind), recordUid(), reference());
        addRows(rows);
        return rows;
    }
    /// The same for a list that is a class of its own; its editor is named by rowEditorName().
    void addRows(RowEditor *rows);
    /// The name of the drafts of a list of rows: "investigation.why.finding".
    QString rowEditorName(const QString &name) const;
    QString recordUid() const;
    QString reference() const;
    /// Adds a heading between parts of the step, with a line of help.
    void heading(const QString &text, const QString &help = {});

private:
    WizardPage &m_wizard;
    QString m_code;
    QVBoxLayout *m_column;
    Form *m_form = nullptr;
    DraftKeeper *m_keeper = nullptr;
    QList<RowEditor *> m_rows;
};

} // namespace ui
