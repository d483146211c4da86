// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/cameracard.h"

#include "core/base/counted.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

CameraCard::CameraCard(Session &session, const QString &group)
    : Card(Tr::tr("Cameras to save"))
    , m_session(session)
    , m_group(group)
    , m_form(new Form(session))
    , m_overwritten(paragraph({}, TextRole::Strong))
{
    QPushButton *away = button(Tr::tr("Remove"), u"trash"_s, ButtonKind::Flat);
    away->setAccessibleName(Tr::tr("Remove this request for footage"));
    connect(away, &QPushButton::clicked, this, &CameraCard::removeRequested);
    head()->addWidget(away);
    m_form->text(code("cameras"), Tr::tr("Which cameras"));
    m_form->beside();
    m_form->text(code("system"), Tr::tr("Of which system"));
    m_form->date(code("from.on"), Tr::tr("From"));
    m_form->beside();
    m_form->time(code("from.at"), Tr::tr("At"));
    m_form->beside();
    m_form->time(code("until.at"), Tr::tr("Until"));
    m_form->beside();
    m_form->text(code("days"), Tr::tr("Days kept"));
    m_form->text(code("asked"), Tr::tr("Who was asked"));
    m_form->beside();
    m_form->date(code("asked.on"), Tr::tr("Asked on"));
    m_form->addWidget(m_overwritten);
    body()->addWidget(m_form);
    connect(m_form, &Form::edited, this, [this] {
        showOverwritten();
        Q_EMIT edited();
    });
    showOverwritten();
}

QString CameraCard::code(const char *field) const
{
    return m_group + u'.' + QLatin1String(field);
}

void CameraCard::prefill(const core::Incident &incident, const std::optional<core::Site> &site)
{
    m_form->set(code("from.on"), incident.occurredOn);
    m_form->set(code("from.at"), incident.occurredAt);
    m_form->set(code("until.at"), incident.occurredUntilAt);
    if (site && site->cctvDays)
        m_form->set(code("days"), QString::number(*site->cctvDays));
    if (site)
        m_form->set(code("asked"), site->cctvContact);
}

core::CameraRequest CameraCard::read() const
{
    core::CameraRequest request;
    request.cameras = m_form->value(code("cameras")).trimmed();
    request.system = m_form->value(code("system")).trimmed();
    request.fromOn = m_form->day(code("from.on"));
    request.fromAt = m_form->clock(code("from.at"));
    request.untilOn = request.fromOn;
    request.untilAt = m_form->clock(code("until.at"));
    if (request.untilOn.isValid() && request.untilAt.isValid() && request.untilAt < request.fromAt)
        request.untilOn = request.untilOn.addDays(1); // past midnight
    request.askedWhom = m_form->value(code("asked")).trimmed();
    request.askedOn = m_form->day(code("asked.on"));
    bool number = false;
    const qint64 days = m_form->value(code("days")).trimmed().toLongLong(&number);
    if (number)
        request.daysKept = days;
    request.overwrittenOn = core::overwrittenOn(request.fromOn, request.daysKept);
    request.state = request.askedOn.isValid() ? u"asked"_s : u"to_ask"_s;
    return request;
}

bool CameraCard::isBlank() const
{
    return m_form->value(code("cameras")).trimmed().isEmpty()
           && m_form->value(code("system")).trimmed().isEmpty();
}

QMap<QString, QString> CameraCard::problems() const
{
    const QString days = m_form->value(code("days")).trimmed();
    bool number = false;
    const qint64 count = days.toLongLong(&number);
    if (days.isEmpty() || (number && count > 0 && count < 10000))
        return {};
    return {{code("days"),
             Tr::tr("“%1” is not a number of days. Write it in figures, such as 30.").arg(days)}};
}

void CameraCard::showOverwritten()
{
    const QDate gone = read().overwrittenOn;
    if (!gone.isValid()) {
        m_overwritten->setText(
            Tr::tr("The day it is overwritten is not known: ask how many days are kept."));
        return;
    }
    const qint64 left = m_session.today().daysTo(gone);
    const QString day = QLocale().toString(gone, u"dddd d MMMM yyyy"_s);
    m_overwritten->setText(
        left < 0 ? Tr::tr("May have been overwritten on %1. Ask at once.").arg(day)
        : left == 0
            ? Tr::tr("May be overwritten today, %1.").arg(day)
            : core::counted(left,
                            Tr::tr("May be overwritten from tomorrow, %1."),
                            Tr::tr("May be overwritten in %1 days, from %2."))
                  .arg(day));
}

} // namespace ui
