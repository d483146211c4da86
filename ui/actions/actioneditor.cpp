// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioneditor.h"

#include "ui/app/session.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"

#include <QCheckBox>

namespace ui {

using namespace Qt::StringLiterals;

ActionEditor::ActionEditor(Session &session, const QString &recordUid)
    : EditorPage(session,
                 recordUid.isEmpty() ? Tr::tr("New action") : Tr::tr("Change the action"),
                 u"action.details"_s,
                 recordUid)
    , m_post(new PostPicker(session))
{
    form().longText(u"what"_s, Tr::tr("&What is to be done"), Form::Need::Required);
    form().longText(u"why"_s, Tr::tr("Wh&y"));
    form().choice(u"strength"_s, Tr::tr("S&trength of the control"), core::List::Strength);
    form().beside();
    form().choice(u"priority"_s, Tr::tr("&Priority"), core::List::Priority);
    form().add(u"post"_s, Tr::tr("&Accountable post"), m_post);
    form().beside();
    form().text(u"doer"_s, Tr::tr("Who &does it"));
    form().date(u"due"_s, Tr::tr("D&ue by"), Form::Need::Optional, YearGuess::ThisYear);
    form().text(u"reason"_s, Tr::tr("Why the day &moves"));
    form().tick(u"before"_s, Tr::tr("Must be done &before the review"));
    connect(&form(), &Form::edited, this, [this](const QString &code) {
        if (code == u"due")
            form().row(u"reason"_s)->setVisible(moves());
    });
    const qint64 version = fill();
    ready(recordUid.isEmpty() ? Tr::tr("New action") : m_action.record.reference(), version);
    form().row(u"reason"_s)->setVisible(moves());
}

qint64 ActionEditor::fill()
{
    if (recordUid().isEmpty())
        return 0;
    auto action = session().actions().find(recordUid());
    if (!action) {
        session().fail(action.error());
        return 0;
    }
    m_action = *action;
    form().set(u"what"_s, m_action.what);
    form().set(u"why"_s, m_action.why);
    form().set(u"strength"_s, m_action.strength);
    form().set(u"priority"_s, m_action.priority);
    m_post->choose(core::recordId(m_action.postId));
    form().set(u"doer"_s, m_action.doer);
    form().set(u"due"_s, m_action.dueOn);
    form().set(u"before"_s, m_action.beforeReview ? core::Tri::Yes : core::Tri::No);
    return m_action.record.rowVersion;
}

bool ActionEditor::moves() const
{
    return m_action.dueOn.isValid() && form().day(u"due"_s) != m_action.dueOn;
}

QMap<QString, QString> ActionEditor::problems() const
{
    QMap<QString, QString> wrong;
    if (form().value(u"what"_s).trimmed().isEmpty())
        wrong.insert(u"what"_s, Tr::tr("Write what is to be done."));
    if (moves() && form().value(u"reason"_s).trimmed().isEmpty())
        wrong.insert(u"reason"_s, Tr::tr("Say why the day moves. It never slips silently."));
    if (!m_post->typed().isEmpty() && !m_post->isChosen())
        wrong.insert(u"post"_s, Tr::tr("Choose the post from the list, or make it a new one."));
    return wrong;
}

core::Result<EditorPage::Done> ActionEditor::commit(const QString &draftUid)
{
    core::Action action = m_action;
    action.what = form().value(u"what"_s);
    action.why = form().value(u"why"_s);
    action.strength = form().value(u"strength"_s);
    action.priority = form().value(u"priority"_s);
    action.postId = m_post->postId();
    action.doer = form().value(u"doer"_s).trimmed();
    action.dueOn = form().day(u"due"_s);
    action.beforeReview = form().answer(u"before"_s) == core::Tri::Yes;
    auto kept = action.record.id.isNull()
                    ? session().actions().add(action, draftUid)
                    : session().actions().save(action, form().value(u"reason"_s), draftUid);
    if (!kept)
        return kept.error();
    return Done{kept->record.uid, Tr::tr("%1 is saved.").arg(kept->record.reference())};
}

} // namespace ui
