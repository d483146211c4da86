// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/readablecopy.h"

#include "ui/app/session.h"
#include "ui/tr.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

bool copyTo(Session &session, const core::Attachment &attachment, const QString &path)
{
    if (auto done = session.attachments().exportCopy(attachment, path); !done) {
        session.fail(done.error());
        return false;
    }
    session.say(Tr::tr("A readable copy is at %1; its SHA-256 is right. Anyone can open it: delete "
                       "it when you are done.")
                    .arg(QDir::toNativeSeparators(path)));
    return true;
}

QString copyIntoFolder(Session &session, const core::Attachment &attachment, const QString &folder)
{
    const QString name = QFileInfo(attachment.fileName).fileName();
    QString path = QDir(folder).filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(u"%1 (%2).%3"_s.arg(
            QFileInfo(name).completeBaseName(), QString::number(i), QFileInfo(name).suffix()));
    return copyTo(session, attachment, path) ? path : QString();
}

void openCopy(Session &session, QWidget *parent, const core::Attachment &attachment)
{
    const QString folder
        = QFileDialog::getExistingDirectory(parent, Tr::tr("Folder for the readable copy"));
    if (folder.isEmpty())
        return;
    const QString path = copyIntoFolder(session, attachment, folder);
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void saveCopy(Session &session, QWidget *parent, const core::Attachment &attachment)
{
    const QString path
        = QFileDialog::getSaveFileName(parent, Tr::tr("Save a copy"), attachment.fileName);
    if (!path.isEmpty())
        copyTo(session, attachment, path);
}

} // namespace ui
