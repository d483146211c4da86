// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/demonstration.h"

#include "ui/tr.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

bool hasDemonstration()
{
    return false;
}

QString demonstrationFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"Demonstration.casebook"_s);
}

QString demonstrationPassphrase()
{
    return u"demonstration casebook"_s;
}

core::Result<void>
makeDemonstration(const QString &folder, const core::Clock &clock, const core::Fraction &progress)
{
    Q_UNUSED(folder)
    Q_UNUSED(clock)
    Q_UNUSED(progress)
    return core::Error{core::Error::Code::NotFound,
                       Tr::tr("This program was built without the demonstration casebook."),
                       {}};
}

} // namespace ui
