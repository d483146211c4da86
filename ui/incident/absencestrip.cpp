// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/absencestrip.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/painting.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
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
        return day.threshold ? Tr::tr("limit, report") : Tr::tr("report by");
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
        return Tr::tr("ask");
    case Count::ToCome:
        break;
    }
    return Tr::tr("to come");
}

QAccessibleInterface *stripInterface(const QString &, QObject *object)
{
    auto *strip = qobject_cast<AbsenceStrip *>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::Graphic) : nullptr;
}

} // namespace

AbsenceStrip::AbsenceStrip(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(stripInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AbsenceStrip::setDays(const QList<core::AbsenceDay> &days, const QString &sentence)
{
    m_sentence = sentence;
    if (days == m_days && !accessibleName().isEmpty())
        return describe();
    m_days = days;
    // It begins where it matters: at the limit, else at the last day of which something is known.
    m_current = 0;
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i).count == Count::Counts || m_days.at(i).threshold)
            m_current = i;
        if (m_days.at(i).threshold)
            break;
    }
    describe();
    setVisible(!days.isEmpty());
    updateGeometry();
    update();
}

void AbsenceStrip::setCurrent(int index)
{
    if (m_days.isEmpty())
        return;
    m_current = std::clamp(index, 0, int(m_days.size()) - 1);
    describe();
    update();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void AbsenceStrip::describe()
{
    setAccessibleName(m_sentence);
    setAccessibleDescription(m_days.isEmpty() ? QString()
                                              : Tr::tr("Day %1 of %2. %3")
                                                    .arg(QString::number(m_current + 1),
                                                         QString::number(m_days.size()),
                                                         core::sentence(m_days.at(m_current))));
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
    return m_days.isEmpty() ? 0 : down * (cellHeight() + Theme::s1) + lineHeight(Theme::smallText);
}

QSize AbsenceStrip::sizeHint() const
{
    const int width = 14 * (cellWidth() + Theme::s1);
    return {width, heightForWidth(width)};
}

QSize AbsenceStrip::minimumSizeHint() const
{
    return {4 * cellWidth(), cellHeight() + Theme::s1 + lineHeight(Theme::smallText)};
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
        if (i == m_current && hasFocus()) {
            p.setPen(QPen(t.focus, 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(QRectF(r).adjusted(3, 3, -3, -3), Theme::radius, Theme::radius);
        }
    }
    if (m_days.isEmpty())
        return;
    p.setPen(t.textMuted);
    p.setFont(t.font(Theme::smallText));
    const int line = lineHeight(Theme::smallText);
    p.drawText(
        QRect(0, height() - line, width(), line),
        Qt::AlignLeft | Qt::AlignVCenter,
        p.fontMetrics().elidedText(core::sentence(m_days.at(m_current)), Qt::ElideRight, width()));
}

int AbsenceStrip::indexAt(QPoint at) const
{
    for (int i = 0; i < m_days.size(); ++i) {
        if (cell(i).contains(at))
            return i;
    }
    return -1;
}

void AbsenceStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - columns(width()));
    case Qt::Key_Down:
        return setCurrent(m_current + columns(width()));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_days.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void AbsenceStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->pos()); index >= 0)
        setCurrent(index);
}

void AbsenceStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AbsenceStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool AbsenceStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), core::sentence(m_days.at(index)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
