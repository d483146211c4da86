// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/casebookwindow.h"

#include "core/domain/labels.h"
#include "core/usecases/backupfolder.h"
#include "core/usecases/verify.h"
#include "ui/app/editorpages.h"
#include "ui/app/indexer.h"
#include "ui/app/pages.h"
#include "ui/app/recordpages.h"
#include "ui/app/searchpopup.h"
#include "ui/app/session.h"
#include "ui/app/work.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/roweditor.h"
#include "ui/settings/settingspage.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyProperty = "casebookKey"; ///< of a page: how the window knows it
const QString recordPrefix = u"record/"_s;
const QString editorPrefix = u"editor/"_s;
const QString settingsKey = u"settings"_s;

QString firstPage()
{
    return u"today"_s;
}

/// Where words were left in a page that has just been made, the caret stands there again. Before it
/// stood in its window it could not take the focus.
void putCaret(const QWidget *page)
{
    for (DraftKeeper *keeper : page->findChildren<DraftKeeper *>()) {
        if (!keeper->hasDraft())
            continue;
        keeper->putCaret();
        if (page->isAncestorOf(QApplication::focusWidget()))
            return;
    }
}

} // namespace

CasebookWindow::CasebookWindow(Session &session, const Preferences &preferences, QWidget *parent)
    : MainWindow(pages(session), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_work(new Work(this))
    , m_search(new SearchPopup(session, searchBox(), this))
{
    setMarking(session.casebook().marking());
    setPerson(session.user().name,
              core::label(core::List::UserRole, core::code(session.user().role)));
    connect(&session, &Session::openRequested, this, &CasebookWindow::showRecord);
    connect(&session, &Session::pageRequested, this, &CasebookWindow::goTo);
    connect(&session, &Session::editorRequested, this, &CasebookWindow::showEditor);
    connect(&session, &Session::said, this, &CasebookWindow::say);
    connect(&session, &Session::failed, this, &CasebookWindow::showFailure);
    connect(this, &MainWindow::searchEdited, m_search, &SearchPopup::look);
    connect(this, &MainWindow::searchRequested, m_search, &SearchPopup::openBest);
    connect(this, &MainWindow::settingsRequested, this, &CasebookWindow::openSettings);
    connect(m_work, &Work::progressed, this, [this](double part) {
        progress()->setProgress(qint64(part * 100), 100);
    });
    connect(progress(), &ProgressStrip::cancelRequested, m_work, &Work::stop);

    // Many commits in a row are counted once.
    m_recount.setSingleShot(true);
    m_recount.setInterval(200);
    connect(&m_recount, &QTimer::timeout, this, &MainWindow::refreshCounts);
    connect(&session, &Session::changed, &m_recount, qOverload<>(&QTimer::start));
    connect(&session, &Session::dayTurned, this, &MainWindow::refreshCounts);
    new Indexer(session, this);
    addStandingNotices();
}

void CasebookWindow::addStandingNotices()
{
    core::Casebook &casebook = m_session.casebook();
    if (casebook.setting(core::setting::demonstration) == u"yes") {
        auto *notice = new Banner(Tone::Info,
                                  Tr::tr("This is the demonstration casebook"),
                                  Tr::tr("Every person, place and event in it is made up. Try "
                                         "anything; nothing here is real."));
        addNotice(notice);
    }
    if (!casebook.readOnlyReason().isEmpty()) {
        auto *notice
            = new Banner(Tone::Warning, Tr::tr("Open for reading only"), casebook.readOnlyReason());
        connect(notice->addAction(Tr::tr("Copy to this computer…")),
                &QPushButton::clicked,
                this,
                &CasebookWindow::copyRequested);
        addNotice(notice);
    }
}

void CasebookWindow::goTo(const QString &key)
{
    const QString base = key.section(u'/', 0, 0) + u'/';
    if (base == recordPrefix)
        showRecord(key.section(u'/', 1, 1), {});
    else if (base == editorPrefix)
        showEditor(key.section(u'/', 1, 1), key.section(u'/', 2, 2));
    else if (key == settingsKey)
        openSettings();
    else
        openPage(key);
}

void CasebookWindow::openSettings()
{
    openRecord(settingsKey, {}, [this] {
        auto *page = new SettingsPage(m_session, m_preferences);
        connect(page, &SettingsPage::lookChanged, this, &CasebookWindow::lookChanged);
        connect(page, &SettingsPage::frameChanged, this, [this] {
            setMarking(m_session.casebook().marking());
        });
        connect(page, &SettingsPage::backupRequested, this, [this, page] {
            backUp([this, page = QPointer(page)](const core::Result<core::BackupInfo> &made) {
                if (page)
                    page->showBackups();
                if (made)
                    m_session.say(Tr::tr("A backup is written and checked."));
                else
                    m_session.fail(made.error());
            });
        });
        connect(page, &SettingsPage::checkRequested, this, [this, page] {
            check([page = QPointer(page)](const QString &found) {
                if (page)
                    page->showCheck(found);
            });
        });
        return page;
    });
}

void CasebookWindow::showRecord(const QString &recordUid, const QString &tab)
{
    const core::Finder finder = m_session.finder();
    auto shown = finder.place(recordUid);
    if (!shown) {
        m_session.fail(shown.error());
        return;
    }
    const auto hasPage = [](const QString &kind) {
        const QList<RecordEntry> &all = recordPages();
        return std::any_of(
            all.cbegin(), all.cend(), [&](const RecordEntry &page) { return page.kind == kind; });
    };
    if (hasPage(shown->kind)) {
        openRecordPage(shown->kind, recordUid, tab);
        return;
    }
    auto owner = finder.owner(recordUid);
    if (owner && hasPage(owner->kind))
        openRecordPage(owner->kind, owner->uid, tab.isEmpty() ? owner->tab : tab);
    else
        showFailure(
            Tr::tr("Records of this kind have no page of their own yet. Find it in its list."));
}

void CasebookWindow::openRecordPage(const QString &kind, const QString &uid, const QString &tab)
{
    const QString key = recordPrefix + uid;
    if (QWidget *open = page(key); open && !tab.isEmpty())
        QMetaObject::invokeMethod(open, "showTab", Qt::DirectConnection, Q_ARG(QString, tab));
    for (const RecordEntry &record : recordPages()) {
        if (record.kind != kind)
            continue;
        QWidget *made = nullptr;
        openRecord(key, record.under, [&] {
            made = record.make(m_session, uid, tab);
            closeWhenDone(made, key);
            return made;
        });
        if (made)
            putCaret(made);
        return;
    }
}

void CasebookWindow::showEditor(const QString &editor, const QString &recordUid)
{
    const QString key = editorPrefix + editor + u'/' + recordUid;
    for (const EditorEntry &entry : editorPages()) {
        if (entry.editor != editor)
            continue;
        QWidget *made = nullptr;
        openRecord(key, entry.under, [&] {
            made = entry.make(m_session, recordUid);
            closeWhenDone(made, key);
            return made;
        });
        if (made)
            putCaret(made);
        return;
    }
    // What was typed belongs to an editor inside the record's own page.
    if (recordUid.isEmpty())
        return;
    showRecord(recordUid, editor);
    if (QWidget *shown = page(currentKey()))
        RowEditor::takeUp(shown, editor);
}

void CasebookWindow::closeWhenDone(QWidget *made, const QString &key)
{
    made->setProperty(keyProperty, key);
    const int closed = made->metaObject()->indexOfSignal("closed()");
    if (closed < 0)
        return;
    const QMetaObject *own = &CasebookWindow::staticMetaObject;
    connect(made,
            made->metaObject()->method(closed),
            this,
            own->method(own->indexOfSlot("closeSender()")));
}

void CasebookWindow::closeSender()
{
    closeRecord(sender()->property(keyProperty).toString());
    if (currentKey().isEmpty())
        openPage(firstPage());
}

void CasebookWindow::say(const QString &sentence, const QString &changeSetUid)
{
    if (m_still)
        return;
    if (changeSetUid.isEmpty())
        toast()->say(sentence);
    else
        toast()->say(sentence, Tr::tr("Undo"), [this, changeSetUid] { undo(changeSetUid); });
}

void CasebookWindow::undo(const QString &changeSetUid)
{
    auto report = m_session.history().undo(changeSetUid);
    if (!report) {
        m_session.fail(report.error());
        return;
    }
    if (report->refused.isEmpty())
        toast()->say(Tr::tr("Undone."));
    else
        showFailure(Tr::tr("Not all of it could be undone. %1").arg(report->refused.join(u' ')));
}

void CasebookWindow::showFailure(const QString &sentence)
{
    if (!m_failure) {
        m_failure = new Banner(Tone::Danger, {}, {});
        QPushButton *close = m_failure->addAction(Tr::tr("Close this message"));
        connect(close, &QPushButton::clicked, m_failure, &QObject::deleteLater);
        addNotice(m_failure);
    }
    m_failure->setMessage(Tone::Danger, Tr::tr("That did not work"), sentence);
    QAccessibleEvent alert(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool CasebookWindow::isBusy() const
{
    return m_work->isRunning();
}

void CasebookWindow::stopWork()
{
    m_work->stop();
}

void CasebookWindow::backUp(const std::function<void(const core::Result<core::BackupInfo> &)> &done)
{
    if (m_work->isRunning())
        return;
    const QString place = m_session.casebook().setting(core::setting::backupFolder);
    progress()->start(Tr::tr("Writing and checking a backup"));
    const core::Casebook *casebook = &m_session.casebook();
    m_work->start<core::Result<core::BackupInfo>>(
        [casebook, place](const core::Fraction &fraction) -> core::Result<core::BackupInfo> {
            auto reader = casebook->reader();
            if (!reader)
                return reader.error();
            auto made = core::writeBackup(**reader, place, fraction);
            if (made)
                core::thinOut(
                    core::backupHome(place, casebook->header().casebookUid, casebook->name()));
            return made;
        },
        [this, done](core::Result<core::BackupInfo> made) {
            progress()->finish();
            if (made) {
                if (auto noted = core::noteBackup(m_session.casebook()); !noted)
                    m_session.fail(noted.error());
            }
            if (done)
                done(made);
            else if (made)
                m_session.say(Tr::tr("A backup is written and checked."));
            else if (made.error().code != core::Error::Code::Conflict)
                m_session.fail(made.error());
            else
                m_session.say(made.error().message);
        });
}

void CasebookWindow::check(const std::function<void(const QString &)> &done)
{
    if (m_work->isRunning())
        return;
    progress()->start(Tr::tr("Checking the casebook"));
    const core::Casebook *casebook = &m_session.casebook();
    m_work->start<core::Result<core::VerifyReport>>(
        [casebook](const core::Fraction &fraction) -> core::Result<core::VerifyReport> {
            auto reader = casebook->reader();
            if (!reader)
                return reader.error();
            return core::verify(**reader, fraction);
        },
        [this, done](core::Result<core::VerifyReport> report) {
            progress()->finish();
            if (!report) {
                m_session.fail(report.error());
                return;
            }
            QStringList found;
            if (report->isSound())
                found << Tr::tr("Everything holds: every page, every link, every file and the "
                                "chain of changes.");
            else
                found << Tr::tr("Something is wrong. Restore the newest backup made before it "
                                "began, and keep this casebook.");
            found += report->problems + report->notes;
            done(found.join(u'\n'));
        });
}

void CasebookWindow::holdStill()
{
    m_still = true;
    toast()->hide();
    m_recount.stop();
}

} // namespace ui
