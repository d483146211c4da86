// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/savedlabel.h"

#include "ui/editors/draftkeeper.h"
#include "ui/tr.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

SavedLabel::SavedLabel(const DraftKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"circle-check"_s, Ink::bar(Tone::Success), 16))
    , m_words(label({}, TextRole::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s1);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    connect(keeper, &DraftKeeper::stateChanged, this, [this, keeper] { say(keeper); });
    say(keeper);
}

QString SavedLabel::text() const
{
    return m_words->text();
}

void SavedLabel::say(const DraftKeeper *keeper)
{
    const bool saved = keeper->savedAt().isValid();
    const QString time = keeper->savedAt().toString(u"HH:mm"_s);
    switch (keeper->state()) {
    case DraftKeeper::State::Unchanged:
        m_icon->setIcon(u"circle-check"_s, Ink::bar(Tone::Success));
        m_words->setText(saved ? Tr::tr("Saved, %1").arg(time) : QString());
        break;
    case DraftKeeper::State::Typing:
        m_icon->setIcon(u"circle-dashed"_s, &Theme::textMuted);
        m_words->setText(Tr::tr("Not saved yet"));
        break;
    case DraftKeeper::State::Saved:
        m_icon->setIcon(u"circle-check"_s, Ink::bar(Tone::Success));
        m_words->setText(Tr::tr("Saved as a draft, %1").arg(time));
        break;
    case DraftKeeper::State::Failed:
        m_icon->setIcon(u"alert-circle"_s, Ink::bar(Tone::Danger));
        m_words->setText(Tr::tr("Not saved. %1").arg(keeper->problem()));
        break;
    }
    m_icon->setVisible(!m_words->text().isEmpty());
}

} // namespace ui
