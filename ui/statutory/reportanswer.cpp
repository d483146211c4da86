// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/reportanswer.h"

#include "ui/editors/draftkeeper.h"
#include "ui/editors/savedlabel.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// What a report in this state can become.
QList<ChoiceBox::Choice> answersTo(const core::Submission &filed)
{
    QList<ChoiceBox::Choice> answers;
    if (filed.state != u"acknowledged")
        answers.append({u"acknowledged"_s,
                        filed.state == u"rejected" ? Tr::tr("It was accepted after all")
                                                   : Tr::tr("It was acknowledged")});
    if (filed.state != u"rejected")
        answers.append({u"rejected"_s, Tr::tr("It was rejected")});
    answers.append({u"number"_s, Tr::tr("Only its number is wrong here")});
    return answers;
}

} // namespace

ReportAnswer::ReportAnswer(const core::Submission &filed,
                           const QString &duty,
                           QDate today,
                           QWidget *parent)
    : DraftDialog(parent)
    , m_filed(filed)
    , m_today(today)
    , m_answer(new ChoiceBox)
    , m_day(new DateField([today] { return today; }, YearGuess::Past))
    , m_reference(new QLineEdit(filed.reference))
    , m_reason(new TextBox)
    , m_answerRow(new FieldRow(Tr::tr("What became of it"), m_answer, FieldRow::Need::Required))
    , m_dayRow(new FieldRow(Tr::tr("On"), m_day, FieldRow::Need::Required))
    , m_referenceRow(
          new FieldRow(Tr::tr("Number it has now"), m_reference, FieldRow::Need::Required))
    , m_reasonRow(new FieldRow(Tr::tr("Why it was rejected"), m_reason, FieldRow::Need::Required))
{
    setWindowTitle(Tr::tr("What became of the report for %1").arg(duty));
    setMinimumWidth(Theme::current().scaled(460));
    m_answer->setChoices(answersTo(filed), Tr::tr("Not known yet"));
    m_day->setDate(today);
    m_reference->setObjectName(u"reference"_s);
    m_reasonRow->setHelp(Tr::tr("The clock runs again until another report is filed."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(label(Tr::tr("A report that was filed"), TextRole::Heading));
    box->addWidget(paragraph(
        Tr::tr("%1: number %2, sent %3.").arg(duty, filed.reference, dayWords(filed.sentOn))));
    for (FieldRow *row : {m_answerRow, m_dayRow, m_referenceRow, m_reasonRow})
        box->addWidget(row);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    QPushButton *cancel = button(Tr::tr("Leave it as it is"));
    QPushButton *yes = button(Tr::tr("Write it down"), {}, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &ReportAnswer::leave);
    connect(yes, &QPushButton::clicked, this, &ReportAnswer::accept);
    connect(m_answer, &ChoiceBox::codeChanged, this, &ReportAnswer::showFields);
    foot->addWidget(cancel);
    foot->addWidget(yes);
    box->addLayout(foot);
    m_answer->setFocus();
    showFields();
}

void ReportAnswer::keepFor(Session &session, const QString &incidentUid)
{
    DraftKeeper *keeper
        = keepAs(session, u"incident.submission.answer."_s + m_filed.uid, incidentUid);
    if (!keeper)
        return;
    keeper->watch(u"answer"_s, m_answer);
    keeper->watch(u"on"_s, m_day);
    keeper->watch(u"reference"_s, m_reference);
    keeper->watch(u"reason"_s, m_reason);
    keeper->restore();
    auto *box = qobject_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, new SavedLabel(keeper));
    showFields();
}

QString ReportAnswer::answer() const
{
    return m_answer->code();
}

QDate ReportAnswer::day() const
{
    return m_day->date().value_or(QDate());
}

QString ReportAnswer::reference() const
{
    return m_reference->text().trimmed();
}

QString ReportAnswer::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void ReportAnswer::choose(const QString &answer)
{
    m_answer->setCode(answer);
    showFields();
}

void ReportAnswer::showFields()
{
    const QString code = answer();
    m_dayRow->setVisible(code == u"acknowledged" || code == u"rejected");
    m_referenceRow->setVisible(code == u"acknowledged" || code == u"number");
    m_reasonRow->setVisible(code == u"rejected");
    // As high as what is asked now: the words wrap, and a window does not grow for that by itself.
    ensurePolished();
    const int wide = isVisible() ? std::max(width(), minimumWidth()) : minimumWidth();
    layout()->activate();
    resize(wide, layout()->totalHeightForWidth(wide));
}

// Esc never loses what was written: only the button leaves then.
void ReportAnswer::keyPressEvent(QKeyEvent *event)
{
    const bool written = !reason().isEmpty() || reference() != m_filed.reference;
    if (event->key() == Qt::Key_Escape && written)
        return;
    DraftDialog::keyPressEvent(event);
}

/// Says at each field what is wrong with it; false where nothing is.
bool ReportAnswer::problems()
{
    const QString code = answer();
    const auto say = [](FieldRow *row, bool wrong, const QString &words) {
        row->setError(wrong ? words : QString());
        return wrong;
    };
    bool wrong = say(m_answerRow, code.isEmpty(), Tr::tr("Choose what became of it."));
    if (code == u"acknowledged" || code == u"rejected") {
        wrong |= say(m_dayRow,
                     !day().isValid() || day() > m_today,
                     Tr::tr("Give the day of the answer; it cannot be in the future."));
        if (day().isValid() && day() < m_filed.sentOn)
            wrong |= say(m_dayRow,
                         true,
                         Tr::tr("The report cannot be answered before the day it was sent."));
    }
    if (code == u"acknowledged" || code == u"number")
        wrong |= say(m_referenceRow,
                     reference().isEmpty(),
                     Tr::tr("Give the number the report got: only that stops the clock."));
    if (code == u"rejected")
        wrong |= say(m_reasonRow,
                     reason().isEmpty(),
                     Tr::tr("Say why it was rejected, so that the next one is not."));
    return wrong;
}

void ReportAnswer::accept()
{
    if (!problems())
        DraftDialog::accept();
}

} // namespace ui
