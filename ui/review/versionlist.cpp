// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/versionlist.h"

#include "ui/app/session.h"
#include "ui/editors/rowview.h"
#include "ui/reports/readablecopy.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

VersionList::VersionList(Session &session, QWidget *parent)
    : Card(Tr::tr("Released versions"), {}, parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    body()->addLayout(m_rows);
}

void VersionList::present(const core::ReviewFile &file)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (file.versions.isEmpty())
        m_rows->addWidget(paragraph(
            Tr::tr("No version is released yet. Releasing keeps the printed review as it is then, "
                   "with its number and its SHA-256; nothing changes it afterwards."),
            TextRole::Muted));
    for (auto one = file.versions.rbegin(); one != file.versions.rend(); ++one) {
        RowShown row;
        row.icon = u"file-text"_s;
        row.title = Tr::tr("Version %1").arg(one->number);
        const QDate day = QDateTime::fromMSecsSinceEpoch(one->releasedAt).date();
        row.detail = Tr::tr("Released %1 by %2")
                         .arg(QLocale().toString(day, u"d MMMM yyyy"_s), one->releasedBy);
        if (!one->note.isEmpty())
            row.detail += u'\n' + one->note;
        row.note = u"SHA-256 "_s + one->sha256;
        row.fixed = true;
        core::Attachment kept;
        for (const core::Attachment &document : file.documents)
            if (document.id == one->attachmentId)
                kept = document;
        if (kept.id.isNull() || kept.sha256 != one->sha256)
            row.warning = Tr::tr("Its file is not the one that was released.");
        else
            row.actions = {{u"check"_s, Tr::tr("Check")},
                           {u"open"_s, Tr::tr("Open")},
                           {u"save"_s, Tr::tr("Save a copy…")}};
        auto *view = new RowView;
        view->setRow(row, false);
        connect(view, &RowView::actionChosen, this, [this, kept](const QString &code) {
            act(kept, code);
        });
        m_rows->addWidget(view);
    }
}

void VersionList::act(const core::Attachment &kept, const QString &code)
{
    if (code == u"open") {
        openCopy(m_session, this, kept);
    } else if (code == u"save") {
        saveCopy(m_session, this, kept);
    } else if (auto checked = m_session.attachments().verify(kept); !checked) {
        m_session.fail(checked.error());
    } else {
        m_session.say(Tr::tr("%1 is as it was released: its SHA-256 is right.").arg(kept.fileName));
    }
}

} // namespace ui
