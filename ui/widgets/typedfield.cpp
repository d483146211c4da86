// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <functional>

namespace ui {

namespace {

/// Has what is typed read before a key that may save or go on: those move no focus, and the field
/// would still give what stood in it before.
class BeforeShortcuts : public QObject
{
public:
    BeforeShortcuts(QObject *parent, std::function<void()> settle)
        : QObject(parent)
        , m_settle(std::move(settle))
    {}

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool goesOn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->matches(QKeySequence::Save) || goesOn || key->modifiers() == Qt::AltModifier)
            m_settle();
        return false;
    }

private:
    std::function<void()> m_settle;
};

} // namespace

TypedField::TypedField(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_edit(new QLineEdit)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::s2);
    m_row->addWidget(m_edit);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_edit, &QLineEdit::textEdited, this, &TypedField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TypedField::settle);
    m_edit->installEventFilter(new BeforeShortcuts(m_edit, [this] { settle(); }));
}

TypedField::~TypedField()
{
    m_edit->disconnect(this); // losing the focus while going would read a field half gone
}

QString TypedField::text() const
{
    return m_edit->text();
}

void TypedField::setText(const QString &text)
{
    m_edit->setText(text);
    settle();
}

void TypedField::setProblem(const QString &problem)
{
    m_edit->setProperty("invalid", !problem.isEmpty());
    restyle(m_edit);
    m_problem = problem;
    Q_EMIT problemChanged(m_problem);
}

void TypedField::settle()
{
    QString tidied = m_edit->text();
    const QString problem = read(m_edit->text(), &tidied);
    if (problem.isEmpty() && tidied != m_edit->text())
        m_edit->setText(tidied);
    setProblem(problem);
}

} // namespace ui
