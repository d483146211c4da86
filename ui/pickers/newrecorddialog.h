// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/editors/form.h"

#include <QDialog>

#include <functional>

namespace ui {

class ErrorSummary;

/// A few fields for a record that is made where it was missed.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a doIt is the word on the button, "Add" where it is empty.
    NewRecordDialog(Session &session,
                    const QString &title,
                    QWidget *parent,
                    const QString &doIt = {});

    Form &form() const { return *m_form; }
    /// Shows the fields until \a add makes the record or a person closes; gives its uid, or
    /// nothing.
    QString make(const std::function<core::Result<QString>()> &add);

private:
    void tryToAdd();

    Form *m_form;
    ErrorSummary *m_summary;
    std::function<core::Result<QString>()> m_add;
    QString m_made;
};

} // namespace ui
