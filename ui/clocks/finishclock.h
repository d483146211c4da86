// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QLineEdit;

namespace ui {

class DateField;
class FieldRow;

/// Asks on which day a clock was met and under what reference; without both it goes on.
class FinishClock : public QDialog
{
    Q_OBJECT

public:
    FinishClock(const QString &what, QDate today, QWidget *parent);

    QDate day() const;
    QString reference() const;

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today;
    DateField *m_day;
    QLineEdit *m_reference;
    FieldRow *m_dayRow;
    FieldRow *m_referenceRow;
};

} // namespace ui
