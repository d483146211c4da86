// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

class QVBoxLayout;

namespace ui {

class Card;

/// Who changed what and when, in words; each commit can be taken back.
class HistoryTab : public IncidentTab
{
    Q_OBJECT

public:
    HistoryTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;
    /// What a commit is called: "Recorded".
    static QString deed(const QString &useCase);
    /// The changes of one commit, a line each.
    static QStringList lines(const core::HistoryEntry &entry);

private:
    QList<core::HistoryEntry> read(const core::HeldCase &held) const;
    QWidget *shown(const core::HistoryEntry &entry);
    void undo(const core::HistoryEntry &entry);
    void print();

    Card *m_card;
    QVBoxLayout *m_rows;
    QList<core::HistoryEntry> m_entries;
    QString m_reference;
};

} // namespace ui
