// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

namespace ui {

class Session;

/// What was decided in this sitting, the newest first: each line opens what it made and can be
/// undone as long as the page lives, however many came after it.
class DecidedList : public Card
{
    Q_OBJECT

public:
    struct Decided
    {
        QString incidentUid;
        QString title;       ///< "INC-2026-0412: investigate"
        QString detail;      ///< to whom and why
        QStringList commits; ///< in the order they were made
        QString openUid;     ///< what it made; empty for nothing
        QString openWords;   ///< "Open INV-2026-0007"
        bool undone = false;
    };

    explicit DecidedList(Session &session, QWidget *parent = nullptr);

    void add(const Decided &decided);
    const QList<Decided> &decided() const { return m_decided; }
    /// Takes the decision \a index back, 0 being the newest; whether all of it could be.
    bool undo(qsizetype index);

Q_SIGNALS:
    /// The incident \a uid waits again.
    void undone(const QString &uid);

private:
    void show();
    void act(qsizetype index, const QString &code);

    Session &m_session;
    QVBoxLayout *m_rows;
    QList<Decided> m_decided;
};

} // namespace ui
