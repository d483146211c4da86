// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: what is looked into, by whom, by when.
#include "core/domain/labels.h"
#include "ui/cases/coveredcard.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ScopeStep : public InvestigationStep
{
public:
    explicit ScopeStep(InvestigationPage &page)
        : InvestigationStep(page, u"scope"_s)
    {
        using core::Investigation;
        auto &f = fields();
        f.text(u"lead"_s, Tr::tr("Lead investigator"), &Investigation::lead);
        f.form().beside();
        f.date(u"target_on"_s,
               Tr::tr("To be finished by"),
               &Investigation::targetOn,
               YearGuess::ThisYear);
        f.longText(u"terms_of_reference"_s,
                   Tr::tr("Terms of reference"),
                   &Investigation::termsOfReference)
            ->setHelp(Tr::tr("What is to be found out, for whom, and what may be recommended."));
        f.longText(u"scope"_s, Tr::tr("Scope"), &Investigation::scope)
            ->setHelp(Tr::tr("What is looked into, and what is left out and why."));
        m_covered = new CoveredCard(
            session(),
            [this](core::Incident::Id one) {
                return session().investigations().cover(investigation().id(), one);
            },
            [this](core::Incident::Id one) {
                return session().investigations().uncover(investigation().id(), one);
            });
        column()->addWidget(m_covered);
        addRows(enquiries());
    }

    void fill() override
    {
        InvestigationStep::fill();
        m_covered->present(file().incidents, !investigation().finishedOn.isValid());
    }

private:
    RowKind<core::Enquiry> enquiries()
    {
        using core::Enquiry;
        RowKind<Enquiry> kind;
        kind.words = {Tr::tr("Lines of enquiry"),
                      Tr::tr("Add a line of enquiry"),
                      Tr::tr("A new line of enquiry"),
                      Tr::tr("Change this line of enquiry"),
                      Tr::tr("Remove this line"),
                      u"list-check"_s,
                      Tr::tr("No line of enquiry yet."),
                      Tr::tr("Follow all reasonable lines, towards and away from a suspect.")};
        kind.editor = u"enquiry"_s;
        kind.useCase = u"investigation.enquiry"_s;
        kind.columns = {Tr::tr("Question"), Tr::tr("State")};
        kind.rows = [this] { return file().enquiries; };
        kind.fresh = [this] {
            Enquiry fresh;
            fresh.investigationId = investigation().id();
            fresh.owner = investigation().lead;
            fresh.state = u"open"_s;
            return fresh;
        };
        const QList<ChoiceBox::Choice> states{{u"open"_s, Tr::tr("Open")},
                                              {u"done"_s, Tr::tr("Followed to its end")},
                                              {u"dropped"_s, Tr::tr("Dropped")}};
        kind.show = [states](const Enquiry &enquiry) {
            RowShown row;
            row.icon = u"search"_s;
            row.title = firstLine(enquiry.question);
            row.detail = joined({firstLine(enquiry.doing), firstLine(enquiry.result)}, u"\n"_s);
            row.note = joined({enquiry.direction.isEmpty()
                                   ? QString()
                                   : core::label(core::List::EnquiryDirection, enquiry.direction),
                               enquiry.owner});
            for (const ChoiceBox::Choice &state : states)
                if (state.code == enquiry.state)
                    row.pill = state.label;
            row.tone = enquiry.state == u"open" ? Tone::Info : Tone::Neutral;
            row.cells = {row.title, row.pill};
            return row;
        };
        kind.fields = [states](BoundForm<Enquiry> &f) {
            f.text(u"question"_s,
                   Tr::tr("What is to be found out"),
                   &Enquiry::question,
                   FieldRow::Need::Required);
            f.choice(u"direction"_s,
                     Tr::tr("Where it leads"),
                     core::List::EnquiryDirection,
                     &Enquiry::direction);
            f.form().beside();
            f.text(u"owner"_s, Tr::tr("Who follows it"), &Enquiry::owner);
            f.form().beside();
            f.choice(u"state"_s, Tr::tr("State"), states, &Enquiry::state);
            f.longText(u"doing"_s, Tr::tr("What is done"), &Enquiry::doing);
            f.longText(u"result"_s, Tr::tr("What came of it"), &Enquiry::result);
        };
        kind.problems = [](const Enquiry &enquiry) {
            QMap<QString, QString> wrong;
            if (enquiry.question.trimmed().isEmpty())
                wrong.insert(u"question"_s, Tr::tr("Write what is to be found out."));
            return wrong;
        };
        return kind;
    }

    CoveredCard *m_covered = nullptr;
};

} // namespace

StepPage *makeScopeStep(InvestigationPage &page)
{
    return new ScopeStep(page);
}

} // namespace ui
