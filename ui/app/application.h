// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/accounts.h"
#include "core/usecases/recent.h"
#include "ui/app/cover.h"
#include "ui/app/preferences.h"
#include "ui/app/session.h"
#include "ui/app/unstoreddialog.h"
#include "ui/app/work.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QApplication;

namespace ui {

class CasebookWindow;
class CreatePage;
class Frame;
class FrontPage;
class IdleWatch;
class UnlockPage;

/// The program with its window: start, unlock, the open casebook, lock, close.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &app, const Preferences &preferences, const core::Clock &clock);
    ~Application() override;

    /// Shows the window: the casebook in \a path, else the one opened last, else, on the first
    /// start of all, the demonstration.
    void start(const QString &path = {});
    /// Stores what is typed, closes the casebook and asks for the passphrase again. \a because:
    /// why, in a sentence. Where something cannot be stored, the window is covered and the casebook
    /// stays open behind it until it can.
    void lock(const QString &because);
    /// The same, asked for by hand: where something cannot be stored it says so and does not lock.
    void askToLock();

    void showStart();
    void showUnlock(const QString &path, const QString &hint = {});
    void showCreate();
    void showDemonstration();

    Frame *frame() const;
    /// The open casebook's window, or null while none is open.
    CasebookWindow *window() const;
    Session *session() const;

private:
    using Opened = core::Result<std::unique_ptr<core::Casebook>>;

    static QString usualFolder();
    void browse();
    void showRecovery(const core::ClosedCasebook &casebook);
    void showRecoveryKey(core::Casebook::Created created);
    void openInBackground(const QString &path, const QString &passphrase, const QString &name);
    void create(const QString &path, const core::NewCasebook &details);
    void recover(const QString &path,
                 const QString &recoveryKey,
                 const QString &userUid,
                 const QString &passphrase);
    void openMadeDemonstration();
    void opened(std::unique_ptr<core::Casebook> casebook);
    void buildWindow();
    void titleFrame();
    void rebuildWindow();
    void copyHere();
    void shut(const QString &because);
    void finishLock();
    void cover();
    void tryCovered();
    void unlockCovered(const QString &passphrase);
    void refuseWhileCovered();
    void sayUnstored(UnstoredDialog::Wish wish, const QList<Session::Unstored> &unstored);
    void unlock(const QString &folder, const QString &passphrase, const QString &name);
    void watchDay();
    void backUpIfDue();
    void backUpAndClose();
    bool mayClose();
    int idleMinutes() const;
    /// Shows \a page and lets its Stop button stop the work.
    void showFront(FrontPage *page);

    QApplication &m_app;
    Preferences m_preferences;
    core::Clock m_clock;
    core::RecentCasebooks m_recent;
    std::unique_ptr<Frame> m_frame;
    std::unique_ptr<Session> m_session;
    QPointer<CasebookWindow> m_window;
    QPointer<FrontPage> m_front;
    QPointer<QWidget> m_leaving; ///< the window of a casebook that is being locked
    Cover m_cover;
    QPointer<UnstoredDialog> m_saying;
    Work m_work;
    IdleWatch *m_idle;
    QTimer m_day;
    QTimer m_firstBackup;
    QDate m_today;
    QString m_path;     ///< of the casebook that is open or was locked
    QString m_person;   ///< who had it open
    QString m_returnTo; ///< the page to come back to
    int m_putOffTo = 0; ///< minutes an editor asks for before the idle lock
    bool m_closing = false;
    bool m_givenUp = false; ///< what could not be stored may be lost
};

} // namespace ui
