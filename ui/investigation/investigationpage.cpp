// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/investigationpage.h"

#include "ui/app/session.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

InvestigationPage::InvestigationPage(Session &session,
                                     const QString &recordUid,
                                     const QString &step,
                                     QWidget *parent)
    : WizardPage(session,
                 Tr::tr("Investigation"),
                 u"investigation.wizard"_s,
                 recordUid,
                 core::investigationSteps(),
                 parent)
    , m_uid(recordUid)
{
    ready(step);
}

core::Result<WizardPage::State> InvestigationPage::load()
{
    auto file = session().investigations().load(m_uid);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    State state;
    state.record = m_file.investigation.record;
    state.gaps = core::investigationGaps(m_file);
    for (const core::WizardStep &step : core::investigationSteps()) {
        const QString why = core::whyNotApplicable(m_file, step.code);
        if (!why.isEmpty())
            state.because.insert(step.code, why);
    }
    for (const core::StepNote &note : std::as_const(m_file.stepNotes))
        if (note.noteKind == u"not_applicable")
            state.said.insert(note.step);
    state.locked = m_file.investigation.finishedOn.isValid();
    if (!state.locked)
        state.unfinished.insert(u"finish"_s);
    state.pills.append(state.locked ? std::pair(Tr::tr("Finished"), Tone::Success)
                                    : std::pair(Tr::tr("In progress"), Tone::Info));
    return state;
}

StepPage *InvestigationPage::makeStep(const QString &code)
{
    return makeInvestigationStep(*this, code);
}

QString InvestigationPage::help(const QString &step) const
{
    return investigationHelp(step);
}

void InvestigationPage::leave()
{
    session().openPage(u"investigations"_s);
}

} // namespace ui
