// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/worktabs.h"

#include "core/domain/labels.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/investigationgaps.h"
#include "core/rules/reviewgaps.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"
#include "ui/pickers/pickers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

Tone bragTone(const QString &code)
{
    if (code == u"red")
        return Tone::Danger;
    if (code == u"amber")
        return Tone::Warning;
    if (code == u"green")
        return Tone::Success;
    return code == u"blue" ? Tone::Info : Tone::Neutral;
}

RowShown shownAction(const core::Action &action, QDate today)
{
    const core::Brag state = core::brag(action, today);
    RowShown row;
    row.icon = u"checklist"_s;
    row.title = u"%1  %2"_s.arg(action.record.reference(), action.what);
    row.detail = action.why;
    QStringList more;
    more << (action.dueOn.isValid() ? Tr::tr("by %1").arg(dayWords(action.dueOn))
                                    : Tr::tr("no day yet"));
    if (!action.doer.isEmpty())
        more << action.doer;
    more << core::bragReason(state.reason).toLower();
    row.note = more.join(u", "_s);
    row.pill = core::label(List::Brag, state.code);
    row.tone = bragTone(state.code);
    row.fixed = true;
    row.actions = {{u"open"_s, Tr::tr("Open")}};
    row.cells = {action.record.reference(),
                 action.what,
                 action.doer,
                 dayWords(action.dueOn),
                 u"%1: %2"_s.arg(row.pill, core::bragReason(state.reason))};
    return row;
}

} // namespace

CoverTab::CoverTab(Session &session, const QString &incidentUid, Of of, QWidget *parent)
    : IncidentTab(session, incidentUid, parent)
    , m_of(of)
    , m_box(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    m_box->setSpacing(Theme::s4);
    box->addLayout(m_box);
    box->addStretch(1);
}

void CoverTab::present(const core::HeldCase &held)
{
    clear(m_box);
    if (m_of == Of::Investigation)
        presentInvestigations(held);
    else
        presentReviews(held);
}

void CoverTab::invite(const QString &icon,
                      const QString &sentence,
                      const QString &hint,
                      const QString &start,
                      const QString &step)
{
    auto *card = new Card;
    auto *empty = new EmptyState;
    empty->setMessage(icon, sentence, hint, start);
    connect(empty, &EmptyState::actionTriggered, this, [this, step] { Q_EMIT stepWanted(step); });
    card->body()->addWidget(empty);
    m_box->addWidget(card);
}

void CoverTab::presentInvestigations(const core::HeldCase &held)
{
    if (held.investigations.isEmpty()) {
        invite(u"search"_s,
               Tr::tr("Nobody is investigating this incident yet."),
               Tr::tr("Starting takes one press; the wizard then walks through the work, in any "
                      "order, and can be left at any time."),
               Tr::tr("Start the investigation"),
               u"investigate"_s);
        return;
    }
    for (const core::Investigation &work : held.investigations) {
        auto *card
            = new Card(u"%1  %2"_s.arg(work.record.reference(), work.record.title), Tr::tr("Open"));
        connect(card, &Card::actionTriggered, this, [this, uid = work.record.uid] {
            session().open(uid);
        });
        auto *facts = new FactGrid(4);
        facts->add(Tr::tr("State"),
                   work.finishedOn.isValid() ? Tr::tr("Finished %1").arg(dayWords(work.finishedOn))
                                             : Tr::tr("Open"));
        facts->add(Tr::tr("Lead"), work.lead);
        facts->add(Tr::tr("Started"), dayWords(work.startedOn));
        facts->add(Tr::tr("To be finished by"), dayWords(work.targetOn));
        card->body()->addWidget(facts);
        if (!work.outcome.isEmpty())
            card->body()->addWidget(paragraph(
                Tr::tr("Outcome: %1").arg(core::label(List::FindingOutcome, work.outcome))));
        m_box->addWidget(card);
    }
}

void CoverTab::presentReviews(const core::HeldCase &held)
{
    if (held.reviews.isEmpty()) {
        const bool owed
            = std::any_of(held.duties.begin(), held.duties.end(), [](const core::DutyFile &file) {
                  return file.duty.rule == u"REVIEW" && file.duty.state == u"due";
              });
        invite(u"report-analytics"_s,
               owed ? Tr::tr("A post-incident review is owed and has not begun.")
                    : Tr::tr("There is no post-incident review."),
               Tr::tr("It starts from what is already known here and in the investigation."),
               Tr::tr("Start the review"),
               u"review"_s);
        return;
    }
    for (const core::Review &review : held.reviews) {
        auto *card = new Card(u"%1  %2"_s.arg(review.record.reference(), review.record.title),
                              Tr::tr("Open"));
        connect(card, &Card::actionTriggered, this, [this, uid = review.record.uid] {
            session().open(uid);
        });
        auto *facts = new FactGrid(4);
        facts->add(Tr::tr("State"),
                   review.version > 0 ? Tr::tr("Version %1 released").arg(review.version)
                                      : Tr::tr("In preparation"));
        facts->add(Tr::tr("Lead"), review.lead);
        facts->add(Tr::tr("Started"), dayWords(review.startedOn));
        facts->add(Tr::tr("Held on"), dayWords(review.heldOn));
        card->body()->addWidget(facts);
        m_box->addWidget(card);
    }
}

