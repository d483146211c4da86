// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnspage.h"

#include "ui/app/session.h"
#include "ui/charts/chartview.h"
#include "ui/print/printing.h"
#include "ui/returns/figuretable.h"
#include "ui/returns/staffcard.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::reports::Audience;

ReturnsPage::ReturnsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PageHeader(Tr::tr("Annual return")))
    , m_year(new ChoiceBox)
    , m_audience(new ChoiceBox)
    , m_banner(new Banner(Tone::Info, {}, {}))
    , m_span(paragraph({}, TextRole::Muted))
    , m_return(new FigureTable)
    , m_sites(new FigureTable)
    , m_groups(new FigureTable)
    , m_chart(new charts::ChartView)
    , m_staff(new StaffCard(session))
    , m_notes(paragraph({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    column->setSpacing(Theme::s4);
    addHeader(column);
    column->addWidget(choices());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet());
    column->addWidget(scroll, 1);
    fillYears();
    // After the commit that says so, and once for many.
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    connect(pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto later = [this, pause] {
        m_stale = true;
        pause->start(0);
    };
    connect(&session, &Session::changed, this, later);
    connect(&session, &Session::dayTurned, this, later);
    connect(m_year, &ChoiceBox::codeChanged, this, &ReturnsPage::refresh);
    connect(m_audience, &ChoiceBox::codeChanged, this, &ReturnsPage::refresh);
}

void ReturnsPage::addHeader(QVBoxLayout *column)
{
    QPushButton *exports = button(Tr::tr("E&xport"), u"file-export"_s);
    auto *menu = new QMenu(exports);
    const std::pair<QString, QString> formats[]
        = {{u"csv"_s, Tr::tr("Comma-separated values (CSV)…")},
           {u"xlsx"_s, Tr::tr("Workbook (XLSX)…")},
           {u"pdf"_s, Tr::tr("PDF…")}};
    for (const auto &[format, text] : formats)
        connect(menu->addAction(text), &QAction::triggered, this, [this, format = format] {
            askAndSave(format);
        });
    exports->setMenu(menu);
    exports->setAccessibleDescription(Tr::tr("Opens a menu of formats"));
    m_header->addAction(exports);
    QPushButton *paper = button(Tr::tr("&Print"), u"printer"_s);
    connect(paper, &QPushButton::clicked, this, &ReturnsPage::print);
    m_header->addAction(paper);
    auto *keys = new QShortcut(QKeySequence::Print, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ReturnsPage::print);
    column->addWidget(m_header);
}

QWidget *ReturnsPage::choices()
{
    m_audience->clear();
    m_audience->addItem(Tr::tr("Inside the organisation: every number"), u"full"_s);
    m_audience->addItem(Tr::tr("Outside: small numbers hidden"), u"shareable"_s);
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s3);
    for (const auto &[name, field] : {std::pair{Tr::tr("Financial &year"), m_year},
                                      std::pair{Tr::tr("&Who will read it"), m_audience}}) {
        auto *words = label(name, TextRole::Field);
        words->setBuddy(field);
        field->setAccessibleName(spoken(name));
        box->addWidget(words);
        box->addWidget(field);
    }
    box->addStretch();
    return row;
}

QWidget *ReturnsPage::sheet()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Theme::s2, 0);
    column->setSpacing(Theme::s4);
    QPushButton *ask = m_banner->addAction(Tr::tr("Enter the number of staff"));
    connect(ask, &QPushButton::clicked, m_staff, &StaffCard::ask);
    column->addWidget(m_banner);
    auto *main = new Card(Tr::tr("The return"));
    main->body()->setSpacing(Theme::s2);
    main->body()->addWidget(m_span);
    main->body()->addWidget(m_return);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::s4);
    top->addWidget(main, 17, Qt::AlignTop);
    top->addWidget(m_staff, 10, Qt::AlignTop);
    column->addLayout(top);
    m_sitesCard = new Card(Tr::tr("Physical assaults by site"));
    m_sitesCard->body()->addWidget(m_sites);
    m_groupsCard = new Card(Tr::tr("Physical assaults by staff group"));
    m_groupsCard->body()->addWidget(m_groups);
    m_chartCard = new Card;
    m_chart->setMinimumHeight(Theme::current().scaled(320));
    m_chartCard->body()->addWidget(m_chart);
    auto *notes = new Card(Tr::tr("How this was counted"));
    notes->body()->addWidget(m_notes);
    for (QWidget *card : {m_sitesCard, m_groupsCard, m_chartCard, notes})
        column->addWidget(card);
    column->addStretch();
    return inside;
}

