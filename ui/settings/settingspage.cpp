// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/lookcard.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(Session &session, const Preferences &preferences, Work &work)
{
    Q_UNUSED(session)
    Q_UNUSED(work)
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    column->setSpacing(Theme::s4);
    auto *header = new PageHeader(Tr::tr("Settings"));
    column->addWidget(header);
    auto *look = new LookCard(preferences);
    connect(look, &LookCard::changed, this, &SettingsPage::lookChanged);
    column->addWidget(look);
    column->addStretch();
}

} // namespace ui
