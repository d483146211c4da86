// SPDX-License-Identifier: GPL-3.0-or-later
// What the injury was, and on which days normal work was not possible.
#include "core/domain/labels.h"
#include "core/rules/incapacity.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/topicwords.h"
#include "core/usecases/heldcase.h"
#include "ui/app/session.h"
#include "ui/incident/absencestrip.h"
#include "ui/incident/peoplerows.h"
#include "ui/riddor/riddorstep.h"
#include "ui/riddor/steps.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::riddor::question;

namespace {

/// The injuries of regulation 4; those of the Northern Ireland list only where it is the law.
QList<ChoiceBox::Choice> listedInjuries(core::riddor::Jurisdiction jurisdiction)
{
    const bool irish = jurisdiction == core::riddor::Jurisdiction::NorthernIreland;
    QList<ChoiceBox::Choice> choices;
    for (const core::Code &value : core::codes(List::SpecifiedInjury)) {
        if (irish || value.parent != u"NI")
            choices.append({value.code, core::label(List::SpecifiedInjury, value.code)});
    }
    return choices;
}

class InjuryStep : public RiddorStep
{
public:
    explicit InjuryStep(RiddorPage &page)
        : RiddorStep(page, u"injury"_s)
    {
        auto &f = fields();
        ask(Topic::Specified,
            f.choice(u"status"_s,
                     question(Topic::Specified),
                     List::SpecifiedStatus,
                     &Answers::specifiedStatus));
        const auto some = [](const Answers &answers) {
            return !answers.specifiedStatus.isEmpty() && answers.specifiedStatus != u"no";
        };
        also(f.choice(u"specified"_s,
                      Tr::tr("Which one?"),
                      listedInjuries(page.held().held.jurisdiction),
                      &Answers::specified),
             some);
        also(f.choice(u"diagnosed_by"_s,
                      Tr::tr("Who diagnosed it?"),
                      List::DiagnosedBy,
                      &Answers::diagnosedBy),
             some);
        also(f.date(u"diagnosed_on"_s, Tr::tr("On which day?"), &Answers::diagnosedOn), some);
        ask(Topic::ToHospital,
            f.choice(u"hospital"_s,
                     question(Topic::ToHospital),
                     List::TakenToHospital,
                     &Answers::toHospital));
    }
};

class DaysStep : public RiddorStep
{
public:
    explicit DaysStep(RiddorPage &page)
        : RiddorStep(page, u"days"_s)
        , m_sentence(paragraph({}, TextRole::Strong))
        , m_strip(new AbsenceStrip)
    {
        column()->insertWidget(0, m_sentence);
        column()->insertWidget(1, m_strip);
        column()->insertWidget(2, m_merged = paragraph({}, TextRole::Muted));
        auto &f = fields();
        // Where every day has a period there are no other days to ask about.
        ask(Topic::TimeOff,
            f.choice(u"unlisted"_s,
                     question(Topic::TimeOff),
                     {{u"fit"_s, Tr::tr("Yes, on every other day")}},
                     &Answers::unlistedDays),
            [this](const Answers &answers) {
                return m_hasOpenDays || !answers.unlistedDays.isEmpty();
            });
        const auto held = core::heldCase(session().casebook(), page.held().record().uid);
        const core::PartFile *part = held ? held->part(page.held().held.victim.id) : nullptr;
        if (part)
            addRows(periodRows(session(), *held, *part));
    }

    void follow(const core::riddor::Facts &facts) override
    {
        const core::riddor::Outcome primary = core::riddor::assess(facts).constFirst();
        const QString sentence = core::absenceSentence(facts, primary);
        const QList<core::AbsenceDay> days
            = core::absenceDays(facts, primary.report == core::Tri::No ? QDate() : primary.due);
        m_hasOpenDays = std::any_of(days.begin(), days.end(), [](const auto &day) {
            return day.count == core::AbsenceDay::Count::NotSaid;
        });
        RiddorStep::follow(facts);
        m_sentence->setText(sentence);
        const QStringList merged = core::mergedPeriods(page().held().held.periods);
        m_merged->setText(merged.join(u'\n'));
        m_merged->setVisible(!merged.isEmpty());
        m_strip->setDays(days, sentence);
    }

private:
    bool m_hasOpenDays = true;
    QLabel *m_sentence;
    AbsenceStrip *m_strip;
    QLabel *m_merged;
};

} // namespace

StepPage *makeInjuryStep(RiddorPage &page)
{
    return new InjuryStep(page);
}

StepPage *makeDaysStep(RiddorPage &page)
{
    return new DaysStep(page);
}

} // namespace ui
