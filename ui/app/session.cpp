// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/session.h"

#include "core/base/log.h"

#include <utility>

namespace ui {

Session::Session(std::unique_ptr<core::Casebook> casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(std::move(casebook))
{
    connect(&m_casebook->journal(), &core::Journal::changed, this, &Session::changed);
}

Session::~Session() = default;

core::Drafts Session::drafts() const
{
    return core::Drafts(database(), user(), m_casebook->clock());
}

void Session::open(const QString &recordUid, const QString &tab)
{
    Q_EMIT openRequested(recordUid, tab);
}

void Session::openPage(const QString &pageId)
{
    Q_EMIT pageRequested(pageId);
}

void Session::openEditor(const QString &editor, const QString &recordUid)
{
    Q_EMIT editorRequested(editor, recordUid);
}

void Session::say(const QString &sentence, const QString &changeSetUid)
{
    Q_EMIT said(sentence, changeSetUid);
}

void Session::fail(const core::Error &error)
{
    qCWarning(core::log).noquote() << error.detail;
    Q_EMIT failed(error.message);
}

void Session::putOffIdleLock(int minutes)
{
    Q_EMIT idleLockPutOff(minutes);
}

void Session::turnDay()
{
    if (m_casebook->readOnlyReason().isEmpty() && core::may(user().role, core::Permission::Write)) {
        if (auto done = duties().refreshAll(); !done)
            fail(done.error());
    }
    Q_EMIT dayTurned();
}

QList<Session::Unstored> Session::flush()
{
    m_unstored.clear();
    Q_EMIT flushing();
    return std::exchange(m_unstored, {});
}

void Session::couldNotStore(const QString &what, const QString &why)
{
    m_unstored.append({what, why});
}

} // namespace ui
