// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/actions.h"
#include "core/usecases/attachments.h"
#include "core/usecases/casebook.h"
#include "core/usecases/diary.h"
#include "core/usecases/drafts.h"
#include "core/usecases/duties.h"
#include "core/usecases/evidence.h"
#include "core/usecases/finder.h"
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/newrecords.h"
#include "core/usecases/reviews.h"
#include "core/usecases/rows.h"
#include "core/usecases/suggestions.h"

#include <QObject>

#include <memory>

namespace ui {

/// The open casebook as the pages see it: its use cases, what changed, and where to go.
/// Pages are destroyed before their session; locking destroys both.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<core::Casebook> casebook, QObject *parent = nullptr);
    ~Session() override;

    core::Casebook &casebook() const { return *m_casebook; }
    core::Journal &journal() const { return m_casebook->journal(); }
    core::Database &database() const { return m_casebook->database(); }
    const core::SignedIn &user() const { return m_casebook->user(); }
    QDate today() const { return m_casebook->clock().today(); }

    core::Incidents incidents() const { return core::Incidents(journal()); }
    core::Evidence evidence() const { return core::Evidence(journal()); }
    core::Actions actions() const { return core::Actions(journal()); }
    core::Diary diary() const { return core::Diary(journal()); }
    core::Drafts drafts() const;
    core::Duties duties() const { return core::Duties(journal()); }
    core::Investigations investigations() const { return core::Investigations(journal()); }
    core::Reviews reviews() const { return core::Reviews(casebook()); }
    core::Attachments attachments() const { return core::Attachments(casebook()); }
    core::History history() const { return core::History(journal()); }
    core::Finder finder() const { return core::Finder(database()); }
    core::Rows rows() const { return core::Rows(journal()); }
    core::Suggestions suggestions() const { return core::Suggestions(database()); }
    core::NewRecords newRecords() const { return core::NewRecords(journal()); }

    /// Opens the page of a record. \a tab names a tab of it, "duties"; empty for the first.
    void open(const QString &recordUid, const QString &tab = {});
    /// Opens a page of the navigation, "today".
    void openPage(const QString &pageId);
    /// Opens the editor \a editor ("incident.record") of a record, empty for a new one; where it is
    /// open already, that one is shown.
    void openEditor(const QString &editor, const QString &recordUid = {});
    /// Says what happened in a strip that goes away; with \a changeSetUid it offers Undo.
    void say(const QString &sentence, const QString &changeSetUid = {});
    /// Says what went wrong; the detail goes to the log.
    void fail(const core::Error &error);
    /// Puts the idle lock off to \a minutes, for an interview; 0 takes that back. Screen lock, lid
    /// and suspend lock at once all the same.
    void putOffIdleLock(int minutes);
    /// Another day has begun: brings every clock up to date and tells the pages.
    void turnDay();
    /// Something typed that the database did not take, and why, in a sentence.
    struct Unstored
    {
        QString what, why;
    };
    /// Asks every editor to store what is typed, now: before lock, suspend and close. Gives what
    /// could not be stored; while there is any, the windows that show it must stay.
    QList<Unstored> flush();
    /// What an editor answers to flushing() where it could not.
    void couldNotStore(const QString &what, const QString &why);

Q_SIGNALS:
    void changed(const core::Changes &changes);
    void openRequested(const QString &recordUid, const QString &tab);
    void pageRequested(const QString &pageId);
    void editorRequested(const QString &editor, const QString &recordUid);
    void said(const QString &sentence, const QString &changeSetUid);
    void failed(const QString &sentence);
    void flushing();
    void idleLockPutOff(int minutes);
    /// What is said of today is no longer so.
    void dayTurned();

private:
    std::unique_ptr<core::Casebook> m_casebook;
    QList<Unstored> m_unstored;
};

} // namespace ui
