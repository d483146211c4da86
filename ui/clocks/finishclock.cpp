// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clocks/finishclock.h"

#include "ui/tr.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FinishClock::FinishClock(const QString &what, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_day(new DateField([today] { return today; }, YearGuess::Past))
    , m_reference(new QLineEdit)
    , m_dayRow(new FieldRow(Tr::tr("Done on"), m_day, FieldRow::Need::Required))
    , m_referenceRow(new FieldRow(Tr::tr("Reference"), m_reference, FieldRow::Need::Required))
{
    const QString title = Tr::tr("Mark as done: %1").arg(what);
    setWindowTitle(title);
    setMinimumWidth(Theme::current().scaled(460));
    m_day->setDate(today);
    m_referenceRow->setHelp(
        Tr::tr("The number of the answer, the report or the application, or who has it."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    QLabel *heading = label(title, TextRole::Heading);
    heading->setWordWrap(true);
    box->addWidget(heading);
    box->addWidget(paragraph(Tr::tr("The clock stops and stays readable with its reference.")));
    box->addWidget(m_dayRow);
    box->addWidget(m_referenceRow);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    QPushButton *cancel = button(Tr::tr("Leave it as it is"));
    QPushButton *yes = button(Tr::tr("Mark it done"), {}, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &FinishClock::accept);
    foot->addWidget(cancel);
    foot->addWidget(yes);
    box->addLayout(foot);
    m_reference->setFocus();
}

QDate FinishClock::day() const
{
    return m_day->date().value_or(QDate());
}

QString FinishClock::reference() const
{
    return m_reference->text().trimmed();
}

// Esc never loses what was written: only the button leaves then.
void FinishClock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !reference().isEmpty())
        return;
    QDialog::keyPressEvent(event);
}

void FinishClock::accept()
{
    const bool dayIsWrong = !day().isValid() || day() > m_today;
    m_dayRow->setError(dayIsWrong ? Tr::tr("Give the day it was done; it cannot be in the future.")
                                  : QString());
    m_referenceRow->setError(
        reference().isEmpty() ? Tr::tr("Give a reference: only that stops the clock.") : QString());
    if (!dayIsWrong && !reference().isEmpty())
        QDialog::accept();
}

} // namespace ui
