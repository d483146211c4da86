// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class IconLabel;

/// Something that can be done with a row, as a button of it.
struct RowAction
{
    QString code;  ///< given to RowEditor::act()
    QString label; ///< "Hand over"
    bool operator==(const RowAction &) const = default;
};

/// One row as its list shows and prints it.
struct RowShown
{
    QString uid;
    QString icon;
    QString title;
    QString detail;  ///< wraps; line breaks are kept
    QString note;    ///< a second, smaller line: who and when
    QString warning; ///< what is wrong with it, in words; empty where nothing is
    QString pill;
    Tone tone = Tone::Neutral;
    QList<RowAction> actions; ///< before Edit
    bool fixed = false;       ///< it can be read, not changed: no Edit
    QStringList cells;        ///< as printed, one for each of RowEditor::columns()
    bool operator==(const RowShown &) const = default;
};

/// A row of a RowEditor on screen.
class RowView : public QWidget
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    /// Shows \a row; what does not differ stays as it is, so that a button under the mouse lives.
    void setRow(const RowShown &row, bool canEdit);
    const RowShown &row() const { return m_row; }
    /// Moves the focus to its last button; false where it has none.
    bool focusButton();

Q_SIGNALS:
    /// \a code of one of its actions, or "edit".
    void actionChosen(const QString &code);

private:
    void setActions(const RowShown &row, bool canEdit);

    RowShown m_row;
    bool m_canEdit = false;
    bool m_shown = false;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_note;
    QLabel *m_warning;
    QLabel *m_pill;
    QHBoxLayout *m_actions;
};

} // namespace ui
