// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tellrow.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

TellRow::TellRow(Session &session, const QString &code)
    : m_session(session)
    , m_code(code)
    , m_when(paragraph({}, TextRole::Muted))
    , m_state(pill({}, Tone::Neutral))
    , m_told(button(Tr::tr("Told now"), u"check"_s))
    , m_notNeeded(button(Tr::tr("Not needed"), {}, ButtonKind::Flat))
    , m_form(new Form(session))
{
    const QString whom = core::label(core::List::Notify, code);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s2, 0, Theme::s2);
    box->setSpacing(Theme::s2);
    auto *top = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(whom, TextRole::Strong));
    words->addWidget(m_when);
    top->addLayout(words, 1);
    top->addWidget(m_state);
    top->addWidget(m_told);
    top->addWidget(m_notNeeded);
    box->addLayout(top);
    m_told->setAccessibleName(Tr::tr("Told now: %1").arg(whom));
    m_notNeeded->setAccessibleName(Tr::tr("Not needed: %1").arg(whom));
    m_form->date(field("on"), Tr::tr("Told on"));
    m_form->beside();
    m_form->time(field("at"), Tr::tr("At"));
    m_form->beside();
    m_form->text(field("by"), Tr::tr("By whom"));
    m_form->beside();
    m_form->text(field("ref"), Tr::tr("Their reference"));
    m_form->text(field("no"), Tr::tr("Why it is not needed"));
    box->addWidget(m_form);
    connect(m_told, &QPushButton::clicked, this, &TellRow::tellNow);
    connect(m_notNeeded, &QPushButton::clicked, this, [this] {
        m_openReason = true;
        showAnswer();
        m_form->field<QLineEdit>(field("no"))->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &Form::edited, this, &TellRow::showAnswer);
    setRule(core::NotifyRow{});
    showAnswer();
}

QString TellRow::field(const char *name) const
{
    return u"tell.%1.%2"_s.arg(m_code, QLatin1String(name));
}

void TellRow::tellNow()
{
    m_open = true;
    m_form->set(field("on"), m_session.today());
    m_form->set(field("at"), m_session.casebook().clock().now().toLocalTime().time());
    m_form->set(field("by"), m_session.user().name);
    showAnswer();
    m_form->field<QLineEdit>(field("ref"))->setFocus(Qt::OtherFocusReason);
}

void TellRow::setRule(const std::optional<core::NotifyRow> &rule)
{
    if (!rule) {
        m_when->setText(Tr::tr("No longer asked for by what is known; kept as it was said."));
        return;
    }
    const QString due = core::label(core::List::NotifyDue, m_code);
    const QString why = core::label(core::List::NotifyTrigger, m_code);
    m_when->setText(rule->ask ? Tr::tr("%1. Ask whether it applies: %2.").arg(due, why)
                              : Tr::tr("%1. Because: %2.").arg(due, why));
}

void TellRow::showAnswer()
{
    const QDate on = m_form->day(field("on"));
    const bool notNeeded = !m_form->value(field("no")).trimmed().isEmpty();
    m_open = m_open || !m_form->value(field("on")).isEmpty()
             || !m_form->value(field("by")).isEmpty() || !m_form->value(field("ref")).isEmpty();
    const bool reason = m_openReason || notNeeded;
    for (const char *name : {"on", "at", "by", "ref"})
        m_form->row(field(name))->setVisible(m_open);
    m_form->row(field("no"))->setVisible(reason);
    m_form->setVisible(m_open || reason);
    m_told->setVisible(!on.isValid());
    m_notNeeded->setVisible(!reason && !on.isValid());
    setPill(m_state,
            on.isValid() ? Tr::tr("Told")
            : notNeeded  ? Tr::tr("Not needed")
                         : Tr::tr("Not yet told"),
            on.isValid() ? Tone::Success
            : notNeeded  ? Tone::Neutral
                         : Tone::Warning);
}

void TellRow::fill(const core::Notification &stored)
{
    m_form->set(field("on"), stored.toldOn);
    m_form->set(field("at"), stored.toldAt);
    m_form->set(field("by"), stored.toldBy);
    m_form->set(field("ref"), stored.reference);
    m_form->set(field("no"), stored.notNeeded);
    showAnswer();
}

bool TellRow::isAnswered() const
{
    core::Notification nothing;
    nothing.whom = m_code;
    nothing.due = core::label(core::List::NotifyDue, m_code);
    return read({}) != nothing;
}

core::Notification TellRow::read(core::Notification row) const
{
    row.whom = m_code;
    row.due = core::label(core::List::NotifyDue, m_code);
    row.toldOn = m_form->day(field("on"));
    row.toldAt = m_form->clock(field("at"));
    row.toldBy = m_form->value(field("by")).trimmed();
    row.reference = m_form->value(field("ref")).trimmed();
    row.notNeeded = m_form->value(field("no")).trimmed();
    return row;
}

} // namespace ui
