// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/reports/frame.h"
#include "core/usecases/todaywords.h"
#include "ui/app/pages.h"
#include "ui/app/session.h"
#include "ui/charts/chartview.h"
#include "ui/print/printing.h"
#include "ui/riddor/riddorpage.h"
#include "ui/shell/pageentry.h"
#include "ui/today/todaydocument.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/stattile.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstShown = 6; ///< rows before "See all"
constexpr int clocksShown = 4;

Tone toneOf(core::Urgency urgency)
{
    switch (urgency) {
    case core::Urgency::Late:
    case core::Urgency::Now:
        return Tone::Danger;
    case core::Urgency::Soon:
        return Tone::Warning;
    case core::Urgency::Later:
        return Tone::Info;
    case core::Urgency::Note:
        break;
    }
    return Tone::Neutral;
}

QString iconOf(const core::TodayItem &item)
{
    switch (item.kind) {
    case core::TodayItem::Kind::Duty:
    case core::TodayItem::Kind::Undated:
        return item.state == u"pending" ? u"help-circle"_s : u"scale"_s;
    case core::TodayItem::Kind::Camera:
        return u"camera"_s;
    case core::TodayItem::Kind::Diary:
        return item.code == u"hear" ? u"phone"_s : u"calendar-due"_s;
    case core::TodayItem::Kind::Action:
        return u"list-check"_s;
    case core::TodayItem::Kind::Triage:
        return u"checklist"_s;
    case core::TodayItem::Kind::Draft:
        return u"pencil"_s;
    case core::TodayItem::Kind::Person:
        return u"users"_s;
    case core::TodayItem::Kind::Place:
        return u"map-pin"_s;
    case core::TodayItem::Kind::Clock:
        return u"clock"_s;
    case core::TodayItem::Kind::Backup:
        return u"device-floppy"_s;
    }
    return {};
}

void clear(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

Card *chartCard(charts::ChartView *chart)
{
    auto *card = new Card;
    chart->setMinimumHeight(Theme::current().scaled(230));
    card->body()->addWidget(chart, 1);
    return card;
}

} // namespace

TodayPage::TodayPage(Session &session)
    : m_session(session)
    , m_header(new PageHeader({}))
    , m_incidents(new StatTile(Tr::tr("Open incidents"), u"alert-triangle"_s))
    , m_duties(new StatTile(Tr::tr("Statutory duties"), u"scale"_s))
    , m_triage(new StatTile(Tr::tr("To triage"), u"checklist"_s))
    , m_actions(new StatTile(Tr::tr("Actions overdue"), u"list-check"_s))
    , m_months(new charts::ChartView)
    , m_teams(new charts::ChartView)
    , m_foot(label({}, TextRole::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    column->setSpacing(Theme::s4);
    QPushButton *paper = button(Tr::tr("Print"), u"printer"_s);
    m_header->addAction(paper);
    connect(paper, &QPushButton::clicked, this, &TodayPage::print);
    if (core::may(session.user().role, core::Permission::Write)
        && session.casebook().readOnlyReason().isEmpty()) {
        QPushButton *record = button(Tr::tr("Record an incident"), u"plus"_s, ButtonKind::Primary);
        m_header->addAction(record);
        connect(record, &QPushButton::clicked, this, [this] {
            m_session.openEditor(u"incident.record"_s);
        });
    }
    column->addWidget(m_header);
    column->addWidget(tiles());
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::s4);
    grid->addWidget(needsCard(), 0, 0);
    grid->addWidget(clocksCard(), 0, 1);
    grid->addWidget(chartCard(m_months), 1, 0);
    grid->addWidget(chartCard(m_teams), 1, 1);
    grid->setColumnStretch(0, 17);
    grid->setColumnStretch(1, 10);
    grid->setRowStretch(1, 1);
    column->addLayout(grid, 1);
    column->addWidget(m_foot);

    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    const auto later = [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    };
    connect(&session, &Session::changed, this, later);
    connect(&session, &Session::dayTurned, this, later);
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

QWidget *TodayPage::tiles()
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s4);
    for (const auto &[tile, page] : {std::pair{m_incidents, u"incidents"_s},
                                     std::pair{m_duties, u"statutory"_s},
                                     std::pair{m_triage, u"triage"_s},
                                     std::pair{m_actions, u"actions"_s}}) {
        box->addWidget(tile);
        connect(tile, &StatTile::clicked, this, [this, id = page] { openList(id); });
    }
    return row;
}

