// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timefield.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/typedday.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

TimeField::TimeField(QWidget *parent)
    : TypedField(parent)
{
    edit()->setPlaceholderText(Tr::tr("hh:mm"));
    edit()->setMaximumWidth(Theme::current().scaled(110));
    row()->addStretch();
}

void TimeField::setTime(std::optional<QTime> time)
{
    setText(time ? time->toString(u"HH:mm"_s) : QString());
}

QString TimeField::read(const QString &text, QString *tidied)
{
    const bool blank = text.trimmed().isEmpty();
    const std::optional<QTime> time = blank ? std::nullopt : typedTime(text);
    if (time != m_time) {
        m_time = time;
        Q_EMIT timeChanged(m_time);
    }
    if (!blank && !time)
        return Tr::tr("“%1” is not a time. Write hours and minutes, for example 14:30, or leave it "
                      "empty if it is not known.")
            .arg(text.trimmed());
    *tidied = time ? time->toString(u"HH:mm"_s) : QString();
    return {};
}

} // namespace ui
