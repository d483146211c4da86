// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class ChoiceBox;
class RowEditor;
class Session;

/// Working days and own returns: whose law and bank holidays count, days proclaimed since, and the
/// returns the organisation asks of itself, each with its clock. Every change is in the audit chain
/// and counts the clocks that run anew.
class ClocksCard : public QWidget
{
    Q_OBJECT

public:
    explicit ClocksCard(Session &session, QWidget *parent = nullptr);

    ChoiceBox *jurisdiction() const { return m_jurisdiction; }
    RowEditor *holidays() const { return m_holidays; }
    RowEditor *returns() const { return m_returns; }

private:
    void choose(const QString &jurisdiction);

    Session &m_session;
    ChoiceBox *m_jurisdiction;
    RowEditor *m_holidays;
    RowEditor *m_returns;
};

} // namespace ui
