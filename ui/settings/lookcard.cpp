// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookcard.h"

#include "ui/app/preferences.h"
#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

LookCard::LookCard(const Preferences &preferences, QWidget *parent)
    : Card(Tr::tr("On this computer"), {}, parent)
    , m_preferences(preferences)
{
    auto *theme = new QComboBox;
    for (const auto &[choice, words] :
         {std::pair{ThemeChoice::Auto, Tr::tr("As the desktop")},
          std::pair{ThemeChoice::Light, Tr::tr("Light")},
          std::pair{ThemeChoice::Dark, Tr::tr("Dark")},
          std::pair{ThemeChoice::HighContrast, Tr::tr("High contrast")}})
        theme->addItem(words, int(choice));
    theme->setCurrentIndex(std::max(0, theme->findData(int(preferences.theme()))));
    auto *size = new QComboBox;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        size->addItem(u"%1 %"_s.arg(percent), percent);
    size->setCurrentIndex(std::max(0, size->findData(int(preferences.textScale() * 100 + 0.5))));
    auto *minutes = new QSpinBox;
    minutes->setRange(Preferences::leastMinutes, Preferences::mostMinutes);
    minutes->setSuffix(Tr::tr(" minutes"));
    minutes->setValue(preferences.idleMinutes());

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::s5);
    row->addWidget(new FieldRow(Tr::tr("Theme"), theme), 1);
    row->addWidget(new FieldRow(Tr::tr("Size of text"), size), 1);
    auto *lock = new FieldRow(Tr::tr("Lock after"), minutes);
    lock->setHelp(Tr::tr("With no key and no mouse. A locked screen or sleep locks at once."));
    row->addWidget(lock, 2);
    body()->addLayout(row);

    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        m_preferences.setTheme(ThemeChoice(theme->currentData().toInt()));
        Q_EMIT changed();
    });
    connect(size, &QComboBox::currentIndexChanged, this, [this, size] {
        m_preferences.setTextScale(size->currentData().toInt() / 100.0);
        Q_EMIT changed();
    });
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_preferences.setIdleMinutes(value);
    });
}

} // namespace ui
