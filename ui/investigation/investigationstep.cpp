// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/investigationstep.h"

#include "ui/app/session.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

InvestigationStep::InvestigationStep(InvestigationPage &page, const QString &code)
    : StepPage(page, code)
    , m_page(page)
{}

BoundForm<core::Investigation> &InvestigationStep::fields()
{
    if (!m_fields)
        m_fields.emplace(form());
    return *m_fields;
}

void InvestigationStep::fill()
{
    if (m_fields)
        m_fields->show(investigation());
}

core::Result<void> InvestigationStep::commit(const QSet<QString> &except, const QString &draftUid)
{
    core::Investigation changed = investigation();
    fields().read(changed, except);
    auto saved = session().investigations().save(changed, draftUid);
    return saved ? core::Result<void>() : saved.error();
}

StepPage *makeInvestigationStep(InvestigationPage &page, const QString &code)
{
    using Make = StepPage *(*)(InvestigationPage &);
    static const QHash<QString, Make> makers{
        {u"scope"_s, makeScopeStep},
        {u"people"_s, makePeopleStep},
        {u"evidence"_s, makeEvidenceStep},
        {u"told"_s, makeToldStep},
        {u"accounts"_s, makeAccountsStep},
        {u"timeline"_s, makeTimelineStep},
        {u"injury"_s, makeInjuryStep},
        {u"police"_s, makePoliceStep},
        {u"lone"_s, makeLoneStep},
        {u"why"_s, makeWhyStep},
        {u"sanctions"_s, makeSanctionsStep},
        {u"finish"_s, makeFinishStep},
        {u"decisions"_s, makeDecisionsPlace},
    };
    const Make make = makers.value(code);
    return make ? make(page) : new InvestigationStep(page, code);
}

QString investigationHelp(const QString &code)
{
    const QHash<QString, QString> help{
        {u"scope"_s,
         Tr::tr("Say what is asked before looking for answers. More incidents may come under the "
                "same investigation.")},
        {u"people"_s,
         Tr::tr("Ask after them before asking about it. What they want about the police is theirs "
                "to say.")},
        {u"evidence"_s,
         Tr::tr("Cameras first: most recorders keep a month, some a week. Then the scene, clothing "
                "and phones.")},
        {u"told"_s,
         Tr::tr("Only those the law or local rules ask for in these incidents. Write when, by whom "
                "and their reference, or why it is not needed.")},
        {u"accounts"_s,
         Tr::tr("In their words, in the first person. A signed statement is locked; a mistake in "
                "it is put right by a further statement.")},
        {u"timeline"_s,
         Tr::tr("What happened, when it was learned and from whom. Mark what was good practice and "
                "what was a problem.")},
        {u"injury"_s,
         Tr::tr("Injuries and days off decide whether a report to HSE is owed, and by when.")},
        {u"police"_s, Tr::tr("Every contact, what came of it, and when to ask again.")},
        {u"lone"_s, Tr::tr("What was planned, what was carried, what worked and what did not.")},
        {u"why"_s,
         Tr::tr("Contributing factors first, then the findings they support, then the outcome.")},
        {u"sanctions"_s,
         Tr::tr("A decision is written down also where it is to do nothing. Each action has a post "
                "and a date.")},
        {u"finish"_s,
         Tr::tr("What is missing, in one list. Complete it, or say why it stays open.")},
        {u"decisions"_s,
         Tr::tr("Each decision with its reasons, numbered in the order they were made. A decision "
                "is never changed; a later one may replace it.")},
    };
    return help.value(code);
}

} // namespace ui
