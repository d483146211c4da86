// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that has a casebook open: window, day, backup.
#include "core/usecases/casebookcopy.h"
#include "ui/app/application.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"
#include "ui/app/idlewatch.h"
#include "ui/start/frontpage.h"
#include "ui/tr.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPutOff = 45; ///< minutes an editor may put the idle lock off to

} // namespace

void Application::opened(std::unique_ptr<core::Casebook> casebook)
{
    if (m_cover.isOn()) {
        refuseWhileCovered();
        return;
    }
    // Another one locked at a different place is not come back to.
    if (casebook->folder() != m_path)
        m_returnTo.clear();
    m_path = casebook->folder();
    m_person = casebook->user().name;
    m_recent.remember(m_path);
    m_session = std::make_unique<Session>(std::move(casebook));
    m_today = m_session->today();
    m_putOffTo = 0;
    connect(m_session.get(), &Session::idleLockPutOff, this, [this](int minutes) {
        m_putOffTo = minutes;
    });
    buildWindow();
    m_idle->restart();
    m_day.start();
    m_firstBackup.start();
}

void Application::buildWindow()
{
    m_window = new CasebookWindow(*m_session, m_preferences);
    connect(m_window, &MainWindow::lockRequested, this, [this] { askToLock(); });
    // The page that asks is gone afterwards.
    connect(m_window,
            &CasebookWindow::lookChanged,
            this,
            &Application::rebuildWindow,
            Qt::QueuedConnection);
    connect(m_window, &CasebookWindow::copyRequested, this, &Application::copyHere);
    m_frame->setPage(m_window);
    titleFrame();
    if (!m_returnTo.isEmpty())
        m_window->goTo(std::exchange(m_returnTo, {}));
}

void Application::titleFrame()
{
    m_frame->setWindowTitle(u"%1 – Security Casebook"_s.arg(m_session->casebook().name()));
}

void Application::rebuildWindow()
{
    if (m_window && !m_session->flush().isEmpty())
        return; // its editors would go with the words that are only in them
    applyTheme(m_app, m_preferences.theme(), m_preferences.textScale());
    if (!m_window)
        return;
    m_returnTo = m_window->currentKey();
    QWidget *before = m_window;
    buildWindow();
    Q_UNUSED(before) // the frame deletes it
}

void Application::watchDay()
{
    if (!m_session || m_session->today() == m_today)
        return;
    m_today = m_session->today();
    m_session->turnDay();
    backUpIfDue();
}

void Application::backUpIfDue()
{
    if (!m_window || m_window->isBusy() || !m_session->casebook().readOnlyReason().isEmpty()
        || !core::isBackupDue(m_session->casebook()))
        return;
    m_window->backUp([this](const core::Result<core::BackupInfo> &made) {
        if (made || made.error().code == core::Error::Code::Conflict)
            return;
        m_session->fail(made.error());
    });
}

void Application::copyHere()
{
    const QString place = QFileDialog::getExistingDirectory(
        m_frame.get(), Tr::tr("Choose a folder on this computer"), usualFolder());
    if (place.isEmpty() || !m_window || m_window->isBusy())
        return;
    const QString to = QDir(place).filePath(QDir(m_path).dirName());
    m_window->progress()->start(Tr::tr("Copying the casebook to this computer"));
    m_window->work().start<core::Result<void>>(
        [casebook = &m_session->casebook(),
         to](const core::Fraction &fraction) -> core::Result<void> {
            auto reader = casebook->reader();
            return reader ? core::copyCasebook(**reader, to, fraction)
                          : core::Result<void>(reader.error());
        },
        [this, to](core::Result<void> done) {
            m_window->progress()->finish();
            if (!done) {
                m_session->fail(done.error());
                return;
            }
            lock({});
            if (m_cover.isOn())
                return;
            showUnlock(to,
                       Tr::tr("This is the copy on this computer. The other one was not "
                              "changed; do not work in both."));
        });
}

int Application::idleMinutes() const
{
    return std::max(m_preferences.idleMinutes(), std::min(m_putOffTo, mostPutOff));
}

} // namespace ui
