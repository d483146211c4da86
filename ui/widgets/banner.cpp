// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
    case Tone::Low:
        return u"circle-check"_s;
    case Tone::Warning:
    case Tone::Moderate:
    case Tone::High:
        return u"alert-triangle"_s;
    case Tone::Danger:
    case Tone::Extreme:
        return u"alert-octagon"_s;
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return u"info-circle"_s;
}

} // namespace

Banner::Banner(Tone tone, const QString &heading, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(iconOf(tone), tone))
    , m_heading(paragraph({}, TextRole::Strong))
    , m_text(paragraph({}))
    , m_actions(new QHBoxLayout)
    , m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::s3, Theme::s3, Theme::s3, Theme::s3);
    row->setSpacing(Theme::s3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addLayout(m_actions);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->addStretch();
    row->addLayout(words, 1);
    setMessage(tone, heading, text);
}

void Banner::setMessage(Tone tone, const QString &heading, const QString &text)
{
    m_tone = tone;
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_icon->setIcon(iconOf(tone), tone);
    setProperty("panel", toneName(tone));
    setAccessibleName(heading);
    setAccessibleDescription(text);
    restyle(this);
    restyle(m_heading);
    restyle(m_text);
}

void Banner::setIcon(const QString &name)
{
    m_icon->setIcon(name, m_tone);
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *action = button(text, {}, ButtonKind::Link);
    m_actions->insertWidget(m_actions->count() - 1, action);
    return action;
}

} // namespace ui
