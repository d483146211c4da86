// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/draftkeeper.h"

#include "core/base/uuid7.h"
#include "ui/app/session.h"
#include "ui/editors/fieldtext.h"

#include <QApplication>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DraftKeeper::DraftKeeper(
    Session &session, const QString &editor, const QString &recordUid, QWidget *form, Pace pace)
    : QObject(form)
    , m_session(session)
    , m_alive(&session)
    , m_form(form)
{
    m_draft.editor = editor;
    m_draft.recordUid = recordUid;
    setObjectName(nameOf(editor, recordUid));
    for (QTimer *timer : {&m_pause, &m_cap}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a promise in seconds is not five per cent late
        connect(timer, &QTimer::timeout, this, &DraftKeeper::save);
    }
    m_pause.setInterval(pace.pause);
    m_cap.setInterval(pace.cap);
    connect(&session, &Session::flushing, this, [this] {
        if (!flush())
            m_session.couldNotStore(m_draft.title, m_problem);
    });
    connect(qApp, &QApplication::focusChanged, this, &DraftKeeper::follow);
    form->installEventFilter(this);
    load();
}

DraftKeeper::~DraftKeeper()
{
    if (!m_unsaved || !m_alive)
        return;
    const QSignalBlocker quiet(this); // the fields and labels around it are going
    save();
}

QString DraftKeeper::nameOf(const QString &editor, const QString &recordUid)
{
    return editor + u'/' + recordUid;
}

void DraftKeeper::load()
{
    auto draft = m_session.drafts().find(m_draft.editor, m_draft.recordUid);
    if (!draft) {
        m_session.fail(draft.error());
        return;
    }
    if (!*draft)
        return;
    m_draft = **draft;
    m_typed = m_draft.fields;
    m_savedAt = QDateTime::fromMSecsSinceEpoch(m_draft.savedAt);
    m_step = m_draft.caret.section(u'/', 0, 0);
    m_field = m_draft.caret.section(u'/', 1, 1);
    m_state = State::Saved;
}

void DraftKeeper::setRecord(const QString &title, qint64 rowVersion)
{
    m_draft.title = title;
    m_rowVersion = rowVersion;
    if (m_draft.uid.isEmpty())
        m_draft.baseRowVersion = rowVersion;
}

void DraftKeeper::watch(const QString &code, QWidget *widget, const QString &label)
{
    FieldText *field = fieldText(widget);
    Q_ASSERT_X(field, "DraftKeeper::watch", qPrintable(code));
    watch(code, field, label);
}

void DraftKeeper::watch(const QString &code, FieldText *field, const QString &label)
{
    m_watched.insert(code, {field, label, field->text()});
    if (!m_order.contains(code))
        m_order.append(code);
    connect(field, &FieldText::edited, this, [this, code] { take(code); });
    if (m_restored && m_typed.contains(code))
        show(code, m_typed.value(code));
}

void DraftKeeper::unwatchGroup(const QString &prefix)
{
    const QString start = prefix + u'.';
    const auto inGroup = [&start](const QString &code) { return code.startsWith(start); };
    for (const QString &code : std::as_const(m_order)) {
        if (inGroup(code))
            m_watched.remove(code);
    }
    m_order.removeIf(inGroup);
    m_differing.removeIf(inGroup);
    m_typed.removeIf(
        [&inGroup](QMap<QString, QString>::iterator field) { return inGroup(field.key()); });
    typed();
}

void DraftKeeper::keep(const QString &code, const QString &text)
{
    if (!m_watched.contains(code)) {
        m_watched.insert(code, {nullptr, {}, m_restored ? QString() : text});
        m_order.append(code);
    } else if (!m_restored) {
        m_watched[code].stored = text;
    }
    if (m_restored)
        note(code, text);
}

QString DraftKeeper::kept(const QString &code) const
{
    return m_typed.value(code, m_watched.value(code).stored);
}

QStringList DraftKeeper::groups(const QString &prefix) const
{
    QStringList names;
    for (auto field = m_typed.begin(); field != m_typed.end(); ++field) {
        const QString name = field.key().startsWith(prefix + u'.')
                                 ? field.key().mid(prefix.size() + 1).section(u'.', 0, 0)
                                 : QString();
        const bool hasField = field.key().count(u'.') > prefix.count(u'.') + 1;
        if (!name.isEmpty() && hasField && !names.contains(name))
            names.append(name);
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return std::pair(a.toInt(), a) < std::pair(b.toInt(), b);
    });
    return names;
}

