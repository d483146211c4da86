// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/postpage.h"

#include "core/reports/frame.h"
#include "core/rules/brag.h"
#include "core/usecases/places.h"
#include "ui/app/session.h"
#include "ui/records/listlook.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PostPage::PostPage(Session &session, const QString &uid, const QString &tab)
    : SheetPage(session, uid)
{
    Q_UNUSED(tab)
    header()->setTrail(Tr::tr("Posts"));
    QPushButton *withdrawIt = button(Tr::tr("&Withdraw"));
    connect(withdrawIt, &QPushButton::clicked, this, [this] {
        withdraw(Tr::tr("Withdraw this post"),
                 Tr::tr("It stays readable, and its actions keep it. It is offered no more."),
                 Tr::tr("%1 is withdrawn.").arg(m_post.name),
                 [this](const QString &reason) {
                     return core::Places(this->session().journal())
                         .withdrawPost(recordUid(), reason);
                 });
    });
    QPushButton *change = button(Tr::tr("&Change"), u"pencil"_s, ButtonKind::Primary);
    connect(change, &QPushButton::clicked, this, [this] {
        this->session().openEditor(u"post.details"_s, recordUid());
    });
    header()->addAction(withdrawIt);
    header()->addAction(change);
    if (auto post = core::Places(session.journal()).post(uid))
        m_post = *post;
    auto *card = new Card;
    m_holders = new RowsOf<core::PostHolder>(session, holderRows(), uid, m_post.name);
    card->body()->addWidget(m_holders);
    addLasting(card);
    connect(&session, &Session::changed, this, [this](const core::Changes &changes) {
        if (changes.recordUids.contains(recordUid()))
            m_holders->reload();
    });
    ready();
}

RowKind<core::PostHolder> PostPage::holderRows()
{
    using core::PostHolder;
    RowKind<PostHolder> kind;
    kind.words = {Tr::tr("Who holds it"),
                  Tr::tr("Add a holder"),
                  Tr::tr("A new holder"),
                  Tr::tr("Change this holder"),
                  Tr::tr("Remove this holder"),
                  u"user"_s,
                  Tr::tr("Nobody is entered."),
                  Tr::tr("Lists of actions are addressed to whoever holds the post that day.")};
    kind.editor = u"post.holder"_s;
    kind.useCase = u"post.holder"_s;
    kind.columns = {Tr::tr("Name"), Tr::tr("From"), Tr::tr("Until")};
    kind.rows = [this] {
        auto all = core::Places(session().journal()).holders(m_post.id());
        return all ? *all : QList<PostHolder>();
    };
    kind.fresh = [this] {
        PostHolder fresh;
        fresh.postId = m_post.id();
        fresh.fromOn = session().today();
        return fresh;
    };
    kind.show = [this](const PostHolder &holder) {
        const QString from = holder.fromOn.isValid() ? core::reports::shortDay(holder.fromOn)
                                                     : Tr::tr("Start not known");
        const QString until = holder.untilOn.isValid() ? core::reports::shortDay(holder.untilOn)
                                                       : Tr::tr("no end");
        RowShown row;
        row.icon = u"user"_s;
        row.title = holder.name;
        row.detail = Tr::tr("%1 – %2").arg(from, until);
        if (core::holderOn({holder}, session().today())) {
            row.pill = Tr::tr("Holds it today");
            row.tone = Tone::Success;
        }
        row.cells = {holder.name, from, until};
        return row;
    };
    kind.fields = [](BoundForm<PostHolder> &f) {
        f.text(u"name"_s, Tr::tr("Name, as printed on lists"), &PostHolder::name, Form::Need::Required);
        f.date(u"from"_s, Tr::tr("From"), &PostHolder::fromOn, YearGuess::ThisYear);
        f.form().beside();
        f.date(u"until"_s, Tr::tr("Until"), &PostHolder::untilOn, YearGuess::ThisYear);
    };
    kind.problems = [this](const PostHolder &holder) {
        return core::Places(session().journal()).problems(holder);
    };
    kind.keep = [this](const PostHolder &row, const PostHolder &base, const QString &draftUid) {
        return core::Places(session().journal())
            .keep(row, draftUid, row.id.isNull() ? nullptr : &base);
    };
    return kind;
}

void PostPage::fill()
{
    auto post = core::Places(session().journal()).post(recordUid());
    if (!post) {
        session().fail(post.error());
        return;
    }
    m_post = *post;
    header()->setTitle(m_post.name);
    header()->setSubtitle(m_post.team);
    header()->setPills(m_post.record.isWithdrawn()
                           ? QList<std::pair<QString, Tone>>{{Tr::tr("Withdrawn"), Tone::Warning}}
                           : QList<std::pair<QString, Tone>>());
    addWithdrawn(m_post.record);
    Card *card = addCard(Tr::tr("The post"));
    auto *grid = new FactGrid(3);
    grid->add(Tr::tr("Team"), m_post.team);
    QString site;
    if (!m_post.siteId.isNull()) {
        const auto known
            = session().suggestions().of(core::recordId(m_post.siteId), session().today());
        site = known ? known->name : QString();
    }
    grid->add(Tr::tr("Site"), site);
    grid->add(Tr::tr("E-mail for lists"), m_post.email);
    card->body()->addWidget(grid);
    actions();
}

void PostPage::actions()
{
    Card *card = addCard(Tr::tr("Open actions it answers for"));
    const auto open = session().actions().openOf(m_post.id());
    if (!open) {
        session().fail(open.error());
        return;
    }
    if (open->isEmpty())
        addNote(card, Tr::tr("None is open."));
    for (const core::Action &action : *open) {
        const QString state = core::brag(action, session().today()).code;
        const QString due = action.dueOn.isValid()
                                ? Tr::tr("due %1").arg(core::reports::shortDay(action.dueOn))
                                : Tr::tr("no due date");
        addRow(card,
               {u"list-check"_s,
                action.record.title,
                Tr::tr("%1 · %2").arg(action.record.reference(), due),
                actionState(state),
                actionTone(state)},
               action.record.uid);
    }
}

} // namespace ui
