// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/lostcard.h"

#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

std::optional<qint64> pence(const QString &typed)
{
    static const QRegularExpression amount(u"^£?([0-9]{1,9})(?:\\.([0-9]{2}))?$"_s);
    const QRegularExpressionMatch match
        = amount.match(QString(typed).remove(u',').remove(u' ').trimmed());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 100 + match.captured(2).toLongLong();
}

QString pounds(qint64 pence)
{
    return u"%1.%2"_s.arg(pence / 100).arg(pence % 100, 2, 10, QLatin1Char('0'));
}

LostCard::LostCard(Session &session, const QString &group)
    : Card(Tr::tr("Stolen, damaged or lost"))
    , m_group(group)
    , m_form(new Form(session))
{
    QPushButton *away = button(Tr::tr("Remove"), u"trash"_s, ButtonKind::Flat);
    away->setAccessibleName(Tr::tr("Remove this thing"));
    connect(away, &QPushButton::clicked, this, &LostCard::removeRequested);
    head()->addWidget(away);
    m_form->text(code("item"), Tr::tr("What"));
    m_form->beside();
    m_form->text(code("owner"), Tr::tr("Whose"));
    m_form->text(code("serial"), Tr::tr("Serial or asset number"));
    m_form->beside();
    m_form->text(code("value"), Tr::tr("Value in pounds"));
    m_form->beside();
    m_form->tri(code("data"), Tr::tr("Does it hold personal data?"));
    body()->addWidget(m_form);
    connect(m_form, &Form::edited, this, &LostCard::edited);
}

QString LostCard::code(const char *field) const
{
    return m_group + u'.' + QLatin1String(field);
}

void LostCard::fill(const core::LostProperty &item)
{
    m_form->set(code("item"), item.item);
    m_form->set(code("owner"), item.owner);
    m_form->set(code("serial"), item.serial);
    m_form->set(code("value"), item.valuePence ? pounds(*item.valuePence) : QString());
    m_form->set(code("data"), item.personalData);
}

core::LostProperty LostCard::read(core::LostProperty item) const
{
    item.item = m_form->value(code("item")).trimmed();
    item.owner = m_form->value(code("owner")).trimmed();
    item.serial = m_form->value(code("serial")).trimmed();
    item.valuePence = pence(m_form->value(code("value")));
    item.personalData = m_form->answer(code("data"));
    return item;
}

QMap<QString, QString> LostCard::problems() const
{
    const QString value = m_form->value(code("value")).trimmed();
    if (value.isEmpty() || pence(value))
        return {};
    return {{code("value"),
             Tr::tr("“%1” is not an amount. Write it as pounds, for example 120 or 12.50.")
                 .arg(value)}};
}

} // namespace ui
