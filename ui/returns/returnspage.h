// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/returns.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

namespace charts {
class ChartView;
}

class Banner;
class Card;
class ChoiceBox;
class FigureTable;
class PageHeader;
class Session;
class StaffCard;

/// The annual return of assaults on staff: one financial year beside the one before, for readers
/// inside or outside the organisation; printed and exported as it is shown.
class ReturnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnsPage(Session &session, QWidget *parent = nullptr);

    void setYear(core::FinancialYear year);
    void setAudience(core::reports::Audience audience);
    /// Writes what is shown as "pdf", "xlsx" or "csv" to \a path.
    core::Result<> saveTo(const QString &format, const QString &path) const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeader(QVBoxLayout *column);
    QWidget *choices();
    QWidget *sheet();
    void fillYears();
    void refresh();
    void print();
    void askAndSave(const QString &format);
    core::FinancialYear year() const;
    core::reports::Audience audience() const;

    Session &m_session;
    PageHeader *m_header;
    ChoiceBox *m_year;
    ChoiceBox *m_audience;
    Banner *m_banner;
    QLabel *m_span;
    FigureTable *m_return;
    FigureTable *m_sites;
    FigureTable *m_groups;
    Card *m_sitesCard = nullptr;
    Card *m_groupsCard = nullptr;
    Card *m_chartCard = nullptr;
    charts::ChartView *m_chart;
    StaffCard *m_staff;
    QLabel *m_notes;
    bool m_stale = true;
};

} // namespace ui
