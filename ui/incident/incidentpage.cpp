// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentpage.h"

#include "core/domain/labels.h"
#include "core/rules/nextstep.h"
#include "core/usecases/casetimeline.h"
#include "ui/app/session.h"
#include "ui/incident/diarytab.h"
#include "ui/incident/dutiestab.h"
#include "ui/incident/evidencetab.h"
#include "ui/incident/historytab.h"
#include "ui/incident/incidentsteps.h"
#include "ui/incident/incidenttab.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/peopletab.h"
#include "ui/incident/summarytab.h"
#include "ui/incident/timelinetab.h"
#include "ui/reports/showreport.h"
#include "ui/incident/worktabs.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

IncidentPage::IncidentPage(Session &session,
                           const QString &uid,
                           const QString &tab,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_uid(uid)
    , m_steps(new IncidentSteps(session, this))
    , m_header(new PageHeader(QString()))
    , m_next(button(QString(), {}, ButtonKind::Primary))
    , m_edit(button(Tr::tr("Edit"), u"pencil"_s))
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    buildHead();
    addTabs();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s3, Theme::s5, 0);
    box->setSpacing(Theme::s2);
    box->addWidget(m_header);
    auto *strip = new QVBoxLayout;
    strip->setSpacing(0);
    strip->addWidget(m_bar);
    strip->addWidget(line());
    box->addLayout(strip);
    box->addWidget(m_stack, 1);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &IncidentPage::refresh);
    connect(&session, &Session::changed, this, &IncidentPage::note);
    connect(m_steps, &IncidentSteps::tabWanted, this, &IncidentPage::showTab);
    if (read())
        presentHead();
    showTab(tab.isEmpty() ? u"summary"_s : tab);
    if (m_stack->currentWidget() == nullptr)
        presentTab(0);
}

IncidentPage::~IncidentPage() = default;

void IncidentPage::buildHead()
{
    QPushButton *more = button(Tr::tr("More"), u"dots-vertical"_s);
    auto *menu = new QMenu(more);
    buildMenu(menu);
    more->setMenu(menu);
    m_header->addAction(more);
    m_header->addAction(m_edit);
    m_header->addAction(m_next);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_steps->take(u"edit"_s, m_held); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_steps->take(m_next->property("step").toString(), m_held);
    });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    const auto step = [this](int by) {
        const int next = (m_bar->currentIndex() + by + m_bar->count()) % m_bar->count();
        m_bar->setCurrentIndex(next);
    };
    key(QKeySequence(u"Ctrl+PgDown"_s), [step] { step(1); });
    key(QKeySequence(u"Ctrl+PgUp"_s), [step] { step(-1); });
}

void IncidentPage::buildMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &icon, const QString &words, const QString &step) {
        QAction *action = menu->addAction(ui::icon(icon), words);
        connect(action, &QAction::triggered, this, [this, step] { m_steps->take(step, m_held); });
        return action;
    };
    QAction *another = add(u"plus"_s, Tr::tr("Record another like this"), u"another"_s);
    another->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    another->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(another);
    menu->addSeparator();
    add(u"search"_s, Tr::tr("Investigate"), u"investigation"_s);
    add(u"report-analytics"_s, Tr::tr("Hold the post-incident review"), u"review"_s);
    menu->addSeparator();
    const auto print = [this, menu](const QString &words, auto report) {
        QAction *action = menu->addAction(ui::icon(u"printer"_s), words);
        connect(action, &QAction::triggered, this, [this, report] {
            showReport(
                m_session, this, report(m_session, m_uid, m_held.file.incident.record.reference()));
        });
        return action;
    };
    print(Tr::tr("Print or save the summary…"), incidentSummary)->setShortcut(QKeySequence::Print);
    print(Tr::tr("Brief for the director…"), directorsBrief);
    menu->addSeparator();
    add(u"circle-x"_s, Tr::tr("Withdraw with a reason…"), u"withdraw"_s);
}

void IncidentPage::addTabs()
{
    const AddTab add = [this](const QString &code,
                              const QString &label,
                              const std::function<IncidentTab *()> &make,
                              const std::function<int(const core::HeldCase &)> &count) {
        m_entries.append({code, label, make, count, {}, {}, true});
    };
    add(u"summary"_s, Tr::tr("Summary"), [this] { return new SummaryTab(m_session, m_uid); }, {});
    addFactTabs(add);
    addWorkTabs(add);
    for (const Entry &entry : std::as_const(m_entries))
        m_bar->addTab(entry.label);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(Tr::tr("Parts of this incident"));
    connect(m_bar, &QTabBar::currentChanged, this, &IncidentPage::presentTab);
}

