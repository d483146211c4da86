// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/editors/draftdialog.h"
#include "ui/editors/form.h"

#include <functional>

namespace ui {

class ErrorSummary;

/// A few fields for a record that is made where it was missed.
class NewRecordDialog : public DraftDialog
{
    Q_OBJECT

public:
    /// \a doIt is the word on the button, "Add" where it is empty.
    NewRecordDialog(Session &session,
                    const QString &title,
                    QWidget *parent,
                    const QString &doIt = {});

    Form &form() const { return *m_form; }
    /// Keeps the fields as the draft of the editor \a editor ("person.details") of a new record,
    /// which knows them too. Call it with the fields empty; \a named, what was typed into the field
    /// \a name, tells whether a draft that is there is of this record.
    void keepAsNew(const QString &editor, const QString &name, const QString &named);
    /// Shows the fields until \a add makes the record or a person closes; gives its uid, or
    /// nothing.
    QString make(const std::function<core::Result<QString>()> &add);

public Q_SLOTS:
    void reject() override;

private:
    void tryToAdd();
    QStringList values() const;

    Form *m_form;
    ErrorSummary *m_summary;
    std::function<core::Result<QString>()> m_add;
    QString m_made;
    QStringList m_given; ///< the values of the fields before anybody typed
};

} // namespace ui
