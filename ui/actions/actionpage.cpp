// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionpage.h"

#include "core/domain/labels.h"
#include "core/rules/brag.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/form.h"
#include "ui/editors/savedlabel.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QString &brag)
{
    if (brag == u"red")
        return Tone::Danger;
    if (brag == u"amber")
        return Tone::Warning;
    if (brag == u"green")
        return Tone::Success;
    return brag == u"blue" ? Tone::Info : Tone::Neutral;
}

void clear(QVBoxLayout *box)
{
    while (QLayoutItem *item = box->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

const auto questionDraft = u"action."_s;

QString headingOf(const QString &what)
{
    return what == u"complete" ? Tr::tr("It is done")
           : what == u"reject" ? Tr::tr("Reject or merge it")
                               : Tr::tr("Did it work?");
}

} // namespace

ActionPage::ActionPage(Session &session, const QString &uid, const QString &tab)
    : m_session(session)
    , m_uid(uid)
    , m_header(new PageHeader(Tr::tr("Action")))
    , m_body(new QVBoxLayout)
    , m_question(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_header);
    box->addLayout(m_question);
    box->addLayout(m_body);
    box->addStretch();
    m_body->setSpacing(Theme::s4);
    buildActions();
    connect(&session, &Session::changed, this, [this](const core::Changes &changes) {
        if (changes.recordUids.contains(m_uid))
            show();
    });
    show();
    showTab(tab);
}

void ActionPage::showTab(const QString &tab)
{
    const QString what = tab.startsWith(questionDraft) ? tab.mid(questionDraft.size()) : QString();
    if (what == u"complete" || what == u"reject" || what == u"effect")
        ask(what);
}

void ActionPage::buildActions()
{
    const auto add = [this](const QString &words, ButtonKind kind, auto act) {
        QPushButton *made = button(words, {}, kind);
        connect(made, &QPushButton::clicked, this, act);
        m_header->addAction(made);
    };
    add(Tr::tr("&Change"), ButtonKind::Plain, [this] {
        m_session.openEditor(u"action.details"_s, m_uid);
    });
    add(Tr::tr("&Open its source"), ButtonKind::Plain, [this] {
        if (auto source = m_session.finder().owner(m_uid))
            m_session.open(source->uid, source->tab);
        else
            m_session.say(Tr::tr("This action came from no record."));
    });
    add(Tr::tr("Re&ject"), ButtonKind::Plain, [this] { ask(u"reject"_s); });
    add(Tr::tr("Check the &effect"), ButtonKind::Plain, [this] { ask(u"effect"_s); });
    add(Tr::tr("&Verify"), ButtonKind::Plain, [this] {
        auto verified = m_session.actions().verify(m_uid);
        done(verified ? nullptr : &verified.error(), Tr::tr("The action is verified."));
    });
    add(Tr::tr("&Done"), ButtonKind::Primary, [this] { ask(u"complete"_s); });
}

void ActionPage::done(const core::Error *error, const QString &sentence)
{
    if (error) {
        m_session.fail(*error);
        return;
    }
    leave();
    m_session.say(sentence);
    show();
}

// What was typed into the question is given or thrown away.
void ActionPage::leave()
{
    if (m_keeper)
        m_keeper->forget();
    clear(m_question);
    m_form = nullptr;
}

Form *ActionPage::questionForm(const QString &what)
{
    auto *form = new Form(m_session);
    if (what == u"complete") {
        form->date(u"done"_s, Tr::tr("Done on"), Form::Need::Required);
        form->beside();
        form->text(u"words"_s, Tr::tr("What shows that it is done"), Form::Need::Required);
        form->set(u"done"_s, m_session.today());
    } else if (what == u"reject") {
        form->text(u"words"_s, Tr::tr("Why"), Form::Need::Required);
    } else {
        form->choice(u"result"_s, Tr::tr("Effect"), core::List::EffectResult);
    }
    return form;
}

void ActionPage::ask(const QString &what)
{
    clear(m_question);
    auto *card = new Card(headingOf(what));
    card->body()->setSpacing(Theme::s3);
    m_form = questionForm(what);
    auto *line = new QHBoxLayout;
    QPushButton *save = button(Tr::tr("Save"), {}, ButtonKind::Primary);
    QPushButton *back = button(Tr::tr("Close"));
    connect(save, &QPushButton::clicked, this, [this, what] { answer(what); });
    connect(back, &QPushButton::clicked, this, &ActionPage::leave);
    line->addWidget(save);
    line->addWidget(back);
    line->addStretch();
    card->body()->addWidget(m_form);
    card->body()->addLayout(line);
    m_question->addWidget(card);
    m_keeper = new DraftKeeper(m_session, questionDraft + what, m_uid, card);
    m_keeper->setRecord(Tr::tr("%1: %2").arg(m_action.record.reference(), headingOf(what)),
                        m_action.record.rowVersion);
    m_form->keepWith(*m_keeper);
    line->insertWidget(2, new SavedLabel(m_keeper));
    card->show();
    m_form->focusFirst();
    m_keeper->restore();
}

