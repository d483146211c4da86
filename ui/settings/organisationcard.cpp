// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationcard.h"

#include "core/usecases/organisation.h"
#include "ui/app/session.h"
#include "ui/editors/form.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

OrganisationCard::OrganisationCard(Session &session, QWidget *parent)
    : Card(Tr::tr("The organisation"), {}, parent)
    , m_session(session)
    , m_form(new Form(session))
    , m_save(button(Tr::tr("Save"), {}, ButtonKind::Primary))
{
    m_form->text(u"name"_s, Tr::tr("Name"), Form::Need::Required)
        ->setHelp(Tr::tr("At the head of every printed page."));
    m_form->beside();
    m_form->text(u"ods"_s, Tr::tr("ODS code"));
    m_form->text(u"marking"_s, Tr::tr("Protective marking"), Form::Need::Required)
        ->setHelp(Tr::tr("On every page, print and export."));
    m_form->beside();
    m_form
        ->choice(u"jurisdiction"_s,
                 Tr::tr("Whose law on reporting accidents"),
                 QList<ChoiceBox::Choice>{
                     {u"GB"_s, Tr::tr("England, Scotland and Wales (RIDDOR 2013, HSE)")},
                     {u"NI"_s, Tr::tr("Northern Ireland (RIDDOR 1997, HSENI)")}},
                 Form::Need::Required)
        ->setHelp(Tr::tr("Changing it works out every RIDDOR duty anew; earlier results stay."));
    body()->setSpacing(Theme::s3);
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::s2);
    buttons->addWidget(m_save);
    buttons->addStretch();
    body()->addLayout(buttons);
    const bool may = session.casebook().readOnlyReason().isEmpty()
                     && core::may(session.user().role, core::Permission::Write);
    m_form->setEnabled(may);
    m_save->setEnabled(false);
    fill();
    connect(m_form, &Form::edited, this, [this, may] { m_save->setEnabled(may); });
    connect(m_save, &QPushButton::clicked, this, &OrganisationCard::save);
    auto *keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &OrganisationCard::save);
}

void OrganisationCard::fill()
{
    const core::Organisation kept = core::organisationOf(m_session.casebook());
    m_form->set(u"name"_s, kept.name);
    m_form->set(u"ods"_s, kept.ods);
    m_form->set(u"marking"_s, kept.marking);
    m_form->set(u"jurisdiction"_s, kept.jurisdiction);
    m_save->setEnabled(false);
}

void OrganisationCard::save()
{
    QMap<QString, QString> problems;
    if (m_form->value(u"name"_s).trimmed().isEmpty())
        problems.insert(u"name"_s, Tr::tr("Give the name of the organisation."));
    if (m_form->value(u"marking"_s).trimmed().isEmpty())
        problems.insert(u"marking"_s, Tr::tr("Give a marking; OFFICIAL-SENSITIVE is usual."));
    if (m_form->value(u"jurisdiction"_s).isEmpty())
        problems.insert(u"jurisdiction"_s, Tr::tr("Choose whose law applies."));
    const QList<FieldRow *> wrong = m_form->showProblems(problems);
    if (!wrong.isEmpty()) {
        wrong.constFirst()->editor()->setFocus();
        return;
    }
    auto done = core::changeOrganisation(m_session.casebook(),
                                         {m_form->value(u"name"_s),
                                          m_form->value(u"ods"_s),
                                          m_form->value(u"marking"_s),
                                          m_form->value(u"jurisdiction"_s)});
    if (!done) {
        m_session.fail(done.error());
        return;
    }
    fill();
    m_session.say(Tr::tr("Saved."));
    Q_EMIT saved();
}

} // namespace ui
