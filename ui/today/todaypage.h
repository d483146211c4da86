// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/today.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class PageHeader;
class Session;
class StatTile;

namespace charts {
class ChartView;
}

/// The first page: what needs the LSMS this morning, the clocks that run, and how things stand.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session);

    /// Reads everything again.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *tiles();
    QWidget *needsCard();
    QWidget *clocksCard();
    void fillFigures();
    void fillNeeds();
    void fillClocks();
    void fillCharts();
    void fillFoot();
    void open(const core::TodayItem &item);
    /// Shows the page \a page of the sidebar; where there is none, all that needs someone.
    void openList(const QString &page);
    void print();

    Session &m_session;
    PageHeader *m_header;
    StatTile *m_incidents;
    StatTile *m_duties;
    StatTile *m_triage;
    StatTile *m_actions;
    Card *m_needsCard;
    QVBoxLayout *m_needs;
    QVBoxLayout *m_clocks;
    charts::ChartView *m_months;
    charts::ChartView *m_teams;
    QWidget *m_foot;
    QTimer m_soon; ///< many commits in a row are read once
    bool m_all = false;
    bool m_stale = true;
};

} // namespace ui
