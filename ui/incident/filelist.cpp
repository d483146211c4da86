// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/filelist.h"

#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowview.h"
#include "ui/incident/incidentwords.h"
#include "ui/reports/readablecopy.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressstrip.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FileList::FileList(Session &session, const core::HeldCase &held, QWidget *parent)
    : Card(Tr::tr("Files"), Tr::tr("Add files…"), parent)
    , m_session(session)
    , m_held(held)
    , m_rows(new QVBoxLayout)
    , m_progress(new ProgressStrip)
{
    setAcceptDrops(true);
    body()->addWidget(m_progress);
    m_progress->finish();
    body()->addLayout(m_rows);
    connect(this, &Card::actionTriggered, this, &FileList::chooseFiles);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_stopped = true; });
    present(held);
}

void FileList::present(const core::HeldCase &held)
{
    m_held = held;
    action()->setVisible(!held.incident().record.isWithdrawn());
    clear(m_rows);
    for (const core::KeptFile &file : held.files) {
        const core::Attachment kept = file.attachment;
        RowShown row;
        row.icon = u"paperclip"_s;
        row.title = kept.fileName;
        row.detail = kept.caption;
        QStringList more{
            QLocale().formattedDataSize(kept.size),
            Tr::tr("added %1 by %2")
                .arg(dayWords(QDateTime::fromMSecsSinceEpoch(kept.addedAt).date()), kept.addedBy)};
        if (!file.exhibit.isEmpty())
            more.prepend(Tr::tr("exhibit %1").arg(file.exhibit));
        row.note = more.join(u", "_s) + u"\nSHA-256 "_s + kept.sha256;
        row.actions = {{u"check"_s, Tr::tr("Check")}, {u"copy"_s, Tr::tr("Open a copy…")}};
        row.fixed = true;
        auto *view = new RowView;
        view->setRow(row, false);
        connect(view, &RowView::actionChosen, this, [this, kept](const QString &code) {
            act(kept, code);
        });
        m_rows->addWidget(view);
    }
    if (held.files.isEmpty())
        m_rows->addWidget(paragraph(
            Tr::tr("No file is kept yet. Drop files here, or add them: they are encrypted, and "
                   "their SHA-256 is kept from that moment."),
            TextRole::Muted));
}

void FileList::chooseFiles()
{
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, Tr::tr("Files to keep with this incident"));
    for (const QString &path : paths)
        if (!addFile(path))
            return;
}

bool FileList::addFile(const QString &path)
{
    const QFileInfo info(path);
    m_stopped = false;
    m_progress->start(Tr::tr("Encrypting %1").arg(info.fileName()));
    const ChangeCatcher caught(m_session);
    auto added = m_session.attachments().add(
        m_held.incident().record.id, path, {}, [this, size = info.size()](qint64 done) {
            m_progress->setProgress(done, size);
            QCoreApplication::processEvents();
            return !m_stopped;
        });
    m_progress->finish();
    if (!added) {
        if (m_stopped)
            m_session.say(Tr::tr("Stopped. Nothing was kept of %1.").arg(info.fileName()));
        else
            m_session.fail(added.error());
        return false;
    }
    m_session.say(Tr::tr("%1 is kept. The file itself stays where it is.").arg(info.fileName()),
                  caught.uid());
    return true;
}

void FileList::act(const core::Attachment &attachment, const QString &code)
{
    if (code == u"check") {
        auto checked = m_session.attachments().verify(attachment);
        if (!checked)
            m_session.fail(checked.error());
        else
            m_session.say(Tr::tr("%1 is as it was on the day it came.").arg(attachment.fileName));
        return;
    }
    openCopy(m_session, this, attachment);
}

QString FileList::copyTo(const core::Attachment &attachment, const QString &folder)
{
    return copyIntoFolder(m_session, attachment, folder);
}

core::reports::Table FileList::table() const
{
    core::reports::Table table;
    table.caption = Tr::tr("Files");
    table.header = {Tr::tr("File"), Tr::tr("Exhibit"), Tr::tr("Added"), Tr::tr("SHA-256")};
    table.shares = {3, 1, 2, 5};
    for (const core::KeptFile &file : m_held.files)
        table.rows.append(
            {{file.attachment.fileName, {}, false},
             {file.exhibit, {}, false},
             {dayWords(QDateTime::fromMSecsSinceEpoch(file.attachment.addedAt).date()), {}, false},
             {file.attachment.sha256, {}, false}});
    return table;
}

void FileList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_held.incident().record.isWithdrawn())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile() && !addFile(url.toLocalFile()))
            return;
}

} // namespace ui
