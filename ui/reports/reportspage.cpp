// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/actions/managerlists.h"
#include "ui/app/session.h"
#include "ui/pickers/pickers.h"
#include "ui/reports/showreport.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    page->setSpacing(Theme::s4);
    auto *header = new PageHeader(Tr::tr("Reports"));
    header->setSubtitle(Tr::tr("Choose who will read a report before it is printed or saved: names "
                               "are hidden from those who may not see them."));
    page->addWidget(header);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Theme::s2, 0);
    column->setSpacing(Theme::s4);
    addOrganisation(column);
    addIncidents(column);
    addManagers(column);
    addRegisters(column);
    column->addStretch();
    scroll->setWidget(inner);
    page->addWidget(scroll, 1);
}

Card *ReportsPage::addCard(QVBoxLayout *column, const QString &heading, const QString &purpose)
{
    auto *card = new Card(heading);
    card->body()->setSpacing(10);
    card->body()->addWidget(paragraph(purpose, TextRole::Muted));
    column->addWidget(card);
    return card;
}

void ReportsPage::addOrganisation(QVBoxLayout *column)
{
    Card *card
        = addCard(column,
                  Tr::tr("The whole organisation"),
                  Tr::tr("One page for the Security Director: this month against the same days of "
                         "last month, better or worse, what is late, what to sign."));
    auto *brief = button(Tr::tr("Brief for this &month…"), u"report"_s, ButtonKind::Primary);
    connect(brief, &QPushButton::clicked, this, [this] {
        showReport(m_session, this, organisationBrief(m_session));
    });
    card->body()->addWidget(brief, 0, Qt::AlignLeft);
}

void ReportsPage::addIncidents(QVBoxLayout *column)
{
    Card *card
        = addCard(column,
                  Tr::tr("One incident"),
                  Tr::tr("The brief is one page for the Security Director: what happened, is it "
                         "getting better or worse, what is late, what to sign. The summary "
                         "has all that is known, with duties, evidence and gaps. An "
                         "investigation or a review is printed from its own page."));
    auto *picker = new IncidentPicker(m_session);
    auto *named = label(Tr::tr("Incident"), TextRole::Field);
    named->setBuddy(picker->edit());
    picker->edit()->setAccessibleName(Tr::tr("Incident to report on"));
    picker->edit()->setPlaceholderText(Tr::tr("Reference or words of its title"));
    card->body()->addWidget(named);
    card->body()->addWidget(picker);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *brief = button(Tr::tr("&Brief for the director…"), u"report"_s, ButtonKind::Primary);
    auto *summary = button(Tr::tr("Incident s&ummary…"), u"file-text"_s);
    row->addWidget(brief);
    row->addWidget(summary);
    row->addStretch();
    card->body()->addLayout(row);
    const auto tell = [brief, summary, picker] {
        brief->setEnabled(picker->isChosen());
        summary->setEnabled(picker->isChosen());
    };
    connect(picker, &RecordPicker::changed, this, tell);
    tell();
    connect(brief, &QPushButton::clicked, this, [this, picker] {
        showReport(m_session, this, directorsBrief(m_session, picker->uid(), picker->typed()));
    });
    connect(summary, &QPushButton::clicked, this, [this, picker] {
        showReport(m_session, this, incidentSummary(m_session, picker->uid(), picker->typed()));
    });
}

void ReportsPage::addManagers(QVBoxLayout *column)
{
    Card *card = addCard(
        column,
        Tr::tr("Lists for managers"),
        Tr::tr(
            "Every post with an open action gets a workbook to answer, the same as a PDF to "
            "sign, and its dates as a calendar. Answers are read back and accepted one by one. One "
            "post's list can also be printed and signed."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *prepare = button(Tr::tr("Prepare &lists…"), u"file-spreadsheet"_s, ButtonKind::Primary);
    auto *answers = button(Tr::tr("&Read answers back…"), u"arrow-back-up"_s);
    row->addWidget(prepare);
    row->addWidget(answers);
    row->addStretch();
    card->body()->addLayout(row);
    auto *picker = new PostPicker(m_session, NewRecord::None);
    auto *named = label(Tr::tr("Post"), TextRole::Field);
    named->setBuddy(picker->edit());
    picker->edit()->setAccessibleName(Tr::tr("Post whose list is printed"));
    auto *print = button(Tr::tr("Print one post's l&ist…"), u"printer"_s);
    card->body()->addWidget(named);
    card->body()->addWidget(picker);
    card->body()->addWidget(print, 0, Qt::AlignLeft);
    print->setEnabled(false);
    connect(picker, &RecordPicker::changed, this, [print, picker] {
        print->setEnabled(picker->isChosen());
    });
    connect(print, &QPushButton::clicked, this, [this, picker] {
        showReport(m_session, this, postActions(m_session, picker->uid(), picker->typed()));
    });
    connect(prepare, &QPushButton::clicked, this, [this] { prepareManagerLists(m_session, this); });
    connect(answers, &QPushButton::clicked, this, [this] { readAnswersBack(m_session, this); });
}

void ReportsPage::addRegisters(QVBoxLayout *column)
{
    Card *card
        = addCard(column,
                  Tr::tr("Registers"),
                  Tr::tr("Each register exports and prints what its search and filters show."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[id, name] : {std::pair(u"incidents"_s, Tr::tr("Incidents")),
                                   std::pair(u"actions"_s, Tr::tr("Actions")),
                                   std::pair(u"evidence"_s, Tr::tr("Evidence"))}) {
        auto *open = button(name, u"table"_s);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, page = id] { m_session.openPage(page); });
    }
    row->addStretch();
    card->body()->addLayout(row);
}

} // namespace ui
