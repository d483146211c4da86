// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

BackupCard::BackupCard(Session &session, QWidget *parent)
    : Card(Tr::tr("Backups and checks"), {}, parent)
    , m_session(session)
    , m_where(paragraph({}))
    , m_last(paragraph({}, TextRole::Muted))
    , m_found(paragraph({}))
    , m_now(button(Tr::tr("Back up now"), u"device-floppy"_s))
{
    body()->setSpacing(Theme::s3);
    body()->addWidget(m_where);
    body()->addWidget(m_last);
    body()->addWidget(paragraph(Tr::tr("One is written, opened and checked at close and once a "
                                       "day: the last 14 days and 12 months are kept. Backups are "
                                       "encrypted like the casebook."),
                                TextRole::Muted));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::s2);
    QPushButton *place = button(Tr::tr("Choose where backups go…"));
    buttons->addWidget(place);
    QPushButton *check = button(Tr::tr("Check this casebook"));
    buttons->addWidget(m_now);
    buttons->addWidget(check);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(m_found);
    m_found->hide();
    place->setEnabled(session.casebook().readOnlyReason().isEmpty()
                      && core::may(session.user().role, core::Permission::Write));
    connect(place, &QPushButton::clicked, this, &BackupCard::choose);
    connect(m_now, &QPushButton::clicked, this, &BackupCard::backupRequested);
    connect(check, &QPushButton::clicked, this, &BackupCard::checkRequested);
    fill();
}

void BackupCard::showCheck(const QString &found)
{
    m_found->setText(found);
    m_found->show();
}

void BackupCard::fill()
{
    const core::Casebook &casebook = m_session.casebook();
    const QString place = casebook.setting(core::setting::backupFolder);
    m_where->setText(place.isEmpty()
                         ? Tr::tr("There is no second place yet. If this disk is lost, everything "
                                  "is: choose a folder on another disk or a network drive.")
                         : Tr::tr("Backups go to %1").arg(QDir::toNativeSeparators(place)));
    const qint64 last = casebook.setting(core::setting::lastBackup).toLongLong();
    m_last->setText(last == 0 ? Tr::tr("None has been made yet.")
                              : Tr::tr("The last one was made and checked on %1.")
                                    .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(last),
                                                            u"d MMMM yyyy 'at' HH:mm"_s)));
    m_now->setEnabled(!place.isEmpty());
}

void BackupCard::choose()
{
    const core::Casebook &casebook = m_session.casebook();
    const QString before = casebook.setting(core::setting::backupFolder);
    const QString found = QFileDialog::getExistingDirectory(
        this,
        Tr::tr("Choose a folder for backups"),
        before.isEmpty() ? QDir::homePath() : before);
    if (found.isEmpty())
        return;
    const QString kept = QFileInfo(casebook.folder()).absolutePath();
    if (QDir(found) == QDir(kept) || QDir(found) == QDir(casebook.folder())) {
        m_session.fail({core::Error::Code::Invalid,
                        Tr::tr("That is where the casebook itself is. Choose a second place, so "
                               "that one lost disk does not take both."),
                        {}});
        return;
    }
    if (auto done = m_session.casebook().saveSetting(core::setting::backupFolder, found); !done) {
        m_session.fail(done.error());
        return;
    }
    fill();
    m_session.say(Tr::tr("Backups go to %1 from now on.").arg(QDir::toNativeSeparators(found)));
}

} // namespace ui
