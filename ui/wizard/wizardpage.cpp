// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardpage.h"

#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/steppage.h"

#include <QAction>
#include <QHideEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const auto askedKept = u"asked"_s; ///< the question that is open, and what is typed into it
constexpr QChar askedMark(0x1F);

} // namespace

WizardPage::WizardPage(Session &session,
                       const QString &heading,
                       const QString &editor,
                       const QString &recordUid,
                       const QList<core::WizardStep> &steps,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_alive(&session)
    , m_editor(editor)
    , m_recordUid(recordUid)
    , m_steps(steps)
    , m_keeper(new DraftKeeper(session, editor, recordUid, this))
{
    build(heading);
    addKeys();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &WizardPage::refresh);
    // Whatever changed may be a row, a person or an action of this record.
    connect(&session, &Session::changed, &m_again, qOverload<>(&QTimer::start));
    connect(m_keeper, &DraftKeeper::stateChanged, this, [this] {
        m_discardAction->setEnabled(m_keeper->hasDraft());
    });
}

int WizardPage::indexOf(const QString &code) const
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).code == code)
            return i;
    return -1;
}

QString WizardPage::titleOf(const QString &code) const
{
    for (const core::WizardStep &place : m_places)
        if (place.code == code)
            return place.question;
    const int index = indexOf(code);
    return index < 0 ? QString() : m_steps.at(index).question;
}

void WizardPage::ready(const QString &step)
{
    auto loaded = load();
    if (!loaded) {
        m_session.fail(loaded.error());
        return;
    }
    m_state = *std::move(loaded);
    m_keeper->setRecord(m_state.record.title, m_state.record.rowVersion);
    m_keeper->keep(askedKept, {});
    connect(m_ask, &AskStrip::typed, m_keeper, [this](const QString &words) {
        m_keeper->keep(askedKept, words.isEmpty() ? words : m_ask->question() + askedMark + words);
    });
    for (const core::WizardStep &known : m_steps + m_places)
        if (m_keeper->holds(known.code))
            pageOf(known.code);
    QString first = step.isEmpty() ? stepOfNewestDraft() : stepOf(step);
    if (titleOf(first).isEmpty())
        first = m_state.gaps.isEmpty() ? m_steps.constFirst().code : m_state.gaps.constFirst().step;
    pageOf(first);
    m_step = first;
    m_keeper->setStep(first);
    m_pages.value(first)->show();
    showState();
    m_pages.value(first)->putCaretInRows();
    if (m_keeper->restore())
        m_discardAction->setEnabled(true);
}

QString WizardPage::draftGroup() const
{
    return m_editor.section(u'.', 0, 0);
}

// Where the newest words that are only typed stand: in a field of a step, or in one of its rows.
QString WizardPage::stepOfNewestDraft() const
{
    const auto drafts = m_session.drafts().all();
    if (!drafts)
        return {};
    for (const core::Draft &draft : *drafts) {
        if (draft.recordUid != m_recordUid || !draft.editor.startsWith(draftGroup() + u'.'))
            continue;
        return stepOf(draft.editor);
    }
    return {};
}

// A step's own code, or the name of an editor within one: "investigation.timeline.event".
QString WizardPage::stepOf(const QString &name) const
{
    if (name == m_editor)
        return m_keeper->step();
    return name.startsWith(draftGroup() + u'.') ? name.section(u'.', 1, 1) : name;
}

StepPage *WizardPage::pageOf(const QString &code)
{
    if (StepPage *page = m_pages.value(code))
        return page;
    StepPage *page = makeStep(code);
    page->hide();
    m_pages.insert(code, page);
    m_column->insertWidget(m_column->indexOf(m_because) + 1, page);
    page->fill();
    page->watch(*m_keeper);
    if (m_state.locked)
        page->reloadRows(false);
    return page;
}

void WizardPage::showStep(const QString &code, const QString &field)
{
    if (titleOf(code).isEmpty())
        return;
    if (code != m_step) {
        storeStep();
        StepPage *next = pageOf(code);
        if (StepPage *before = m_pages.value(m_step))
            before->hide();
        m_step = code;
        m_keeper->setStep(code);
        m_ask->hide();
        m_summary->setProblems({});
        next->show();
        m_scroll->verticalScrollBar()->setValue(0);
        refresh();
        next->setFocus(Qt::OtherFocusReason);
    }
    if (!field.isEmpty())
        m_pages.value(code)->showGap(field);
}

