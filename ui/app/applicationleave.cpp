// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that leaves a casebook: lock, cover, close. Words that could not be
// stored are never left behind without being asked for.
#include "ui/app/application.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"
#include "ui/app/idlewatch.h"
#include "ui/start/unlockpage.h"
#include "ui/tr.h"

#include <QThread>

#include <utility>

namespace ui {

void Application::askToLock()
{
    if (!m_window)
        return;
    if (const auto unstored = m_session->flush(); unstored.isEmpty())
        shut({});
    else
        sayUnstored(UnstoredDialog::Wish::Lock, unstored);
}

void Application::lock(const QString &because)
{
    if (!m_window)
        return;
    if (m_session->flush().isEmpty())
        shut(because);
    else
        cover();
}

void Application::shut(const QString &because)
{
    m_returnTo = m_window->currentKey();
    m_day.stop();
    m_firstBackup.stop();
    m_window->stopWork();
    m_leaving = m_window;
    m_window = nullptr;
    m_leaving->hide();
    m_frame->removeWidget(m_leaving);
    m_leaving->setParent(nullptr);
    closeDialogs(m_frame.get());
    // What the lock needs is only in the header: the casebook itself may go at once.
    finishLock();
    showUnlock(m_path, because);
}

void Application::finishLock()
{
    // A dialog that was open returns into the page that opened it; only then may that page go.
    if (QThread::currentThread()->loopLevel() > 1) {
        QTimer::singleShot(20, this, &Application::finishLock);
        return;
    }
    delete m_leaving;
    if (!m_window && !m_cover.isOn())
        m_session.reset();
}

void Application::cover()
{
    m_returnTo = m_window->currentKey();
    m_day.stop();
    m_firstBackup.stop();
    m_window->stopWork();
    delete m_saying;
    m_cover.put(*m_frame, std::exchange(m_window, nullptr));
    showUnlock(m_path,
               Tr::tr("Locked, but something that was typed could not be stored yet. It is kept in "
                      "memory behind this page, and storing it is tried again every few seconds. "
                      "Do not switch the computer off."));
}

void Application::tryCovered()
{
    // While a passphrase is being checked the window may be about to come back.
    if (m_work.isRunning() || !m_session->flush().isEmpty())
        return;
    delete m_saying;
    m_leaving = m_cover.giveUp();
    finishLock();
    if (auto *page = qobject_cast<UnlockPage *>(m_front.data()))
        page->setHint(Tr::tr("Locked. What was typed is stored."));
}

void Application::unlock(const QString &folder, const QString &passphrase, const QString &name)
{
    if (!m_cover.isOn())
        openInBackground(folder, passphrase, name);
    else if (folder == m_path)
        unlockCovered(passphrase);
    else
        refuseWhileCovered();
}

void Application::unlockCovered(const QString &passphrase)
{
    m_front->setBusy(Tr::tr("Unlocking"));
    QPointer<FrontPage> page = m_front;
    m_work.start<core::Result<void>>(
        [path = m_path, passphrase, uid = m_session->user().userUid](const core::Fraction &) {
            return core::checkPassphrase(path, passphrase, uid);
        },
        [this, page](core::Result<void> right) {
            if (!right) {
                if (auto *unlock = qobject_cast<UnlockPage *>(page.data()))
                    unlock->refuse(right.error());
                return;
            }
            m_returnTo.clear();
            m_window = m_cover.takeOff(*m_frame);
            titleFrame();
            m_idle->restart();
            m_day.start();
        });
}

void Application::refuseWhileCovered()
{
    m_front->setBusy({});
    m_front->showProblem(Tr::tr("%1 has something typed that could not be stored").arg(m_person),
                         Tr::tr("It would be lost. Unlock the casebook that is open first, and "
                                "free some space so that it can be stored."));
}

bool Application::mayClose()
{
    m_preferences.setWindowGeometry(m_frame->saveGeometry());
    if (!m_session || m_givenUp)
        return true;
    if (const auto unstored = m_session->flush(); !unstored.isEmpty()) {
        sayUnstored(UnstoredDialog::Wish::Close, unstored);
        return false;
    }
    if (m_closing || !m_window)
        return true;
    const core::Casebook &casebook = m_session->casebook();
    if (!casebook.readOnlyReason().isEmpty() || !core::isBackupDue(casebook) || m_window->isBusy())
        return true;
    backUpAndClose();
    return false;
}

void Application::backUpAndClose()
{
    m_window->backUp([this](const core::Result<core::BackupInfo> &made) {
        // Once is enough: closing again closes, backup or not.
        m_closing = true;
        if (made || made.error().code == core::Error::Code::Conflict) {
            m_frame->close();
            return;
        }
        core::Error failure = made.error();
        failure.message = Tr::tr("No backup was written before closing. %1 Close again to leave "
                                 "without one.")
                              .arg(failure.message);
        m_session->fail(failure);
    });
}

void Application::sayUnstored(UnstoredDialog::Wish wish, const QList<Session::Unstored> &unstored)
{
    delete m_saying;
    m_saying = new UnstoredDialog(wish, unstored, m_cover.isOn(), m_frame.get());
    const bool closing = wish == UnstoredDialog::Wish::Close;
    // Queued: the dialog that asks may be followed by another.
    const auto again = [this, closing] { closing ? void(m_frame->close()) : askToLock(); };
    const auto anyway = [this, closing] {
        m_givenUp = closing;
        closing ? void(m_frame->close()) : lock({});
    };
    connect(m_saying, &UnstoredDialog::againRequested, this, again, Qt::QueuedConnection);
    connect(m_saying, &UnstoredDialog::anywayRequested, this, anyway, Qt::QueuedConnection);
    m_saying->open();
}

} // namespace ui
