// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dutywords.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/parswords.h"
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

} // namespace

QString sentence(const DutyFound &duty)
{
    if (duty.rule == u"RIDDOR")
        return riddorSentence(duty);
    if (duty.rule == u"REVIEW")
        return reviewSentence(duty);
    return pars::sentence(fromCode<pars::Reason>(duty.reason).value_or(pars::Reason::ActsNotAsked));
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
