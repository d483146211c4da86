// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "ui/editors/draftdialog.h"

class QLineEdit;

namespace ui {

class ChoiceBox;
class DateField;
class FieldRow;
class TextBox;

/// Asks what became of a filed report: acknowledged, on which day and under which number; rejected,
/// on which day and why; or that only its number was written down wrongly.
class ReportAnswer : public DraftDialog
{
    Q_OBJECT

public:
    /// \a duty: the reference it was filed for.
    ReportAnswer(const core::Submission &filed, const QString &duty, QDate today, QWidget *parent);

    /// Keeps what is typed as a draft of the incident until settled(), and shows what was typed
    /// before.
    void keepFor(Session &session, const QString &incidentUid);

    /// "acknowledged", "rejected" or "number".
    QString answer() const;
    QDate day() const;
    QString reference() const;
    /// Why it was rejected.
    QString reason() const;

    /// What is chosen first; for tests and for whoever knows.
    void choose(const QString &answer);

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFields();
    bool problems();

    core::Submission m_filed;
    QDate m_today;
    ChoiceBox *m_answer;
    DateField *m_day;
    QLineEdit *m_reference;
    TextBox *m_reason;
    FieldRow *m_answerRow;
    FieldRow *m_dayRow;
    FieldRow *m_referenceRow;
    FieldRow *m_reasonRow;
};

} // namespace ui
