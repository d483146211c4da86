// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// A white box with an optional heading, an optional link at its right, and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {},
                  const QString &action = {},
                  QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// The line of the heading, for more controls; null without a heading.
    QHBoxLayout *head() const { return m_head; }
    /// The link of the heading; null without one.
    QPushButton *action() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_head = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace ui
