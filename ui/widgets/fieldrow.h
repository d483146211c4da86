// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class IconLabel;

/// A label above its editor, with help and an error in words beside the field.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Need { Optional, Required };

    /// \a text may hold a mnemonic (&) that moves to \a editor; it names the editor for assistive
    /// technology.
    FieldRow(const QString &text,
             QWidget *editor,
             Need need = Need::Optional,
             QWidget *parent = nullptr);

    ~FieldRow() override;

    QWidget *editor() const { return m_editor; }
    /// The label without its mnemonic.
    QString text() const { return m_text; }
    /// One line of help between label and editor.
    void setHelp(const QString &help);
    /// Marks the field as wrong, saying \a error; an empty one clears it.
    void setError(const QString &error);
    void clearError() { setError({}); }
    QString error() const { return m_errorText; }

private:
    void describe();

    QString m_text;
    QPointer<QWidget> m_editor;
    QVBoxLayout *m_box;
    QLabel *m_help;
    QWidget *m_errorRow;
    QLabel *m_error;
    QString m_errorText;
};

} // namespace ui
