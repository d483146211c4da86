// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/newrecorddialog.h"

#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
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

using namespace Qt::StringLiterals;

NewRecordDialog::NewRecordDialog(Session &session,
                                 const QString &title,
                                 QWidget *parent,
                                 const QString &doIt)
    : DraftDialog(parent)
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
    add->setObjectName(u"add"_s);
    add->setDefault(true);
    connect(close, &QPushButton::clicked, this, &NewRecordDialog::leave);
    connect(add, &QPushButton::clicked, this, &NewRecordDialog::tryToAdd);
    buttons->addWidget(close);
    buttons->addWidget(add);
    box->addLayout(buttons);
    new FocusRing(this);
}

void NewRecordDialog::keepAsNew(const QString &editor, const QString &name, const QString &named)
{
    auto draft = m_form->session().drafts().find(editor);
    if (!draft || (*draft && (*draft)->fields.value(name) != named))
        return; // another new one is half done: its words are not this one's
    DraftKeeper *keeper = keepAs(m_form->session(), editor, {});
    if (!keeper)
        return;
    m_form->keepWith(*keeper);
    keeper->restore();
    m_form->set(name, named);
}

QString NewRecordDialog::make(const std::function<core::Result<QString>()> &add)
{
    m_add = add;
    m_given = values();
    exec();
    return m_made;
}

QStringList NewRecordDialog::values() const
{
    QStringList all;
    for (const QString &code : m_form->codes())
        all << m_form->value(code);
    return all;
}

// What a person typed stays a draft; what was only given is none.
void NewRecordDialog::reject()
{
    if (keeper() && values() == m_given)
        keeper()->forget();
    DraftDialog::reject();
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
    settled();
    accept();
}

} // namespace ui
