// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the regulations apply at all: what happened, to whom, and whether it was work.
#include "core/domain/labels.h"
#include "core/rules/riddor/topicwords.h"
#include "ui/riddor/riddorstep.h"
#include "ui/riddor/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::riddor::question;

namespace {

QList<ChoiceBox::Choice> withNone(List list, const QString &none)
{
    QList<ChoiceBox::Choice> choices{{u"none"_s, none}};
    for (const core::Code &value : core::codes(list))
        choices.append({value.code, core::label(list, value.code)});
    return choices;
}

class EventStep : public RiddorStep
{
public:
    explicit EventStep(RiddorPage &page)
        : RiddorStep(page, u"event"_s)
    {
        auto &f = fields();
        ask(Topic::Event,
            f.choice(u"event"_s, question(Topic::Event), List::RiddorEvent, &Answers::event));
        ask(Topic::PhysicalInjury,
            f.tri(u"physical"_s, question(Topic::PhysicalInjury), &Answers::physicalInjury));
        ask(Topic::Consent, f.tri(u"consent"_s, question(Topic::Consent), &Answers::consensual));
        ask(Topic::Assailant,
            f.choice(u"assailant"_s,
                     question(Topic::Assailant),
                     List::AssailantRelation,
                     &Answers::assailant));
        ask(Topic::Motive,
            f.choice(u"motive"_s, question(Topic::Motive), List::RiddorMotive, &Answers::motive));
    }
};

class WorkStep : public RiddorStep
{
public:
    explicit WorkStep(RiddorPage &page)
        : RiddorStep(page, u"work"_s)
    {
        auto &f = fields();
        ask(Topic::Role,
            f.choice(u"role"_s, question(Topic::Role), List::WorkStatus, &Answers::role));
        ask(Topic::AtWork, f.tri(u"at_work"_s, question(Topic::AtWork), &Answers::atWork));
        ask(Topic::WorkRelated,
            f.tri(u"work_related"_s, question(Topic::WorkRelated), &Answers::workRelated));
        also(f.text(u"work_related_why"_s,
                    Tr::tr("What that answer rests on"),
                    &Answers::workRelatedWhy),
             [](const Answers &answers) { return answers.workRelated != core::Tri::Unknown; });
        ask(Topic::Premises,
            f.choice(u"premises"_s, question(Topic::Premises), List::Premises, &Answers::premises));
        ask(Topic::Exemption,
            f.choice(u"exemption"_s,
                     question(Topic::Exemption),
                     withNone(List::RiddorExemption, Tr::tr("None of them")),
                     &Answers::exemption));
    }
};

class WhoStep : public RiddorStep
{
public:
    explicit WhoStep(RiddorPage &page)
        : RiddorStep(page, u"who"_s)
    {
        auto &f = fields();
        ask(Topic::Employer,
            f.choice(u"employer"_s, question(Topic::Employer), List::Employer, &Answers::employer));
        also(f.text(u"employer_name"_s, Tr::tr("Its name"), &Answers::employerName),
             [](const Answers &answers) {
                 return !answers.employer.isEmpty() && answers.employer != u"trust"
                        && answers.employer != u"none";
             });
        ask(Topic::Controller,
            f.choice(u"controller"_s,
                     question(Topic::Controller),
                     List::PremisesController,
                     &Answers::controller));
    }
};

class OtherStep : public RiddorStep
{
public:
    explicit OtherStep(RiddorPage &page)
        : RiddorStep(page, u"other"_s)
    {
        auto &f = fields();
        ask(Topic::SharpSource,
            f.choice(u"sharp"_s,
                     question(Topic::SharpSource),
                     withNone(List::SharpSource, Tr::tr("There was no blood and no sharp")),
                     &Answers::sharpSource));
        ask(Topic::Occurrence,
            f.choice(u"occurrence"_s,
                     question(Topic::Occurrence),
                     withNone(List::DangerousOccurrence, Tr::tr("None of them")),
                     &Answers::occurrence));
        ask(Topic::Disease, f.text(u"disease"_s, question(Topic::Disease), &Answers::disease));
        const auto named
            = [](const Answers &answers) { return !answers.disease.trimmed().isEmpty(); };
        also(f.tri(u"disease_by_work"_s,
                   Tr::tr("Does the doctor attribute it to the work?"),
                   &Answers::diseaseByWork),
             named);
        also(f.date(u"disease_received"_s,
                    Tr::tr("On which day did the diagnosis reach the employer?"),
                    &Answers::diseaseReceived),
             named);
        ask(Topic::Death,
            f.date(u"died_on"_s,
                   Tr::tr("Has the injured person died? If so, on which day?"),
                   &Answers::diedOn));
        const auto dead = [](const Answers &answers) { return answers.diedOn.isValid(); };
        also(f.date(u"death_learned"_s,
                    Tr::tr("On which day did the organisation learn of it?"),
                    &Answers::deathLearned),
             dead);
        also(f.tri(u"death_by_injury"_s,
                   Tr::tr("Was the injury a cause of the death?"),
                   &Answers::deathByInjury),
             dead);
    }
};

} // namespace

StepPage *makeEventStep(RiddorPage &page)
{
    return new EventStep(page);
}

StepPage *makeWorkStep(RiddorPage &page)
{
    return new WorkStep(page);
}

StepPage *makeWhoStep(RiddorPage &page)
{
    return new WhoStep(page);
}

StepPage *makeOtherStep(RiddorPage &page)
{
    return new OtherStep(page);
}

} // namespace ui