QWidget *TodayPage::needsCard()
{
    m_needsCard = new Card(Tr::tr("What needs me today"), Tr::tr("See all"));
    m_needs = new QVBoxLayout;
    m_needs->setSpacing(0);
    m_needsCard->body()->addLayout(m_needs);
    m_needsCard->body()->addStretch();
    connect(m_needsCard, &Card::actionTriggered, this, [this] {
        m_all = !m_all;
        fillNeeds();
    });
    return m_needsCard;
}

QWidget *TodayPage::clocksCard()
{
    auto *card = new Card(Tr::tr("Statutory clocks"), Tr::tr("All clocks"));
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(0);
    card->body()->addLayout(m_clocks);
    card->body()->addStretch();
    connect(card, &Card::actionTriggered, this, [this] { openList(u"statutory"_s); });
    return card;
}

void TodayPage::openList(const QString &page)
{
    const QList<PageEntry> all = pages(m_session);
    if (std::any_of(
            all.cbegin(), all.cend(), [&](const PageEntry &entry) { return entry.id == page; })) {
        m_session.openPage(page);
        return;
    }
    m_all = true;
    fillNeeds();
}

void TodayPage::refresh()
{
    m_stale = false;
    m_header->setTitle(core::reports::longDay(m_session.today()));
    fillFigures();
    fillNeeds();
    fillClocks();
    fillCharts();
    fillFoot();
}

void TodayPage::fillFigures()
{
    auto figures = core::Today(m_session.casebook()).figures();
    if (!figures) {
        m_session.fail(figures.error());
        return;
    }
    const core::TodayFigures &f = *figures;
    m_header->setSubtitle(core::inWords(f));
    m_incidents->setFigure(core::inWords(f.openIncidents),
                           Tr::tr("%1 in the last seven days").arg(core::inWords(f.lastSevenDays)));
    const bool late = f.dutiesLate.number > 0;
    m_duties->setFigure(
        core::inWords(f.dutiesDue),
        late ? Tr::tr("%1 late, %2 not decided")
                   .arg(core::inWords(f.dutiesLate), core::inWords(f.dutiesPending))
             : Tr::tr("none late, %1 not decided").arg(core::inWords(f.dutiesPending)),
        late                       ? Tone::Danger
        : f.dutiesToday.number > 0 ? Tone::Warning
                                   : Tone::Neutral);
    m_triage->setFigure(core::inWords(f.untriaged),
                        f.untriaged.number > 0 ? Tr::tr("wait for a decision")
                                               : Tr::tr("every incident is decided on"),
                        f.untriaged.number > 0 ? Tone::Warning : Tone::Neutral);
    m_actions->setFigure(
        Tr::tr("%1 of %2").arg(core::inWords(f.actionsLate), core::inWords(f.openActions)),
        f.actionsToday.number > 0 ? Tr::tr("%1 due today").arg(core::inWords(f.actionsToday))
                                  : Tr::tr("none due today"),
        f.actionsLate.number > 0 ? Tone::Danger : Tone::Neutral);
}

