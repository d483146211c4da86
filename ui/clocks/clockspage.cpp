// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clocks/clockspage.h"

#include "core/domain/clockcodes.h"
#include "core/usecases/otherclocks.h"
#include "ui/app/session.h"
#include "ui/clocks/clockrows.h"
#include "ui/editors/roweditor.h"
#include "ui/records/listpage.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = RegisterColumn::Kind;

QString text(const ListCells &cells, const QString &column)
{
    return cells.value(column).toString();
}

QString about(const ListCells &cells)
{
    QStringList parts{text(cells, u"title"_s),
                      text(cells, u"record"_s),
                      text(cells, u"part"_s),
                      text(cells, u"record_title"_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool isLate(const ListCells &cells)
{
    return cells.value(u"late_days"_s).toLongLong() > 0;
}

ListLook clockLook()
{
    ListColumnLook kind{{u"kind"_s, Tr::tr("Clock")}};
    ListColumnLook what{{u"title"_s, Tr::tr("About")}};
    what.column.stretch = true;
    what.from = {u"title"_s, u"record"_s, u"part"_s, u"record_title"_s};
    what.show = [](const ListCells &cells) { return QVariant(about(cells)); };
    ListColumnLook days{{u"late_days"_s, Tr::tr("Days late"), Kind::Number}};
    days.column.alignment = Qt::AlignRight;
    days.show = [](const ListCells &cells) {
        return isLate(cells) ? cells.value(u"late_days"_s) : QVariant();
    };
    ListColumnLook state{{u"state"_s, Tr::tr("State"), Kind::Pill}};
    state.from = {u"state"_s, u"late_days"_s};
    state.show = [](const ListCells &cells) {
        return QVariant(isLate(cells)
                            ? Tr::tr("Overdue")
                            : core::clockLabel(core::ClockList::State, text(cells, u"state"_s)));
    };
    state.tone = [](const ListCells &cells) {
        const QString code = text(cells, u"state"_s);
        return isLate(cells)        ? Tone::Danger
               : code == u"pending" ? Tone::Info
               : code == u"running" ? Tone::Warning
               : code == u"done"    ? Tone::Success
                                    : Tone::Neutral;
    };
    return {u"clocks"_s,
            {Tr::tr("Other clocks"),
             Tr::tr("Find by incident or words"),
             {},
             Tr::tr("No other clocks yet."),
             Tr::tr("Limits to prosecute and to apply for compensation start by themselves. Add "
                    "requests and breaches on an incident, or here under “Of no incident”.")},
            Tr::tr("Showing %1 of %2 clocks"),
            {},
            {kind, what, {{u"due_on"_s, Tr::tr("By"), Kind::Date}}, days, state},
            {{u"state"_s, u"open"_s}}};
}

RowEditor *ownRows(Session &session)
{
    ClockOwner owner;
    owner.clocks = [&session] {
        auto read = core::OtherClocks(session.journal()).ownOnes();
        return read ? *read : QList<core::OtherClock>();
    };
    return makeClockRows(session, owner);
}

} // namespace

ClocksPage::ClocksPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_all(new ListPage(session, clockLook()))
    , m_own(ownRows(session))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s2, 0, 0);
    box->setSpacing(0);
    m_tabs->setAccessibleName(Tr::tr("Other clocks"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(Tr::tr("All clocks"));
    m_tabs->addTab(Tr::tr("Of no incident"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::s5, 0, Theme::s5, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    box->addLayout(head);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    column->addWidget(m_own);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *stack = new QStackedWidget;
    stack->addWidget(m_all);
    stack->addWidget(scroll);
    box->addWidget(stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    // One of no incident has no record to open: its form is on the other tab.
    connect(m_all, &RegisterPage::openRequested, this, [this](const QString &clockUid) {
        const QList<RowShown> &own = m_own->shownRows();
        if (std::none_of(own.cbegin(), own.cend(), [&](const RowShown &row) {
                return row.uid == clockUid;
            }))
            return;
        m_tabs->setCurrentIndex(1);
        m_own->openRow(clockUid);
    });
    connect(&session, &Session::changed, m_own, [this](const core::Changes &changes) {
        if (changes.tables.contains(u"clock"_s))
            m_own->reload();
    });
}

} // namespace ui
