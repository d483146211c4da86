// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/skipstrip.h"

#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SkipStrip::SkipStrip(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit)
    , m_row(new FieldRow(Tr::tr("Why does this step not apply?"), m_edit))
{
    setProperty("panel", toneName(Tone::Info));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s3, Theme::s3, Theme::s3, Theme::s3);
    box->setSpacing(Theme::s2);
    m_row->setHelp(Tr::tr("One line. It is shown in the list of steps and printed in the report."));
    box->addWidget(m_row);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::s2);
    QPushButton *yes = button(Tr::tr("It does not apply"), {}, ButtonKind::Primary);
    QPushButton *no = button(Tr::tr("Leave it as it is"));
    buttons->addWidget(yes);
    buttons->addWidget(no);
    buttons->addStretch();
    box->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &SkipStrip::answer);
    connect(m_edit, &QLineEdit::returnPressed, this, &SkipStrip::answer);
    connect(no, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void SkipStrip::ask(const QString &reason)
{
    m_edit->setText(reason);
    m_row->clearError();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SkipStrip::answer()
{
    const QString reason = m_edit->text().simplified();
    m_row->setError(reason.isEmpty() ? Tr::tr("Say in one line why it does not apply.")
                                     : QString());
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT given(reason);
}

} // namespace ui
