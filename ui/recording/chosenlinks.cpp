// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/chosenlinks.h"

#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

void ChosenLinks::set(core::Record::Id incident, const QString &why, bool linked)
{
    if (linked == contains(incident))
        return;
    if (linked)
        m_why.insert(incident.value(), why);
    else
        m_why.remove(incident.value());
    Q_EMIT changed();
}

QString ChosenLinks::text() const
{
    QStringList all;
    for (auto link = m_why.begin(); link != m_why.end(); ++link)
        all << QString::number(link.key()) + u':' + link.value();
    return all.join(u' ');
}

void ChosenLinks::setText(const QString &text)
{
    m_why.clear();
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        m_why.insert(one.section(u':', 0, 0).toLongLong(), one.section(u':', 1));
    Q_EMIT changed();
}

QList<core::Link> ChosenLinks::links() const
{
    QList<core::Link> rows;
    for (auto link = m_why.begin(); link != m_why.end(); ++link) {
        core::Link row;
        row.otherId = core::Record::Id(link.key());
        row.why = link.value();
        rows << row;
    }
    return rows;
}

} // namespace ui