ActionsTab::ActionsTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_actions(makeActions(held))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    box->addWidget(m_actions);
    box->addStretch(1);
}

RowEditor *ActionsTab::makeActions(const core::HeldCase &held)
{
    const core::Record record = held.incident().record;
    RowKind<core::Action> kind;
    kind.words = {Tr::tr("Actions"),
                  Tr::tr("Add an action"),
                  Tr::tr("A new action"),
                  {},
                  {},
                  u"checklist"_s,
                  Tr::tr("No action came from this incident yet."),
                  Tr::tr("Add what must be done, for which post, and by when.")};
    kind.editor = u"incident.action"_s;
    kind.columns
        = {Tr::tr("Reference"), Tr::tr("Action"), Tr::tr("Doer"), Tr::tr("Due"), Tr::tr("State")};
    kind.rows = [this] {
        auto now = core::heldCase(session().casebook(), uid());
        return now ? now->actions : QList<core::Action>();
    };
    kind.show
        = [this](const core::Action &action) { return shownAction(action, session().today()); };
    kind.fresh = [record] {
        core::Action action;
        action.sourceId = record.id;
        return action;
    };
    kind.fields = [this](BoundForm<core::Action> &fields) {
        Form &form = fields.form();
        fields.text(
            u"what"_s, Tr::tr("What is to be done"), &core::Action::what, Form::Need::Required);
        fields.text(u"why"_s, Tr::tr("Why"), &core::Action::why);
        auto *post = new PostPicker(session());
        fields.bind(
            u"post"_s,
            [post](Form &, const core::Action &action) {
                post->choose(core::recordId(action.postId));
            },
            [post](const Form &, core::Action &action) { action.postId = post->postId(); });
        form.add(u"post"_s, Tr::tr("Post that answers for it"), post);
        form.beside();
        fields.text(u"doer"_s, Tr::tr("Who does it"), &core::Action::doer);
        fields.date(u"due"_s, Tr::tr("By"), &core::Action::dueOn, YearGuess::ThisYear);
        form.beside();
        fields.choice(u"priority"_s, Tr::tr("Priority"), List::Priority, &core::Action::priority);
        form.beside();
        fields.choice(u"strength"_s, Tr::tr("Strength"), List::Strength, &core::Action::strength);
    };
    kind.problems = [](const core::Action &action) {
        QMap<QString, QString> wrong;
        if (action.what.trimmed().isEmpty())
            wrong.insert(u"what"_s, Tr::tr("Write what is to be done."));
        return wrong;
    };
    kind.keep = [this](const core::Action &action, const core::Action &, const QString &draft) {
        return session().actions().add(action, draft);
    };
    kind.act = [this](const core::Action &action, const QString &) {
        session().open(action.record.uid);
    };
    kind.stored = Tr::tr("The action is added.");
    return new RowsOf<core::Action>(session(), kind, record.uid, record.reference());
}

void ActionsTab::present(const core::HeldCase &held)
{
    m_actions->setEditable(!held.incident().record.isWithdrawn());
}

LettersTab::LettersTab(Session &session, const QString &incidentUid, QWidget *parent)
    : IncidentTab(session, incidentUid, parent)
    , m_box(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    m_box->setSpacing(Theme::s4);
    box->addLayout(m_box);
    box->addStretch(1);
}

void LettersTab::present(const core::HeldCase &held)
{
    clear(m_box);
    auto *card = new Card(Tr::tr("What went out"));
    const auto add = [card](const QString &icon, const QString &title, const QString &note) {
        RowShown row;
        row.icon = icon;
        row.title = title;
        row.note = note;
        row.fixed = true;
        auto *view = new RowView;
        view->setRow(row, false);
        card->body()->addWidget(view);
    };
    for (const core::Review &review : held.reviews) {
        auto file = session().reviews().load(review.id());
        for (const core::ReviewVersion &version :
             file ? file->versions : QList<core::ReviewVersion>())
            add(u"report"_s,
                Tr::tr("Review %1, version %2")
                    .arg(review.record.reference(), QString::number(version.number)),
                Tr::tr("Released by %1, SHA-256 %2").arg(version.releasedBy, version.sha256));
    }
    for (const core::DutyFile &duty : held.duties) {
        for (const core::Submission &filed : duty.submissions)
            add(u"send"_s,
                Tr::tr("Report for %1").arg(duty.reference),
                Tr::tr("Sent %1, number %2").arg(dayWords(filed.sentOn), filed.reference));
    }
    for (const core::Contact &contact : held.contacts) {
        if (contact.contactKind == u"letter")
            add(u"mail"_s,
                Tr::tr("Letter: %1").arg(contact.withWhom),
                u"%1\n%2"_s.arg(dayWords(contact.onDay), contact.said));
    }
    if (card->body()->count() == 0) {
        auto *empty = new EmptyState;
        empty->setMessage(u"mail"_s,
                          Tr::tr("Nothing has gone out about this incident."),
                          Tr::tr("Released reviews, filed reports and letters noted as contacts "
                                 "stand here."));
        card->body()->addWidget(empty);
    }
    m_box->addWidget(card);
}

} // namespace ui
