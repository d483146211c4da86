// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timelineview.h"

#include "core/reports/frame.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/timelinedelegate.h"

#include <QLocale>
#include <QStandardItemModel>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = core::CaseEvent::Kind;

namespace {

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Happened:
        return Tone::Danger;
    case Kind::Absence:
        return Tone::Warning;
    case Kind::Told:
    case Kind::Contact:
        return Tone::Success;
    case Kind::Entry:
        return Tone::Neutral;
    default:
        return Tone::Info;
    }
}

QString whenWords(const core::CaseEvent &event)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (!event.day.isValid())
        return Tr::tr("Not known");
    const QString day = british.toString(event.day, u"d MMM"_s);
    if (!event.at.isValid())
        return british.toString(event.day, u"d MMM yyyy"_s);
    const QString at = event.at.toString(u"HH:mm"_s);
    return event.about ? Tr::tr("%1 ~%2").arg(day, at) : u"%1 %2"_s.arg(day, at);
}

} // namespace

TimelineView::TimelineView(const QList<core::CaseEvent> &events, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setResizeMode(QListView::Adjust);
    setAccessibleName(Tr::tr("Timeline"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEvents(events);
}

void TimelineView::setEvents(const QList<core::CaseEvent> &events)
{
    m_model->clear();
    for (const core::CaseEvent &event : events) {
        auto *item = new QStandardItem(event.what);
        const QString when = whenWords(event);
        QStringList more;
        for (const QString &part : {event.detail, event.source}) {
            if (!part.isEmpty())
                more << part;
        }
        const QString detail = more.join(u" · "_s);
        item->setData(when, WhenRole);
        item->setData(detail, DetailRole);
        item->setData(int(toneOf(event.kind)), ToneRole);
        item->setData(event.entryUid, UidRole);
        item->setData(u"%1. %2. %3"_s.arg(when, event.what, detail), Qt::AccessibleTextRole);
        item->setToolTip(event.what);
        m_model->appendRow(item);
    }
    updateGeometry();
}

int TimelineView::contentHeight() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize TimelineView::sizeHint() const
{
    return {Theme::current().scaled(320), contentHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {Theme::current().scaled(220), contentHeight()};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    updateGeometry();
}

} // namespace ui
