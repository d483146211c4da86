// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewstep.h"

#include "ui/app/session.h"
#include "ui/review/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

ReviewStep::ReviewStep(ReviewPage &page, const QString &code)
    : StepPage(page, code)
    , m_page(page)
{}

BoundForm<core::Review> &ReviewStep::fields()
{
    if (!m_fields)
        m_fields.emplace(form());
    return *m_fields;
}

void ReviewStep::fill()
{
    if (!m_fields)
        return;
    m_fields->show(review());
    form().setEnabled(!m_page.isReleased());
}

core::Result<void> ReviewStep::commit(const QSet<QString> &except, const QString &draftUid)
{
    core::Review changed = review();
    fields().read(changed, except);
    auto saved = session().reviews().save(changed, draftUid);
    return saved ? core::Result<void>() : saved.error();
}

StepPage *makeReviewStep(ReviewPage &page, const QString &code)
{
    if (code == u"ready")
        return makeReadyStep(page);
    if (code == u"expected")
        return makeExpectedStep(page);
    if (code == u"happened")
        return makeHappenedStep(page);
    if (code == u"difference")
        return makeDifferenceStep(page);
    if (code == u"well")
        return makeWellStep(page);
    if (code == u"support")
        return makeSupportStep(page);
    if (code == u"risk")
        return makeRiskStep(page);
    if (code == u"lessons")
        return makeLessonsStep(page);
    if (code == u"actions")
        return makeActionsStep(page);
    if (code == u"tell")
        return makeTellStep(page);
    return makeSignStep(page);
}

QString reviewHelp(const QString &code)
{
    if (code == u"ready")
        return Tr::tr("A review comes after the investigation. Nobody has to take part; it looks "
                      "for learning, not for blame.");
    if (code == u"expected")
        return Tr::tr("Plans, policies, training and equipment: what they say should happen. Each "
                      "control gets one row, used in this and the next two steps.");
    if (code == u"happened")
        return Tr::tr("What was so on the day, control by control. The timeline may be taken into "
                      "the text.");
    if (code == u"difference")
        return Tr::tr("Whether each control held, and why not. That there was no difference is an "
                      "answer too.");
    if (code == u"well")
        return Tr::tr("What to keep doing, and what to stop.");
    if (code == u"support")
        return Tr::tr("Ask the people themselves. What was offered in the investigation is shown "
                      "too.");
    if (code == u"risk")
        return Tr::tr("Score what could reasonably happen, with the controls that are really in "
                      "place.");
    if (code == u"lessons")
        return Tr::tr("One sentence that somebody elsewhere could use tomorrow.");
    if (code == u"actions")
        return Tr::tr("Every action needs a post that answers for it and a date.");
    if (code == u"tell")
        return Tr::tr("Lessons are always shared without names.");
    return Tr::tr("Read it as each audience will, let people sign, and release it.");
}

} // namespace ui
