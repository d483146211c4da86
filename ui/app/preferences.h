// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/applytheme.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// What a person has chosen for this computer: how the program looks and when it locks. Nothing
/// about a casebook's content.
class Preferences
{
public:
    static constexpr int leastMinutes = 1;
    static constexpr int mostMinutes = 60;
    static constexpr int usualMinutes = 15;

    /// Kept in \a file, which need not exist.
    explicit Preferences(const QString &file = defaultFile());

    /// The file of the person who is signed in to this computer; CASEBOOK_SETTINGS overrides it.
    static QString defaultFile();

    QString file() const { return m_file; }
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice) const;
    double textScale() const;
    void setTextScale(double scale) const;
    /// Minutes without a key or a mouse after which the casebook is locked.
    int idleMinutes() const;
    void setIdleMinutes(int minutes) const;
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry) const;

private:
    QString m_file;
};

} // namespace ui
