// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reviewgaps.h"

#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

class Lacking
{
public:
    explicit Lacking(const ReviewFile &file)
        : m_file(file)
    {}

    void unless(bool present, const QString &step, const QString &field, const QString &words)
    {
        if (present)
            return;
        const bool settled = std::any_of(
            m_file.stepNotes.begin(), m_file.stepNotes.end(), [&](const StepNote &note) {
                return note.step == step
                       && (note.noteKind == u"not_applicable" || note.field == field);
            });
        if (!settled)
            m_gaps.append({step, field, words});
    }
    const QList<StepGap> &gaps() const { return m_gaps; }

private:
    const ReviewFile &m_file;
    QList<StepGap> m_gaps;
};

bool isSaid(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool has(const ReviewFile &file, const QString &lessonKind)
{
    return std::any_of(file.lessons.begin(), file.lessons.end(), [&](const Lesson &lesson) {
        return lesson.lessonKind == lessonKind && isSaid(lesson.text);
    });
}

} // namespace

QList<WizardStep> reviewSteps()
{
    return {
        {u"ready"_s,
         Tr::tr("Ready, and who took part"),
         Tr::tr("Is everything in place, and who takes part?")},
        {u"expected"_s, Tr::tr("What should have happened"), Tr::tr("What should have happened?")},
        {u"happened"_s, Tr::tr("What happened"), Tr::tr("What did happen?")},
        {u"difference"_s, Tr::tr("Why the difference"), Tr::tr("Why was there a difference?")},
        {u"well"_s,
         Tr::tr("What went well, what did not"),
         Tr::tr("What went well, and what did not?")},
        {u"support"_s,
         Tr::tr("Support for the people"),
         Tr::tr("Were the people involved well supported?")},
        {u"risk"_s,
         Tr::tr("The risk, then and now"),
         Tr::tr("How likely is it to happen again, and how bad would it be?")},
        {u"lessons"_s, Tr::tr("What we learned"), Tr::tr("What did we learn?")},
        {u"actions"_s,
         Tr::tr("Recommendations and actions"),
         Tr::tr("What will be done, by whom, by when?")},
        {u"tell"_s,
         Tr::tr("Who needs to know"),
         Tr::tr("Who needs to know, and how will they hear?")},
        {u"sign"_s, Tr::tr("Check and sign"), Tr::tr("Is it right, and who agrees?")},
    };
}

QList<StepGap> reviewGaps(const ReviewFile &file)
{
    const Review &review = file.review;
    Lacking lacking(file);
    lacking.unless(notReady(file).isEmpty() || isSaid(review.readyReason),
                   u"ready"_s,
                   u"ready_reason"_s,
                   Tr::tr("Why it is held before everything before it is done"));
    lacking.unless(!file.participants.isEmpty(),
                   u"ready"_s,
                   u"participants"_s,
                   Tr::tr("Nobody took part yet"));
    lacking.unless(
        review.heldOn.isValid(), u"ready"_s, u"held_on"_s, Tr::tr("The day it was held"));
    lacking.unless(isSaid(review.expected) || !file.controls.isEmpty(),
                   u"expected"_s,
                   u"expected"_s,
                   Tr::tr("What should have happened"));
    lacking.unless(isSaid(review.happened), u"happened"_s, u"happened"_s, Tr::tr("What happened"));
    for (const Control &control : file.controls) {
        const bool asked
            = control.held == u"yes" || control.held == u"partly" || control.held == u"no";
        lacking.unless(asked,
                       u"difference"_s,
                       u"held."_s + control.uid,
                       Tr::tr("Whether “%1” held is not known").arg(control.name));
        lacking.unless(control.held == u"yes" || !asked || isSaid(control.reason),
                       u"difference"_s,
                       u"reason."_s + control.uid,
                       Tr::tr("Why “%1” did not hold").arg(control.name));
    }
    lacking.unless(
        isSaid(review.difference), u"difference"_s, u"difference"_s, Tr::tr("Why the difference"));
    lacking.unless(has(file, u"well"_s), u"well"_s, u"well"_s, Tr::tr("Nothing that went well"));
    lacking.unless(
        has(file, u"not_well"_s), u"well"_s, u"not_well"_s, Tr::tr("Nothing that did not go well"));
    lacking.unless(review.supportAdequate != Tri::Unknown,
                   u"support"_s,
                   u"support_adequate"_s,
                   Tr::tr("Whether the support was enough"));
    lacking.unless(review.thenConsequence && review.thenLikelihood,
                   u"risk"_s,
                   u"then"_s,
                   Tr::tr("The risk then"));
    lacking.unless(
        review.nowConsequence && review.nowLikelihood, u"risk"_s, u"now"_s, Tr::tr("The risk now"));
    lacking.unless(isSaid(review.riskAgreedBy),
                   u"risk"_s,
                   u"risk_agreed_by"_s,
                   Tr::tr("Who agreed the score"));
    lacking.unless(has(file, u"lesson"_s), u"lessons"_s, u"lessons"_s, Tr::tr("No lesson yet"));
    lacking.unless(!file.actions.isEmpty(), u"actions"_s, u"actions"_s, Tr::tr("No action yet"));
    for (const Action &action : file.actions) {
        const bool settled
            = (!action.postId.isNull() && action.dueOn.isValid()) || isSaid(action.rejectedReason);
        lacking.unless(settled,
                       u"actions"_s,
                       u"action."_s + action.record.uid,
                       Tr::tr("%1 has no post or no date").arg(action.record.reference()));
    }
    lacking.unless(
        !file.dissemination.isEmpty(), u"tell"_s, u"tell"_s, Tr::tr("Nobody to tell yet"));
    lacking.unless(
        isSaid(review.inShort), u"sign"_s, u"in_short"_s, Tr::tr("The summary for page one"));
    return lacking.gaps();
}

QString reviewLabel(const StepGap &gap)
{
    for (const WizardStep &step : reviewSteps()) {
        if (step.code == gap.step)
            return Tr::tr("%1 – %2").arg(step.title, gap.words);
    }
    return gap.words;
}

QStringList notReady(const ReviewFile &file)
{
    QStringList before;
    if (file.investigations.isEmpty())
        before << Tr::tr("There is no investigation of these incidents.");
    for (const InvestigationFile &covering : file.investigations) {
        if (!covering.investigation.finishedOn.isValid())
            before << Tr::tr("%1 is not finished.").arg(covering.investigation.record.reference());
    }
    for (const Action &action : file.actions) {
        if (action.beforeReview && !action.doneOn.isValid() && !isSaid(action.rejectedReason))
            before << Tr::tr("%1 was to be done before the review.").arg(action.record.reference());
    }
    return before;
}

QStringList signedTwice(const QList<Signature> &signatures, qint64 version)
{
    QHash<QString, int> roles;
    QStringList names;
    for (const Signature &signature : signatures) {
        const QString name = signature.name.trimmed();
        if (signature.how.isEmpty() || signature.forVersion != version || name.isEmpty())
            continue;
        if (++roles[name.toCaseFolded()] == 2)
            names << name;
    }
    return names;
}

} // namespace core