void WizardPage::showTab(const QString &tab)
{
    showStep(stepOf(tab));
    if (tab == m_editor)
        m_keeper->putCaret();
}

void WizardPage::go(int steps)
{
    const int now = indexOf(m_step);
    const int next = now < 0 ? m_list->current() : indexFrom(now, steps);
    if (next >= 0 && next < m_steps.size())
        showStep(m_steps.at(next).code);
}

int WizardPage::indexFrom(int index, int steps) const
{
    int next = index + steps;
    while (m_isQuestionnaire && next > 0 && next + 1 < m_steps.size()
           && m_state.because.contains(m_steps.at(next).code))
        next += steps;
    return next;
}

bool WizardPage::storeStep()
{
    StepPage *page = m_pages.value(m_step);
    if (!page || m_state.locked)
        return true;
    auto left = page->store();
    if (!left) {
        refuse(left.error());
        return false;
    }
    m_summary->setProblemsOf(left->fields);
    return left->isEmpty();
}

bool WizardPage::save()
{
    const bool stored = storeStep();
    refresh();
    return stored;
}

void WizardPage::refuse(const core::Error &error)
{
    refresh();
    m_summary->setProblems({{error.message, nullptr}});
    if (error.code != core::Error::Code::Invalid && error.code != core::Error::Code::Conflict)
        m_session.fail(error);
}

void WizardPage::saveAndClose()
{
    const bool stored = storeStep();
    if (!m_keeper->flush())
        return; // the words are only here: the label says why
    if (!stored || m_keeper->hasDraft())
        m_session.say(Tr::tr("What could not be stored yet is kept as a draft."));
    Q_EMIT closed();
}

void WizardPage::discard()
{
    m_keeper->forget();
    m_summary->setProblems({});
    m_note->setMessage(Tone::Info,
                       Tr::tr("What you typed is thrown away"),
                       Tr::tr("You can take it back until you close this page."));
    m_note->setVisible(m_keeper->canTakeBack());
}

void WizardPage::ask(const AskStrip::Question &question)
{
    // One question at a time: its words are kept with the page's until they are given.
    const QString kept = m_keeper->kept(askedKept);
    const bool same = kept.section(askedMark, 0, 0) == question.question;
    m_ask->ask(question, same ? kept.section(askedMark, 1) : QString());
    m_scroll->ensureWidgetVisible(m_ask);
}

void WizardPage::askWhyNot()
{
    AskStrip::Question question;
    question.question = Tr::tr("Why does this step not apply?");
    question.help = Tr::tr("One line. It is shown in the list of steps and printed in the report.");
    question.yes = Tr::tr("It does not apply");
    if (m_state.said.contains(m_step))
        question.start = m_state.because.value(m_step);
    question.problem = [](const QString &reason) {
        return reason.isEmpty() ? Tr::tr("Say in one line why it does not apply.") : QString();
    };
    question.take = [this](const QString &reason) { return skip(reason); };
    ask(question);
}

QString WizardPage::skip(const QString &reason)
{
    auto done = m_session.investigations().notApplicable(m_state.record.id, m_step, reason);
    refresh();
    return done ? QString() : done.error().message;
}

void WizardPage::refresh()
{
    m_again.stop();
    if (!m_alive || m_pages.isEmpty())
        return;
    auto loaded = load();
    if (!loaded) {
        m_session.fail(loaded.error());
        return;
    }
    m_state = *std::move(loaded);
    m_keeper->setRecord(m_state.record.title, m_state.record.rowVersion);
    m_keeper->reload([this] {
        for (StepPage *page : std::as_const(m_pages)) {
            page->fill();
            page->reloadRows(!m_state.locked);
        }
        return m_state.record.rowVersion;
    });
    showState();
    Q_EMIT refreshed();
}

void WizardPage::showState()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const QString &code = m_steps.at(i).code;
        const auto missing
            = std::count_if(m_state.gaps.begin(),
                            m_state.gaps.end(),
                            [&code](const core::StepGap &gap) { return gap.step == code; });
        StepList::State step;
        step.gaps = int(missing);
        step.because = m_state.because.value(code);
        step.done = missing == 0 && !m_state.unfinished.contains(code);
        m_list->setState(i, step);
    }
    showHead();
}

void WizardPage::hideEvent(QHideEvent *event)
{
    // Another page of the window is shown: that leaves the step as well.
    if (m_alive && !m_step.isEmpty() && !event->spontaneous())
        storeStep();
    QWidget::hideEvent(event);
}

} // namespace ui
