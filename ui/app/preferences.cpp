// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/preferences.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themes{std::pair{ThemeChoice::Auto, "auto"},
                            std::pair{ThemeChoice::Light, "light"},
                            std::pair{ThemeChoice::Dark, "dark"},
                            std::pair{ThemeChoice::HighContrast, "contrast"}};

} // namespace

Preferences::Preferences(const QString &file)
    : m_file(file)
{}

QString Preferences::defaultFile()
{
    const QString given = qEnvironmentVariable("CASEBOOK_SETTINGS");
    if (!given.isEmpty())
        return given;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"settings.ini"_s);
}

ThemeChoice Preferences::theme() const
{
    const QString stored
        = QSettings(m_file, QSettings::IniFormat).value(u"look/theme"_s).toString();
    for (const auto &[choice, code] : themes) {
        if (stored == QLatin1StringView(code))
            return choice;
    }
    return ThemeChoice::Auto;
}

void Preferences::setTheme(ThemeChoice choice) const
{
    for (const auto &[one, code] : themes) {
        if (one == choice)
            QSettings(m_file, QSettings::IniFormat)
                .setValue(u"look/theme"_s, QString::fromLatin1(code));
    }
}

double Preferences::textScale() const
{
    const double stored
        = QSettings(m_file, QSettings::IniFormat).value(u"look/text_scale"_s, 1.0).toDouble();
    return std::clamp(stored, 1.0, 2.0);
}

void Preferences::setTextScale(double scale) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"look/text_scale"_s, scale);
}

int Preferences::idleMinutes() const
{
    const int stored = QSettings(m_file, QSettings::IniFormat)
                           .value(u"lock/idle_minutes"_s, usualMinutes)
                           .toInt();
    return std::clamp(stored, leastMinutes, mostMinutes);
}

void Preferences::setIdleMinutes(int minutes) const
{
    QSettings(m_file, QSettings::IniFormat)
        .setValue(u"lock/idle_minutes"_s, std::clamp(minutes, leastMinutes, mostMinutes));
}

QByteArray Preferences::windowGeometry() const
{
    return QSettings(m_file, QSettings::IniFormat).value(u"look/window"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"look/window"_s, geometry);
}

} // namespace ui
