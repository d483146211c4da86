// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "core/rules/reviewgaps.h"
#include "ui/app/session.h"
#include "ui/review/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Session &session,
                       const QString &recordUid,
                       const QString &step,
                       QWidget *parent)
    : WizardPage(session,
                 Tr::tr("Post-incident review"),
                 u"review.wizard"_s,
                 recordUid,
                 core::reviewSteps(),
                 parent)
    , m_uid(recordUid)
{
    ready(step);
}

bool ReviewPage::isReleased() const
{
    return m_file.review.state == u"released";
}

core::Result<WizardPage::State> ReviewPage::load()
{
    auto file = session().reviews().load(m_uid);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    State state;
    state.record = m_file.review.record;
    state.gaps = core::reviewGaps(m_file);
    for (const core::StepNote &note : std::as_const(m_file.stepNotes)) {
        if (note.noteKind != u"not_applicable")
            continue;
        state.because.insert(note.step, note.reason);
        state.said.insert(note.step);
    }
    state.locked = isReleased();
    const QString number = QString::number(m_file.review.version + (isReleased() ? 0 : 1));
    if (isReleased()) {
        state.pills.append({Tr::tr("Version %1 released").arg(number), Tone::Success});
    } else {
        state.unfinished.insert(u"sign"_s);
        state.pills.append({Tr::tr("Draft of version %1").arg(number), Tone::Info});
    }
    return state;
}

StepPage *ReviewPage::makeStep(const QString &code)
{
    return makeReviewStep(*this, code);
}

QString ReviewPage::help(const QString &step) const
{
    return reviewHelp(step);
}

} // namespace ui
