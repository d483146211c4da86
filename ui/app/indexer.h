// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

class Session;

/// Makes what was imported or changed in large numbers findable by its words, a little at a time
/// while nobody types. Started when a casebook is opened and after each change.
class Indexer : public QObject
{
    Q_OBJECT

public:
    Indexer(Session &session, QObject *parent);

private:
    void work();

    Session &m_session;
    QTimer m_pause;
};

} // namespace ui
