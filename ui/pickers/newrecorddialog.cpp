// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/newrecorddialog.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NewRecordDialog::NewRecordDialog(Session &session,
                                 const QString &title,
                                 QWidget *parent,
                                 const QString &doIt)
    : QDialog(parent)
    , m_form(new Form(session))
    , m_summary(new ErrorSummary)
{
    setWindowTitle(title);
    setMinimumWidth(Theme::current().scaled(520));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(label(title, TextRole::Heading));
    box->addWidget(m_summary);
    box->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(Tr::tr("Close"));
    QPushButton *add = button(doIt.isEmpty() ? Tr::tr("Add") : doIt, {}, ButtonKind::Primary);
    add->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &NewRecordDialog::tryToAdd);
    buttons->addWidget(close);
    buttons->addWidget(add);
    box->addLayout(buttons);
    new FocusRing(this);
}

QString NewRecordDialog::make(const std::function<core::Result<QString>()> &add)
{
    m_add = add;
    exec();
    return m_made;
}

void NewRecordDialog::tryToAdd()
{
    const QMap<QString, QString> wrong = m_form->unreadable();
    m_summary->setProblemsOf(m_form->showProblems(wrong));
    if (!wrong.isEmpty())
        return;
    auto added = m_add();
    if (!added) {
        m_summary->setProblems({{added.error().message, nullptr}});
        return;
    }
    m_made = *added;
    accept();
}

} // namespace ui
