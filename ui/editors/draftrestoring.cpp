// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a draft back, beside stored values that may have moved on.
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/fieldtext.h"

#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

bool DraftKeeper::restore()
{
    m_restored = true;
    if (!hasDraft())
        return false;
    const bool movedOn = m_draft.baseRowVersion != m_rowVersion;
    for (const QString &code : std::as_const(m_order)) {
        if (!m_typed.contains(code))
            continue;
        if (m_typed.value(code) == m_watched.value(code).stored) {
            m_typed.remove(code);
            continue;
        }
        show(code, m_typed.value(code));
        if (movedOn)
            m_differing.append(code);
    }
    noteWhatFollowed();
    if (m_differing.isEmpty())
        m_draft.baseRowVersion = m_rowVersion;
    putCaret();
    Q_EMIT stateChanged();
    Q_EMIT differencesChanged();
    return hasDraft();
}

void DraftKeeper::show(const QString &code, const QString &text)
{
    FieldText *field = m_watched.value(code).field;
    if (!field)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    field->setText(text);
    if (m_typed.contains(code))
        m_typed.insert(code, field->text()); // a day reads 12/11/2026 for 12/11
}

void DraftKeeper::noteWhatFollowed()
{
    // One answer may have changed another field, which nobody typed into.
    for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
        if (watched->field && watched->field->text() != kept(watched.key())) {
            m_typed.insert(watched.key(), watched->field->text());
            m_unsaved = true;
        }
    }
}

void DraftKeeper::reload(const std::function<qint64()> &fill)
{
    const FieldText *current = m_watched.value(m_field).field;
    const int caret = current ? current->caret() : 0;
    QList<QPointer<FieldText>> held;
    for (const Watched &watched : std::as_const(m_watched)) {
        if (!watched.field)
            continue;
        held.append(watched.field);
        watched.field->hold();
    }
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_rowVersion = fill();
    }
    for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
        if (!watched->field)
            continue;
        const QString before = watched->stored;
        const QString &code = watched.key();
        watched->stored = watched->field->text();
        if (!m_typed.contains(code))
            continue;
        const QString mine = m_typed.value(code);
        if (mine == watched->stored) {
            m_typed.remove(code);
            m_differing.removeAll(code);
            continue;
        }
        show(code, mine);
        if (watched->stored != before && !m_differing.contains(code))
            m_differing.append(code);
    }
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (const QPointer<FieldText> &field : std::as_const(held)) {
            if (field)
                field->release();
        }
    }
    if (m_differing.isEmpty())
        m_draft.baseRowVersion = m_rowVersion;
    if (FieldText *field = m_watched.value(m_field).field; field && field->caret() != caret)
        field->setCaret(caret);
    if (hasDraft() || !m_draft.uid.isEmpty())
        typed();
    Q_EMIT differencesChanged();
}

QList<DraftKeeper::Difference> DraftKeeper::differences() const
{
    QList<Difference> list;
    for (const QString &code : m_differing) {
        const Watched &watched = *m_watched.constFind(code);
        if (!watched.field || !watched.field->widget())
            continue;
        QString label = watched.label;
        if (label.isEmpty())
            label = watched.field->widget()->accessibleName();
        list.append({code,
                     label,
                     watched.field->words(m_typed.value(code)),
                     watched.field->words(watched.stored)});
    }
    return list;
}

void DraftKeeper::useStored(const QString &code)
{
    m_typed.remove(code);
    show(code, m_watched.value(code).stored);
    settleDifference(code);
}

void DraftKeeper::useMine(const QString &code)
{
    settleDifference(code);
}

void DraftKeeper::settleDifference(const QString &code)
{
    m_differing.removeAll(code);
    if (m_differing.isEmpty())
        m_draft.baseRowVersion = m_rowVersion;
    typed();
    Q_EMIT differencesChanged();
}

QMap<QString, QString> DraftKeeper::orphans() const
{
    QMap<QString, QString> lost;
    for (auto field = m_typed.begin(); field != m_typed.end(); ++field) {
        if (!m_watched.contains(field.key()) && !field.value().trimmed().isEmpty())
            lost.insert(field.key(), field.value());
    }
    return lost;
}

void DraftKeeper::dropOrphan(const QString &code)
{
    if (m_watched.contains(code))
        return;
    m_typed.remove(code);
    typed();
    Q_EMIT differencesChanged();
}

void DraftKeeper::forget()
{
    flush();
    if (!m_draft.uid.isEmpty()) {
        auto discarded = m_session.drafts().discard(m_draft.uid);
        if (!discarded) {
            m_session.fail(discarded.error());
            return;
        }
        m_forgotten = *discarded;
    }
    m_draft.uid.clear();
    m_typed.clear();
    m_differing.clear();
    for (const QString &code : std::as_const(m_order))
        show(code, m_watched.value(code).stored);
    m_draft.baseRowVersion = m_rowVersion;
    setState(State::Unchanged);
    Q_EMIT differencesChanged();
}

void DraftKeeper::takeBack()
{
    if (!m_forgotten)
        return;
    // Words typed elsewhere since then stay.
    m_draft = *m_forgotten;
    m_forgotten.reset();
    m_typed.insert(m_draft.fields);
    m_unsaved = true;
    for (const QString &code : std::as_const(m_order)) {
        if (m_typed.contains(code))
            show(code, m_typed.value(code));
    }
    save();
    Q_EMIT differencesChanged();
}

void DraftKeeper::putCaret()
{
    const FieldText *field = m_watched.value(m_field).field;
    if (!field || !field->widget())
        return;
    field->widget()->setFocus(Qt::OtherFocusReason);
    m_watched.value(m_field).field->setCaret(m_draft.caret.section(u'/', 2, 2).toInt());
}

} // namespace ui
