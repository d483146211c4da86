// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/backup.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>
#include <QTimer>

namespace ui {

class Banner;
class Preferences;
class SearchPopup;
class Session;
class Work;

/// An open casebook: the frame with its pages, records, editors, search and what must be said.
class CasebookWindow : public MainWindow
{
    Q_OBJECT

public:
    /// Both must live longer.
    CasebookWindow(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    /// Shows the page \a key, as currentKey() named it before; an unknown one changes nothing.
    void goTo(const QString &key);
    void openSettings();
    /// Writes a checked backup beside the work; \a done is told how it ended.
    void backUp(const std::function<void(const core::Result<core::BackupInfo> &)> &done = {});
    /// Checks the casebook beside the work; \a done is told what was found, in words.
    void check(const std::function<void(const QString &)> &done);
    bool isBusy() const;
    /// Asks work to stop; what waits for it is told when it has.
    void stopWork();
    Work &work() const { return *m_work; }
    /// Makes the moving parts stand still: for pictures.
    void holdStill();

Q_SIGNALS:
    /// Theme or size of text were changed.
    void lookChanged();
    /// A casebook that may not be written here is to be copied to where it may.
    void copyRequested();

private:
    void showRecord(const QString &recordUid, const QString &tab);
    void showEditor(const QString &editor, const QString &recordUid);
    void openRecordPage(const QString &kind, const QString &uid, const QString &tab);
    void closeWhenDone(QWidget *page, const QString &key);
    void say(const QString &sentence, const QString &changeSetUid);
    void undo(const QString &changeSetUid);
    void showFailure(const QString &sentence);
    void addStandingNotices();

private Q_SLOTS:
    void closeSender();

private:
    Session &m_session;
    const Preferences &m_preferences;
    Work *m_work;
    SearchPopup *m_search;
    QPointer<Banner> m_failure;

    QTimer m_recount;
    bool m_still = false;
};

} // namespace ui