void ReturnsPage::fillYears()
{
    const core::Returns returns(m_session.casebook());
    auto years = returns.years();
    auto usual = returns.usualYear();
    if (!years || !usual) {
        m_session.fail(years ? usual.error() : years.error());
        return;
    }
    const QString before = m_year->code();
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const core::FinancialYear &one : *years)
        m_year->addItem(one.label(), QString::number(one.startYear));
    const int kept = m_year->findData(before);
    m_year->setCurrentIndex(kept >= 0 ? kept : m_year->findData(QString::number(usual->startYear)));
}

core::FinancialYear ReturnsPage::year() const
{
    return {m_year->code().toInt()};
}

Audience ReturnsPage::audience() const
{
    return m_audience->code() == u"full" ? Audience::Full : Audience::Shareable;
}

void ReturnsPage::setYear(core::FinancialYear year)
{
    const int place = m_year->findData(QString::number(year.startYear));
    if (place >= 0)
        m_year->setCurrentIndex(place);
}

void ReturnsPage::setAudience(Audience audience)
{
    m_audience->setCurrentIndex(audience == Audience::Full ? 0 : 1);
}

void ReturnsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ReturnsPage::refresh()
{
    if (m_stale)
        fillYears();
    m_stale = false;
    auto held = core::Returns(m_session.casebook()).of(year(), audience());
    if (!held) {
        m_session.fail(held.error());
        return;
    }
    m_header->setSubtitle(core::reports::returnSummary(*held));
    m_span->setText(core::reports::yearSpan(year(), held->today));
    const auto show = [](FigureTable *table, const core::reports::ReturnTable &figures, bool sums) {
        table->setFigures(figures.heading, figures.header, figures.rows, sums);
    };
    show(m_return, core::reports::returnTable(*held), false);
    const core::reports::ReturnTable sites = core::reports::siteTable(*held);
    const core::reports::ReturnTable groups = core::reports::groupTable(*held);
    show(m_sites, sites, true);
    show(m_groups, groups, true);
    m_sitesCard->setVisible(!sites.rows.isEmpty());
    m_groupsCard->setVisible(!groups.rows.isEmpty());
    const core::reports::Chart chart = core::reports::returnChart(*held, audience());
    m_chart->setChart(chart);
    m_chartCard->setVisible(!chart.categories.isEmpty());
    m_staff->setYear(year());
    const bool noStaff = !held->now.staff.has_value();
    m_banner->setVisible(noStaff);
    if (noStaff)
        m_banner->setMessage(
            Tone::Warning,
            Tr::tr("The rate is missing"),
            Tr::tr("Enter the number of staff on 31 March %1 to see the rate per 1,000 staff.")
                .arg(year().startYear + 1));
    m_notes->setText(core::reports::returnNotes(*held, audience()).join(u"\n\n"_s));
}

void ReturnsPage::print()
{
    auto paper = core::Returns(m_session.casebook()).document(year(), audience());
    if (!paper)
        m_session.fail(paper.error());
    else
        print::preview(this, *paper);
}

core::Result<> ReturnsPage::saveTo(const QString &format, const QString &path) const
{
    const core::Returns returns(m_session.casebook());
    if (format != u"pdf")
        return returns.save(year(), audience(), format, path);
    auto paper = returns.document(year(), audience());
    return paper ? print::savePdf(*paper, path) : core::Result<>(paper.error());
}

void ReturnsPage::askAndSave(const QString &format)
{
    // The name carries the marking, because a comma-separated file has no head to print it in.
    const QString name = Tr::tr("Annual return %1 %2 %3.%4")
                             .arg(year().label().replace(u'/', u'-'),
                                  core::reports::label(audience()),
                                  m_session.casebook().marking(),
                                  format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, Tr::tr("Export the annual return"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    if (auto saved = saveTo(format, path); !saved)
        m_session.fail(saved.error());
    else
        m_session.say(Tr::tr("The annual return is in %1. Keep the file as its marking asks.")
                          .arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