void ActionPage::answer(const QString &what)
{
    if (what == u"complete") {
        auto kept = m_session.actions().complete(
            m_uid, m_form->day(u"done"_s), m_form->value(u"words"_s));
        done(kept ? nullptr : &kept.error(),
             Tr::tr("The action is done, and waits to be verified."));
    } else if (what == u"reject") {
        auto kept = m_session.actions().reject(m_uid, m_form->value(u"words"_s));
        done(kept ? nullptr : &kept.error(), Tr::tr("The action is rejected."));
    } else {
        core::Action action = m_action;
        action.effectResult = m_form->value(u"result"_s);
        auto kept = m_session.actions().save(action);
        done(kept ? nullptr : &kept.error(), Tr::tr("The effect is kept."));
    }
}

void ActionPage::show()
{
    auto found = m_session.actions().find(m_uid);
    if (!found) {
        m_session.fail(found.error());
        return;
    }
    m_action = *found;
    m_header->setTrail(Tr::tr("Actions › %1").arg(m_action.record.reference()));
    m_header->setTitle(m_action.record.title);
    const QString brag = core::brag(m_action, m_session.today()).code;
    m_header->setPills({{core::label(core::List::Brag, brag), toneOf(brag)}});
    clear(m_body);
    m_body->addWidget(facts());
    m_body->addWidget(history());
}

QWidget *ActionPage::facts()
{
    auto *card = new Card(Tr::tr("What and for whom"));
    card->body()->setSpacing(Theme::s3);
    card->body()->addWidget(paragraph(m_action.what));
    auto *grid = new FactGrid(3);
    QString post;
    if (!m_action.postId.isNull()) {
        auto known = m_session.suggestions().of(core::recordId(m_action.postId), m_session.today());
        if (known)
            post = known->detail.isEmpty() ? known->name : known->name + u", "_s + known->detail;
    }
    grid->add(Tr::tr("Accountable"), post);
    grid->add(Tr::tr("Done by"), m_action.doer);
    grid->add(Tr::tr("Due"), dayWords(m_action.dueOn));
    grid->add(Tr::tr("Priority"), core::label(core::List::Priority, m_action.priority));
    grid->add(Tr::tr("Strength"), core::label(core::List::Strength, m_action.strength));
    grid->add(Tr::tr("Before the review"), m_action.beforeReview ? Tr::tr("Yes") : Tr::tr("No"));
    grid->add(Tr::tr("Why"), m_action.why);
    grid->add(Tr::tr("Progress"),
              Tr::tr("%1 % %2").arg(QString::number(m_action.progress), m_action.progressNote));
    if (!m_action.rejectedReason.isEmpty())
        grid->add(Tr::tr("Rejected because"), m_action.rejectedReason);
    card->body()->addWidget(grid);
    return card;
}

QWidget *ActionPage::history()
{
    auto *card = new Card(Tr::tr("Done, verified, checked"));
    card->body()->setSpacing(Theme::s3);
    auto *grid = new FactGrid(3);
    grid->add(Tr::tr("Done on"), dayWords(m_action.doneOn));
    grid->add(Tr::tr("Evidence"), m_action.evidence);
    grid->add(Tr::tr("Verified"),
              QStringList{dayWords(m_action.verifiedOn), m_action.verifiedBy}.join(u' ').trimmed());
    grid->add(Tr::tr("Effect to be checked"), dayWords(m_action.effectCheckOn));
    grid->add(Tr::tr("Effect"), core::label(core::List::EffectResult, m_action.effectResult));
    grid->add(Tr::tr("First due"), dayWords(m_action.originalDueOn));
    card->body()->addWidget(grid);
    auto moved = m_session.actions().revisions(m_action.id());
    if (moved) {
        for (const core::ActionRevision &one : *moved)
            card->body()->addWidget(paragraph(
                Tr::tr("Moved from %1 to %2 by %3: %4")
                    .arg(dayWords(one.oldDueOn), dayWords(one.newDueOn), one.byWhom, one.reason),
                TextRole::Muted));
    }
    return card;
}

} // namespace ui
