// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/answers.h"

#include "core/base/tr.h"
#include "core/storage/repository.h"
#include "core/usecases/consequences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString written(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(day, u"d MMMM yyyy"_s);
}

bool isDone(const AnsweredAction &answer)
{
    return answer.answer == ActionAnswer::Done;
}

bool moves(const AnsweredAction &answer, const Action &action)
{
    return answer.newDueOn.isValid() && answer.newDueOn != action.dueOn && !isDone(answer);
}

/// What accepting \a answer does, sentence by sentence.
QString sentenceOf(const AnsweredAction &answer, const Action &action)
{
    QStringList sentences;
    if (isDone(answer))
        sentences
            << Tr::tr("Marks it done on %1, to be verified by you.").arg(written(answer.doneOn));
    else if (answer.answer)
        sentences << Tr::tr("Notes the answer \"%1\".").arg(label(*answer.answer));
    if (moves(answer, action))
        sentences << Tr::tr("Moves the due date to %1.").arg(written(answer.newDueOn));
    if (!answer.comment.trimmed().isEmpty())
        sentences << Tr::tr("Keeps the comment.");
    return sentences.join(u' ');
}

QString obstacleTo(const AnsweredAction &answer, const Action &action, QDate today)
{
    if (!action.rejectedReason.isEmpty() || action.record.isWithdrawn())
        return Tr::tr("The action was rejected or withdrawn in the meantime.");
    if (action.verifiedOn.isValid())
        return Tr::tr("The action is verified already.");
    if (isDone(answer) && !answer.doneOn.isValid())
        return Tr::tr("It says done but not on which day.");
    if (isDone(answer) && answer.doneOn > today)
        return Tr::tr("The day it was done, %1, is in the future.").arg(written(answer.doneOn));
    if (moves(answer, action) && answer.comment.trimmed().isEmpty())
        return Tr::tr("A new date is asked for without a reason.");
    return {};
}

QString noteOf(const AnsweredAction &answer, const QString &answeredBy)
{
    const QString words = answer.comment.trimmed();
    const QString said = answer.answer ? label(*answer.answer) : Tr::tr("No answer chosen");
    const QString note = words.isEmpty() ? said : u"%1: %2"_s.arg(said, words);
    return answeredBy.isEmpty() ? note : Tr::tr("%1 (%2)").arg(note, answeredBy);
}

} // namespace

Answers::Answers(Journal &journal)
    : m_journal(journal)
{}

Result<QList<ProposedAnswer>> Answers::propose(const ActionAnswers &answers) const
{
    QList<ProposedAnswer> proposals;
    for (const AnsweredAction &answer : answers.answers) {
        ProposedAnswer proposed;
        proposed.answer = answer;
        auto action = Repository<Action>(m_journal.database()).findByUid(answer.uid);
        if (action) {
            proposed.action = *action;
            proposed.stale = action->record.rowVersion != answer.rowVersion;
            proposed.sentence = sentenceOf(answer, *action);
            proposed.obstacle = obstacleTo(answer, *action, m_journal.clock().today());
        } else if (action.error().code == Error::Code::NotFound) {
            proposed.obstacle = Tr::tr("This action is not in this casebook.");
        } else {
            return action.error();
        }
        proposals << proposed;
    }
    return proposals;
}

Result<void> Answers::accept(const ProposedAnswer &proposed, const QString &answeredBy)
{
    if (!proposed.obstacle.isEmpty())
        return Error{Error::Code::Invalid, proposed.obstacle, {}};
    const AnsweredAction &answer = proposed.answer;
    Action action = proposed.action;
    const QString note = noteOf(answer, answeredBy);
    std::optional<ActionRevision> revision;
    if (isDone(answer)) {
        action.doneOn = answer.doneOn;
        action.evidence = note;
        action.progress = 100;
    } else {
        action.progressNote = note;
        action.flagged = action.flagged || answer.answer == ActionAnswer::CannotDo
                         || answer.answer == ActionAnswer::NotMine;
    }
    if (moves(answer, action)) {
        revision.emplace();
        revision->actionId = action.id();
        revision->oldDueOn = action.dueOn;
        revision->newDueOn = answer.newDueOn;
        revision->reason = answer.comment.trimmed();
        revision->byWhom = m_journal.user().name;
        action.dueOn = answer.newDueOn;
        if (!action.originalDueOn.isValid())
            action.originalDueOn = answer.newDueOn;
    }
    auto done = m_journal.commit({u"action.answer"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(action); !saved)
            return saved;
        if (revision) {
            revision->at = set.now();
            if (auto added = set.add(*revision); !added)
                return added;
        }
        return refreshStatuses(set);
    });
    return done ? Result<void>() : done.error();
}

} // namespace core
