// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

DateField::DateField(Today today, YearGuess guess, QWidget *parent)
    : TypedField(parent)
    , m_today(std::move(today))
    , m_guess(guess)
    , m_button(new QToolButton)
    , m_weekday(label({}, TextRole::Muted))
{
    edit()->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    edit()->setMinimumWidth(Theme::current().scaled(132));
    edit()->setMaximumWidth(Theme::current().scaled(160));
    edit()->installEventFilter(this);
    m_button->setIcon(icon(u"calendar"_s));
    m_button->setIconSize({Theme::current().scaled(18), Theme::current().scaled(18)});
    m_button->setProperty("field", true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(Tr::tr("Choose from a calendar"));
    m_button->setToolTip(Tr::tr("Choose from a calendar (Alt+Down)"));
    row()->setSpacing(Theme::s1);
    row()->addWidget(m_button);
    row()->addSpacing(Theme::s1);
    row()->addWidget(m_weekday);
    row()->addStretch();
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
}

void DateField::setDate(std::optional<QDate> date)
{
    setText(date ? date->toString(u"dd/MM/yyyy"_s) : QString());
}

QString DateField::read(const QString &text, QString *tidied)
{
    if (text.trimmed().isEmpty()) {
        take(std::nullopt);
        tidied->clear();
        return {};
    }
    const std::optional<QDate> date = typedDay(text, m_today(), m_guess);
    take(date);
    if (!date)
        return Tr::tr("“%1” is not a date. Write it as day, month, year, for example %2.")
            .arg(text.trimmed(), m_today().toString(u"dd/MM/yyyy"_s));
    *tidied = date->toString(u"dd/MM/yyyy"_s);
    return {};
}

void DateField::take(std::optional<QDate> date)
{
    m_weekday->setText(date ? QLocale().dayName(date->dayOfWeek()) : QString());
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(m_date);
}

void DateField::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("card", true);
    auto *box = new QVBoxLayout(popup);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(Tr::tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.value_or(m_today()));
    box->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        setDate(date);
        Q_EMIT edited();
        popup->close();
        edit()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showCalendar();
            return true;
        }
    }
    return TypedField::eventFilter(watched, event);
}

} // namespace ui
