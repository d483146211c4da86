// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldrow.h"

#include "ui/tr.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typedfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longName = 40;

} // namespace

FieldRow::FieldRow(const QString &text, QWidget *editor, Need need, QWidget *parent)
    : QWidget(parent)
    , m_text(spoken(text))
    , m_editor(editor)
    , m_box(new QVBoxLayout(this))
    , m_help(paragraph({}, TextRole::Small))
    , m_errorRow(new QWidget)
    , m_error(paragraph({}, TextRole::Error))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(Theme::s1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::s2);
    auto *name = new QLabel(text);
    name->setProperty("role", u"strong"_s);
    name->setBuddy(editor);
    // A long question wraps: it never makes a page wider than its window.
    const bool isLong = m_text.size() > longName;
    name->setWordWrap(isLong);
    top->addWidget(name, isLong ? 1 : 0);
    if (need == Need::Required)
        top->addWidget(label(Tr::tr("required"), TextRole::Small), 0, Qt::AlignBottom);
    if (!isLong)
        top->addStretch();
    m_box->addLayout(top);
    m_box->addWidget(m_help);
    m_box->addWidget(editor);
    auto *errorRow = new QHBoxLayout(m_errorRow);
    errorRow->setContentsMargins(0, 0, 0, 0);
    errorRow->setSpacing(6);
    errorRow->addWidget(new IconLabel(u"alert-circle"_s, Tone::Danger, 16), 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);
    m_box->addWidget(m_errorRow);
    if (!(editor->sizePolicy().expandingDirections() & Qt::Vertical))
        m_box->addStretch();
    m_help->hide();
    m_errorRow->hide();

    const QString heard = need == Need::Required ? Tr::tr("%1, required").arg(m_text) : m_text;
    editor->setAccessibleName(heard);
    if (editor->focusProxy())
        editor->focusProxy()->setAccessibleName(heard);
    if (editor->metaObject()->indexOfProperty("question") >= 0)
        editor->setProperty("question", heard);
    if (auto *typed = qobject_cast<TypedField *>(editor))
        connect(typed, &TypedField::problemChanged, this, &FieldRow::setError);
}

FieldRow::~FieldRow()
{
    // Going, the row takes the focus from its editor, which then reads itself once more.
    if (m_editor)
        m_editor->disconnect(this);
}

void FieldRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void FieldRow::setError(const QString &error)
{
    m_errorText = error;
    m_error->setText(error);
    m_errorRow->setVisible(!error.isEmpty());
    QWidget *target = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor.data();
    target->setProperty("invalid", !error.isEmpty());
    restyle(target);
    describe();
}

void FieldRow::describe()
{
    QStringList parts{m_errorText, m_help->text()};
    parts.removeAll(QString());
    QWidget *target = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor.data();
    target->setAccessibleDescription(parts.join(u' '));
}

} // namespace ui
