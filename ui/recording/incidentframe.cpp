// SPDX-License-Identifier: GPL-3.0-or-later
// What stands round the four steps of an incident: their list, the foot, the keys.
#include "ui/app/session.h"
#include "ui/editors/differencestrip.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/savedlabel.h"
#include "ui/recording/callstep.h"
#include "ui/recording/followstep.h"
#include "ui/recording/incidenteditor.h"
#include "ui/recording/relatedstrip.h"
#include "ui/recording/whenstep.h"
#include "ui/recording/whostep.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/steplist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void IncidentEditor::buildSteps()
{
    m_call = new CallStep(m_session);
    m_when = new WhenStep(m_session, *m_links);
    m_who = new WhoStep(m_session, *m_links);
    m_follow = new FollowStep(m_session, m_purpose == Purpose::Record);
    m_steps = {m_call, m_when, m_who, m_follow};
}

QWidget *IncidentEditor::stepPage(IncidentStep *step, const QString &title, const QString &help)
{
    auto *page = new QWidget;
    page->setMaximumWidth(Theme::current().scaled(900));
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    box->addWidget(label(title, TextRole::Heading));
    box->addWidget(paragraph(help, TextRole::Muted));
    box->addWidget(step);
    box->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_pages.append(scroll);
    return scroll;
}

void IncidentEditor::buildFrame()
{
    const QStringList names{Tr::tr("The call"),
                            Tr::tr("When, where, what kind"),
                            Tr::tr("Who, and what harm"),
                            Tr::tr("What follows")};
    const QStringList help{
        Tr::tr("Only what happened is needed, or a kind. Everything else can wait."),
        Tr::tr("Leave empty or “Not known yet” what nobody has said."),
        Tr::tr("Each victim by themselves: reports are owed for each."),
        Tr::tr("Worked out from what was said so far. A person decides.")};
    m_list = new StepList(title(), names);
    connect(m_list, &StepList::stepChosen, this, &IncidentEditor::showStep);
    m_stack = new QStackedWidget;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_stack->addWidget(stepPage(m_steps.at(i), names.at(i), help.at(i)));

    m_summary = new ErrorSummary;
    m_note = new Banner(Tone::Info, QString(), QString());
    m_takeBack = m_note->addAction(Tr::tr("Take it back"));
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_keeper->takeBack();
        m_note->hide();
        m_discard->setEnabled(m_keeper->hasDraft());
    });
    m_note->hide();
    auto *notes = new QWidget;
    notes->setMaximumWidth(Theme::current().scaled(900));
    auto *noteBox = new QVBoxLayout(notes);
    noteBox->setContentsMargins(Theme::s5, Theme::s3, Theme::s5, 0);
    noteBox->setSpacing(Theme::s3);
    noteBox->addWidget(m_summary);
    noteBox->addWidget(m_note);
    noteBox->addWidget(new DifferenceStrip(m_keeper));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(notes);
    right->addWidget(m_stack, 1);
    right->addWidget(line());
    right->addWidget(foot());
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_list);
    across->addLayout(right, 1);
}

QWidget *IncidentEditor::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::s5, Theme::s3, Theme::s5, Theme::s3);
    row->setSpacing(Theme::s2);
    m_discard = button(Tr::tr("Discard what I typed"), {}, ButtonKind::Flat);
    QPushButton *close = button(Tr::tr("Keep and close"));
    close->setToolTip(Tr::tr("Keeps what you typed as a draft (Esc)"));
    m_back = button(Tr::tr("&Back"));
    m_next = button(Tr::tr("&Next"));
    const QString saveWords
        = m_purpose == Purpose::Record ? Tr::tr("Save the incident") : Tr::tr("Save");
    QPushButton *saveIt = button(saveWords, u"device-floppy"_s, ButtonKind::Primary);
    saveIt->setToolTip(Tr::tr("Saves from any step (Ctrl+Enter)"));
    connect(m_discard, &QPushButton::clicked, this, &IncidentEditor::discard);
    connect(close, &QPushButton::clicked, this, &IncidentEditor::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    connect(saveIt, &QPushButton::clicked, this, &IncidentEditor::save);
    row->addWidget(close);
    row->addWidget(m_discard);
    row->addWidget(new SavedLabel(m_keeper));
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(saveIt);
    return foot;
}

void IncidentEditor::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &IncidentEditor::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &IncidentEditor::save);
    key(QKeySequence(QKeySequence::Save), &IncidentEditor::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_L), &IncidentEditor::linkNext);
    key(QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { showStep(std::min(m_step + 1, int(m_steps.size()) - 1)); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { showStep(std::max(m_step - 1, 0)); });
}

void IncidentEditor::linkNext()
{
    IncidentStep *shown = m_steps.at(m_step);
    if (shown == m_who)
        m_who->linkNext();
    else if (auto *related = shown->findChild<RelatedStrip *>())
        related->linkNext();
}

} // namespace ui
