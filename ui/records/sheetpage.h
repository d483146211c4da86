// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/incident.h"
#include "ui/widgets/listrow.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace core {
struct Changes;
}

namespace ui {

class Card;
class HistoryCard;
class PageHeader;
class Session;

/// The page of a record of a register: what is known of it on one sheet, with what can be done, and
/// its history. It is built anew when the record, or anything it shows, changes.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    SheetPage(Session &session, const QString &recordUid, QWidget *parent = nullptr);

protected:
    Session &session() const { return m_session; }
    QString recordUid() const { return m_recordUid; }
    PageHeader *header() const { return m_header; }

    /// Fills the sheet; header and cards. Called anew for each change.
    virtual void fill() = 0;
    /// Call last in the constructor.
    void ready();
    /// A card at the end of the sheet; \a beside puts it at the right of the one before.
    Card *addCard(const QString &heading, bool beside = false);
    /// Adds a widget of its own that outlives a change, below the cards.
    void addLasting(QWidget *widget);
    /// A row of \a card that opens \a uid.
    void addRow(Card *card, const ListRow::Content &content, const QString &uid);
    /// A row of \a card for an incident, with \a detail after its day.
    void addIncident(Card *card, const core::Incident &incident, const QString &detail);
    /// A line of words in \a card, for where there is nothing to list.
    static void addNote(Card *card, const QString &sentence);
    /// Says that the record is withdrawn and why, where it is.
    void addWithdrawn(const core::Record &record);
    /// Asks why, then withdraws by \a act; says \a done with Undo.
    void withdraw(const QString &title,
                  const QString &explanation,
                  const QString &done,
                  const std::function<core::Result<QString>(const QString &reason)> &act);

private:
    void rebuild();

    Session &m_session;
    QString m_recordUid;
    PageHeader *m_header;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lasting;
    HistoryCard *m_history;
    QString m_table;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QWidget *m_line = nullptr;
    bool m_soon = false;
};

} // namespace ui
