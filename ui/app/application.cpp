// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/application.h"

#include "core/usecases/organisation.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/demonstration.h"
#include "ui/app/frame.h"
#include "ui/app/idlewatch.h"
#include "ui/app/opening.h"
#include "ui/start/createpage.h"
#include "ui/start/recoverykeypage.h"
#include "ui/start/recoverypage.h"
#include "ui/start/startpage.h"
#include "ui/start/unlockpage.h"
#include "ui/tr.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

Application::Application(QApplication &app,
                         const Preferences &preferences,
                         const core::Clock &clock)
    : m_app(app)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_recent(preferences.file())
    , m_cover([this] { tryCovered(); }, this)
{
    applyTheme(m_app, m_preferences.theme(), m_preferences.textScale());
    m_frame = std::make_unique<Frame>();
    m_frame->restoreGeometry(m_preferences.windowGeometry());
    m_frame->setMayClose([this] { return mayClose(); });
    m_idle = new IdleWatch(
        m_clock, [this] { return idleMinutes(); }, this);
    connect(m_idle, &IdleWatch::idle, this, [this] {
        lock(Tr::tr("Locked, because nothing was done for a while. What was typed is kept."));
    });
    connect(m_idle, &IdleWatch::leaving, this, [this] {
        lock(Tr::tr("Locked with the screen. What was typed is kept."));
    });
    m_day.setInterval(20 * 1000);
    connect(&m_day, &QTimer::timeout, this, &Application::watchDay);
    m_firstBackup.setSingleShot(true);
    m_firstBackup.setInterval(60 * 1000);
    connect(&m_firstBackup, &QTimer::timeout, this, &Application::backUpIfDue);
}

Application::~Application()
{
    delete m_window;
    delete m_leaving;
    delete m_cover.giveUp();
    m_session.reset();
}

Frame *Application::frame() const
{
    return m_frame.get();
}

CasebookWindow *Application::window() const
{
    return m_window;
}

Session *Application::session() const
{
    return m_session.get();
}

void Application::start(const QString &path)
{
    const QList<core::RecentCasebook> recent = m_recent.all();
    if (!path.isEmpty())
        showUnlock(path);
    else if (recent.isEmpty() && hasDemonstration())
        showDemonstration();
    else if (!recent.isEmpty() && QFileInfo::exists(recent.constFirst().path))
        showUnlock(recent.constFirst().path);
    else
        showStart();
    m_frame->show();
}

void Application::showFront(FrontPage *page)
{
    m_front = page;
    m_frame->setWindowTitle(u"Security Casebook"_s);
    connect(page->progress(), &ProgressStrip::cancelRequested, &m_work, &Work::stop);
    connect(&m_work, &Work::progressed, page, [page](double part) {
        page->progress()->setProgress(qint64(part * 100), 100);
    });
    m_frame->setPage(page);
}

void Application::showStart()
{
    auto *page = new StartPage(m_recent);
    connect(
        page, &StartPage::openRequested, this, [this](const QString &path) { showUnlock(path); });
    connect(page, &StartPage::browseRequested, this, &Application::browse);
    connect(page, &StartPage::createRequested, this, &Application::showCreate);
    connect(page, &StartPage::demonstrationRequested, this, &Application::showDemonstration);
    showFront(page);
}

void Application::browse()
{
    const QString found = QFileDialog::getExistingDirectory(
        m_frame.get(), Tr::tr("Choose the folder of the casebook"), usualFolder());
    if (!found.isEmpty())
        showUnlock(found);
}

void Application::showUnlock(const QString &path, const QString &hint)
{
    auto casebook = core::lookAt(path);
    if (!casebook) {
        showStart();
        m_front->showProblem(casebook.error());
        return;
    }
    const bool demonstration = QDir(casebook->folder) == QDir(demonstrationFolder());
    const QString says
        = demonstration && hint.isEmpty()
              ? Tr::tr("The passphrase of the demonstration is: %1").arg(demonstrationPassphrase())
              : hint;
    auto *page = new UnlockPage(*casebook, says);
    if (path == m_path)
        page->setPerson(m_person);
    connect(page,
            &UnlockPage::unlockRequested,
            this,
            [this, folder = casebook->folder](const QString &passphrase, const QString &name) {
                unlock(folder, passphrase, name);
            });
    connect(page, &UnlockPage::otherRequested, this, [this] {
        m_cover.isOn() ? refuseWhileCovered() : showStart();
    });
    connect(page, &UnlockPage::recoveryRequested, this, [this, closed = *casebook] {
        m_cover.isOn() ? refuseWhileCovered() : showRecovery(closed);
    });
    showFront(page);
}

