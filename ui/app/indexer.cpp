// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/indexer.h"

#include "core/base/log.h"
#include "core/usecases/indexing.h"
#include "ui/app/session.h"

namespace ui {

namespace {

constexpr int aWhile = 1500; ///< milliseconds after a change, so that nobody waits for it
constexpr int aBreath = 60;  ///< between two portions
constexpr int portion = 20;  ///< records, about ten milliseconds

} // namespace

Indexer::Indexer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    if (!session.casebook().readOnlyReason().isEmpty())
        return;
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Indexer::work);
    connect(&session, &Session::changed, this, [this] { m_pause.start(aWhile); });
    m_pause.start(aWhile);
}

void Indexer::work()
{
    auto left = core::indexLeft(m_session.database());
    if (left && *left == 0)
        return;
    const auto step = core::indexNext(m_session.database(), portion);
    if (!step) {
        // It is tried again after the next change; what was typed is not touched by it.
        qCWarning(core::log).noquote() << step.error().detail;
        return;
    }
    if (step->left > 0)
        m_pause.start(aBreath);
}

} // namespace ui
