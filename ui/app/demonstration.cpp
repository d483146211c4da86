// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/demonstration.h"

#include "core/demo/demonstration.h"
#include "ui/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

bool hasDemonstration()
{
    return true;
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
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return core::Error{core::Error::Code::File,
                           Tr::tr("The folder %1 could not be made.").arg(QFileInfo(folder).path()),
                           {}};
    core::DemoPlan plan;
    plan.today = clock.today();
    plan.passphrase = demonstrationPassphrase();
    auto made = core::makeDemonstration(folder, plan, progress);
    return made ? core::Result<void>() : core::Result<void>(made.error());
}

} // namespace ui
