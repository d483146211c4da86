// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/suggestions.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace ui {

class Session;

/// What becomes of a name that no record has.
enum class NewRecord {
    None,     ///< it stays words
    InCommit, ///< a person may ask for a new record; the page makes it in its own commit
    AtOnce    ///< a person may ask for a new record; it is made at once with what is at hand
};

/// A record chosen by typing what it is called: at most ten suggestions, each with what tells it
/// from others. What was typed stays, chosen or not. A draft keeps either (see FieldText).
class RecordPicker : public QWidget
{
    Q_OBJECT

public:
    ~RecordPicker() override;

    /// Whether what stands in the line is a record of this casebook.
    bool isChosen() const { return !m_chosen.uid.isEmpty(); }
    QString uid() const { return m_chosen.uid; }
    core::Record::Id id() const { return m_chosen.id; }
    /// Whether a person asked for a new record of typed().
    bool isNew() const { return m_new; }
    /// The words in the line.
    QString typed() const;

    /// Chooses a record; an empty \a uid or a null \a id chooses none and leaves the line empty.
    void choose(const QString &uid);
    void choose(core::Record::Id id);
    /// Puts words in the line that are no record.
    void setTyped(const QString &words, bool asNew = false);
    void clear();

    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /// Another record is chosen, or the words are other ones, whoever changed them.
    void changed();

protected:
    RecordPicker(Session &session, NewRecord newRecord, QWidget *parent);

    Session &session() const { return m_session; }
    virtual core::Result<QList<core::Suggestion>> suggest(const QString &typed) const = 0;
    /// "New person “Ada Okafor”"; empty where this picker makes none.
    virtual QString newWords(const QString &typed) const = 0;
    /// What is said below words that are asked to become a record in the page's commit.
    virtual QString newHint() const = 0;
    /// Asks for what is at hand and makes the record; its uid, or empty where a person thought
    /// better of it.
    virtual QString makeNow(const QString &typed) = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take(const QString &uid);
    void show(const core::Suggestion &chosen);
    void tell();

    Session &m_session;
    NewRecord m_newRecord;
    QLineEdit *m_edit;
    QToolButton *m_clear;
    QLabel *m_hint;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    core::Suggestion m_chosen;
    bool m_new = false;
};

} // namespace ui
