// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

/// One field of a form as text, exactly as typed: what a draft keeps and puts back. A field of a
/// new kind gives its own.
class FieldText : public QObject
{
    Q_OBJECT

public:
    explicit FieldText(QWidget *widget);

    /// The field; null once it is gone.
    QWidget *widget() const { return m_widget; }
    /// What stands in the field, readable or not; codes for choices.
    virtual QString text() const = 0;
    /// Puts \a text in the field as if typed.
    virtual void setText(const QString &text) = 0;
    /// \a text in words, for comparing: "Community nurse" for a code.
    virtual QString words(const QString &text) const { return text; }
    /// Where the caret stands, in characters.
    virtual int caret() const { return 0; }
    virtual void setCaret(int position);
    /// From here setText() only notes what text() says, until release() puts it in the field where
    /// it is another one: a field filled anew with the same words keeps its caret and its undo.
    virtual void hold() {}
    virtual void release() {}

Q_SIGNALS:
    /// The text is another one now, whoever changed it.
    void edited();

private:
    QPointer<QWidget> m_widget;
};

/// The text of \a widget: line edits, text boxes, days, times, choices, yes/no/not known, tick
/// boxes, numbers and pickers. Owned by the widget; null for anything else.
FieldText *fieldText(QWidget *widget);

} // namespace ui
