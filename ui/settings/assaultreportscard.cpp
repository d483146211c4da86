// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/assaultreportscard.h"

#include "core/usecases/assaultreports.h"
#include "ui/app/session.h"
#include "ui/editors/form.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AssaultReportsCard::AssaultReportsCard(Session &session, QWidget *parent)
    : Card(Tr::tr("Reports of physical assaults"), {}, parent)
    , m_session(session)
    , m_form(new Form(session))
    , m_save(button(Tr::tr("Save"), {}, ButtonKind::Primary))
{
    body()->setSpacing(Theme::s3);
    body()->addWidget(
        paragraph(Tr::tr("PARS, the national Physical Assault Reporting System, and its successor "
                         "SIRS ended with NHS Protect's security work on 1 April 2017. No national "
                         "body receives these reports and no law sets their date. Casebook still "
                         "asks for one report for each person assaulted: it is your local record, "
                         "and goes where your organisation says."),
                  TextRole::Muted));
    m_form->text(u"name"_s, Tr::tr("They go to"))
        ->setHelp(Tr::tr("Such as Datix, or the violence reduction group. Empty: kept here only."));
    m_form->beside();
    m_form->text(u"method"_s, Tr::tr("How"))->setHelp(Tr::tr("Such as typed in, or by e-mail."));
    m_form->beside();
    m_form->text(u"days"_s, Tr::tr("Within days"))
        ->setHelp(Tr::tr("Your own target from the day it was reported. Empty: none."));
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::s2);
    buttons->addWidget(m_save);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_save->setAccessibleName(Tr::tr("Save where reports of assaults go"));
    const bool may = session.casebook().readOnlyReason().isEmpty()
                     && core::may(session.user().role, core::Permission::Write);
    m_form->setEnabled(may);
    fill();
    connect(m_form, &Form::edited, this, [this, may] { m_save->setEnabled(may); });
    connect(m_save, &QPushButton::clicked, this, &AssaultReportsCard::save);
    auto *keys = new QShortcut(
        QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &AssaultReportsCard::save);
}

void AssaultReportsCard::fill()
{
    const core::AssaultDestination kept = core::assaultDestination(m_session.casebook());
    m_form->set(u"name"_s, kept.name);
    m_form->set(u"method"_s, kept.method);
    m_form->set(u"days"_s, kept.days == 0 ? QString() : QString::number(kept.days));
    m_save->setEnabled(false);
}

void AssaultReportsCard::save()
{
    const QString typed = m_form->value(u"days"_s).trimmed();
    bool isNumber = typed.isEmpty();
    const int days = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    const QString wrong = isNumber && days >= 0 && days <= 366
                              ? QString()
                              : Tr::tr("Give a whole number of days up to 366, or nothing.");
    const QList<FieldRow *> rows = m_form->showProblems(
        wrong.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{u"days"_s, wrong}});
    if (!rows.isEmpty()) {
        rows.constFirst()->editor()->setFocus();
        return;
    }
    auto done = core::changeAssaultDestination(
        m_session.casebook(), {m_form->value(u"name"_s), m_form->value(u"method"_s), days});
    if (!done) {
        m_session.fail(done.error());
        return;
    }
    fill();
    m_session.say(Tr::tr("Saved."));
}

} // namespace ui
