// SPDX-License-Identifier: GPL-3.0-or-later
// Step 10: why it happened, and what is found on the balance of probabilities.
#include "core/domain/labels.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

QList<ChoiceBox::Choice> domainsOf(const QString &framework)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::Code &code : core::codes(List::FactorDomain, framework))
        choices.append({code.code, core::label(List::FactorDomain, code.code)});
    return choices;
}

RowKind<core::Why> whyKind()
{
    using core::Why;
    RowKind<Why> kind;
    kind.words = {Tr::tr("Five whys"),
                  Tr::tr("Add a problem"),
                  Tr::tr("Ask why, up to five times"),
                  Tr::tr("Change these whys"),
                  Tr::tr("Remove this problem"),
                  u"help-circle"_s,
                  Tr::tr("No problem has been asked about yet."),
                  Tr::tr("Start from one problem and ask why of each answer. Stop when the answer "
                         "is something the organisation can change.")};
    kind.editor = u"why"_s;
    kind.useCase = u"investigation.why"_s;
    kind.columns = {Tr::tr("Problem"), Tr::tr("Whys"), Tr::tr("At the root")};
    kind.show = [](const Why &why) {
        RowShown row;
        row.icon = u"help-circle"_s;
        row.title = firstLine(why.problem);
        QStringList whys;
        for (const QString &answer : {why.why1, why.why2, why.why3, why.why4, why.why5})
            if (!answer.trimmed().isEmpty())
                whys.append(Tr::tr("Why? %1").arg(answer.trimmed()));
        row.detail = whys.join(u'\n');
        if (!why.root.isEmpty())
            row.note = Tr::tr("At the root: %1").arg(why.root);
        row.cells = {why.problem, row.detail, why.root};
        return row;
    };
    kind.fields = [](BoundForm<Why> &f) {
        f.text(u"problem"_s, Tr::tr("The problem"), &Why::problem, FieldRow::Need::Required);
        f.text(u"why1"_s, Tr::tr("Why did that happen?"), &Why::why1);
        f.text(u"why2"_s, Tr::tr("And why that? (second)"), &Why::why2);
        f.text(u"why3"_s, Tr::tr("And why that? (third)"), &Why::why3);
        f.text(u"why4"_s, Tr::tr("And why that? (fourth)"), &Why::why4);
        f.text(u"why5"_s, Tr::tr("And why that? (fifth)"), &Why::why5);
        f.text(u"root"_s, Tr::tr("What lies at the root"), &Why::root);
    };
    kind.problems = [](const Why &why) {
        QMap<QString, QString> wrong;
        if (why.problem.trimmed().isEmpty())
            wrong.insert(u"problem"_s, Tr::tr("Write the problem to ask about."));
        return wrong;
    };
    return kind;
}

RowKind<core::Factor> factorKind()
{
    using core::Factor;
    RowKind<Factor> kind;
    kind.words = {Tr::tr("Contributing factors"),
                  Tr::tr("Add a factor"),
                  Tr::tr("A new factor"),
                  Tr::tr("Change this factor"),
                  Tr::tr("Remove this factor"),
                  u"list-details"_s,
                  Tr::tr("No contributing factor yet."),
                  Tr::tr("Look at place, task, equipment, staffing and information before looking "
                         "at a person.")};
    kind.editor = u"factor"_s;
    kind.useCase = u"investigation.factor"_s;
    kind.columns = {Tr::tr("Where"), Tr::tr("Factor"), Tr::tr("Evidence"), Tr::tr("Weight")};
    kind.show = [](const Factor &factor) {
        RowShown row;
        row.icon = u"list-details"_s;
        row.title = firstLine(factor.factor);
        row.detail = factor.evidence;
        row.note = joined(
            {core::label(List::FactorFramework, factor.framework),
             factor.domain.isEmpty() ? QString() : core::label(List::FactorDomain, factor.domain)},
            u" › "_s);
        if (!factor.rating.isEmpty())
            row.pill = core::label(List::FactorRating, factor.rating);
        row.tone = factor.rating == u"contributory" ? Tone::Warning
                   : factor.rating == u"mitigating" ? Tone::Success
                                                    : Tone::Neutral;
        row.cells = {row.note, factor.factor, factor.evidence, row.pill};
        return row;
    };
    kind.fields = [](BoundForm<Factor> &f) {
        f.choice(u"framework"_s, Tr::tr("Framework"), List::FactorFramework, &Factor::framework);
        f.form().beside();
        f.choice(u"domain"_s, Tr::tr("Domain"), List::FactorDomain, &Factor::domain);
        auto *domain = f.form().field<ChoiceBox>(u"domain"_s);
        QObject::connect(
            &f.form(), &Form::edited, domain, [form = &f.form(), domain](const QString &code) {
                if (code == u"framework")
                    domain->setChoices(domainsOf(form->value(u"framework"_s)));
            });
        f.longText(u"factor"_s, Tr::tr("The factor"), &Factor::factor, FieldRow::Need::Required);
        f.longText(u"evidence"_s, Tr::tr("What shows it"), &Factor::evidence);
        f.choice(u"rating"_s, Tr::tr("Its weight"), List::FactorRating, &Factor::rating);
    };
    kind.problems = [](const Factor &factor) {
        QMap<QString, QString> wrong;
        if (factor.factor.trimmed().isEmpty())
            wrong.insert(u"factor"_s, Tr::tr("Write the factor."));
        return wrong;
    };
    return kind;
}

