// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/drafts.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace ui {

class FieldText;
class Session;

/// Keeps what is typed into one editor: in the database a second after a pause and never later than
/// five seconds after the first key, when the focus or the editor goes, and before lock, suspend
/// and close. Only what differs from the stored values is kept; the commit that makes it real
/// removes it.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Unchanged, Typing, Saved, Failed };

    struct Pace
    {
        std::chrono::milliseconds pause{1000}; ///< after the last key
        std::chrono::milliseconds cap{5000};   ///< after the first unsaved key
    };

    /// A field whose words differ from what is stored, while the record moved on.
    struct Difference
    {
        QString code, label;
        QString mine, stored; ///< in words
    };

    /// Reads the draft of \a editor ("person.details") for \a recordUid, empty for a new record.
    /// \a form owns the keeper.
    DraftKeeper(Session &session,
                const QString &editor,
                const QString &recordUid,
                QWidget *form,
                Pace pace = {std::chrono::milliseconds(1000), std::chrono::milliseconds(5000)});
    /// Saves what is unsaved.
    ~DraftKeeper() override;
    /// The object name of the keeper of \a editor for \a recordUid.
    static QString nameOf(const QString &editor, const QString &recordUid);

    /// What Today calls the draft, and the record's version its stored values were read with.
    void setRecord(const QString &title, qint64 rowVersion = 0);

    /// Watches a field that shows its stored value now. Where restore() was called before, words
    /// kept for \a code are put back at once. \a label names it when comparing; else the field's
    /// accessible name does.
    void watch(const QString &code, QWidget *widget, const QString &label = {});
    void watch(const QString &code, FieldText *field, const QString &label = {});
    /// Stops watching the fields of a group that was taken away ("part.2"), and forgets their
    /// words.
    void unwatchGroup(const QString &prefix);

    /// A value without a field, such as which groups there are; kept and restored as the others.
    void keep(const QString &code, const QString &text);
    /// What was typed or given for \a code and is not committed; else what is stored.
    QString kept(const QString &code) const;

    /// Whether there are kept words of the group \a prefix ("accounts" for accounts.row.1.body).
    bool holds(const QString &prefix) const;
    /// Whether \a code has kept words.
    bool isTyped(const QString &code) const { return m_typed.contains(code); }

    /// The names of the groups of \a prefix with kept words, in order: "1" and "3" for codes
    /// part.1.job and part.3.name. Ask before restore(), to build them first.
    QStringList groups(const QString &prefix) const;
    /// Whether there are kept words.
    bool hasDraft() const { return !m_typed.isEmpty(); }
    /// The step the caret stood in, as setStep() named it.
    QString step() const { return m_step; }
    /// The step that is shown now.
    void setStep(const QString &step);

    /// Puts kept words back into the fields, and the focus and caret to where they were. Returns
    /// whether there were any. Differences from a record that moved on are differences().
    bool restore();
    /// Puts the focus and the caret to where they were; restore() does where the field is visible.
    void putCaret();
    /// The kept fields to compare where the record moved on since they were typed.
    QList<Difference> differences() const;
    /// Takes the stored value of \a code instead of what was typed.
    void useStored(const QString &code);
    /// Keeps what was typed into \a code and compares it no more.
    void useMine(const QString &code);
    /// Kept words of fields that this editor no longer has, by code.
    QMap<QString, QString> orphans() const;
    /// Lets the words of a field that is no more go.
    void dropOrphan(const QString &code);

    /// Shows stored values anew through \a fill, which gives the record's version now, and puts
    /// what was typed back over them; fields where both changed are differences().
    void reload(const std::function<qint64()> &fill);

    /// The draft, for the use case that commits and removes it; empty if there is none. Saves
    /// first.
    QString draftUid();
    /// The same for a commit of these fields only: empty while the draft holds others too.
    QString draftUidFor(const QStringList &codes);
    /// After a commit of these fields only: they are stored as they show, the others stay a draft.
    void committed(const QStringList &codes);
    /// The uid a new record will have, the same at every visit.
    QString newUid();
    /// After the commit that removed the draft: what the fields show now is what is stored.
    void committed();
    /// Throws the draft away and shows the stored values; takeBack() undoes it until the editor
    /// goes.
    void forget();
    void takeBack();
    bool canTakeBack() const { return m_forgotten.has_value(); }

    /// Saves what is unsaved, now; false where the database refused.
    bool flush();

    State state() const { return m_state; }
    /// When it was last saved, local time: the draft, or what it became. Null where nothing was.
    QDateTime savedAt() const { return m_savedAt; }
    /// Why it could not be saved.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// Saved comes after the commit of the draft, never before.
    void stateChanged();
    void differencesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched
    {
        QPointer<FieldText> field;
        QString label;
        QString stored; ///< the text of the stored value
    };

    void load();
    void take(const QString &code);
    void note(const QString &code, const QString &text);
    void typed();
    bool save();
    void fail(const core::Error &error);
    void follow(QWidget *left, QWidget *entered);
    void show(const QString &code, const QString &text);
    void noteWhatFollowed();
    void settleDifference(const QString &code);
    QString caretNow() const;
    QString codeOf(const QWidget *widget) const;
    void setState(State state);

    Session &m_session;
    QPointer<Session> m_alive; ///< null once the casebook is closed
    QWidget *m_form;
    core::Draft m_draft;
    QMap<QString, QString> m_typed; ///< what differs from what is stored
    QHash<QString, Watched> m_watched;
    QStringList m_order;
    QStringList m_differing; ///< typed while the stored value became another one
    std::optional<core::Draft> m_forgotten;
    QTimer m_pause;
    QTimer m_cap;
    QString m_step;
    QString m_field;
    QString m_problem;
    QDateTime m_savedAt;
    qint64 m_rowVersion = 0;
    State m_state = State::Unchanged;
    bool m_unsaved = false;
    bool m_quiet = false;
    bool m_restored = false;
};

} // namespace ui
