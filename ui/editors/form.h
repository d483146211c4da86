// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/domain/record.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/typedday.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class DraftKeeper;
class FieldText;
class Session;

/// A column of fields, each known by its code: builds them, reads and fills them, says what is
/// wrong.
class Form : public QWidget
{
    Q_OBJECT

public:
    using Need = FieldRow::Need;

    explicit Form(Session &session, QWidget *parent = nullptr);

    /// One line of text.
    FieldRow *text(const QString &code, const QString &label, Need need = Need::Optional);
    /// Free text; Ctrl+T writes the time.
    FieldRow *longText(const QString &code, const QString &label, Need need = Need::Optional);
    /// One of a list of codes, or of those below \a parent.
    FieldRow *choice(const QString &code,
                     const QString &label,
                     core::List list,
                     Need need = Need::Optional,
                     const QString &parent = {});
    FieldRow *choice(const QString &code,
                     const QString &label,
                     const QList<ChoiceBox::Choice> &choices,
                     Need need = Need::Optional);
    /// Yes, No or Not known.
    FieldRow *tri(const QString &code, const QString &label, Need need = Need::Optional);
    FieldRow *date(const QString &code,
                   const QString &label,
                   Need need = Need::Optional,
                   YearGuess guess = YearGuess::Past);
    FieldRow *time(const QString &code, const QString &label, Need need = Need::Optional);
    /// A box to tick.
    QCheckBox *tick(const QString &code, const QString &label);
    /// Any other editor with a FieldText.
    FieldRow *
    add(const QString &code, const QString &label, QWidget *editor, Need need = Need::Optional);

    /// A heading before the next field.
    void section(const QString &heading);
    /// Puts the next field beside the one before.
    void beside();
    /// Adds something that is no field.
    void addWidget(QWidget *widget);

    /// The text or code of a field; the words typed for a day or a time.
    QString value(const QString &code) const;
    /// The day of a date field; invalid where it is empty or cannot be read.
    QDate day(const QString &code) const;
    /// The time of a time field; null where it is empty or cannot be read.
    QTime clock(const QString &code) const;
    core::Tri answer(const QString &code) const;

    void set(const QString &code, const QString &value);
    void set(const QString &code, QDate day);
    void set(const QString &code, QTime time);
    void set(const QString &code, core::Tri answer);

    /// Puts the focus into the first field that is shown.
    void focusFirst();

    FieldRow *row(const QString &code) const { return m_rows.value(code).row; }
    template<typename Widget>
    Widget *field(const QString &code) const
    {
        return qobject_cast<Widget *>(m_rows.value(code).editor);
    }
    /// Takes all fields of the group \a prefix ("part.2") away.
    void removeGroup(const QString &prefix);

    /// Has \a keeper watch every field, codes in the order in which they were added. \a prefix goes
    /// before each code, where one keeper watches several forms ("scope.").
    void keepWith(DraftKeeper &keeper, const QString &prefix = {}) const;
    /// The codes of its fields, in the order in which they were added.
    QStringList codes() const { return m_order; }
    /// The open casebook.
    Session &session() const { return m_session; }

    /// What cannot be read as typed, by code: "31/2/2026 is not a date …".
    QMap<QString, QString> unreadable() const;
    /// Puts each sentence beside the field of its code and clears the others. Returns the fields
    /// that have one, in order, for an ErrorSummary.
    QList<FieldRow *> showProblems(const QMap<QString, QString> &problems);

Q_SIGNALS:
    /// A field changed, whoever changed it.
    void edited(const QString &code);

private:
    struct Row
    {
        FieldRow *row = nullptr; ///< null for a tick box
        QWidget *editor = nullptr;
        FieldText *text = nullptr;
    };

    void remember(const QString &code, FieldRow *row, QWidget *editor);
    void lay(QWidget *widget);

    Session &m_session;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line = nullptr;
    bool m_beside = false;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

} // namespace ui