void Application::openInBackground(const QString &path,
                                   const QString &passphrase,
                                   const QString &name)
{
    m_front->setBusy(Tr::tr("Opening the casebook"));
    QPointer<FrontPage> page = m_front;
    m_work.start<Opened>(
        [path, passphrase, name, clock = m_clock, home = thread()](const core::Fraction &) {
            return openFor(home, path, passphrase, name, clock);
        },
        [this, page](Opened casebook) {
            if (casebook)
                opened(*std::move(casebook));
            else if (auto *unlock = qobject_cast<UnlockPage *>(page.data()))
                unlock->refuse(casebook.error());
            else if (page) {
                showStart();
                m_front->showProblem(casebook.error());
            }
        });
}

void Application::showRecovery(const core::ClosedCasebook &casebook)
{
    auto *page = new RecoveryPage(casebook);
    connect(page, &RecoveryPage::backRequested, this, [this, path = casebook.folder] {
        showUnlock(path);
    });
    connect(page,
            &RecoveryPage::recoverRequested,
            this,
            [this, path = casebook.folder](
                const QString &key, const QString &userUid, const QString &passphrase) {
                recover(path, key, userUid, passphrase);
            });
    showFront(page);
}

void Application::recover(const QString &path,
                          const QString &recoveryKey,
                          const QString &userUid,
                          const QString &passphrase)
{
    m_front->setBusy(Tr::tr("Setting the passphrase"));
    QPointer<FrontPage> page = m_front;
    m_work.start<Opened>(
        [=, clock = m_clock, home = thread()](const core::Fraction &) {
            return recoverFor(home, path, recoveryKey, userUid, passphrase, clock);
        },
        [this, page](Opened casebook) {
            if (casebook)
                opened(*std::move(casebook));
            else if (auto *recovery = qobject_cast<RecoveryPage *>(page.data()))
                recovery->refuse(casebook.error());
        });
}

void Application::showCreate()
{
    auto *page = new CreatePage(usualFolder());
    connect(page, &CreatePage::createRequested, this, &Application::create);
    connect(page, &CreatePage::backRequested, this, &Application::showStart);
    showFront(page);
}

void Application::create(const QString &path, const core::NewCasebook &details)
{
    m_front->setBusy(Tr::tr("Creating the casebook"));
    QPointer<FrontPage> page = m_front;
    using Made = core::Result<core::Casebook::Created>;
    m_work.start<Made>(
        [path, details, clock = m_clock, home = thread()](const core::Fraction &) {
            return createFor(home, path, details, clock);
        },
        [this, page](Made made) {
            auto *create = qobject_cast<CreatePage *>(page.data());
            const auto started = made && create
                                     ? core::startInNation(*made->casebook, create->nation())
                                     : core::Result<void>();
            if (made && started)
                showRecoveryKey(*std::move(made));
            else if (create)
                create->refuse(made ? started.error() : made.error());
        });
}

void Application::showRecoveryKey(core::Casebook::Created created)
{
    const core::Casebook &casebook = *created.casebook;
    auto *page = new RecoveryKeyPage(created.recoveryKey,
                                     recoverySheet(casebook.organisation(),
                                                   casebook.name(),
                                                   created.recoveryKey,
                                                   casebook.user().name,
                                                   casebook.clock().today()));
    // The page keeps the casebook until the key is kept: nobody need type the passphrase again.
    auto kept = std::make_shared<std::unique_ptr<core::Casebook>>(std::move(created.casebook));
    m_recent.remember((*kept)->folder());
    connect(page, &RecoveryKeyPage::kept, this, [this, kept] { opened(std::move(*kept)); });
    showFront(page);
}

void Application::showDemonstration()
{
    if (QFileInfo::exists(demonstrationFolder())) {
        showStart();
        openMadeDemonstration();
        return;
    }
    showStart();
    m_front->setBusy(Tr::tr("Making the demonstration casebook: everything in it is made up"));
    m_work.start<core::Result<void>>(
        [clock = m_clock](const core::Fraction &fraction) {
            return makeDemonstration(demonstrationFolder(), clock, fraction);
        },
        [this](core::Result<void> made) {
            if (made) {
                openMadeDemonstration();
                return;
            }
            m_front->setBusy({});
            m_front->showProblem(made.error());
        });
}

void Application::openMadeDemonstration()
{
    openInBackground(demonstrationFolder(), demonstrationPassphrase(), {});
}

QString Application::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace ui