void TodayPage::fillNeeds()
{
    auto needs = core::Today(m_session.casebook()).needs();
    if (!needs) {
        m_session.fail(needs.error());
        return;
    }
    clear(m_needs);
    const QList<core::TodayItem> items = byUrgency(*needs, m_session.today());
    const qsizetype shown = m_all ? items.size() : std::min(items.size(), firstShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const core::TodayWords words = core::inWords(items.at(i), m_session.today());
        auto *row = new ListRow(
            {iconOf(items.at(i)), words.title, words.detail, words.when, toneOf(words.urgency)});
        m_needs->addWidget(row);
        connect(row, &ListRow::clicked, this, [this, item = items.at(i)] { open(item); });
    }
    m_needsCard->action()->setVisible(items.size() > firstShown);
    m_needsCard->action()->setText(m_all ? Tr::tr("See fewer")
                                         : Tr::tr("See all %1").arg(items.size()));
    m_needsCard->action()->setAccessibleName(
        u"%1: %2"_s.arg(m_needsCard->action()->text(), Tr::tr("What needs me today")));
    if (!items.isEmpty())
        return;
    auto *empty = new EmptyState;
    empty->setMessage(u"circle-check"_s,
                      Tr::tr("Nothing that is recorded here needs you today."),
                      Tr::tr("That says nothing about what has not been asked or recorded yet."));
    m_needs->addWidget(empty);
}

void TodayPage::fillClocks()
{
    auto clocks = core::Today(m_session.casebook()).clocks(clocksShown);
    if (!clocks) {
        m_session.fail(clocks.error());
        return;
    }
    clear(m_clocks);
    for (const core::TodayItem &item : *clocks) {
        const core::TodayWords words = core::inWords(item, m_session.today());
        if (m_clocks->count() > 0)
            m_clocks->addWidget(line());
        auto *row = new ClockRow({words.title,
                                  words.detail,
                                  words.when,
                                  core::percentGone(item, m_session.today()),
                                  toneOf(words.urgency)});
        m_clocks->addWidget(row);
        connect(row, &ClockRow::clicked, this, [this, item] { open(item); });
    }
    if (clocks->isEmpty())
        m_clocks->addWidget(paragraph(
            Tr::tr("No clock with a day in law runs. Duties without a day, and those not decided, "
                   "are under All clocks."),
            TextRole::Muted));
}

void TodayPage::fillCharts()
{
    const core::Today today(m_session.casebook());
    if (auto months = today.months())
        m_months->setChart(monthsChart(*months));
    if (auto teams = today.teams())
        m_teams->setChart(teamsChart(*teams));
}

void TodayPage::fillFoot()
{
    const qint64 last = m_session.casebook().setting(core::setting::lastBackup).toLongLong();
    auto *foot = qobject_cast<QLabel *>(m_foot);
    foot->setText(
        last == 0 ? Tr::tr("No backup has been written yet.")
                  : Tr::tr("Last checked backup: %1.")
                        .arg(core::reports::longDay(QDateTime::fromMSecsSinceEpoch(last).date())));
}

void TodayPage::open(const core::TodayItem &item)
{
    switch (item.kind) {
    case core::TodayItem::Kind::Triage:
        m_session.openPage(u"triage"_s);
        return;
    case core::TodayItem::Kind::Backup:
        m_session.openPage(u"settings"_s);
        return;
    case core::TodayItem::Kind::Draft:
        m_session.openEditor(item.code, item.recordUid);
        return;
    case core::TodayItem::Kind::Duty:
        // What is not decided yet is decided by the answers to its questions.
        if (item.code == u"RIDDOR" && item.state == u"pending" && !item.partCode.isEmpty()) {
            m_session.openEditor(RiddorPage::editorName(),
                                 RiddorPage::keyOf(item.recordUid, item.partCode));
            return;
        }
        break;
    default:
        break;
    }
    if (item.kind == core::TodayItem::Kind::Clock && item.recordUid.isEmpty())
        m_session.openPage(u"clocks"_s);
    else if (item.recordUid.isEmpty())
        m_session.say(Tr::tr("This note belongs to no record."));
    else
        m_session.open(item.recordUid, item.tab);
}

void TodayPage::print()
{
    auto paper = todayDocument(m_session.casebook());
    if (!paper)
        m_session.fail(paper.error());
    else
        print::preview(this, *paper);
}

} // namespace ui
