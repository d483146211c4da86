// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldtext.h"

#include "core/domain/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/trichoice.h"
#include "ui/widgets/typedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextCursor>

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

FieldText::FieldText(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{}

void FieldText::setCaret(int) {}

namespace {

/// Words that can be undone key by key: setting them from outside forgets that.
class UndoableText : public FieldText
{
public:
    using FieldText::FieldText;
    QString text() const final { return m_noted ? *m_noted : shown(); }
    void setText(const QString &text) final
    {
        if (m_held)
            m_noted = text;
        else if (text != shown())
            put(text);
    }
    void hold() final { m_held = true; }
    void release() final
    {
        m_held = false;
        if (m_noted)
            setText(*std::exchange(m_noted, std::nullopt));
    }

protected:
    virtual QString shown() const = 0;
    virtual void put(const QString &text) = 0;

private:
    std::optional<QString> m_noted; ///< what was set while held
    bool m_held = false;
};

class LineText : public UndoableText
{
public:
    explicit LineText(QLineEdit *edit)
        : UndoableText(edit)
        , m_edit(edit)
    {
        connect(edit, &QLineEdit::textChanged, this, &FieldText::edited);
    }
    QString shown() const override { return m_edit->text(); }
    void put(const QString &text) override { m_edit->setText(text); }
    int caret() const override { return m_edit->cursorPosition(); }
    void setCaret(int position) override { m_edit->setCursorPosition(position); }

private:
    QLineEdit *m_edit;
};

class BoxText : public UndoableText
{
public:
    explicit BoxText(QPlainTextEdit *edit)
        : UndoableText(edit)
        , m_edit(edit)
    {
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldText::edited);
    }
    QString shown() const override { return m_edit->toPlainText(); }
    void put(const QString &text) override { m_edit->setPlainText(text); }
    int caret() const override { return m_edit->textCursor().position(); }
    void setCaret(int position) override
    {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(position, m_edit->document()->characterCount() - 1));
        m_edit->setTextCursor(cursor);
    }

private:
    QPlainTextEdit *m_edit;
};

/// Days and times: the text is kept though it cannot be read as one.
class TypedText : public FieldText
{
public:
    explicit TypedText(TypedField *field)
        : FieldText(field)
        , m_field(field)
    {
        connect(field->edit(), &QLineEdit::textChanged, this, &FieldText::edited);
    }
    QString text() const override { return m_field->text(); }
    void setText(const QString &text) override { m_field->setText(text); }
    int caret() const override { return m_field->edit()->cursorPosition(); }
    void setCaret(int position) override { m_field->edit()->setCursorPosition(position); }

private:
    TypedField *m_field;
};

class ChoiceText : public FieldText
{
public:
    explicit ChoiceText(ChoiceBox *box)
        : FieldText(box)
        , m_box(box)
    {
        connect(box, &ChoiceBox::codeChanged, this, &FieldText::edited);
    }
    QString text() const override { return m_box->code(); }
    void setText(const QString &text) override { m_box->setCode(text); }
    QString words(const QString &text) const override
    {
        const int row = m_box->findData(text);
        return row < 0 ? text : m_box->itemText(row);
    }

private:
    ChoiceBox *m_box;
};

class TriText : public FieldText
{
public:
    explicit TriText(TriChoice *choice)
        : FieldText(choice)
        , m_choice(choice)
    {
        connect(choice, &TriChoice::valueChanged, this, &FieldText::edited);
    }
    QString text() const override
    {
        const std::optional<bool> value = m_choice->value();
        return core::code(!value ? core::Tri::Unknown : *value ? core::Tri::Yes : core::Tri::No);
    }
    void setText(const QString &text) override
    {
        const core::Tri value = core::tri(text);
        m_choice->setValue(value == core::Tri::Unknown ? std::nullopt
                                                       : std::optional(value == core::Tri::Yes));
    }
    QString words(const QString &text) const override { return core::label(core::tri(text)); }

private:
    TriChoice *m_choice;
};

class TickText : public FieldText
{
public:
    explicit TickText(QCheckBox *box)
        : FieldText(box)
        , m_box(box)
    {
        connect(box, &QCheckBox::toggled, this, &FieldText::edited);
    }
    QString text() const override { return core::code(tick(m_box->isChecked())); }
    void setText(const QString &text) override
    {
        m_box->setChecked(core::tri(text) == core::Tri::Yes);
    }
    QString words(const QString &text) const override { return core::label(core::tri(text)); }

private:
    static core::Tri tick(bool on) { return on ? core::Tri::Yes : core::Tri::No; }

    QCheckBox *m_box;
};

class NumberText : public FieldText
{
public:
    explicit NumberText(QSpinBox *box)
        : FieldText(box)
        , m_box(box)
    {
        connect(box, &QSpinBox::valueChanged, this, &FieldText::edited);
    }
    QString text() const override { return QString::number(m_box->value()); }
    void setText(const QString &text) override { m_box->setValue(text.toInt()); }

private:
    QSpinBox *m_box;
};

} // namespace

FieldText *fieldText(QWidget *widget)
{
    // A field of its own kind brings its own text.
    if (auto *own = widget->findChild<FieldText *>(QString(), Qt::FindDirectChildrenOnly))
        return own;
    if (auto *typed = qobject_cast<TypedField *>(widget))
        return new TypedText(typed);
    if (auto *choice = qobject_cast<ChoiceBox *>(widget))
        return new ChoiceText(choice);
    if (auto *tri = qobject_cast<TriChoice *>(widget))
        return new TriText(tri);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return new LineText(line);
    if (auto *box = qobject_cast<QPlainTextEdit *>(widget))
        return new BoxText(box);
    if (auto *tick = qobject_cast<QCheckBox *>(widget))
        return new TickText(tick);
    if (auto *number = qobject_cast<QSpinBox *>(widget))
        return new NumberText(number);
    return nullptr;
}

} // namespace ui
