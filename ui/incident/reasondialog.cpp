// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/reasondialog.h"

#include "ui/editors/draftkeeper.h"
#include "ui/editors/savedlabel.h"
#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const QString &title,
                           const QString &explanation,
                           const QString &question,
                           const QString &doIt,
                           QWidget *parent)
    : DraftDialog(parent)
    , m_reason(new TextBox)
    , m_row(new FieldRow(question, m_reason, FieldRow::Need::Required))
    , m_foot(new QHBoxLayout)
{
    setWindowTitle(title);
    setMinimumWidth(Theme::current().scaled(460));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(label(title, TextRole::Heading));
    box->addWidget(paragraph(explanation));
    box->addWidget(m_row);
    m_foot->addStretch();
    QPushButton *cancel = button(Tr::tr("Leave it as it is"));
    QPushButton *yes = button(doIt, {}, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &ReasonDialog::leave);
    connect(yes, &QPushButton::clicked, this, &ReasonDialog::accept);
    m_foot->addWidget(cancel);
    m_foot->addWidget(yes);
    box->addLayout(m_foot);
    m_reason->setFocus();
}

void ReasonDialog::keepFor(Session &session, const QString &editor, const QString &recordUid)
{
    DraftKeeper *keeper = keepAs(session, editor, recordUid);
    if (!keeper)
        return;
    keeper->watch(u"reason"_s, m_reason);
    keeper->restore();
    m_foot->insertWidget(0, new SavedLabel(keeper));
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

// Esc never loses what was written: only the button leaves then.
void ReasonDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !reason().isEmpty())
        return;
    DraftDialog::keyPressEvent(event);
}

void ReasonDialog::accept()
{
    if (reason().isEmpty()) {
        m_row->setError(Tr::tr("Write the reason: it is kept with the record."));
        m_reason->setFocus();
        return;
    }
    DraftDialog::accept();
}

} // namespace ui
