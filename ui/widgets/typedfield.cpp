// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

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