void IncidentPage::addFactTabs(const AddTab &add)
{
    using Held = core::HeldCase;
    add(
        u"people"_s,
        Tr::tr("People"),
        [this] { return new PeopleTab(m_session, m_held); },
        [](const Held &held) { return int(held.file.parts.size()); });
    add(
        u"timeline"_s,
        Tr::tr("Timeline"),
        [this] { return new TimelineTab(m_session, m_held); },
        [](const Held &held) { return int(core::caseTimeline(held).size()); });
    add(
        u"evidence"_s,
        Tr::tr("Evidence"),
        [this] { return new EvidenceTab(m_session, m_held); },
        [](const Held &held) {
            return int(held.cameras.size() + held.exhibits.size() + held.files.size());
        });
    add(
        u"duties"_s,
        Tr::tr("Duties"),
        [this] { return new DutiesTab(m_session, m_held); },
        [](const Held &held) { return int(held.duties.size()); });
}

void IncidentPage::addWorkTabs(const AddTab &add)
{
    using Held = core::HeldCase;
    add(u"investigation"_s,
        Tr::tr("Investigation"),
        [this] { return new CoverTab(m_session, m_uid, CoverTab::Of::Investigation); },
        {});
    add(u"review"_s,
        Tr::tr("Review"),
        [this] { return new CoverTab(m_session, m_uid, CoverTab::Of::Review); },
        {});
    add(
        u"actions"_s,
        Tr::tr("Actions"),
        [this] { return new ActionsTab(m_session, m_held); },
        [](const Held &held) { return int(held.actions.size()); });
    add(
        u"diary"_s,
        Tr::tr("Diary and contacts"),
        [this] { return new DiaryTab(m_session, m_held); },
        [](const Held &held) { return int(held.notes.size() + held.contacts.size()); });
    add(u"letters"_s, Tr::tr("Letters"), [this] { return new LettersTab(m_session, m_uid); }, {});
    add(u"history"_s, Tr::tr("History"), [this] { return new HistoryTab(m_session, m_held); }, {});
}

// A draft is found again by the name of its editor.
void IncidentPage::showTab(const QString &name)
{
    static const QHash<QString, QString> editors{{u"incident.told"_s, u"summary"_s},
                                                 {u"incident.part"_s, u"people"_s},
                                                 {u"incident.injury"_s, u"people"_s},
                                                 {u"incident.period"_s, u"people"_s},
                                                 {u"incident.entry"_s, u"timeline"_s},
                                                 {u"incident.camera"_s, u"evidence"_s},
                                                 {u"incident.exhibit"_s, u"evidence"_s},
                                                 {u"incident.handover"_s, u"evidence"_s},
                                                 {u"incident.action"_s, u"actions"_s},
                                                 {u"incident.submission"_s, u"duties"_s},
                                                 {u"incident.note"_s, u"diary"_s},
                                                 {u"incident.contact"_s, u"diary"_s},
                                                 {u"reason.done"_s, u"diary"_s}};
    if (name == u"reason.withdraw") // asked in a dialog of its own, once the page is shown
        QTimer::singleShot(0, this, [this] { m_steps->take(u"withdraw"_s, m_held); });
    const QString tab = editors.value(name.section(u'.', 0, 1), name);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).code != tab)
            continue;
        if (m_bar->currentIndex() == int(i))
            presentTab(int(i));
        else
            m_bar->setCurrentIndex(int(i));
    }
}

QString IncidentPage::currentTab() const
{
    return m_entries.value(m_bar->currentIndex()).code;
}

IncidentTab *IncidentPage::tab(const QString &tab) const
{
    for (const Entry &entry : m_entries) {
        if (entry.code == tab)
            return entry.tab;
    }
    return nullptr;
}