void DraftKeeper::setStep(const QString &step)
{
    m_step = step;
}

void DraftKeeper::take(const QString &code)
{
    const auto watched = m_watched.find(code);
    if (m_quiet || watched == m_watched.end() || !watched->field)
        return;
    const QString text = watched->field->text();
    if (!m_restored) {
        watched->stored = text; // the editor is still being filled
        return;
    }
    note(code, text);
}

void DraftKeeper::note(const QString &code, const QString &text)
{
    if (kept(code) == text)
        return;
    if (m_watched.value(code).stored == text)
        m_typed.remove(code);
    else
        m_typed.insert(code, text);
    typed();
}

void DraftKeeper::typed()
{
    m_unsaved = true;
    m_draft.caret = caretNow();
    m_pause.start();
    if (!m_cap.isActive())
        m_cap.start();
    setState(State::Typing);
}

bool DraftKeeper::flush()
{
    const bool moved = hasDraft() && m_restored && caretNow() != m_draft.caret;
    return m_unsaved || moved ? save() : true;
}

bool DraftKeeper::save()
{
    m_pause.stop();
    m_cap.stop();
    m_draft.fields = m_typed;
    m_draft.caret = caretNow();
    if (m_typed.isEmpty()) {
        if (!m_draft.uid.isEmpty()) {
            if (auto gone = m_session.drafts().discard(m_draft.uid); !gone) {
                fail(gone.error());
                return false;
            }
        }
        m_draft.uid.clear();
        m_draft.baseRowVersion = m_rowVersion;
        m_unsaved = false;
        m_savedAt = {};
        setState(State::Unchanged);
        return true;
    }
    if (m_draft.recordUid.isEmpty() && m_draft.newUid.isEmpty())
        newUid();
    if (auto done = m_session.drafts().save(m_draft); !done) {
        fail(done.error());
        return false;
    }
    m_unsaved = false;
    m_savedAt = QDateTime::fromMSecsSinceEpoch(m_draft.savedAt);
    setState(State::Saved);
    return true;
}

void DraftKeeper::fail(const core::Error &error)
{
    m_unsaved = true;
    m_cap.start(); // tries again
    const bool again = m_state == State::Failed && m_problem == error.message;
    m_problem = error.message;
    setState(State::Failed);
    if (!again)
        m_session.fail(error);
}

QString DraftKeeper::draftUid()
{
    flush();
    return m_draft.uid;
}

QString DraftKeeper::newUid()
{
    if (m_draft.newUid.isEmpty())
        m_draft.newUid = core::newUid(m_session.casebook().clock().nowMs());
    return m_draft.newUid;
}

void DraftKeeper::committed()
{
    const QMap<QString, QString> left = orphans();
    for (Watched &watched : m_watched) {
        if (watched.field)
            watched.stored = watched.field->text();
    }
    for (auto field = m_typed.begin(); field != m_typed.end(); ++field) {
        if (m_watched.contains(field.key()) && !m_watched.value(field.key()).field)
            m_watched[field.key()].stored = field.value();
    }
    m_typed = left; // nobody has read them yet
    m_differing.clear();
    m_draft.uid.clear();
    m_draft.newUid.clear();
    m_draft.baseRowVersion = m_rowVersion;
    m_forgotten.reset();
    m_unsaved = true;
    if (save() && m_typed.isEmpty()) {
        m_savedAt = m_session.casebook().clock().now().toLocalTime();
        setState(State::Unchanged);
    }
    Q_EMIT differencesChanged();
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::Hide && m_alive)
        flush();
    return QObject::eventFilter(watched, event);
}

void DraftKeeper::follow(QWidget *left, QWidget *entered)
{
    // The field entered is kept as the place of the caret, not the one just left.
    if (const QString code = codeOf(entered); !code.isEmpty())
        m_field = code;
    if (m_alive && left && m_form->isAncestorOf(left))
        flush();
}

QString DraftKeeper::codeOf(const QWidget *widget) const
{
    for (; widget && widget != m_form; widget = widget->parentWidget()) {
        for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
            if (watched->field && watched->field->widget() == widget)
                return watched.key();
        }
    }
    return {};
}

QString DraftKeeper::caretNow() const
{
    const FieldText *field = m_watched.value(m_field).field;
    if (!field && !m_field.isEmpty())
        return m_draft.caret; // the field is on its way out
    return u"%1/%2/%3"_s.arg(m_step, m_field, QString::number(field ? field->caret() : 0));
}

} // namespace ui
