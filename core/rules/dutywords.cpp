// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dutywords.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/parswords.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/words.h"

#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString riddorSentence(const DutyFound &duty)
{
    const riddor::Outcome &primary = duty.outcomes.first();
    const QString what = label(List::RiddorCategory, duty.reason);
    if (primary.due.isNull())
        return what + u'.';
    const QString day = QLocale().toString(primary.due, u"dddd d MMMM yyyy"_s);
    if (primary.report == Tri::Yes)
        return Tr::tr("%1: report by %2, %3 (regulation %4).")
            .arg(what, day, sentence(primary.rule), primary.regulation);
    return Tr::tr("%1: if it is reportable, by %2, %3 (regulation %4).")
        .arg(what, day, sentence(primary.rule), primary.regulation);
}

QString reviewSentence(const DutyFound &duty)
{
    if (duty.owed == Tri::Yes)
        return Tr::tr("A lone worker: a full investigation and a post-incident review are owed.");
    return Tr::tr("Ask whether the person was working alone: if so, a full investigation and a "
                  "post-incident review are owed.");
}

/// A label in the middle of a sentence; names in capitals stay as they are.
QString within(const QString &text)
{
    if (text.size() < 2 || text.at(1).isUpper())
        return text;
    return text.at(0).toLower() + text.mid(1);
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"dddd d MMMM yyyy"_s);
}

pars::Reason parsReason(const QString &code)
{
    return fromCode<pars::Reason>(code).value_or(pars::Reason::ActsNotAsked);
}

QString howCounted(const riddor::Facts &facts, const riddor::Outcome &primary)
{
    const QString rule = upperFirst(riddor::sentence(primary.rule));
    if (rule.isEmpty())
        return Tr::tr("Nothing is counted");
    const bool fromAccident = primary.rule == riddor::DeadlineRule::AccidentPlus10
                              || primary.rule == riddor::DeadlineRule::AccidentPlus15
                              || primary.rule == riddor::DeadlineRule::IncidentPlus10;
    if (!fromAccident || !facts.incidentDate.isValid())
        return rule;
    return Tr::tr("%1; the day it happened, %2, is not counted")
        .arg(rule, longDay(facts.incidentDate));
}

QList<std::pair<QString, QString>> riddorFacts(const DutyFound &duty)
{
    const riddor::Outcome &primary = duty.outcomes.first();
    QString day = Tr::tr("No report, no day");
    if (primary.due.isValid())
        day = primary.report == Tri::Yes
                  ? longDay(primary.due)
                  : Tr::tr("%1, if it is reportable").arg(longDay(primary.due));
    else if (primary.report != Tri::No)
        day = Tr::tr("No day yet");
    QString basis = primary.basis;
    if (!basis.isEmpty())
        basis = Tr::tr("%1 (%2)").arg(basis, riddor::sentence(primary.basisType));
    else
        basis = upperFirst(riddor::sentence(primary.basisType));
    return {{Tr::tr("Outcome"), outcomeWords(duty.reason)},
            {Tr::tr("Report by"), day},
            {Tr::tr("How it is counted"), howCounted(duty.facts, primary)},
            {Tr::tr("Regulation"),
             primary.regulation.isEmpty() ? Tr::tr("None asks for anything")
                                          : Tr::tr("Regulation %1").arg(primary.regulation)},
            {Tr::tr("Rests on"), basis},
            {Tr::tr("Who must report"),
             label(List::ResponsiblePerson, codeOf(primary.responsible))}};
}

QString changed(const riddor::Unknown &unknown)
{
    const QString then = within(label(List::RiddorCategory, codeOf(unknown.becomes)));
    const QString answer = riddor::answerWords(unknown.question, unknown.answer);
    if (!unknown.due.isValid())
        return Tr::tr("%1: %2").arg(answer, then);
    return Tr::tr("%1: %2, by %3")
        .arg(answer, then, QLocale().toString(unknown.due, u"d MMMM yyyy"_s));
}

} // namespace

QString outcomeWords(const QString &outcome)
{
    if (outcome == u"LONE_WORKER")
        return Tr::tr("A lone worker: a full investigation and a review are owed");
    if (outcome == u"LONE_WORKER_NOT_ASKED")
        return Tr::tr("Nobody asked whether the person was working alone");
    if (const auto reason = fromCode<pars::Reason>(outcome))
        return pars::sentence(*reason);
    return outcome.isEmpty() ? QString() : label(List::RiddorCategory, outcome);
}

QString withoutDay(const QString &rule)
{
    if (rule == u"PARS")
        return pars::localRecordNote();
    return rule == u"REVIEW" ? Tr::tr("The organisation's own rule; no day is set by law")
                             : Tr::tr("No day in law");
}

QList<std::pair<QString, QString>> workingFacts(const DutyFound &duty)
{
    if (duty.rule == u"RIDDOR")
        return riddorFacts(duty);
    return {{Tr::tr("Outcome"), outcomeWords(duty.reason)},
            {Tr::tr("Report by"), Tr::tr("No day is set by law")},
            {Tr::tr("Rests on"), withoutDay(duty.rule)},
            {Tr::tr("Who must report"), label(List::ResponsiblePerson, u"trust"_s)}};
}

QList<OpenPoint> openPoints(const DutyFound &duty)
{
    QList<OpenPoint> points;
    if (duty.rule == u"RIDDOR") {
        for (const riddor::Question question : duty.alsoAsk) {
            OpenPoint point{riddor::sentence(question), {}};
            for (const riddor::Unknown &unknown : duty.outcomes.first().unknowns) {
                if (unknown.question == question)
                    point.answers << changed(unknown);
            }
            points << point;
        }
        return points;
    }
    if (duty.owed != Tri::Unknown)
        return points;
    if (duty.rule == u"REVIEW")
        return {{Tr::tr("Was the person working alone?"),
                 {Tr::tr("If yes: a full investigation and a post-incident review are owed"),
                  Tr::tr("If no: neither is owed by this rule")}}};
    const bool work = parsReason(duty.reason) == pars::Reason::WorkNotAsked;
    return {{pars::sentence(parsReason(duty.reason)),
             {work ? Tr::tr("If they do: the report is owed once contact was made")
                   : Tr::tr("If contact was made: the report is owed"),
              Tr::tr("If not: no report is owed")}}};
}

QString sentence(const DutyFound &duty)
{
    if (duty.rule == u"RIDDOR")
        return riddorSentence(duty);
    if (duty.rule == u"REVIEW")
        return reviewSentence(duty);
    return pars::sentence(parsReason(duty.reason));
}

QString alsoAsk(const DutyFound &duty)
{
    QStringList questions;
    for (const riddor::Question question : duty.alsoAsk)
        questions.append(riddor::sentence(question));
    if (questions.isEmpty())
        return {};
    return Tr::tr("Also ask: %1 Not yet decided by Casebook.").arg(questions.join(u' '));
}

} // namespace core
