// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clockscard.h"

#include "core/domain/clockcodes.h"
#include "core/usecases/otherclocks.h"
#include "ui/app/session.h"
#include "ui/settings/clocksettingrows.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ClocksCard::ClocksCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_jurisdiction(new ChoiceBox)
    , m_holidays(new HolidayRows(session))
    , m_returns(new ReturnRows(session))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s4);
    auto *card = new Card(Tr::tr("Working days and own returns"));
    QList<ChoiceBox::Choice> nations;
    for (const auto &[code, words] : core::clockCodes(core::ClockList::Nation)) {
        if (code != u"UK")
            nations.append({code, words});
    }
    m_jurisdiction->setChoices(nations);
    const auto settings = core::OtherClocks(session.journal()).settings();
    m_jurisdiction->setCode(settings ? settings->jurisdiction : u"EW"_s);
    auto *row = new FieldRow(Tr::tr("Whose law and bank holidays count"), m_jurisdiction);
    row->setHelp(Tr::tr("Freedom of information counts the bank holidays of every part of the "
                        "United Kingdom, in Scotland those of Scotland."));
    card->body()->addWidget(row);
    box->addWidget(card);
    box->addWidget(m_holidays);
    box->addWidget(m_returns);
    connect(m_jurisdiction, &ChoiceBox::codeChanged, this, &ClocksCard::choose);
}

void ClocksCard::choose(const QString &jurisdiction)
{
    core::OtherClocks clocks(m_session.journal());
    auto settings = clocks.settings();
    if (!settings) {
        m_session.fail(settings.error());
        return;
    }
    if (jurisdiction.isEmpty() || jurisdiction == settings->jurisdiction)
        return;
    settings->jurisdiction = jurisdiction;
    if (const auto saved = clocks.saveSettings(*settings); !saved)
        m_session.fail(saved.error());
    else
        m_session.say(Tr::tr("The running clocks are counted anew."));
}

} // namespace ui
