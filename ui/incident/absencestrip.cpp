// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/absencestrip.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Count = core::AbsenceDay::Count;

namespace {

QString words(QDate day, const QString &format)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(day, format);
}

int cellWidth()
{
    return Theme::current().scaled(76);
}

int cellHeight()
{
    return 2 * lineHeight(Theme::smallText) + lineHeight(Theme::sectionText) + Theme::s3;
}

Tone toneOf(const core::AbsenceDay &day)
{
    if (day.threshold)
        return Tone::Danger;
    switch (day.count) {
    case Count::Counts:
        return Tone::Warning;
    case Count::Fit:
        return Tone::Success;
    case Count::Accident:
    case Count::NotSaid:
    case Count::ToCome:
        break;
    }
    return Tone::Neutral;
}

/// What stands below the number.
QString footOf(const core::AbsenceDay &day)
{
    if (day.lastToReport)
        return Tr::tr("report by");
    if (day.threshold)
        return Tr::tr("limit");
    switch (day.count) {
    case Count::Accident:
        return Tr::tr("accident");
    case Count::Counts:
        return Tr::tr("counts");
    case Count::Fit:
        return Tr::tr("no");
    case Count::NotSaid:
        return Tr::tr("not said");
    case Count::ToCome:
        break;
    }
    return Tr::tr("to come");
}

} // namespace

AbsenceStrip::AbsenceStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AbsenceStrip::setDays(const QList<core::AbsenceDay> &days, const QString &sentence)
{
    m_days = days;
    setAccessibleName(sentence);
    QStringList said;
    for (const core::AbsenceDay &day : days)
        said << u"%1: %2. %3"_s.arg(words(day.day, u"d MMMM"_s), mark(day), day.why);
    setAccessibleDescription(said.join(u' '));
    setVisible(!days.isEmpty());
    updateGeometry();
    update();
}

QString AbsenceStrip::mark(const core::AbsenceDay &day) const
{
    switch (day.count) {
    case Count::Accident:
        return u"0"_s;
    case Count::Counts:
        return QString::number(day.number);
    case Count::Fit:
        return u"–"_s;
    case Count::NotSaid:
        return u"?"_s;
    case Count::ToCome:
        break;
    }
    return day.number > 0 ? u"(%1)"_s.arg(day.number) : QString();
}

int AbsenceStrip::columns(int width) const
{
    return std::max(1, (width + Theme::s1) / (cellWidth() + Theme::s1));
}

int AbsenceStrip::heightForWidth(int width) const
{
    const int across = columns(width);
    const int down = (int(m_days.size()) + across - 1) / across;
    return std::max(0, down * (cellHeight() + Theme::s1) - Theme::s1);
}

QSize AbsenceStrip::sizeHint() const
{
    const int width = 14 * (cellWidth() + Theme::s1);
    return {width, heightForWidth(width)};
}

QSize AbsenceStrip::minimumSizeHint() const
{
    return {4 * cellWidth(), cellHeight()};
}

QRect AbsenceStrip::cell(int index) const
{
    const int across = columns(width());
    return {(index % across) * (cellWidth() + Theme::s1),
            (index / across) * (cellHeight() + Theme::s1),
            cellWidth(),
            cellHeight()};
}

void AbsenceStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_days.size(); ++i) {
        const core::AbsenceDay &day = m_days.at(i);
        const QRect r = cell(i);
        const Tone tone = toneOf(day);
        const bool strong = day.threshold || day.lastToReport;
        const QColor ink
            = day.count == Count::ToCome && !day.threshold ? t.textMuted : t.tone(tone).text;
        QPen edge(strong ? t.text : t.border, strong ? 2 : 1);
        if (day.count == Count::ToCome && !strong)
            edge.setStyle(Qt::DashLine);
        p.setPen(edge);
        p.setBrush(day.count == Count::ToCome && !day.threshold ? t.surface : t.tone(tone).fill);
        p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
        p.setPen(ink);
        const int small = lineHeight(Theme::smallText);
        p.setFont(t.font(Theme::smallText));
        p.drawText(QRect(r.left(), r.top() + 5, r.width(), small),
                   Qt::AlignCenter,
                   words(day.day, u"ddd d MMM"_s));
        p.drawText(QRect(r.left(), r.bottom() - small - 4, r.width(), small),
                   Qt::AlignCenter,
                   footOf(day));
        p.setFont(t.font(Theme::sectionText, QFont::DemiBold));
        p.drawText(r, Qt::AlignCenter, mark(day));
    }
}

bool AbsenceStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        for (int i = 0; i < m_days.size(); ++i) {
            if (cell(i).contains(at))
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                                   u"%1. %2"_s.arg(words(m_days.at(i).day, u"dddd d MMMM yyyy"_s),
                                                   m_days.at(i).why),
                                   this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
