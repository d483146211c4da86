// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/history.h"
#include "ui/widgets/card.h"

namespace ui {

class Session;

/// Who changed what and when, in words; each commit can be taken back, and the whole is printed.
class HistoryCard : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(Session &session, QWidget *parent = nullptr);

    /// Shows \a entries, newest first, of the record called \a name. Fields of \a table are named
    /// alone, those of others with what they belong to.
    void setEntries(const QList<core::HistoryEntry> &entries,
                    const QString &name,
                    const QString &table);

    /// What a commit is called: "Recorded".
    static QString deed(const QString &useCase);

private:
    QStringList lines(const core::HistoryEntry &entry) const;
    QWidget *shown(const core::HistoryEntry &entry);
    void undo(const core::HistoryEntry &entry);
    void print();

    Session &m_session;
    QVBoxLayout *m_rows;
    QList<core::HistoryEntry> m_entries;
    QString m_name;
    QString m_table;
};

} // namespace ui
