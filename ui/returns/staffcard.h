// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadlines.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class FieldRow;
class Session;

/// How many people the organisation employs at the end of a year, in all and at its sites, and its
/// sector. Each number is kept when its box is left, so that none is lost.
class StaffCard : public Card
{
    Q_OBJECT

public:
    explicit StaffCard(Session &session, QWidget *parent = nullptr);

    /// Asks for the numbers of \a year.
    void setYear(core::FinancialYear year);
    /// Puts the cursor where the number of all staff is typed.
    void ask();

private:
    struct Field
    {
        QString siteUid; ///< empty for all
        FieldRow *row;
        QLineEdit *edit;
    };

    void addField(QVBoxLayout *box, const QString &name, const QString &siteUid);
    void addSites();
    void fill();
    void keep(const Field &field);
    void keepAll();

    Session &m_session;
    core::FinancialYear m_year;
    QLabel *m_day;
    ChoiceBox *m_sector;
    QPushButton *m_bySite;
    QWidget *m_sites;
    QList<Field> m_fields;
};

} // namespace ui