void IncidentPage::presentTab(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    Entry &entry = m_entries[index];
    if (!entry.tab) {
        entry.tab = entry.make();
        entry.area = new QScrollArea;
        entry.area->setWidgetResizable(true);
        entry.area->setFocusPolicy(Qt::NoFocus);
        entry.area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        entry.area->setWidget(entry.tab);
        m_stack->addWidget(entry.area);
        connect(entry.tab, &IncidentTab::tabWanted, this, &IncidentPage::showTab);
        connect(entry.tab, &IncidentTab::stepWanted, this, [this](const QString &step) {
            m_steps->take(step, m_held);
        });
    }
    if (entry.stale && !m_held.incident().record.uid.isEmpty()) {
        entry.stale = false;
        const int scroll = entry.area->verticalScrollBar()->value();
        entry.tab->present(m_held);
        QTimer::singleShot(0, entry.area, [area = entry.area.data(), scroll] {
            area->verticalScrollBar()->setValue(scroll);
        });
    }
    m_stack->setCurrentWidget(entry.area);
}

void IncidentPage::note(const core::Changes &changes)
{
    if (!touches(changes))
        return;
    m_stale = true;
    for (Entry &entry : m_entries)
        entry.stale = true;
    if (isVisible())
        m_refresh.start(0);
}

// Most of what belongs with an incident is a record of its own: its table says enough.
bool IncidentPage::touches(const core::Changes &changes) const
{
    static const QSet<QString> around{u"camera_request"_s,
                                      u"exhibit"_s,
                                      u"continuity_entry"_s,
                                      u"attachment"_s,
                                      u"action"_s,
                                      u"investigation"_s,
                                      u"investigation_incident"_s,
                                      u"review"_s,
                                      u"review_incident"_s,
                                      u"link"_s,
                                      u"police_entry"_s};
    return changes.recordUids.contains(m_uid) || changes.tables.intersects(around)
           || std::any_of(
               m_held.people.begin(), m_held.people.end(), [&changes](const core::Person &person) {
                   return changes.recordUids.contains(person.record.uid);
               });
}

void IncidentPage::refresh()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_refresh.start(40); // what moves under the mouse would not be clicked
        return;
    }
    if (!m_stale || !read())
        return;
    QWidget *focus = QApplication::focusWidget();
    const QString name = focus && isAncestorOf(focus) ? focus->accessibleName() : QString();
    presentHead();
    presentTab(m_bar->currentIndex());
    focus = QApplication::focusWidget();
    if (name.isEmpty() || (focus && focus->isVisible()))
        return;
    for (QWidget *same : findChildren<QWidget *>()) {
        if (same->isVisible() && same->accessibleName() == name
            && same->focusPolicy() != Qt::NoFocus) {
            same->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void IncidentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_refresh.start(0);
}

bool IncidentPage::read()
{
    auto held = core::heldCase(m_session.casebook(), m_uid);
    if (!held) {
        m_session.fail(held.error());
        return false;
    }
    m_held = *std::move(held);
    m_stale = false;
    // A tab that was shown between the change and this shows what was read before it.
    for (Entry &entry : m_entries)
        entry.stale = true;
    return true;
}

void IncidentPage::presentHead()
{
    const core::Incident &incident = m_held.incident();
    m_header->setTrail(Tr::tr("Incidents › %1").arg(incident.record.reference()));
    m_header->setTitle(incident.record.title);
    const bool withdrawn = incident.record.isWithdrawn();
    QList<std::pair<QString, Tone>> pills;
    if (withdrawn)
        pills.append({Tr::tr("Withdrawn"), Tone::Neutral});
    else
        pills.append({core::label(core::List::IncidentStatus, incident.status),
                      statusTone(incident.status)});
    if (!incident.harm.isEmpty())
        pills.append({Tr::tr("Harm: %1")
                          .arg(core::label(core::List::HarmPhysical, incident.harm)
                                   .section(u':', 0, 0)
                                   .toLower()),
                      harmTone(incident.harm)});
    if (incident.loneWorker == core::Tri::Yes)
        pills.append({Tr::tr("Lone worker"), Tone::Info});
    if (m_session.casebook().marking() != u"OFFICIAL-SENSITIVE")
        pills.append({m_session.casebook().marking(), Tone::Neutral});
    m_header->setPills(pills);
    const QString step = core::nextStep(incident.status, {}, core::openReports(m_held.duties)).action;
    const QString words = IncidentSteps::words(step, m_held);
    m_next->setText(words);
    m_next->setProperty("step", step);
    m_next->setVisible(!words.isEmpty() && !withdrawn);
    m_edit->setVisible(!withdrawn);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const int count = entry.count ? entry.count(m_held) : 0;
        m_bar->setTabText(int(i),
                          count > 0 ? u"%1 (%2)"_s.arg(entry.label, QString::number(count))
                                    : entry.label);
    }
}

} // namespace ui
