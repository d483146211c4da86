// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of which a part becomes real while the rest is still typed: steps and rows.
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/fieldtext.h"

#include <algorithm>

namespace ui {

namespace {

bool isIn(const QString &code, const QString &prefix)
{
    return code.startsWith(prefix + u'.');
}

} // namespace

bool DraftKeeper::holds(const QString &prefix) const
{
    const auto first = m_typed.lowerBound(prefix + u'.');
    return first != m_typed.end() && isIn(first.key(), prefix);
}

QString DraftKeeper::draftUidFor(const QStringList &codes)
{
    const bool others = std::any_of(m_typed.keyBegin(), m_typed.keyEnd(), [&](const QString &code) {
        return !codes.contains(code);
    });
    return others ? QString() : draftUid();
}

void DraftKeeper::committed(const QStringList &codes)
{
    for (const QString &code : codes) {
        const auto watched = m_watched.find(code);
        if (watched != m_watched.end() && watched->field)
            watched->stored = watched->field->text();
        m_typed.remove(code);
        m_differing.removeAll(code);
    }
    if (m_differing.isEmpty())
        m_draft.baseRowVersion = m_rowVersion;
    m_forgotten.reset();
    m_unsaved = true;
    if (save() && m_typed.isEmpty()) {
        m_savedAt = m_session.casebook().clock().now().toLocalTime();
        setState(State::Unchanged);
    }
    Q_EMIT differencesChanged();
}

} // namespace ui
