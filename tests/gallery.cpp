// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/clockrow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/riskmatrixwidget.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/trichoice.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

namespace gallery {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QWidget *tasks()
{
    auto *card = new Card(u"What needs me today"_s, u"See all 9"_s);
    const ListRow::Content rows[] = {{u"alert-triangle"_s,
                                      u"Report to HSE under RIDDOR: over-seven-day injury"_s,
                                      u"INC-2026-0412 · Emergency Department · nurse off work"_s,
                                      u"Due Friday"_s,
                                      Tone::Danger},
                                     {u"camera"_s,
                                      u"Save CCTV before it is overwritten"_s,
                                      u"INC-2026-0431 · Car park B, cameras 4 and 5"_s,
                                      u"Due today"_s,
                                      Tone::Danger},
                                     {u"phone"_s,
                                      u"Call the injured member of staff"_s,
                                      u"INC-2026-0405 · Birch Ward"_s,
                                      u"Today 14:00"_s,
                                      Tone::Warning},
                                     {u"mail"_s,
                                      u"Answers from Facilities: 4 to accept"_s,
                                      u"ACT-2026-0031 and three others"_s,
                                      u"New"_s,
                                      Tone::Info},
                                     {u"gavel"_s,
                                      u"Police update expected: charging decision"_s,
                                      u"INV-2026-0019"_s,
                                      u"Tomorrow"_s,
                                      Tone::Neutral}};
    for (const auto &row : rows)
        card->body()->addWidget(new ListRow(row));
    card->body()->addStretch();
    return card;
}

QWidget *clocks()
{
    auto *card = new Card(u"Statutory clocks"_s, u"All clocks"_s);
    card->body()->addWidget(new ClockRow({u"Personal data breach to ICO"_s,
                                          u"INC-2026-0398 · 72 hours"_s,
                                          u"9 h left"_s,
                                          88,
                                          Tone::Danger}));
    card->body()->addWidget(line());
    card->body()->addWidget(new ClockRow({u"RIDDOR over-seven-day report"_s,
                                          u"INC-2026-0412 · 15 days"_s,
                                          u"5 days left"_s,
                                          67,
                                          Tone::Warning}));
    card->body()->addWidget(line());
    card->body()->addWidget(new ClockRow(
        {u"Subject access request"_s, u"One month"_s, u"12 days left"_s, 60, Tone::Info}));
    card->body()->addStretch();
    return card;
}

QWidget *timeline()
{
    auto *card = new Card(u"Timeline"_s, u"Add an entry"_s);
    auto *view = new QListView;
    auto *model = new QStandardItemModel(view);
    const struct
    {
        QString when, title, detail;
        Tone tone;
    } entries[] = {{u"12 Nov 22:40"_s,
                    u"Assault in ED majors, cubicle 7"_s,
                    u"Witnesses: two staff, one visitor."_s,
                    Tone::Danger},
                   {u"12 Nov 22:44"_s,
                    u"Security team arrived"_s,
                    u"Patient calmed without restraint."_s,
                    Tone::Neutral},
                   {u"13 Nov 09:30"_s,
                    u"CCTV saved: cameras ED-04, ED-05"_s,
                    u"SHA-256 recorded, exhibit PR/1."_s,
                    Tone::Info},
                   {u"16 Nov 11:00"_s,
                    u"Welfare call to the nurse"_s,
                    u"Weekly contact; counselling offered."_s,
                    Tone::Success}};
    for (const auto &e : entries) {
        auto *item = new QStandardItem(e.title);
        item->setData(e.when, WhenRole);
        item->setData(e.detail, DetailRole);
        item->setData(int(e.tone), ToneRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setItemDelegate(new TimelineDelegate(view));
    view->setResizeMode(QListView::Adjust);
    view->setAccessibleName(u"Timeline"_s);
    card->body()->addWidget(view, 1);
    return card;
}

QWidget *facts()
{
    auto *card = new Card(u"Details"_s, u"Edit"_s);
    auto *grid = new FactGrid;
    grid->add(u"Happened"_s, u"Thursday 12 November 2026, 22:40"_s);
    grid->add(u"Site and place"_s, u"St Brannock's, ED majors"_s);
    grid->add(u"Kind"_s, u"Physical assault on staff"_s);
    grid->add(u"Lone worker"_s, {});
    card->body()->addWidget(grid);
    card->body()->addStretch();
    return card;
}

QWidget *nothing()
{
    auto *card = new Card;
    auto *empty = new EmptyState;
    empty->setMessage(u"folder-open"_s,
                      u"No exhibits yet."_s,
                      u"Record what was found before it is moved."_s,
                      u"Record an exhibit"_s);
    card->body()->addWidget(empty);
    return card;
}

QWidget *panels()
{
    auto *side = new QWidget;
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s3);
    auto *warning = new Banner(Tone::Warning,
                               u"RIDDOR report due by Friday 27 November"_s,
                               u"The nurse has been off work for more than seven days."_s);
    warning->setIcon(u"clock"_s);
    warning->addAction(u"Start the report"_s);
    box->addWidget(warning);
    box->addWidget(new Banner(Tone::Info,
                              u"Two facts are not known yet"_s,
                              u"Until they are, the duty stays pending."_s));
    box->addWidget(new Banner(Tone::Danger,
                              u"The casebook could not be saved"_s,
                              u"The disk is full. Free some room and press Ctrl+S."_s));
    box->addWidget(new Banner(Tone::Success, u"Backup checked"_s, {}));
    box->addStretch();
    return side;
}

} // namespace

QWidget *readingPage()
{
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    auto *header = new PageHeader(u"Assault on a nurse in ED majors"_s);
    header->setTrail(u"Incidents › INC-2026-0412"_s);
    header->setSubtitle(u"Reported on Friday 13 November 2026 by the ward manager."_s);
    header->setPills({{u"Under investigation"_s, Tone::Info}, {u"12 High"_s, Tone::High}});
    header->addAction(button(u"&Print"_s, u"printer"_s));
    header->addAction(button(u"&Continue review"_s, u"report-analytics"_s, ButtonKind::Primary));
    box->addWidget(header);

    auto *tabs = new QTabBar;
    for (const QString &name :
         {u"Summary"_s, u"People (4)"_s, u"Timeline (6)"_s, u"Evidence (3)"_s, u"History"_s})
        tabs->addTab(name);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setAccessibleName(u"Parts of the record"_s);
    box->addWidget(tabs);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Theme::s4);
    const struct
    {
        QString name, icon, figure, note;
        Tone tone;
    } figures[] = {
        {u"Open incidents"_s, u"alert-triangle"_s, u"42"_s, u"6 new since Friday"_s, Tone::Neutral},
        {u"Reviews overdue"_s,
         u"report-analytics"_s,
         u"1"_s,
         u"Oldest is 1 day late"_s,
         Tone::Danger},
        {u"Actions overdue"_s,
         u"list-check"_s,
         u"5 of 37"_s,
         u"Facilities 3, ED 2"_s,
         Tone::Warning}};
    for (const auto &f : figures) {
        auto *tile = new StatTile(f.name, f.icon);
        tile->setFigure(f.figure, f.note, f.tone);
        tiles->addWidget(tile);
    }
    box->addLayout(tiles);

    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::s4);
    grid->addWidget(tasks(), 0, 0);
    grid->addWidget(clocks(), 0, 1);
    grid->addWidget(panels(), 0, 2);
    grid->addWidget(timeline(), 1, 0);
    grid->addWidget(facts(), 1, 1);
    grid->addWidget(nothing(), 1, 2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    box->addLayout(grid, 1);
    auto *progress = new ProgressStrip;
    box->addWidget(progress);
    progress->start(u"Importing incidents"_s);
    progress->setProgress(41200, 100000);
    return page;
}

