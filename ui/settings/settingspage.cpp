// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/app/session.h"
#include "ui/settings/assaultreportscard.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/clockscard.h"
#include "ui/settings/destinationrows.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/organisationcard.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(Session &session, const Preferences &preferences)
    : m_backups(new BackupCard(session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    column->setSpacing(Theme::s4);
    column->addWidget(new PageHeader(Tr::tr("Settings")));
    auto *organisation = new OrganisationCard(session);
    connect(organisation, &OrganisationCard::saved, this, &SettingsPage::frameChanged);
    column->addWidget(organisation);
    column->addWidget(new KeysCard(session));
    connect(m_backups, &BackupCard::backupRequested, this, &SettingsPage::backupRequested);
    connect(m_backups, &BackupCard::checkRequested, this, &SettingsPage::checkRequested);
    column->addWidget(m_backups);
    column->addWidget(new AssaultReportsCard(session));
    auto *places = new DestinationRows(session);
    places->setEditable(session.casebook().readOnlyReason().isEmpty()
                        && core::may(session.user().role, core::Permission::Write));
    column->addWidget(places);
    auto *look = new LookCard(preferences);
    connect(look, &LookCard::changed, this, &SettingsPage::lookChanged);
    column->addWidget(look);
    column->addWidget(new ClocksCard(session));
    column->addStretch();
}

void SettingsPage::showBackups()
{
    m_backups->fill();
}

void SettingsPage::showCheck(const QString &found)
{
    m_backups->showCheck(found);
}

} // namespace ui
