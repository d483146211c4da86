// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steppage.h"

#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/wizardpage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

StepPage::StepPage(WizardPage &wizard, const QString &code)
    : m_wizard(wizard)
    , m_code(code)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::s4);
}

Session &StepPage::session() const
{
    return m_wizard.session();
}

Form &StepPage::form()
{
    if (!m_form) {
        m_form = new Form(session());
        m_column->addWidget(m_form);
    }
    return *m_form;
}

void StepPage::heading(const QString &text, const QString &help)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Theme::s2);
    m_column->addWidget(label(text, TextRole::Section));
    if (!help.isEmpty())
        m_column->addWidget(paragraph(help, TextRole::Muted));
}

void StepPage::addRows(RowEditor *rows)
{
    if (auto *empty = rows->findChild<EmptyState *>())
        empty->setCompact();
    m_rows.append(rows);
    m_column->addWidget(rows);
}

QString StepPage::rowEditorName(const QString &name) const
{
    return u"%1.%2.%3"_s.arg(m_wizard.draftGroup(), m_code, name);
}

QString StepPage::recordUid() const
{
    return m_wizard.record().uid;
}

QString StepPage::reference() const
{
    return m_wizard.record().reference();
}

bool StepPage::showGap(const QString &field)
{
    const QString uid = field.section(u'.', -1);
    for (RowEditor *rows : std::as_const(m_rows)) {
        for (const RowShown &row : rows->shownRows()) {
            if (row.uid == uid && !row.fixed) {
                rows->openRow(uid);
                return true;
            }
        }
    }
    FieldRow *row = m_form ? m_form->row(field) : nullptr;
    if (row)
        row->editor()->setFocus(Qt::OtherFocusReason);
    return row != nullptr;
}

void StepPage::watch(DraftKeeper &keeper)
{
    m_keeper = &keeper;
    if (m_form)
        m_form->keepWith(keeper, m_code + u'.');
}

void StepPage::putCaretInRows()
{
    for (RowEditor *rows : std::as_const(m_rows))
        if (rows->putCaret())
            return;
}

void StepPage::reloadRows(bool editable)
{
    for (RowEditor *rows : std::as_const(m_rows))
        rows->setEditable(editable);
    if (m_form)
        m_form->setEnabled(editable);
}

core::Result<void> StepPage::commit(const QSet<QString> &, const QString &)
{
    return {};
}

core::Result<StepPage::Left> StepPage::store()
{
    Left left;
    for (RowEditor *rows : std::as_const(m_rows))
        left.rows = !rows->settle() || left.rows;
    if (!m_form || !m_keeper)
        return left;
    QMap<QString, QString> found = problems();
    found.insert(m_form->unreadable());
    left.fields = m_form->showProblems(found);
    QStringList taken;
    QSet<QString> except;
    bool anything = false;
    for (const QString &code : m_form->codes()) {
        const QString full = m_code + u'.' + code;
        if (found.contains(code)) {
            except.insert(code);
            continue;
        }
        taken.append(full);
        anything = anything || m_keeper->isTyped(full);
    }
    if (!anything)
        return left;
    if (auto done = commit(except, m_keeper->draftUidFor(taken)); !done)
        return done.error();
    m_keeper->committed(taken);
    return left;
}

} // namespace ui