QWidget *formPage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *steps = new StepList(u"Post-incident review"_s,
                               {u"Ready, and who took part"_s,
                                u"What should have happened"_s,
                                u"The risk then and now"_s,
                                u"What we learned"_s,
                                u"Support for the people involved"_s,
                                u"Check and sign"_s});
    steps->setState(0, {true, 0, {}});
    steps->setState(1, {false, 3, {}});
    steps->setState(3, {false, 1, {}});
    steps->setState(4, {false, 0, u"Does not apply: nobody was hurt"_s});
    steps->setCurrent(2);
    columns->addWidget(steps);

    auto *box = new QVBoxLayout;
    box->setContentsMargins(Theme::s5, Theme::s5, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    box->addWidget(paragraph(u"How likely is it to happen again, and how bad would it be?"_s,
                             TextRole::Heading));
    box->addWidget(
        paragraph(u"Score the risk as it is today, with the controls that are really in place."_s,
                  TextRole::Muted));
    auto *summary = new ErrorSummary;
    box->addWidget(summary);
    auto *matrix = new RiskMatrixWidget;
    matrix->setValue(RiskMatrixWidget::Cell{.consequence = 3, .likelihood = 4});
    box->addWidget(new FieldRow(u"&Risk now"_s, matrix, FieldRow::Need::Required));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::s5);
    grid->setVerticalSpacing(Theme::s3);
    auto *why = new TextBox;
    why->setPlainText(
        u"Two-person approach is now on the record, but the panic alarm is not fitted."_s);
    auto *whyRow = new FieldRow(u"&Why this score"_s, why);
    whyRow->setHelp(u"What has changed, and what has not. Ctrl+T writes the time."_s);
    grid->addWidget(whyRow, 0, 0, 2, 1);
    auto *who = new ChoiceBox;
    who->setChoices(
        {{u"matron"_s, u"Matron, Emergency Department"_s}, {u"head"_s, u"Head of Security"_s}});
    auto *whoRow = new FieldRow(u"Who &agreed the score"_s, who, FieldRow::Need::Required);
    whoRow->setError(u"Choose who agreed the score."_s);
    grid->addWidget(whoRow, 0, 1);
    auto *day = new DateField([] { return QDate(2026, 11, 23); });
    auto *dayRow = new FieldRow(u"&Day of the review"_s, day);
    day->setText(u"31/2/2026"_s);
    grid->addWidget(dayRow, 1, 1);
    auto *happened = new DateField([] { return QDate(2026, 11, 23); }, YearGuess::Past);
    happened->setText(u"12 Nov"_s);
    grid->addWidget(new FieldRow(u"&Happened on"_s, happened), 2, 0);
    auto *time = new TimeField;
    time->setText(u"2240"_s);
    grid->addWidget(new FieldRow(u"A&t"_s, time), 2, 1);
    grid->addWidget(new FieldRow(u"Was the person working a&lone?"_s, new TriChoice), 3, 0);
    auto *log = new QLineEdit;
    log->setPlaceholderText(u"For example 07/118832/26"_s);
    grid->addWidget(new FieldRow(u"Police log &number"_s, log), 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    box->addLayout(grid);
    auto *told = new QCheckBox(u"&Everyone hurt has been offered support"_s);
    told->setChecked(true);
    box->addWidget(told);
    box->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button(u"&Save and close"_s));
    buttons->addStretch();
    buttons->addWidget(button(u"&Back"_s));
    buttons->addWidget(button(u"Ne&xt: what we learned"_s, {}, ButtonKind::Primary));
    box->addLayout(buttons);
    columns->addLayout(box, 1);
    summary->setProblemsOf({whoRow, dayRow});
    return page;
}

} // namespace gallery