RowKind<core::Finding> findingKind()
{
    using core::Finding;
    RowKind<Finding> kind;
    kind.words = {Tr::tr("Findings"),
                  Tr::tr("Add a finding"),
                  Tr::tr("A new finding"),
                  Tr::tr("Change this finding"),
                  Tr::tr("Remove this finding"),
                  u"scale"_s,
                  Tr::tr("No finding yet."),
                  Tr::tr("One statement each, with what shows it, on the balance of "
                         "probabilities.")};
    kind.editor = u"finding"_s;
    kind.useCase = u"investigation.finding"_s;
    kind.columns = {Tr::tr("Finding"), Tr::tr("Evidence"), Tr::tr("Outcome")};
    kind.show = [](const Finding &finding) {
        RowShown row;
        row.icon = u"scale"_s;
        row.title = firstLine(finding.finding);
        row.detail = finding.evidence;
        row.pill = finding.outcome.isEmpty() ? QString()
                                             : core::label(List::FindingOutcome, finding.outcome);
        row.cells = {finding.finding, finding.evidence, row.pill};
        return row;
    };
    kind.fields = [](BoundForm<Finding> &f) {
        f.longText(
            u"finding"_s, Tr::tr("What is found"), &Finding::finding, FieldRow::Need::Required);
        f.longText(u"evidence"_s, Tr::tr("What shows it"), &Finding::evidence);
        f.choice(u"outcome"_s,
                 Tr::tr("On the balance of probabilities"),
                 List::FindingOutcome,
                 &Finding::outcome);
    };
    kind.problems = [](const Finding &finding) {
        QMap<QString, QString> wrong;
        if (finding.finding.trimmed().isEmpty())
            wrong.insert(u"finding"_s, Tr::tr("Write what is found."));
        return wrong;
    };
    return kind;
}

class WhyStep : public InvestigationStep
{
public:
    explicit WhyStep(InvestigationPage &page)
        : InvestigationStep(page, u"why"_s)
    {
        using core::Investigation;
        addRows(owned(factorKind(), &core::InvestigationFile::factors));
        addRows(owned(whyKind(), &core::InvestigationFile::whys));
        addRows(owned(findingKind(), &core::InvestigationFile::findings));
        auto &f = fields();
        f.longText(
            u"analysis"_s, Tr::tr("Why it happened, in a paragraph"), &Investigation::analysis);
        f.tri(u"medical_factor"_s,
              Tr::tr("Did a clinical condition contribute?"),
              &Investigation::medicalFactor);
        f.form().beside();
        f.text(u"medical_opinion"_s,
               Tr::tr("Who says so: name, role, day"),
               &Investigation::medicalOpinion);
        f.choice(u"outcome"_s,
                 Tr::tr("Outcome on the balance of probabilities"),
                 List::FindingOutcome,
                 &Investigation::outcome);
        f.longText(u"outcome_note"_s, Tr::tr("Outcome in words"), &Investigation::outcomeNote);
    }

private:
    /// A kind whose rows are a list of the file and belong to the investigation.
    template<typename Row>
    RowKind<Row> owned(RowKind<Row> kind, QList<Row> core::InvestigationFile::*list)
    {
        kind.rows = [this, list] { return file().*list; };
        kind.fresh = [this] {
            Row fresh;
            fresh.recordId = recordId();
            return fresh;
        };
        return kind;
    }
};

} // namespace

StepPage *makeWhyStep(InvestigationPage &page)
{
    return new WhyStep(page);
}

} // namespace ui
