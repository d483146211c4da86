// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class FieldRow;
class TextBox;

/// Asks why before something is done that needs a reason; without one it is not done.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title,
                 const QString &explanation,
                 const QString &question,
                 const QString &doIt,
                 QWidget *parent);

    /// What was written, without blanks around it.
    QString reason() const;

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextBox *m_reason;
    FieldRow *m_row;
};

} // namespace ui
